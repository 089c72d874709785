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
    let isJoined = (
      before: before >= 0 && isPlain(text[before]),
      behind: behind < text.count && isPlain(text[behind])
    )
    guard isJoined.before || isJoined.behind else { return true }
    if isJoined.before, isJoined.behind, !isBetweenWords(range, in: text) { return false }
    return !RandomLetters.surround(range, in: text)
  }

  /// Whether the letters of a word that is said by its letters, as `M. R. N.`, are parted by what parts
  /// no such word, as in `m=r(n`.
  @inline(__always)
  static func isTorn(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count > 1, !isPlain(text[range.lowerBound + 1]) else { return false }
    var isTorn = false
    var letters = 0
    for byte in text[range] {
      if byte >= 0x80 { return false }
      if isPlain(byte) {
        letters += 1
        if letters > 1 { return false }
      } else {
        letters = 0
        isTorn = isTorn || !Self.joins.contains(byte)
      }
    }
    return isTorn
  }

  private static let joins = Array(". -_/&'\n\r\t".utf8)

  /// Whether the letter of ASCII at `place`, which is a word by itself or the first part of one, stands
  /// in the middle of other letters and digits: then it is none, as in base64, where every second
  /// word is one letter.
  @inline(__always)
  static func isLost(letter place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    place > 0 && isPlain(text[place - 1]) && place + 1 < text.count && isPlain(text[place + 1])
      && TextFolding.kind(ofASCII: text[place]) != .digit
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
