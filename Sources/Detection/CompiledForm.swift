internal import Embedding
internal import Model
internal import PCRE2
internal import PatternFiles
internal import Sieve
internal import Synchronization
internal import Validation

/// A form that is ready to be matched.
final class CompiledForm: Sendable {
  /// The index of its pattern in the set.
  let pattern: Int
  let alone: Confidence?
  let inContext: Confidence
  let validator: Validator?
  /// Bytes of its longest match, or more; nil where that is not known.
  let longest: Int?
  /// Whether a letter before it rules a match out; then a letter beyond ASCII does too.
  let barsLetters: Bool
  /// Whether the sieve tells where it may match. If not it is searched for, unless it is labelled.
  let isSieved: Bool
  /// For a form that is tried as the whole value of a field only: what names the field.
  let labels: LabelDefinition?
  /// What it may be, where no expression says that.
  let values: Vocabulary?

  private let source: String
  private let known: KnownAnalysis?
  private let worked: FormAnalysis?
  private let compiled = AtomicLazyReference<CompiledPattern>()

  /// - Parameter pattern: The index of `definition` in the set.
  init(_ form: FormDefinition, of definition: PatternDefinition, pattern: Int) {
    self.pattern = pattern
    source = form.pattern
    alone = form.alone
    inContext = form.inContext
    validator = (form.validator ?? definition.validator)?.validator
    known = form.analysis
    labels = form.labels
    values = form.values
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

  /// Whether it is tried where a label names a field, and nowhere else.
  var isLabelled: Bool { labels != nil }

  /// The sets that its analysis refers to, if that was made when the program was built.
  var sets: EmbeddedReader? { known?.sets }

  /// What the sieve is to know of it.
  ///
  /// - Parameter table: What `sets` are, where there are any.
  func analysis(_ table: SetTable?) -> FormAnalysis {
    if let worked { return worked }
    if let known, let table { return FormAnalysis(reading: known.content, table) }
    return FormAnalysis(source, isUTF: CompiledPattern.needsUTF(source))
  }

  /// Whether a match without context is worth less than `minimum`, so that it is enough to look for it
  /// near words.
  func needsContext(for minimum: Confidence) -> Bool {
    longest != nil && (alone.map { $0 < minimum } ?? true)
  }

  /// Compiled by the first worker that asks; each keeps what it gets, for asking takes its time.
  var expression: CompiledPattern {
    if let compiled = compiled.load() { return compiled }
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
