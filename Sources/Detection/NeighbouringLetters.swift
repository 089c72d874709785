/// Letters beyond ASCII right beside a match.
///
/// Forms run over bytes, for speed, so their lookarounds know the letters of ASCII only: for them
/// `é1234` begins a number. Letters of scripts that part words by blanks are looked for here;
/// beside a Chinese character a number does begin.
enum NeighbouringLetters {
  static func touch(_ match: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if match.lowerBound > 0, text[match.lowerBound - 1] >= 0x80, isWord(text[match.lowerBound]),
      endsWithLetter(text, at: match.lowerBound)
    {
      return true
    }
    return match.upperBound < text.count && text[match.upperBound] >= 0x80
      && isWord(text[match.upperBound - 1]) && beginsWithLetter(text, at: match.upperBound)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func endsWithLetter(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    end >= 2 && isLetter(text[end - 2], text[end - 1])
  }

  private static func beginsWithLetter(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + 1 < text.count && isLetter(text[start], text[start + 1])
  }

  /// Latin, Greek and Cyrillic letters all take two bytes: U+00C0 to U+024F, U+0370 to U+052F.
  private static func isLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    guard second & 0xC0 == 0x80 else { return false }
    switch first {
    // U+00D7 and U+00F7 are × and ÷.
    case 0xC3: return second != 0x97 && second != 0xB7
    case 0xC4...0xC9, 0xCE...0xD4: return true
    case 0xCD: return second >= 0xB0
    default: return false
    }
  }
}
