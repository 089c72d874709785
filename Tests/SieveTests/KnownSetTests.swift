import BuiltinPatterns
import Embedding
import Model
import PCRE2
import PatternFiles
import Testing
import Words

@testable import Detection
@testable import Sieve

/// A scan takes what was worked out when the program was built: it must be what it would work out.
@Suite("What the program embeds of its patterns")
struct KnownSetTests {
  @Test("has the sieves of those that are on by default", arguments: [false, true])
  func areUpToDate(isGated: Bool) {
    let known = BuiltinPatterns.known
    let analyses = BuiltinPatterns.standard.flatMap(\.forms).filter { $0.labels == nil }.compactMap
    { form in
      let analysis = FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern))
      let needsContext = form.needsContext(
        for: KnownSet.minimum, longest: analysis.longest)
      return needsContext == isGated ? analysis : nil
    }
    let table = SetTable(reading: known.sets)
    let embedded = Sieve(reading: isGated ? known.gated : known.always, table)
    #expect(Self.writing(of: embedded) == Self.writing(of: Sieve(analyses)))
  }

  @Test("has their context words, and whose they are")
  func hasWords() {
    let contexts = BuiltinPatterns.standard.map(\.context)
    let definitions = contexts + ContextDefinition.against(contexts, within: 24)
    let made = ContextLexicon(definitions)
    let embedded = ContextLexicon(reading: BuiltinPatterns.known)
    #expect(embedded.count > 5_000)
    #expect(Self.words(of: embedded) == Self.words(of: made))
    #expect(definitions.indices.map(embedded.mark) == definitions.indices.map(made.mark))
    // Whose a word is can be asked in three ways, of many owners and of few.
    for word in 0..<embedded.count {
      let owners = embedded.owners(of: word)
      #expect(owners.allSatisfy { embedded.isOwned(word, by: $0.pattern) })
      #expect(owners.allSatisfy { embedded.place(of: word, among: $0.pattern) == $0.place })
      #expect(!embedded.isOwned(word, by: (owners.last?.pattern ?? -1) + 1))
    }
  }

  @Test("is taken for all of these patterns, and for no others")
  func areOfTheirPatterns() {
    let all = BuiltinPatterns.definitions
    let standard = all.filter { !$0.info.category.isOffByDefault }
    let known = BuiltinPatterns.known
    #expect(known.isMade(of: standard))
    #expect(!known.isMade(of: all))
    #expect(!known.isMade(of: standard.dropLast()))
    // As many as they are of, and one of them is another.
    let other = all.first { $0.info.category.isOffByDefault }
    #expect(!known.isMade(of: standard.dropLast() + (other.map { [$0] } ?? [])))
  }

  /// All words of a lexicon, with their owners and their marks.
  private static func words(of lexicon: ContextLexicon) -> [String] {
    (0..<lexicon.count).map { word in
      let owners = lexicon.owners(of: word).map { "\($0.pattern):\($0.place)" }
      let folded = String(decoding: lexicon.words.folded(word), as: UTF8.self)
      return "\(folded) \(owners) \(lexicon.marks(ofOwners: word))"
    }
  }

  /// All of a sieve and of the sets of bytes in it, whose numbers depend on nothing else.
  private static func writing(of sieve: Sieve) -> [UInt8] {
    var writer = AnalysisWriter()
    let content = writer.write(sieve)
    return content.bytes + writer.sets.bytes
  }
}
