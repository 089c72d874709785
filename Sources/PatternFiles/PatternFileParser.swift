internal import Model
internal import Validation
internal import YAML

/// Reads pattern files: the one parser and the one check for built-in patterns and users' own.
public struct PatternFileParser {
  /// Says what is wrong with a form beyond its writing.
  public typealias FormCheck = (_ form: FormDefinition) -> [PatternProblem]

  private let file: String
  private let id: String
  private let check: FormCheck
  private var problems: [PatternProblem] = []
  /// The words of the pattern, labels among them.
  private var words: [String] = []

  /// The definition that `text` holds. `file` names it in messages, `id` is what its path says it
  /// must be called. Throws everything that is wrong with it, together with what `check` says of
  /// each form.
  public static func parse(
    _ text: [UInt8], file: String, id: String, check: FormCheck = { _ in [] }
  ) throws(PatternFileError) -> PatternDefinition {
    try withoutActuallyEscaping(check) { check throws(PatternFileError) in
      try parse(text, PatternFileParser(file: file, id: id, check: check))
    }
  }

  private static func parse(_ text: [UInt8], _ initial: PatternFileParser)
    throws(PatternFileError) -> PatternDefinition
  {
    var parser = initial
    let file = parser.file
    guard text.count <= Limits.patternFile else {
      let most = "longer than \(Limits.patternFile) bytes"
      throw PatternFileError(file: file, problems: [PatternProblem(line: 1, most)])
    }
    let root: YAMLNode?
    do throws(YAMLProblem) {
      root = try YAMLReader.read(text)
    } catch {
      let problem = PatternProblem(line: error.line, error.message)
      throw PatternFileError(file: file, problems: [problem])
    }
    let definition = root.flatMap { parser.definition($0) }
    guard let definition, parser.problems.isEmpty else {
      let problems =
        parser.problems.isEmpty ? [PatternProblem(line: 1, "the file is empty")] : parser.problems
      throw PatternFileError(
        file: file, problems: problems.sorted { $0.line < $1.line }, readable: definition)
    }
    return definition
  }

  private init(file: String, id: String, check: @escaping FormCheck) {
    self.file = file
    self.id = id
    self.check = check
  }

  private static let keys: Set = [
    "id", "name", "category", "country", "sensitivity", "forms", "validator", "mask", "canonical",
    "context", "test-values", "specimens", "references", "examples",
  ]

  private mutating func definition(_ root: YAMLNode) -> PatternDefinition? {
    guard let fields = Fields(root, allowed: Self.keys, problems: &problems) else { return nil }
    let id = fields.text("id", required: true, &problems)
    if let id, id.value != self.id {
      problem(id.line, "the id is '\(id.value)', but the file's place says '\(self.id)'")
    }
    let name = fields.text("name", required: true, &problems)
    let category: Model.Category? = fields.choice("category", required: true, &problems)
    let sensitivity: Sensitivity? = fields.choice("sensitivity", required: true, &problems)
    let country = country(fields.text("country", required: false, &problems))
    let validator = validator(fields.node("validator"))
    let mask: MaskRule = fields.choice("mask", required: false, &problems) ?? .quarter
    let canonical: CanonicalRule =
      fields.choice("canonical", required: false, &problems) ?? .alphanumeric
    let nearby = context(fields)
    words = nearby.words
    let before = problems.count
    let forms = forms(fields)
    problems += forms.flatMap(check)
    let areFormsRight = problems.count == before
    var testValueParser = TestValueParser()
    let testValues = testValueParser.values(fields, in: canonical)
    problems += testValueParser.problems
    // What names a field says something near a match, too.
    let all = words
    let context = ContextDefinition(
      words: all, against: nearby.against, within: nearby.within)
    let references = fields.texts("references", &problems)
    let examples = ExampleParser.parse(fields.node("examples"), &problems)
    for form in forms where form.alone == nil && form.labels == nil && nearby.isEmpty {
      problem(form.patternLine, "'alone: none' needs context words, or it can never be found")
    }
    guard areFormsRight, let name, let category, let sensitivity else { return nil }
    let info = PatternInfo(
      id: self.id, name: name.value, category: category, country: country,
      sensitivity: sensitivity, references: references.map(\.value),
      validator: validator?.validator?.name,
      bestConfidence: forms.map { max($0.inContext, $0.alone ?? .low) }.max() ?? .low)
    return PatternDefinition(
      file: file, info: info, forms: forms, validator: validator, mask: mask, canonical: canonical,
      context: context, testValues: testValues, examples: { examples })
  }

  private mutating func problem(_ line: Int, _ message: String) {
    problems.append(PatternProblem(line: line, message))
  }

  private mutating func country(_ text: Located?) -> String? {
    guard let text else { return nil }
    let isCode = text.value.utf8.count == 2 && text.value.utf8.allSatisfy { (0x41...0x5A) ~= $0 }
    if !isCode {
      problem(text.line, "the country must be two capital letters (ISO 3166-1)")
    } else if !Countries.contains(text.value) {
      problem(text.line, "'\(text.value)' is the code of no country (ISO 3166-1)")
    }
    return text.value
  }

  private mutating func forms(_ fields: Fields) -> [FormDefinition] {
    guard let node = fields.node("forms") else {
      problem(fields.line, "the key 'forms' is missing")
      return []
    }
    guard case .sequence(let items) = node.value, !items.isEmpty else {
      problem(node.line, "'forms' must be a list with at least one form")
      return []
    }
    return items.compactMap { form($0) }
  }

  private mutating func form(_ node: YAMLNode) -> FormDefinition? {
    if LabelledFormParser.isLabelled(node) {
      var parser = LabelledFormParser()
      let form = parser.form(node)
      problems += parser.problems
      guard let form else { return nil }
      return form.definition(validator: validator(form.validator), words: &words)
    }
    let allowed: Set = ["pattern", "confidence", "validator"]
    guard let fields = Fields(node, allowed: allowed, problems: &problems) else { return nil }
    let pattern = fields.text("pattern", required: true, &problems)
    let validator = validator(fields.node("validator"))
    let levels = confidence(of: node, fields)
    guard let pattern else { return nil }
    // The pattern is checked, whatever is wrong beside it.
    return FormDefinition(
      pattern: pattern.value, patternLine: pattern.isBlock ? pattern.line + 1 : pattern.line,
      alone: levels?.alone ?? (levels == nil ? .low : nil), inContext: levels?.inContext ?? .low,
      validator: validator)
  }

  private mutating func validator(_ node: YAMLNode?) -> ValidatorDefinition? {
    guard let node else { return nil }
    if let name = Fields.text(node) {
      if Validator.named(name.value) != nil { return .named(name.value) }
      if let routine = CheckRoutine(rawValue: name.value) {
        return .rules([.routine(routine, of: .all, alphabet: nil)])
      }
      problem(name.line, "there is no validator '\(name.value)'")
      return nil
    }
    guard case .sequence(let items) = node.value, !items.isEmpty else {
      problem(node.line, "'validator' must be a name or a list of rules")
      return nil
    }
    let rules = items.compactMap { item in
      var parser = RuleParser(item)
      let rule = parser.rule()
      problems += parser.problems
      return rule
    }
    return rules.count == items.count ? .rules(rules) : nil
  }

  private mutating func confidence(
    of node: YAMLNode, _ fields: Fields
  ) -> (alone: Confidence?, inContext: Confidence)? {
    guard let confidence = fields.node("confidence") else {
      problem(node.line, "the key 'confidence' is missing")
      return nil
    }
    guard
      let levels = Fields(confidence, allowed: ["alone", "in-context"], problems: &problems)
    else { return nil }
    let alone = levels.text("alone", required: true, &problems)
    if let alone, alone.value != "none", Confidence(rawValue: alone.value) == nil {
      problem(alone.line, "'alone' must be none, low, medium or high, not '\(alone.value)'")
      return nil
    }
    let inContext: Confidence? = levels.choice("in-context", required: true, &problems)
    return inContext.map { (alone.flatMap { Confidence(rawValue: $0.value) }, $0) }
  }

  private mutating func context(_ fields: Fields) -> ContextDefinition {
    guard let node = fields.node("context") else { return .none }
    guard
      let inner = Fields(node, allowed: ["words", "against", "within"], problems: &problems)
    else { return .none }
    let words = inner.texts("words", &problems)
    if words.isEmpty { problem(node.line, "'context' must have 'words'") }
    let within = inner.text("within", required: true, &problems)
    let reach = within.flatMap { Int($0.value) } ?? 0
    if let within, !(1...Limits.contextReach).contains(reach) {
      problem(within.line, "'within' must be a number of bytes from 1 to \(Limits.contextReach)")
    }
    return ContextDefinition(
      words: words.map(\.value), against: inner.texts("against", &problems).map(\.value),
      within: reach)
  }
}
