import Embedding
import PCRE2
import PatternFiles
import Sieve
import Words

/// Definitions, and what is worked out of them, as one literal.
struct Catalogue {
  private var content = EmbeddedWriter()

  init(_ definitions: [PatternDefinition], version: String) {
    var analyses = AnalysisWriter()
    let words = Self.words(of: definitions)
    func number(of word: String) -> Int? {
      FoldedWords.fold(word).flatMap { words.numbers[$0] }
    }
    var patterns = EmbeddedWriter()
    patterns.put(definitions) { definition, writer in
      definition.write(
        into: &writer, analyses: definition.forms.map { Self.analysis(of: $0, &analyses) },
        number: number)
    }
    content.put(version)
    content.put(part: analyses.sets)
    content.put(part: words.list)
    content.put(
      part: EmbeddedWriter(ContextDefinition.labelsOfOtherNumbers.map(number)) { $1.put($0) })
    content.append(patterns)
  }

  var source: String {
    """
    // Made of the folder Patterns by EmbedPatterns.
    enum EmbeddedPatterns {
      static let literal: StaticString = \(content.literal)
    }

    """
  }

  private static func analysis(
    of form: FormDefinition, _ writer: inout AnalysisWriter
  ) -> AnalysisToEmbed {
    // It is never looked for, but tried where a label names a field.
    guard form.labels == nil else {
      return AnalysisToEmbed(
        content: EmbeddedWriter(), isSieved: false, longest: nil, barsLetters: false)
    }
    let analysis = FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern))
    return AnalysisToEmbed(
      content: writer.write(analysis), isSieved: analysis.isUnderstood, longest: analysis.longest,
      barsLetters: analysis.isBarred(UInt8(ascii: "a")))
  }

  /// The different words in the order of a lexicon, and their places in it.
  private static func words(
    of definitions: [PatternDefinition]
  ) -> (list: EmbeddedWriter, numbers: [[UInt8]: Int]) {
    var words = FoldedWords()
    var known: Set<[UInt8]> = []
    let written =
      definitions.flatMap { $0.context.words + $0.context.against }
      + ContextDefinition.labelsOfOtherNumbers
    for word in written.compactMap(FoldedWords.fold) where known.insert(word).inserted {
      words.append(folded: word)
    }
    var sorted = FoldedWords()
    var numbers: [[UInt8]: Int] = [:]
    for number in words.indices.sorted(by: words.precedes) {
      numbers[Array(words[number])] = sorted.indices.count
      sorted.append(folded: words[number])
    }
    var writer = EmbeddedWriter()
    sorted.write(into: &writer)
    return (writer, numbers)
  }
}
