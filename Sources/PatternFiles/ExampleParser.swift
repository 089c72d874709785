internal import Model
internal import YAML

/// Reads the examples of a pattern file.
enum ExampleParser {
  static func parse(_ node: YAMLNode?, _ problems: inout [PatternProblem]) -> Examples {
    guard let node else { return Examples(matches: [], noMatches: []) }
    guard let fields = Fields(node, allowed: ["match", "no-match"], problems: &problems) else {
      return Examples(matches: [], noMatches: [])
    }
    let matches = items(fields.node("match"), &problems).compactMap { match($0, &problems) }
    let noMatches = items(fields.node("no-match"), &problems).compactMap { noMatch($0, &problems) }
    return Examples(matches: matches, noMatches: noMatches)
  }

  private static func items(_ node: YAMLNode?, _ problems: inout [PatternProblem]) -> [YAMLNode] {
    guard let node else { return [] }
    if case .sequence(let items) = node.value { return items }
    problems.append(PatternProblem(line: node.line, "examples must be a list"))
    return []
  }

  private static func match(_ node: YAMLNode, _ problems: inout [PatternProblem])
    -> Examples.Example?
  {
    if let text = Fields.text(node) { return example(text, confidence: nil, &problems) }
    guard let fields = Fields(node, allowed: ["text", "confidence"], problems: &problems) else {
      return nil
    }
    let confidence: Confidence? = fields.choice("confidence", required: true, &problems)
    guard let text = fields.text("text", required: true, &problems) else { return nil }
    return example(text, confidence: confidence, &problems)
  }

  private static func example(
    _ marked: Located, confidence: Confidence?, _ problems: inout [PatternProblem]
  ) -> Examples.Example? {
    var text = ""
    var expected: [Range<Int>] = []
    var start: Int?
    for character in marked.value {
      switch (character, start) {
      case ("«", nil): start = text.utf8.count
      case ("»", let begin?):
        expected.append(begin..<text.utf8.count)
        start = nil
      case ("«", _), ("»", _):
        problems.append(PatternProblem(line: marked.line, "« and » do not come in pairs"))
        return nil
      default: text.append(character)
      }
    }
    guard start == nil, !expected.isEmpty, expected.allSatisfy({ !$0.isEmpty }) else {
      problems.append(
        PatternProblem(line: marked.line, "an example marks what must be found with « and »"))
      return nil
    }
    return Examples.Example(
      line: marked.line, text: text, expected: expected, confidence: confidence)
  }

  private static func noMatch(_ node: YAMLNode, _ problems: inout [PatternProblem])
    -> Examples.CounterExample?
  {
    guard let fields = Fields(node, allowed: ["text", "because"], problems: &problems) else {
      return nil
    }
    let text = fields.text("text", required: true, &problems)
    let because = fields.text("because", required: true, &problems)
    guard let text, let because else { return nil }
    return Examples.CounterExample(line: text.line, text: text.value, because: because.value)
  }
}
