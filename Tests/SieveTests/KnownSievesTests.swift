import BuiltinPatterns
import Embedding
import Model
import PCRE2
import PatternFiles
import Testing

@testable import Sieve

/// A scan takes what was worked out when the program was built: it must be what it would work out.
@Suite("The sieves that the program embeds")
struct KnownSievesTests {
  @Test("are those of the patterns that are on by default", arguments: [false, true])
  func areUpToDate(isGated: Bool) throws {
    let definitions = BuiltinPatterns.definitions.filter { !$0.info.category.isOffByDefault }
    let sieves = BuiltinPatterns.sieves
    let analyses = definitions.flatMap(\.forms).filter { $0.labels == nil }.compactMap { form in
      let analysis = FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern))
      let needsContext = form.needsContext(
        for: KnownSieves.minimum, longest: analysis.longest)
      return needsContext == isGated ? analysis : nil
    }
    let table = SetTable(reading: try #require(definitions[0].forms[0].analysis).sets)
    let embedded = Sieve(reading: isGated ? sieves.gated : sieves.always, table)
    #expect(Self.writing(of: embedded) == Self.writing(of: Sieve(analyses)))
  }

  @Test("are taken for all of these patterns, and for no others")
  func areOfTheirPatterns() {
    let all = BuiltinPatterns.definitions
    let standard = all.filter { !$0.info.category.isOffByDefault }
    let sieves = BuiltinPatterns.sieves
    #expect(sieves.are(of: standard))
    #expect(!sieves.are(of: all))
    #expect(!sieves.are(of: standard.dropLast()))
    // As many as they are of, and one of them is another.
    let other = all.first { $0.info.category.isOffByDefault }
    #expect(!sieves.are(of: standard.dropLast() + (other.map { [$0] } ?? [])))
  }

  /// All of a sieve and of the sets of bytes in it, whose numbers depend on nothing else.
  private static func writing(of sieve: Sieve) -> [UInt8] {
    var writer = AnalysisWriter()
    let content = writer.write(sieve)
    return content.bytes + writer.sets.bytes
  }
}
