/// Another program's way to write regular expressions, into which our patterns are translated.
///
/// What it cannot say is left out, so that it finds more than we do: conditions on what stands before
/// and behind, and possessive repetition.
struct PatternDialect: Sendable {
  /// Opens a group that is not remembered.
  let group: String
  let allowsOptions: Bool
  /// How a byte is written that is no ASCII character.
  let byte: @Sendable (_ hexadecimal: String) -> String

  /// Rust's `regex`, which `rg` uses.
  static let rust = PatternDialect(group: "(?:", allowsOptions: true) { "\\x" + $0 }

  /// POSIX extended expressions, as `grep -E` takes them; it has no escapes for bytes.
  static let extended = PatternDialect(group: "(", allowsOptions: false) { _ in "." }

  /// Nothing, if the pattern cannot be said.
  func translate(_ pattern: String) -> String? {
    let compact = Self.withoutLayout(pattern)
    guard allowsOptions || !compact.contains("(?i") else { return nil }
    // A group may be called before it is written, so its text is known in the second reading.
    var named: [String: String] = [:]
    for _ in 0..<2 {
      var reader = Reader(symbols: Array(compact), dialect: self, groups: named)
      _ = reader.alternatives()
      named = reader.groups
    }
    var reader = Reader(symbols: Array(compact), dialect: self, groups: named)
    return reader.alternatives()
  }

  /// Without the blanks and comments of free spacing.
  private static func withoutLayout(_ pattern: String) -> String {
    var result = ""
    var isInClass = false
    var isEscaped = false
    var isComment = false
    for symbol in pattern {
      if isComment {
        isComment = symbol != "\n"
        continue
      }
      if !isInClass && !isEscaped {
        if symbol.isWhitespace { continue }
        if symbol == "#" {
          isComment = true
          continue
        }
      }
      result.append(symbol)
      if isEscaped {
        isEscaped = false
      } else if symbol == "\\" {
        isEscaped = true
      } else if symbol == "[" {
        isInClass = true
      } else if symbol == "]", !(result.hasSuffix("[]") || result.hasSuffix("[^]")) {
        isInClass = false
      }
    }
    return result
  }
}

extension PatternDialect {
  /// Reads a pattern of PCRE2 from its start to its end.
  private struct Reader {
    let symbols: [Character]
    let dialect: PatternDialect
    /// The translated text of groups with names, and of others by their numbers.
    var groups: [String: String]
    private var position = 0
    private var numbered = 0

    init(symbols: [Character], dialect: PatternDialect, groups: [String: String]) {
      self.symbols = symbols
      self.dialect = dialect
      self.groups = groups
    }

    /// Up to the end of the group.
    mutating func alternatives() -> String {
      var text = ""
      while position < symbols.count, symbols[position] != ")" {
        let atom = self.atom()
        // What is repeated may be gone: then the repetition goes, too.
        let repetition = self.repetition()
        if !atom.isEmpty { text += atom + repetition }
      }
      return text
    }

    private mutating func atom() -> String {
      switch symbols[position] {
      case "(": return groupAtom()
      case "[": return classAtom()
      case "\\": return escape()
      default:
        position += 1
        return String(symbols[position - 1])
      }
    }

    private mutating func groupAtom() -> String {
      position += 1
      if take("?(DEFINE)") { return dropGroup() }
      for look in ["?<!", "?<=", "?!", "?="] where take(look) { return dropGroup() }
      if take("?<") {
        let name = text(until: ">")
        return closeGroup(dialect.group, named: name)
      }
      if take("?i)") { return "(?i)" }
      if take("?i:") { return closeGroup("(?i:", named: nil) }
      if take("?:") || take("?>") || take("?|") { return closeGroup(dialect.group, named: nil) }
      numbered += 1
      return closeGroup(dialect.group, named: "\(numbered)")
    }

    private mutating func closeGroup(_ opening: String, named name: String?) -> String {
      let body = alternatives()
      position += 1
      if let name { groups[name] = dialect.group + body + ")" }
      return opening + body + ")"
    }

    /// Reads a group that the dialect cannot say; names within it stay known.
    private mutating func dropGroup() -> String {
      _ = alternatives()
      position += 1
      return ""
    }

    private mutating func classAtom() -> String {
      var text = "["
      position += 1
      if take("^") { text += "^" }
      if take("]") { text += dialect.allowsOptions ? "\\]" : "]" }
      while position < symbols.count, symbols[position] != "]" {
        if take("\\x") {
          let byte = dialect.byte(hexadecimal())
          // A class cannot hold what stands for any byte.
          text += byte == "." ? "" : byte
          continue
        }
        // Rust has sets within sets: [ & and ~ have a meaning there.
        if dialect.allowsOptions, "[&~".contains(symbols[position]) { text += "\\" }
        text.append(symbols[position])
        position += 1
      }
      position += 1
      return text + "]"
    }

    private mutating func escape() -> String {
      if take("\\x") { return dialect.byte(hexadecimal()) }
      for reference in ["\\k<", "\\g<"] where take(reference) {
        return groups[self.text(until: ">")] ?? ""
      }
      if take("\\g{-1}") { return groups["\(numbered)"] ?? "" }
      position += 2
      return "\\" + String(symbols[position - 1])
    }

    private mutating func repetition() -> String {
      guard position < symbols.count else { return "" }
      var text = ""
      if "*+?".contains(symbols[position]) {
        text = String(symbols[position])
        position += 1
      } else if symbols[position] == "{" {
        text = self.text(until: "}")
        text += "}"
      }
      guard !text.isEmpty else { return "" }
      // Possessive and reluctant repetition find the same places where nothing follows that counts.
      if !take("+") { _ = take("?") }
      return text
    }

    private mutating func hexadecimal() -> String {
      position += 2
      return String(symbols[position - 2..<position])
    }

    /// What stands before `end`, which is read as well.
    private mutating func text(until end: Character) -> String {
      let start = position
      while position < symbols.count, symbols[position] != end { position += 1 }
      position += 1
      return String(symbols[start..<min(position - 1, symbols.count)])
    }

    private mutating func take(_ text: String) -> Bool {
      guard symbols[position...].starts(with: text) else { return false }
      position += text.count
      return true
    }
  }
}
