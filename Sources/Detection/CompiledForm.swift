internal import Embedding
internal import Model
internal import PCRE2
internal import PatternFiles
internal import Sieve
internal import Validation

/// A form that is ready to be matched.
final class CompiledForm: Sendable {
  /// The index of its pattern in the set.
  let pattern: Int
  let validator: Validator?
  /// Bytes of its longest match, or more; nil where that is not known.
  let longest: Int?
  /// Whether a letter before it rules a match out; then a letter beyond ASCII does too.
  let barsLetters: Bool
  /// Whether the sieve tells where it may match. If not it is searched for, unless it is labelled.
  let isSieved: Bool

  private let definition: FormDefinition
  private let worked: FormAnalysis?
  private let compiled = LazyReference<CompiledPattern>()

  /// - Parameter pattern: The index of `whole` in the set.
  init(_ form: FormDefinition, of whole: PatternDefinition, pattern: Int) {
    self.pattern = pattern
    definition = form
    validator = (form.validator ?? whole.validator)?.validator
    if form.labels != nil {
      worked = nil
      isSieved = false
      longest = nil
      barsLetters = false
    } else if let known = form.analysis {
      worked = nil
      isSieved = known.isSieved
      longest = known.longest
      barsLetters = known.barsLetters
    } else {
      let analysis = FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern))
      worked = analysis
      isSieved = analysis.isUnderstood
      longest = analysis.longest
      barsLetters = analysis.isBarred(UInt8(ascii: "a"))
    }
  }

  /// What it is worth without context, if anything, and with it.
  var alone: Confidence? { definition.alone }
  var inContext: Confidence { definition.inContext }

  /// For a form that is tried as the whole value of a field only: what names the field.
  var labels: LabelDefinition? { definition.labels }
  /// What it may be, where no expression says that.
  var values: Vocabulary? { definition.values }

  /// Whether it is tried where a label names a field, and nowhere else.
  var isLabelled: Bool { labels != nil }

  /// The sets that its analysis refers to, if that was made when the program was built.
  var sets: EmbeddedReader? { definition.analysis?.sets }

  /// What the sieve is to know of it.
  ///
  /// - Parameter table: What `sets` are, where there are any.
  func analysis(_ table: SetTable?) -> FormAnalysis {
    if let worked { return worked }
    if let known = definition.analysis, let table {
      return FormAnalysis(reading: known.content, table)
    }
    return FormAnalysis(definition.pattern, isUTF: CompiledPattern.needsUTF(definition.pattern))
  }

  /// Whether a match without context is worth less than `minimum`, so that it is enough to look for it
  /// near words.
  func needsContext(for minimum: Confidence) -> Bool {
    definition.needsContext(for: minimum, longest: longest)
  }

  /// Compiled by the first worker that asks; each keeps what it gets, for asking takes its time.
  var expression: CompiledPattern {
    if let compiled = compiled.load() { return compiled }
    let source = definition.pattern
    do throws(CompileError) {
      guard isLabelled else {
        return compiled.storeIfNil(try CompiledPattern(source, isAnchored: isSieved))
      }
      // A comment at the end of the pattern ends with its line.
      return compiled.storeIfNil(try CompiledPattern("(?: \(source)\n) \\z"))
    } catch {
      preconditionFailure("a form of pattern \(pattern) was not checked: \(error.message)")
    }
  }
}
