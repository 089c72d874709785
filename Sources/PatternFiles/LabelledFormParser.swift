internal import Model
internal import YAML

/// Reads forms that count as the whole value of a field only, which their labels name.
struct LabelledFormParser {
  /// What such a form says, but for its validator, which is read as others are.
  struct Form {
    let pattern: Located?
    let values: [Located]
    let last: [Located]
    let whole: [Located]
    let inside: [Located]
    let beside: [Located]
    let confidence: Confidence
    let validator: YAMLNode?

    /// - Parameter words: Those of the pattern; its labels are added.
    func definition(
      validator: ValidatorDefinition?, words: inout [String]
    ) -> FormDefinition {
      let first = pattern.map { $0.isBlock ? $0.line + 1 : $0.line } ?? values.first?.line
      let texts = values.map(\.value)
      let known = words.count
      let ending = last.map { Self.place(of: $0.value, in: &words) }
      let all = whole.map { Self.place(of: $0.value, in: &words) }
      return FormDefinition(
        pattern: pattern?.value ?? "", patternLine: first ?? 0, alone: nil, inContext: confidence,
        validator: validator,
        labels: LabelDefinition(
          last: ending, whole: all, inside: inside.map { $0.value.lowercased() },
          beside: beside.map(\.value),
          ofColumns: beside.isEmpty ? [] : Array(known..<words.count)),
        values: values.isEmpty ? nil : Vocabulary(texts))
    }

    /// A word that is there stands for all that are the same.
    private static func place(of label: String, in words: inout [String]) -> Int {
      if let place = words.firstIndex(of: label) { return place }
      words.append(label)
      return words.count - 1
    }
  }

  private(set) var problems: [PatternProblem] = []

  /// Whether a form says anything that only such forms do.
  static func isLabelled(_ node: YAMLNode) -> Bool {
    guard case .mapping(let entries) = node.value else { return false }
    return entries.contains { entry in
      if ["labels", "keys", "inside", "beside", "values"].contains(entry.key) { return true }
      guard entry.key == "confidence", case .mapping(let levels) = entry.value.value else {
        return false
      }
      return levels.contains { $0.key == "labelled" }
    }
  }

  mutating func form(_ node: YAMLNode) -> Form? {
    let allowed: Set = [
      "pattern", "values", "labels", "keys", "inside", "beside", "confidence", "validator",
    ]
    guard let fields = Fields(node, allowed: allowed, problems: &problems) else { return nil }
    let pattern = fields.text("pattern", required: false, &problems)
    let values = fields.texts("values", &problems)
    if (pattern == nil) == values.isEmpty {
      problem(node.line, "a form with labels must have either a 'pattern' or 'values'")
    }
    let last = fields.texts("labels", &problems)
    let whole = fields.texts("keys", &problems)
    if last.isEmpty && whole.isEmpty {
      problem(node.line, "'labelled' needs 'labels' or 'keys', or it can never be found")
    }
    let inside = fields.texts("inside", &problems)
    if !inside.isEmpty, whole.isEmpty || !last.isEmpty {
      problem(node.line, "'inside' needs 'keys', and a form of their own without 'labels'")
    }
    for word in inside where !word.value.allSatisfy({ $0.isASCII && $0.isLetter }) {
      problem(word.line, "'\(word.value)' is not one word of the letters a to z")
    }
    let beside = fields.texts("beside", &problems)
    if !inside.isEmpty, !beside.isEmpty {
      problem(
        node.line, "'beside' is about columns, and 'inside' about keys: one of them is too much")
    }
    guard let confidence = confidence(of: node, fields) else { return nil }
    return Form(
      pattern: pattern, values: values, last: last, whole: whole, inside: inside, beside: beside,
      confidence: confidence, validator: fields.node("validator"))
  }

  private mutating func confidence(of node: YAMLNode, _ fields: Fields) -> Confidence? {
    guard let confidence = fields.node("confidence") else {
      problem(node.line, "the key 'confidence' is missing")
      return nil
    }
    let levels = Fields(confidence, allowed: ["labelled"], problems: &problems)
    return levels?.choice("labelled", required: true, &problems)
  }

  private mutating func problem(_ line: Int, _ message: String) {
    problems.append(PatternProblem(line: line, message))
  }
}
