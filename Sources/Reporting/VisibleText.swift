import Model

/// Text made safe to show: what would move a cursor, reorder or hide letters is spelled out.
enum VisibleText {
  /// Whether a character does something to its surroundings instead of being seen: control
  /// characters (C0, DEL, C1), line separators, bidirectional controls (Unicode UAX 9) and
  /// characters without width.
  static func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  static func escaped(_ text: String) -> String {
    var text = text
    return text.withUTF8(isPlain) ? text : escaped(Array(text.utf8))
  }
  static func escaped(_ path: FilePath) -> String { escaped(path.bytes) }

  /// Bytes that are not UTF-8 become `\xFF`, treacherous characters `\n`, `\x1B` or `\u{202E}`.
  static func escaped(_ bytes: [UInt8]) -> String {
    if bytes.withUnsafeBufferPointer(isPlain) { return String(decoding: bytes, as: UTF8.self) }
    var shown = ""
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        append(Unicode.UTF8.decode(encoded), to: &shown)
        position += encoded.count
      case .error(let length):
        for byte in bytes[position..<(position + length)] {
          shown += "\\x" + hexadecimal(UInt64(byte), digits: 2)
        }
        position += length
      case .emptyInput: return shown
      }
    }
  }

  /// Whether they are visible ASCII characters, which stand for themselves.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    // Without a branch, so that many bytes are looked at at once.
    for byte in bytes { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
    return others == 0
  }

  private static func append(_ scalar: Unicode.Scalar, to shown: inout String) {
    switch scalar {
    case "\n": shown += "\\n"
    case "\r": shown += "\\r"
    case "\t": shown += "\\t"
    case _ where !isTreacherous(scalar): shown.unicodeScalars.append(scalar)
    case _ where scalar.value < 0x80:
      shown += "\\x" + hexadecimal(UInt64(scalar.value), digits: 2)
    default: shown += "\\u{" + hexadecimal(UInt64(scalar.value), digits: 4) + "}"
    }
  }

  /// The number in upper-case hexadecimal, with zeros up to so many digits.
  static func hexadecimal(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    if text.utf8.count >= digits { return text }
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}
