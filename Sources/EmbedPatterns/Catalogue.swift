import Embedding
import Model
import PCRE2
import PatternFiles
import Sieve
import Words

/// Definitions, and what is worked out of them, as one literal.
struct Catalogue {
  private var content = EmbeddedWriter()

  init(_ definitions: [PatternDefinition], version: String) {
    var analyses = AnalysisWriter()
    let forms = definitions.map { $0.forms.map(AnalysedForm.init) }
    let words = Self.words(of: definitions)
    func number(of word: String) -> Int? {
      FoldedWords.fold(word).flatMap { words.numbers[$0] }
    }
    var patterns = EmbeddedWriter()
    patterns.put(Array(zip(definitions, forms))) { pattern, writer in
      let (definition, forms) = pattern
      definition.write(
        into: &writer, analyses: forms.map { $0.toEmbed(&analyses) }, number: number)
    }
    content.put(version)
    content.put(part: Self.sieves(of: definitions, forms, &analyses))
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
      // In one place of the program only: a linker does not see that texts with NUL are alike.
      @inline(never)
      static var literal: StaticString { \(content.literal) }
    }

    """
  }

  /// What finds the patterns that are on by default; see `KnownSieves`.
  private static func sieves(
    of definitions: [PatternDefinition], _ forms: [[AnalysedForm]], _ writer: inout AnalysisWriter
  ) -> EmbeddedWriter {
    let chosen = definitions.indices.filter { !definitions[$0].info.category.isOffByDefault }
    let sieved = chosen.flatMap { forms[$0] }.filter { $0.analysis?.isUnderstood == true }
    var sieves = EmbeddedWriter()
    sieves.put(chosen.count)
    for isGated in [false, true] {
      let own = sieved.filter { $0.needsContext == isGated }
      sieves.put(part: writer.write(Sieve(own.compactMap(\.analysis))))
    }
    return sieves
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

/// A form, and what the sieve knows of it.
private struct AnalysedForm {
  let form: FormDefinition
  /// nil for one that is never looked for, but tried where a label names a field.
  let analysis: FormAnalysis?

  init(_ form: FormDefinition) {
    self.form = form
    analysis =
      form.labels == nil
      ? FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern)) : nil
  }

  var needsContext: Bool {
    form.needsContext(for: KnownSieves.minimum, longest: analysis?.longest)
  }

  func toEmbed(_ writer: inout AnalysisWriter) -> AnalysisToEmbed {
    guard let analysis else {
      return AnalysisToEmbed(
        content: EmbeddedWriter(), isSieved: false, longest: nil, barsLetters: false)
    }
    return AnalysisToEmbed(
      content: writer.write(analysis), isSieved: analysis.isUnderstood, longest: analysis.longest,
      barsLetters: analysis.isBarred(UInt8(ascii: "a")))
  }
}
