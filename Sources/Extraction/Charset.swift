internal import Model

/// How a file writes its text, as far as its head tells.
enum Charset: Equatable {
  /// UTF-8, because its mark says so.
  case utf8
  case utf16(bigEndian: Bool)
  case utf32(bigEndian: Bool)
  case multiByte(MultiByteCharset)
  /// One of the encodings that extend ASCII; each chunk tells which (`EightBitText`).
  case eightBit
  /// No text that we know of.
  case binary
  /// A mark tells an encoding that we do not decode.
  case unsupported(name: String)

  /// Bytes by which the content is taken for binary if one of them is NUL, the same number that
  /// git takes (buffer_is_binary).
  private static let binaryProbe = 8000

  /// The byte order marks (Unicode 16.0, 23.8 and table 2-4; UTR 6, UTR 16, UTN 6; GB 18030-2022),
  /// the longer of two with the same start first.
  private static let marks: [(bytes: [UInt8], charset: Charset)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32(bigEndian: false)),
    ([0x00, 0x00, 0xFE, 0xFF], .utf32(bigEndian: true)),
    ([0xFF, 0xFE], .utf16(bigEndian: false)),
    ([0xFE, 0xFF], .utf16(bigEndian: true)),
    ([0x84, 0x31, 0x95, 0x33], .multiByte(.gb18030)),
    ([0xDD, 0x73, 0x66, 0x73], .unsupported(name: "UTF-EBCDIC")),
    ([0x0E, 0xFE, 0xFF], .unsupported(name: "SCSU")),
    ([0xFB, 0xEE, 0x28], .unsupported(name: "BOCU-1")),
    // The mark alone. Without the hyphen the same bytes are likelier base64 that begins so.
    ([0x2B, 0x2F, 0x76, 0x38, 0x2D], .unsupported(name: "UTF-7")),
  ]

  /// The charset of content that begins with `head`, and how many bytes of it are a mark.
  static func of(_ head: [UInt8]) -> (charset: Charset, mark: Int) {
    for (bytes, charset) in marks where head.starts(with: bytes) {
      if case .utf16 = charset, isASCII(head[bytes.count...]) { return (.eightBit, bytes.count) }
      return (charset, bytes.count)
    }
    guard let firstNull = head.withUnsafeBufferPointer({ $0.firstNull }) else {
      return (.eightBit, 0)
    }
    if isUTF32(head, bigEndian: false) { return (.utf32(bigEndian: false), 0) }
    if isUTF32(head, bigEndian: true) { return (.utf32(bigEndian: true), 0) }
    // Characters such as U+4E00 have a NUL where Latin letters have none, so that the places of
    // the NULs do not tell the byte order: the reading with more ASCII does.
    let little = asciiUnits(ofUTF16: head, bigEndian: false)
    let big = asciiUnits(ofUTF16: head, bigEndian: true)
    if max(little, big) > 0 { return (.utf16(bigEndian: big > little), 0) }
    return (firstNull < binaryProbe ? .binary : .eightBit, 0)
  }

  /// Whether nearly all of it is ASCII, byte after byte, whatever its mark says. In UTF-16 letters of
  /// ASCII and line feeds have a NUL each, and of the bytes of other text far more lie beyond.
  private static func isASCII(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 16 else { return false }
    var others = 0
    for byte in text {
      switch byte {
      case 0x00: return false
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F: break
      default: others += 1
      }
    }
    return others * 20 < text.count
  }

  /// Whether text may hold it: no control but tab, line feed, form feed, carriage return, and no
  /// noncharacter.
  private static func isTextual(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20: [0x09, 0x0A, 0x0C, 0x0D].contains(scalar)
    case 0xD800...0xDFFF, 0xFDD0...0xFDEF: false
    default: scalar <= 0x10FFFF && scalar & 0xFFFE != 0xFFFE
    }
  }

  private static func isUTF32(_ head: [UInt8], bigEndian: Bool) -> Bool {
    guard head.count >= 4 else { return false }
    for start in stride(from: 0, through: head.count - 4, by: 4) {
      var scalar: UInt32 = 0
      for place in 0..<4 {
        scalar = scalar << 8 | UInt32(head[start + (bigEndian ? place : 3 - place)])
      }
      if !isTextual(scalar) { return false }
    }
    return true
  }

  /// The ASCII characters of `head` read as UTF-16; 0 where it cannot be that.
  private static func asciiUnits(ofUTF16 head: [UInt8], bigEndian: Bool) -> Int {
    var ascii = 0
    var others = 0
    // Units of which both bytes are ASCII: most of them, where 8-bit text lies between NULs. Among
    // Chinese characters, the ones that come nearest, they are about a quarter.
    var pairs = 0
    var high: UInt32?
    for start in stride(from: 0, to: head.count - 1, by: 2) {
      let first = UInt32(head[start])
      let second = UInt32(head[start + 1])
      let unit = bigEndian ? first << 8 | second : second << 8 | first
      if let lead = high {
        high = nil
        guard unit & 0xFC00 == 0xDC00 else { return 0 }
        others += 1
        if !isTextual(0x10000 + (lead & 0x3FF) << 10 + unit & 0x3FF) { return 0 }
      } else if unit & 0xFC00 == 0xD800 {
        high = unit
      } else if !isTextual(unit) {
        return 0
      } else if unit < 0x80 {
        ascii += 1
      } else {
        others += 1
        if (0x09..<0x7F).contains(first), (0x09..<0x7F).contains(second) { pairs += 1 }
      }
    }
    return pairs * 2 > others ? 0 : ascii
  }
}
