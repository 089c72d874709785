import Model

/// Text of others as Markdown (GitHub's and GitLab's) that shows it and does nothing else.
enum MarkdownText {
  /// Characters of a cell; what is longer loses its middle.
  private static let longest = 200

  /// As a span of code, in which nothing is a link, a mention or markup.
  static func code(_ text: String) -> String {
    // A bar would end the cell, whether or not code is around it, and readers do not agree about
    // how to escape it there.
    let shown = shortened(VisibleText.escaped(text)).split(
      separator: "|", omittingEmptySubsequences: false
    ).joined(separator: "\\x7C")
    guard !shown.isEmpty else { return "" }
    // The span is held by more backticks than it has in a row (CommonMark 6.1).
    var (run, longest) = (0, 0)
    for byte in shown.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    if longest == 0 { return "`" + shown + "`" }
    let fence = String(repeating: "`", count: longest + 1)
    return fence + " " + shown + " " + fence
  }

  /// As running text: what could be markup, a link, a mention or a reference is written as a
  /// character reference, which is never taken for markup (CommonMark 2.5).
  static func plain(_ text: String) -> String {
    let shown = shortened(VisibleText.escaped(text))
    var plain = ""
    var lastLetters = ""
    for scalar in shown.unicodeScalars {
      switch scalar {
      // Mentions and references are looked for in the finished text, too, where a character without
      // width is still there.
      case "@", "#": plain += "&#\(scalar.value);&#8203;"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$":
        plain += "&#\(scalar.value);"
      // What makes an address of the web; links to mailboxes need an at sign.
      case "/" where lastLetters.hasSuffix(":"): plain += "&#47;"
      case "." where lastLetters.lowercased() == "www": plain += "&#46;"
      default: plain.unicodeScalars.append(scalar)
      }
      lastLetters = String(lastLetters.suffix(2)) + String(scalar)
    }
    return plain
  }

  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > longest else { return text }
    let scalars = text.unicodeScalars
    return String(scalars.prefix(longest / 3)) + "…" + String(scalars.suffix(longest / 3 * 2 - 1))
  }
}
