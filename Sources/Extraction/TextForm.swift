internal import Model

/// How the bytes of one chunk become UTF-8.
enum TextForm: Equatable {
  /// They are UTF-8 as they stand, or searched as if they were.
  case utf8
  case utf16(bigEndian: Bool)
  case utf32(bigEndian: Bool)
  case windows1252
  case eightBit(EightBitEncoding)
  case multiByte(MultiByteCharset)

  /// Bytes of UTF-8 that one byte of the file becomes at most: the euro sign of Windows-1252.
  static let widestExpansion = 3

  /// The encoding for a cursor over text that was made of `source` from `position` on.
  func encoding(source: [UInt8], at position: Int) -> TextCursor.Encoding {
    switch self {
    case .utf8: .utf8
    case .utf16: .utf16
    case .utf32: .utf32
    case .windows1252, .eightBit: .singleByte
    case .multiByte(let charset): .multiByte(charset, source: source, at: position)
    }
  }

  /// Where the last whole character of UTF-8 in `bytes` ends. Malformed bytes are whole.
  static func endOfWholeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for position in (max(0, bytes.count - 3)..<bytes.count).reversed() {
      if bytes[position] < 0x80 { break }
      if bytes[position] >= 0xC0 {
        if case .cut = UTF8Sequence.at(position, of: bytes) { return position }
        break
      }
    }
    return bytes.count
  }
}

/// Writes UTF-8 into a buffer that is large enough.
struct UTF8Writer {
  private let target: UnsafeMutableBufferPointer<UInt8>
  /// Bytes that are filled.
  private(set) var count: Int

  init(into target: UnsafeMutableBufferPointer<UInt8>, from count: Int) {
    self.target = target
    self.count = count
  }

  /// The part that is not filled.
  var free: UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(rebasing: target[count...])
  }

  /// Counts bytes that were written into `free`.
  mutating func fill(_ bytes: Int) { count += bytes }

  mutating func append(byte: UInt8) {
    target[count] = byte
    count += 1
  }

  /// Appends a scalar, or U+FFFD for what is none.
  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80: append(byte: UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      append(byte: 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(continuation: scalar)
    case 0xD800...0xDFFF: append(0xFFFD)
    case ..<0x10000:
      append(byte: 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(continuation: scalar >> 6)
      append(continuation: scalar)
    case ...0x10FFFF:
      append(byte: 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(continuation: scalar >> 12)
      append(continuation: scalar >> 6)
      append(continuation: scalar)
    default: append(0xFFFD)
    }
  }

  private mutating func append(continuation bits: UInt32) {
    append(byte: 0x80 | UInt8(truncatingIfNeeded: bits) & 0x3F)
  }
}
