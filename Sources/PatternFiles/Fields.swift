internal import YAML

/// A word or text of a pattern file, with its line.
struct Located {
  let value: String
  let line: Int
  let isBlock: Bool
}

/// The entries of a mapping, taken by name; what is wrong with them goes to the list of problems.
struct Fields {
  let line: Int
  private var nodes: [String: YAMLNode] = [:]

  init?(_ node: YAMLNode, allowed: Set<String>, problems: inout [PatternProblem]) {
    guard case .mapping(let entries) = node.value else {
      problems.append(PatternProblem(line: node.line, "keys and values are expected here"))
      return nil
    }
    line = node.line
    var seen: Set<String> = []
    for entry in entries {
      if !seen.insert(entry.key).inserted {
        problems.append(
          PatternProblem(line: entry.keyLine, "the key '\(entry.key)' is there twice"))
      } else if allowed.contains(entry.key) {
        nodes[entry.key] = entry.value
      } else {
        let known = allowed.sorted().joined(separator: ", ")
        problems.append(
          PatternProblem(
            line: entry.keyLine, "the key '\(entry.key)' is not known; known are: \(known)"))
      }
    }
  }

  func node(_ key: String) -> YAMLNode? { nodes[key] }

  func text(_ key: String, required: Bool, _ problems: inout [PatternProblem]) -> Located? {
    guard let node = nodes[key] else {
      if required { problems.append(PatternProblem(line: line, "the key '\(key)' is missing")) }
      return nil
    }
    guard let text = Self.text(node), !text.value.isEmpty else {
      problems.append(PatternProblem(line: node.line, "'\(key)' must be a text"))
      return nil
    }
    return text
  }

  func texts(_ key: String, _ problems: inout [PatternProblem]) -> [Located] {
    guard let node = nodes[key] else { return [] }
    guard case .sequence(let items) = node.value else {
      problems.append(PatternProblem(line: node.line, "'\(key)' must be a list"))
      return []
    }
    return items.compactMap { item in
      if let text = Self.text(item), !text.value.isEmpty { return text }
      problems.append(PatternProblem(line: item.line, "an entry of '\(key)' must be a text"))
      return nil
    }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, required: Bool, _ problems: inout [PatternProblem]
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(key, required: required, &problems) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    problems.append(
      PatternProblem(line: text.line, "'\(key)' must be one of \(choices), not '\(text.value)'"))
    return nil
  }

  static func text(_ node: YAMLNode) -> Located? {
    guard case .scalar(let value, let isBlock) = node.value else { return nil }
    return Located(value: value, line: node.line, isBlock: isBlock)
  }
}
