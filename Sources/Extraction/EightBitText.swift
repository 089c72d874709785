internal import Model

/// Tells which of the encodings that extend ASCII a chunk is written in.
enum EightBitText {
  /// UTF-8 where the chunk is that, but for a few malformed bytes; an encoding of East Asia where its
  /// bytes above ASCII are characters of that; the encoding of another script where they are words of
  /// its letters, or of other languages in Latin letters where they are accented as in those; else
  /// Windows-1252, of which every byte is a character.
  static func form(of bytes: UnsafeBufferPointer<UInt8>) -> TextForm {
    let (sequences, malformed) = censusUTF8(bytes)
    if malformed * 2 <= sequences { return .utf8 }
    if let charset = EastAsianGuess.charset(of: bytes) { return .multiByte(charset) }
    let other = ScriptGuess.encoding(of: bytes) ?? LatinGuess.encoding(of: bytes)
    return other.map { .eightBit($0) } ?? .windows1252
  }

  /// Multi-byte sequences, and bytes that belong to none. A sequence that the end cuts is neither.
  private static func censusUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int) {
    var sequences = 0
    var malformed = 0
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position = bytes.endOfASCII(from: position)
        continue
      }
      switch UTF8Sequence.at(position, of: bytes) {
      case .whole(let length):
        sequences += 1
        position += length
      case .cut: position = bytes.count
      case .malformed:
        malformed += 1
        position += 1
      }
    }
    return (sequences, malformed)
  }
}

/// What stands at a place of bytes that should be UTF-8.
enum UTF8Sequence {
  /// A well-formed sequence.
  case whole(length: Int)
  /// The start of one that the end of the bytes cuts.
  case cut
  case malformed

  /// Well-formed byte sequences (Unicode 16.0, table 3-7). `position` is that of a byte of 0x80
  /// or more.
  static func at(_ position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UTF8Sequence {
    let lead = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return .malformed
    }
    guard position + 1 < bytes.count else { return .cut }
    guard second.contains(bytes[position + 1]) else { return .malformed }
    for place in 2..<max(length, 2) {
      guard position + place < bytes.count else { return .cut }
      guard bytes[position + place] & 0xC0 == 0x80 else { return .malformed }
    }
    return .whole(length: length)
  }
}
