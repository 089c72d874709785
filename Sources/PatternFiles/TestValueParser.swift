internal import Validation

/// Reads which values of a pattern are nobody's.
struct TestValueParser {
  private(set) var problems: [PatternProblem] = []

  /// What `test-values` and `specimens` list.
  ///
  /// - Parameter canonical: How values are written before they are looked up.
  mutating func values(_ fields: Fields, in canonical: CanonicalRule) -> TestValueDefinition {
    let lists = TestValueDefinition.Lists(
      unassigned: entries("test-values", of: fields, in: canonical),
      specimens: entries("specimens", of: fields, in: canonical))
    let isEmpty = lists.unassigned.isEmpty && lists.specimens.isEmpty
    return TestValueDefinition(isEmpty: isEmpty) { lists }
  }

  private mutating func entries(
    _ key: String, of fields: Fields, in canonical: CanonicalRule
  ) -> [String] {
    let entries = fields.texts(key, &problems)
    for entry in entries {
      if let problem = ValueList.problem(with: entry.value) {
        problems.append(PatternProblem(line: entry.line, problem))
      } else if !ValueList.isNamed(entry.value), !canonical.mayWrite(entry.value) {
        problems.append(
          PatternProblem(
            line: entry.line,
            "'\(entry.value)' can be no value: they are compared \(canonical.description)"))
      }
    }
    return entries.map(\.value)
  }
}

extension CanonicalRule {
  /// Whether a value may be written so, whatever the signs of an entry stand for.
  fileprivate func mayWrite(_ entry: String) -> Bool {
    // What is in brackets is up to their writer.
    var isInBrackets = false
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: "?"), UInt8(ascii: "*"): break
      default: if !isInBrackets, !mayWrite(byte) { return false }
      }
    }
    return true
  }

  private func mayWrite(_ byte: UInt8) -> Bool {
    switch self {
    case .lowercase: !(0x41...0x5A ~= byte)
    case .alphanumeric: 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || byte >= 0x80
    }
  }

  fileprivate var description: String {
    switch self {
    case .lowercase: "in lower case"
    case .alphanumeric: "by their digits and letters, in upper case"
    }
  }
}
