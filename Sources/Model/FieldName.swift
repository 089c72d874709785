/// What the names of fields look like.
public enum FieldName {
  private static let longest = 64

  /// Whether `text` reads like the name of a field: it begins with a letter, is short, and holds no
  /// number and no address that could be a value.
  public static func isLikely(_ text: String) -> Bool {
    var text = text
    if let isLikely = text.withUTF8({ isLikely(ascii: $0) }) { return isLikely }
    guard text.count <= longest, text.first?.isLetter == true || text.first == "_" else {
      return false
    }
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    return digits < 4 && !text.contains { "@:=<>{}\n".contains($0) }
  }

  /// The same of a text in which each byte is a character, as nearly all names are; nil for others. A
  /// carriage return may be one with the line feed behind it.
  private static func isLikely(ascii text: UnsafeBufferPointer<UInt8>) -> Bool? {
    var digits = 0
    var isValue = false
    for byte in text {
      switch byte {
      case 0x80..., 0x0D: return nil
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x0A:
        isValue = true
      default: break
      }
    }
    guard text.count <= longest, let first = text.first else { return false }
    let isLetter = (first | 0x20) &- UInt8(ascii: "a") < 26
    return (isLetter || first == UInt8(ascii: "_")) && digits < 4 && !isValue
  }
}
