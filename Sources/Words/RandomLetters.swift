/// Tells letters and digits that come as they fall, as in base64, from the names of programs, which are
/// of words.
enum RandomLetters {
  /// Bytes that are looked at on each side.
  private static let reach = 24

  /// Whether the letters and digits around `range`, which is of them, are random.
  @inline(never)
  static func surround(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var first = range.lowerBound
    let lowest = max(0, first - reach)
    while first > lowest, kind(text[first - 1]) != .blank { first -= 1 }
    var end = range.upperBound
    let highest = min(text.count, end + reach)
    while end < highest, kind(text[end]) != .blank { end += 1 }
    return end - first >= 12 && areRandom(text[first..<end])
  }

  /// Words end where a capital or a digit stands behind a small letter, and where digits end. Of five
  /// words and more not half are of fewer than three letters, of digits, or begin with several
  /// capitals.
  private static func areRandom(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var (words, odd) = (0, 0)
    var word = (count: 0, capitals: 0, hasDigit: false)
    var last = TextFolding.Kind.blank
    let endWord = {
      guard word.count > 0 else { return }
      words += 1
      if word.count < 3 || word.hasDigit || word.capitals > 1 { odd += 1 }
      word = (0, 0, false)
    }
    for byte in letters {
      let own = kind(byte)
      if (own == .digit) != (last == .digit) || (own == .upper && last == .lower) { endWord() }
      word.count += 1
      if own == .upper { word.capitals += 1 }
      if own == .digit { word.hasDigit = true }
      last = own
    }
    endWord()
    return words >= 5 && 2 * odd >= words
  }

  private static func kind(_ byte: UInt8) -> TextFolding.Kind {
    byte < 0x80 ? TextFolding.kind(ofASCII: byte) : .blank
  }
}
