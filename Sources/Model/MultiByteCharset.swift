/// Encodings of East Asia, in which ASCII takes one byte and most other characters take two.
public enum MultiByteCharset: Sendable {
  /// Chinese: characters of one, two and four bytes (GB 18030-2022, chapter 5). It has GB 2312 and
  /// GBK in it.
  case gb18030
  /// Chinese in traditional characters, as Taiwan and Hong Kong have it.
  case big5
  /// Japanese, as Windows has it (code page 932).
  case shiftJIS
  /// Japanese, as Unix has it.
  case eucJP
  /// Korean, with all its syllables (code page 949).
  case eucKR

  /// Bytes of the character at `position`; 1 for a byte that begins none, which stands for one
  /// malformed character; nil for one that the end of the bytes cuts.
  public func width(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let lead = bytes[position]
    guard lead >= 0x80, isLead(lead) else { return 1 }
    guard position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    if isTrail(next) {
      // JIS X 0212 stands behind a byte of its own.
      guard self == .eucJP, lead == 0x8F else { return 2 }
      guard position + 2 < bytes.count else { return nil }
      return isTrail(bytes[position + 2]) ? 3 : 1
    }
    guard self == .gb18030, Self.isDigit(next) else { return 1 }
    guard position + 2 < bytes.count else { return nil }
    guard isLead(bytes[position + 2]) else { return 1 }
    guard position + 3 < bytes.count else { return nil }
    return Self.isDigit(bytes[position + 3]) ? 4 : 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Whether a byte can begin a character of several.
  private func isLead(_ byte: UInt8) -> Bool {
    switch (self, byte) {
    case (.gb18030, 0x81...0xFE), (.big5, 0x81...0xFE), (.eucKR, 0x81...0xFE): true
    case (.shiftJIS, 0x81...0x9F), (.shiftJIS, 0xE0...0xFC): true
    case (.eucJP, 0x8E...0x8F), (.eucJP, 0xA1...0xFE): true
    default: false
    }
  }

  /// Whether a byte can be the second of a character of two.
  private func isTrail(_ byte: UInt8) -> Bool {
    switch (self, byte) {
    case (.gb18030, 0x40...0x7E), (.gb18030, 0x80...0xFE): true
    case (.big5, 0x40...0x7E), (.big5, 0xA1...0xFE): true
    case (.shiftJIS, 0x40...0x7E), (.shiftJIS, 0x80...0xFC): true
    case (.eucJP, 0xA1...0xFE): true
    case (.eucKR, 0x41...0x5A), (.eucKR, 0x61...0x7A), (.eucKR, 0x81...0xFE): true
    default: false
    }
  }
}
