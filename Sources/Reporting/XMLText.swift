import Model

/// Text as XML 1.0 can hold it.
enum XMLText {
  /// Fit for an element and for an attribute in double quotation marks. What would act on its
  /// surroundings is spelled out, and with it every control character, of which XML has no way to
  /// write most (2.2, Char); the two noncharacters that it forbids become U+FFFD.
  static func escaped(_ text: String) -> String {
    let shown = VisibleText.escaped(text)
    let isPlain = shown.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: false
      default: true
      }
    }
    if isPlain { return shown }
    var escaped = ""
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
