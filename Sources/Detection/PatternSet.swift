public import Model
internal import PCRE2
public import PatternFiles
internal import Validation

/// Patterns that are compiled and ready for every worker.
public final class PatternSet: Sendable {
  /// What is known of each pattern, sorted by id.
  public let infos: [PatternInfo]
  let patterns: [CompiledDefinition]
  let forms: [CompiledForm]
  /// The expressions of `forms`, by themselves: the hot loop touches nothing else.
  let expressions: [CompiledPattern]
  /// A byte that stands in every match of each form, where one is known.
  let requiredBytes: [UInt8?]
  let candidates: CandidateTable

  /// Compiles `definitions`. Throws everything that is wrong with them: patterns that do not
  /// compile, validators that do not exist.
  public init(_ definitions: [PatternDefinition]) throws(PatternSetError) {
    var errors: [PatternFileError] = []
    var patterns: [CompiledDefinition] = []
    var forms: [CompiledForm] = []
    for definition in definitions.sorted(by: { $0.info.id < $1.info.id }) {
      var problems: [PatternProblem] = []
      for form in definition.forms {
        if let form = Self.compile(
          form, of: definition, number: patterns.count, problems: &problems)
        {
          forms.append(form)
        }
      }
      if !problems.isEmpty {
        errors.append(PatternFileError(file: definition.file, problems: problems))
      }
      patterns.append(CompiledDefinition(definition))
    }
    guard errors.isEmpty else { throw PatternSetError(files: errors) }
    self.patterns = patterns
    self.forms = forms
    expressions = forms.map(\.expression)
    requiredBytes = forms.map(\.expression.requiredByte)
    infos = patterns.map(\.info)
    candidates = CandidateTable(forms)
  }

  /// What is wrong with a form: a pattern that does not compile, a validator that does not exist.
  public static func problems(of form: FormDefinition, validator: String?, line: Int?)
    -> [PatternProblem]
  {
    var problems: [PatternProblem] = []
    if let name = form.validator ?? validator, Validator.named(name) == nil {
      let line = form.validatorLine ?? line ?? form.patternLine
      problems.append(PatternProblem(line: line, "there is no validator '\(name)'"))
    }
    if case .failure(let problem) = expression(of: form) { problems.append(problem) }
    return problems
  }

  private static func compile(
    _ form: FormDefinition, of definition: PatternDefinition, number: Int,
    problems: inout [PatternProblem]
  ) -> CompiledForm? {
    switch expression(of: form) {
    case .failure:
      problems += Self.problems(
        of: form, validator: definition.info.validator, line: definition.validatorLine)
      return nil
    case .success(let expression):
      let name = form.validator ?? definition.info.validator
      let validator = name.flatMap(Validator.named)
      if name != nil, validator == nil {
        problems += Self.problems(
          of: form, validator: definition.info.validator, line: definition.validatorLine)
      }
      return CompiledForm(
        pattern: number, expression: expression, alone: form.alone, inContext: form.inContext,
        validator: validator, barredBefore: LeadingLookbehind.barredBytes(of: form.pattern),
        leadingBytes: LeadingBytes.sets(of: form.pattern, depth: CandidateTable.depth))
    }
  }

  private static func expression(of form: FormDefinition)
    -> Result<CompiledPattern, PatternProblem>
  {
    do throws(CompileError) {
      return .success(try CompiledPattern(form.pattern))
    } catch {
      let before = form.pattern.utf8.prefix(error.offset)
      let line = form.patternLine + before.count { $0 == 0x0A }
      let column = before.reversed().prefix { $0 != 0x0A }.count
      let message = "the pattern does not compile: \(error.message) at \(column)"
      return .failure(PatternProblem(line: line, message))
    }
  }
}

/// Everything that is wrong with a set of patterns.
public struct PatternSetError: Error, Sendable {
  public let files: [PatternFileError]

  public init(files: [PatternFileError]) { self.files = files }
}

/// What all forms of a pattern share.
struct CompiledDefinition: Sendable {
  let info: PatternInfo
  let context: ContextWords
  let mask: MaskRule
  let canonical: CanonicalRule

  init(_ definition: PatternDefinition) {
    info = definition.info
    context = ContextWords(definition.context)
    mask = definition.mask
    canonical = definition.canonical
  }
}

struct CompiledForm: Sendable {
  /// The index of its pattern in the set.
  let pattern: Int
  let expression: CompiledPattern
  let alone: Confidence?
  let inContext: Confidence
  let validator: Validator?
  /// Bytes that rule a match out when they stand right before it.
  let barredBefore: [Bool]
  /// The bytes a match can have at each of its first offsets, as far as they are known.
  let leadingBytes: [[Bool]]

  /// Whether a letter before it rules a match out; then a letter beyond ASCII does too.
  var barsLetters: Bool { barredBefore[Int(UInt8(ascii: "a"))] }
}
