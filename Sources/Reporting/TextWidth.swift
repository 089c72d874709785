/// How many columns of a terminal a text takes.
enum TextWidth {
  static func of(_ text: String) -> Int {
    var text = text
    let isASCII = text.withUTF8 { bytes in bytes.reduce(0) { $0 | $1 } < 0x80 }
    if isASCII { return text.utf8.count }
    return text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  /// Blanks up to a width; nothing for a text that is as wide.
  static func padding(after text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The blocks that Unicode UAX 11 calls wide, without its exceptions.
  private static func isWide(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
