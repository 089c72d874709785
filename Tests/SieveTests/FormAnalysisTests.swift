import BuiltinPatterns
import Embedding
import PCRE2
import PatternFiles
import Testing

@testable import Sieve

@Suite("What the build works out of the patterns")
struct FormAnalysisTests {
  @Test("is what a run would work out, and is read as it was written")
  func embedded() throws {
    for definition in BuiltinPatterns.definitions {
      for form in definition.forms where form.labels == nil {
        let known = try #require(form.analysis)
        let isUTF = CompiledPattern.needsUTF(form.pattern)
        let analysis = FormAnalysis(form.pattern, isUTF: isUTF)
        let read = FormAnalysis(reading: known.content, SetTable(reading: known.sets))
        var (made, again) = (AnalysisWriter(), AnalysisWriter())
        #expect(made.write(analysis).bytes == again.write(read).bytes)
        #expect(made.sets.bytes == again.sets.bytes)
        #expect(analysis.isUnderstood == known.isSieved && analysis.longest == known.longest)
        #expect(analysis.isBarred(UInt8(ascii: "a")) == known.barsLetters)
      }
    }
  }

  @Test("says so of a pattern that is not understood")
  func unknown() {
    #expect(FormAnalysis("(?R)", isUTF: false).shapes.isEmpty)
    #expect(FormAnalysis("x*", isUTF: false).shapes.isEmpty)
  }

  @Test("keeps alternatives apart where one alone would be looked for everywhere")
  func variants() {
    #expect(FormAnalysis("@x | y z{3} | [0-9a-z]", isUTF: false).shapes.count > 1)
    #expect(FormAnalysis("abcdefgh | abcdefgi", isUTF: false).shapes.count == 1)
  }
}
