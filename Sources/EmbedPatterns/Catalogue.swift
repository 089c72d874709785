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
    let words = SortedWords(definitions)
    func written(areStandard: Bool) -> EmbeddedWriter {
      let chosen = zip(definitions, forms).filter {
        $0.0.info.category.isOffByDefault != areStandard
      }
      return EmbeddedWriter(chosen) { pattern, writer in
        let (definition, forms) = pattern
        definition.write(
          into: &writer, analyses: forms.map { $0.toEmbed(&analyses) }, number: words.number)
      }
    }
    let (standard, others) = (written(areStandard: true), written(areStandard: false))
    content.put(version)
    content.put(part: Self.known(of: definitions, forms, words, &analyses))
    content.put(part: analyses.sets)
    content.put(part: words.list)
    content.put(
      part: EmbeddedWriter(ContextDefinition.labelsOfOtherNumbers.map(words.number)) {
        $1.put($0)
      })
    content.put(part: standard)
    content.append(others)
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

  /// What a scan needs of the patterns that are on by default; see `KnownSet`.
  private static func known(
    of definitions: [PatternDefinition], _ forms: [[AnalysedForm]], _ words: SortedWords,
    _ writer: inout AnalysisWriter
  ) -> EmbeddedWriter {
    let chosen = definitions.indices.filter { !definitions[$0].info.category.isOffByDefault }
    let sieved = chosen.flatMap { forms[$0] }.filter { $0.analysis?.isUnderstood == true }
    var known = EmbeddedWriter()
    known.put(chosen.count)
    for isGated in [false, true] {
      let own = sieved.filter { $0.needsContext == isGated }
      known.put(part: writer.write(Sieve(own.compactMap(\.analysis))))
    }
    known.put(part: words.owners)
    return known
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
    form.needsContext(for: KnownSet.minimum, longest: analysis?.longest)
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
