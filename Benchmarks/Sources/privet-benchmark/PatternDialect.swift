/// Another program's way to write regular expressions, into which our patterns are translated.
///
/// What it cannot say is left out, so that it finds more than we do: conditions on what stands before
/// and behind, except the border of a word, and possessive repetition.
struct PatternDialect: Sendable {
  /// Opens a group that is not remembered.
  let group: String
  /// Whether it has `(?i)`, bytes as `\xC2`, and escapes in classes.
  let isRich: Bool

  /// Rust's `regex`, which `rg` uses.
  static let rust = PatternDialect(group: "(?:", isRich: true)

  /// POSIX extended expressions, as `grep -E` takes them.
  static let extended = PatternDialect(group: "(", isRich: false)

  /// Nothing, if the pattern cannot be said.
  func translate(_ pattern: String) -> String? {
    let compact = Self.withoutLayout(pattern)
    guard isRich || !compact.contains("(?i") else { return nil }
    // A group may be called before it is written, so its text is known in the second reading.
    var named: [String: String] = [:]
    for _ in 0..<2 {
      var reader = Reader(symbols: Array(compact), dialect: self, groups: named)
      _ = reader.alternatives()
      named = reader.groups
    }
    var reader = Reader(symbols: Array(compact), dialect: self, groups: named)
    let translated = reader.alternatives()
    guard Self.standsApart(compact), beginsWithWord(translated) else { return translated }
    // The border of a word makes `rg` ten times as fast, and `grep` twice.
    return "\\b" + translated
  }

  /// Whether nothing that belongs to a word may stand before it.
  private static func standsApart(_ compact: String) -> Bool {
    compact.hasPrefix("(?<![0-9A-Za-z") || compact.hasPrefix("(?i)(?<![0-9A-Za-z")
  }

  private func beginsWithWord(_ translated: String) -> Bool {
    var rest = translated[...]
    while let opening = ["(?i)", "(?i:", "(?:", "("].first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(opening.count)
    }
    if rest.first == "[" { rest = rest.dropFirst() }
    return rest.first.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } ?? false
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

    /// Up to the end of the group; an alternative that cannot be said is left out.
    mutating func alternatives() -> String {
      var branches = [""]
      var isSayable = true
      while position < symbols.count, symbols[position] != ")" {
        if take("|") {
          if !isSayable { branches.removeLast() }
          branches.append("")
          isSayable = true
          continue
        }
        let atom = self.atom()
        // What is repeated may be gone: then the repetition goes, too.
        let repetition = self.repetition()
        if let atom, !atom.isEmpty { branches[branches.count - 1] += atom + repetition }
        if atom == nil { isSayable = false }
      }
      if !isSayable { branches.removeLast() }
      return branches.joined(separator: "|")
    }

    /// Nothing, if the dialect cannot say it; empty, if it says nothing.
    private mutating func atom() -> String? {
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
      // Nothing but conditions stood in it.
      return body.allSatisfy { $0 == "|" } && !body.isEmpty ? "" : opening + body + ")"
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
      if take("]") { text += dialect.isRich ? "\\]" : "]" }
      while position < symbols.count, symbols[position] != "]" {
        if take("\\x") {
          text += byte() ?? ""
          continue
        }
        // Rust has sets within sets: [ & and ~ have a meaning there.
        if dialect.isRich, "[&~".contains(symbols[position]) { text += "\\" }
        text.append(symbols[position])
        position += 1
      }
      position += 1
      return text + "]"
    }

    private mutating func escape() -> String? {
      if take("\\x") { return byte() }
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

    /// A byte that is no ASCII character, behind its `\x`.
    private mutating func byte() -> String? {
      position += 2
      return dialect.isRich ? "\\x" + String(symbols[position - 2..<position]) : nil
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
