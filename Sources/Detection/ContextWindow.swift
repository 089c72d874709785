/// The text around a match in which context words count.
///
/// It is the match's own line. Where the match is the first thing in its line, the line above
/// belongs to it too: forms write a label above its value.
struct ContextWindow {
  let left: Range<Int>
  let right: Range<Int>

  /// All of it.
  var range: Range<Int> { left.lowerBound..<right.upperBound }

  /// How far a word counts as lying from the match, in bytes; nil if it does not lie in the window.
  ///
  /// What stands behind a value names it less often than what stands before it.
  func distance(of word: Range<Int>) -> Int? {
    if left.lowerBound <= word.lowerBound, word.upperBound <= left.upperBound {
      return left.upperBound - word.upperBound
    }
    if right.lowerBound <= word.lowerBound, word.upperBound <= right.upperBound {
      return 2 * (word.lowerBound - right.lowerBound) + 8
    }
    return nil
  }

  init(around match: Range<Int>, reach: Int, in text: UnsafeBufferPointer<UInt8>) {
    let lowest = max(0, match.lowerBound - reach)
    var start = match.lowerBound
    var holdsWord = false
    var lines = 0
    while start > lowest {
      let byte = text[start - 1]
      if byte == 0 { break }
      if byte == 0x0A {
        if holdsWord || lines == 1 { break }
        lines += 1
      } else if Self.isWord(byte) {
        holdsWord = true
      }
      start -= 1
    }
    left = start..<match.lowerBound

    let highest = min(text.count, match.upperBound + reach / 2)
    var end = match.upperBound
    while end < highest, text[end] != 0x0A, text[end] != 0 { end += 1 }
    right = match.upperBound..<end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
