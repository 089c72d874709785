/// Tells short words from what only looks like one: in the middle of random letters and digits, as
/// base64 is made of, every word of two or three letters stands somewhere.
enum ShortWord {
  /// Bytes of the longest word that stands in random letters by chance often enough to matter.
  static let longest = 3

  /// Whether the word at `range`, which is of ASCII, stands at the border of letters and digits, as
  /// `nif` does in `nif_cliente`, `clientNif` and `nif2`, or between words, as in `clientNifCode`.
  @inline(__always)
  static func isMeant(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (before, behind) = (range.lowerBound - 1, range.upperBound)
    guard before >= 0, isPlain(text[before]), behind < text.count, isPlain(text[behind]) else {
      return true
    }
    return isBetweenWords(range, in: text)
  }

  private static func isBetweenWords(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (first, end) = (range.lowerBound, range.upperBound)
    guard first >= 3, end + 3 <= text.count else { return false }
    return text[first - 3..<first].allSatisfy(isLower) && !isLower(text[end])
      && text[end + 1..<end + 3].allSatisfy(isLower)
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    TextFolding.kind(ofASCII: byte) == .lower
  }

  /// Whether it is a letter or a digit of ASCII.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && TextFolding.kind(ofASCII: byte) != .blank
  }
}
