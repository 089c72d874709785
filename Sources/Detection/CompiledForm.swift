internal import Model
internal import PCRE2
internal import PatternFiles
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
  /// Whether the sieve tells where it may match. If not it is searched for.
  let isSieved: Bool

  private let source: String
  private let compiled = AtomicLazyReference<CompiledPattern>()

  init(
    _ form: FormDefinition, of definition: PatternDefinition, pattern: Int, isSieved: Bool,
    longest: Int?, barsLetters: Bool
  ) {
    self.longest = longest
    self.pattern = pattern
    self.isSieved = isSieved
    self.barsLetters = barsLetters
    source = form.pattern
    alone = form.alone
    inContext = form.inContext
    validator = (form.validator ?? definition.validator)?.validator
  }

  /// Compiled by the first worker that asks; each keeps what it gets, for asking takes its time.
  var expression: CompiledPattern {
    if let compiled = compiled.load() { return compiled }
    do throws(CompileError) {
      return compiled.storeIfNil(try CompiledPattern(source, isAnchored: isSieved))
    } catch {
      preconditionFailure("a form of pattern \(pattern) was not checked: \(error.message)")
    }
  }
}
