/// A list in the environment: parted by commas, beside which blanks do not count, or by the ends of lines
/// where there are some.
enum VariableList {
  /// - Parameter hasQuotes: Whether a comma in quotation marks parts nothing.
  static func texts(of variable: String, hasQuotes: Bool) -> [String] {
    if variable.contains("\n") { return variable.split(separator: "\n").map(String.init) }
    var isQuoted = false
    let entries = variable.split { character in
      // A mark that is doubled, as within a name, ends and begins.
      if hasQuotes, character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
    return entries.compactMap { entry in
      let text = entry.drop { $0 == " " }
      guard let last = text.lastIndex(where: { $0 != " " }) else { return nil }
      return String(text[...last])
    }
  }
}
