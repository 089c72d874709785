/// A pattern for the names of tables, in the manner of pg_dump's: `TABLE`, of any schema, or
/// `SCHEMA.TABLE`.
///
/// `*` stands for any characters, `?` for one, `[a-z]` for one of these and `[!a-z]` for one of the
/// others. Letters count in either case. What stands in quotation marks is meant as it is, with a
/// quotation mark doubled: dots, stars and case are a name's own there.
public struct TablePattern: Sendable {
  /// As it was written.
  public let text: String
  /// Nil for any.
  private let schema: [Token]?
  private let table: [Token]

  private enum Token {
    /// - Parameter isQuoted: Whether no other case of it is meant.
    case one(Unicode.Scalar, isQuoted: Bool)
    case any
    /// `*`
    case run
    case among([ClosedRange<Unicode.Scalar>], isOpposite: Bool)
  }

  public init(_ text: String) throws(TablePatternError) {
    self.text = text
    var parts: [[Token]] = [[]]
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case ".": parts.append([])
      case "*": parts[parts.count - 1].append(.run)
      case "?": parts[parts.count - 1].append(.any)
      case "[":
        guard let token = Self.set(readingFrom: &rest) else {
          throw TablePatternError(text: text, problem: .missingBracket)
        }
        parts[parts.count - 1].append(token)
      case "\"":
        guard let tokens = Self.quoted(readingFrom: &rest) else {
          throw TablePatternError(text: text, problem: .missingQuote)
        }
        parts[parts.count - 1] += tokens
      default: parts[parts.count - 1].append(.one(scalar, isQuoted: false))
      }
    }
    guard parts.count <= 2 else { throw TablePatternError(text: text, problem: .manyParts) }
    guard parts.allSatisfy({ !$0.isEmpty }) else {
      throw TablePatternError(text: text, problem: .missingName)
    }
    schema = parts.count == 2 ? parts[0] : nil
    table = parts[parts.count - 1]
  }

  /// Reads what follows a quotation mark, up to and with the next one; nil where there is none.
  private static func quoted(readingFrom text: inout Substring.UnicodeScalarView) -> [Token]? {
    var tokens: [Token] = []
    while let scalar = text.popFirst() {
      if scalar == "\"" {
        guard text.first == "\"" else { return tokens }
        text.removeFirst()
      }
      tokens.append(.one(scalar, isQuoted: true))
    }
    return nil
  }

  /// Reads what follows a bracket, up to and with the one that closes it; nil where none does.
  private static func set(readingFrom text: inout Substring.UnicodeScalarView) -> Token? {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isOpposite = text.first == "!" || text.first == "^"
    if isOpposite { text.removeFirst() }
    var isFirst = true
    while let low = text.popFirst() {
      // The first one is itself.
      if low == "]", !isFirst { return .among(ranges, isOpposite: isOpposite) }
      isFirst = false
      var high = low
      // A hyphen before the closing bracket is itself.
      if text.first == "-", let end = text.dropFirst().first, end != "]" {
        text.removeFirst(2)
        high = end
      }
      if low <= high { ranges.append(low...high) }
    }
    return nil
  }

  // MARK: - Matching

  /// A name as patterns are compared with it.
  struct Name {
    fileprivate let scalars: [Unicode.Scalar]

    init(_ name: String) { scalars = Array(name.unicodeScalars) }
  }

  /// Whether a table is meant.
  func matches(_ table: Name, in schema: Name) -> Bool {
    Self.match(self.table, table) && self.schema.map { Self.match($0, schema) } ?? true
  }

  /// Whether the tokens are for the whole of a name. Takes at most the product of their lengths.
  private static func match(_ tokens: [Token], _ name: Name) -> Bool {
    var (token, position) = (0, 0)
    // Behind the last star: only it can take more, for any earlier one has done its part.
    var retry: (token: Int, position: Int)?
    while position < name.scalars.count {
      if token < tokens.count {
        if case .run = tokens[token] {
          token += 1
          retry = (token, position)
          continue
        }
        if match(tokens[token], name.scalars[position]) {
          (token, position) = (token + 1, position + 1)
          continue
        }
      }
      guard let last = retry else { return false }
      (token, position) = (last.token, last.position + 1)
      retry = (token, position)
    }
    return tokens[token...].allSatisfy { if case .run = $0 { true } else { false } }
  }

  private static func match(_ token: Token, _ scalar: Unicode.Scalar) -> Bool {
    switch token {
    case .one(let wanted, let isQuoted):
      wanted == scalar || !isQuoted && lower(wanted) == lower(scalar)
    case .any, .run: true
    case .among(let ranges, let isOpposite):
      isOpposite
        != ranges.contains { range in
          [scalar, lower(scalar), upper(scalar)].contains(where: range.contains)
        }
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    single(scalar.properties.lowercaseMapping) ?? scalar
  }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    single(scalar.properties.uppercaseMapping) ?? scalar
  }

  private static func single(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
  }
}

/// A pattern for the names of tables that means nothing.
public struct TablePatternError: Error, Equatable {
  public enum Problem: Sendable {
    case missingName, manyParts, missingQuote, missingBracket
  }

  /// The pattern as it was given.
  public let text: String
  public let problem: Problem
}
