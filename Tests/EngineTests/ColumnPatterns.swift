import Detection
import PatternFiles

/// Patterns for tests of columns: numbers of which the last digit is a check digit, and codes that have
/// none.
enum ColumnPatterns {
  /// - Parameter others: Further ones, as pattern files.
  static func set(with others: [String] = []) throws -> PatternSet {
    let definitions = try (texts + others).map { text in
      let id = String(text.prefix { $0 != "\n" }.dropFirst(4))
      let file = id.replacing(".", with: "/") + ".yaml"
      return try PatternFileParser.parse(Array(text.utf8), file: file, id: id)
    }
    return try PatternSet(definitions)
  }

  /// One that reaches the limits of PCRE2.
  static let endless = """
    id: test.endless
    name: What no engine finds soon
    category: other
    sensitivity: low
    forms:
      - pattern: "(?: e+ )+ [fg]"
        confidence: { alone: medium, in-context: medium }
    context: { words: [endless], within: 20 }
    """

  private static let texts = [
    """
    id: test.account
    name: An account
    category: financial
    sensitivity: low
    validator: luhn
    forms:
      - pattern: (?<! [0-9] ) [0-9]{8} (?! [0-9] )
        confidence: { alone: medium, in-context: high }
    context: { words: [account], within: 20 }
    """,
    """
    id: test.citizen
    name: A citizen
    category: government-id
    sensitivity: low
    validator: luhn
    forms:
      - pattern: (?<! [0-9] ) [0-9]{10} (?! [0-9] )
        confidence: { alone: low, in-context: high }
    context: { words: [citizen], within: 20 }
    """,
    """
    id: test.branch
    name: What half of the citizens' numbers could be as well
    category: contact
    sensitivity: low
    validator: luhn
    forms:
      - pattern: (?<! [0-9] ) [0-9]{9} [02468] (?! [0-9] )
        confidence: { alone: low, in-context: high }
    context: { words: [branch], within: 20 }
    """,
    """
    id: test.unchecked
    name: A number without check digit
    category: government-id
    sensitivity: low
    validator: us-ssn
    forms:
      - pattern: (?<! [0-9] ) [0-9]{9} (?! [0-9] )
        confidence: { alone: low, in-context: high }
    context: { words: [unchecked], within: 20 }
    """,
    """
    id: test.code
    name: A code
    category: contact
    sensitivity: low
    forms:
      - pattern: C-[0-9]{3}
        confidence: { alone: medium, in-context: medium }
    context: { words: [code], within: 20 }
    """,
  ]
}
