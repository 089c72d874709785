/// The text around a match in which context words count.
///
/// It is the match's own line. Where nothing stands before the match in its line that says anything,
/// the line above belongs to it too: forms write a label above its value, and what is parted by its
/// indentation the key of an object above those of its members.
struct ContextWindow {
  let left: Range<Int>
  let right: Range<Int>
  private let behind: WordsBehind
  /// Behind the first cell of the line above, where it is the head of a table; its other cells name
  /// other columns.
  private let otherColumns: Range<Int>?
  /// In the line above, the key of a pair that is complete.
  private let otherKey: Range<Int>?
  private let otherMembers: OtherMembers?
  /// The line above, where the match begins a line of its own text, as a date does that of a log.
  private let other: Range<Int>?
  private let text: UnsafeBufferPointer<UInt8>

  /// All of it.
  var range: Range<Int> { left.lowerBound..<right.upperBound }

  init(around match: Range<Int>, reach: Int, in text: UnsafeBufferPointer<UInt8>) {
    let borders = LineBorders(text)
    let lowest = max(0, match.lowerBound - reach)
    var start = borders.last(in: lowest..<match.lowerBound).map { $0 + 1 } ?? lowest
    otherMembers = OtherMembers(from: start, before: match.lowerBound, in: text)
    let opening = LineOpening(start..<match.lowerBound, in: text)
    var other: Range<Int>?
    if start > lowest, text[start - 1] != 0, opening.isPlain {
      let line = (borders.last(in: lowest..<start - 1).map { $0 + 1 } ?? lowest)..<start - 1
      let above = opening.hasKey || opening.hasTags ? LineAbove(line, in: text) : nil
      otherKey = opening.hasKey ? above?.key : nil
      if above == nil { other = line }
      if above?.names(hasKey: opening.hasKey) ?? true { start = line.lowerBound }
    } else {
      otherKey = nil
    }
    self.text = text
    otherColumns = Self.otherColumns(from: start, before: match, in: text)
    left = start..<match.lowerBound
    behind = WordsBehind(match, in: text)
    let highest = min(text.count, match.upperBound + reach / 2)
    right = match.upperBound..<(borders.first(in: match.upperBound..<highest) ?? highest)
    let isFollowed = text[right].contains(where: LabelledField.isLetterOrDigit)
    self.other = isFollowed ? other : nil
  }

  /// How far a word counts as lying from the match, in bytes; nil if it does not lie in the window.
  ///
  /// What stands behind a value names it less often than what stands before it.
  func distance(of word: Range<Int>) -> Int? {
    if left.lowerBound <= word.lowerBound, word.upperBound <= left.upperBound {
      if let otherColumns, otherColumns.contains(word.lowerBound) { return nil }
      if let otherKey, otherKey.contains(word.lowerBound) { return nil }
      if let otherMembers, otherMembers.name(word, in: text) { return nil }
      if let other, LineAbove.hasValue(behind: word, in: other, of: text) { return nil }
      return left.upperBound - word.upperBound
    }
    if right.lowerBound <= word.lowerBound, word.upperBound <= right.upperBound {
      return behind.name(word) ? 2 * (word.lowerBound - right.lowerBound) + 8 : nil
    }
    return nil
  }

  private static func otherColumns(
    from start: Int, before match: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let end = text[start..<match.lowerBound].lastIndex(of: 0x0A) else { return nil }
    var behind = match.upperBound
    if behind < text.count, text[behind] == UInt8(ascii: "\"") { behind += 1 }
    guard behind < text.count, [0x09, 0x2C, 0x3B, 0x7C].contains(text[behind]) else { return nil }
    return text[start..<end].firstIndex(of: text[behind]).map { $0..<end }
  }
}

/// Where the lines of a text end: at line feeds, and at NUL. Looks at eight bytes at once.
private struct LineBorders {
  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The last one in `range`.
  func last(in range: Range<Int>) -> Int? {
    var end = range.upperBound
    while end - range.lowerBound >= 8 {
      let found = borders(at: end - 8)
      if found != 0 { return end - 1 - found.leadingZeroBitCount / 8 }
      end -= 8
    }
    return (range.lowerBound..<end).last { text[$0] == 0x0A || text[$0] == 0 }
  }

  /// The first one in `range`.
  func first(in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while range.upperBound - start >= 8 {
      let found = borders(at: start)
      if found != 0 { return start + found.trailingZeroBitCount / 8 }
      start += 8
    }
    return (start..<range.upperBound).first { text[$0] == 0x0A || text[$0] == 0 }
  }

  /// The upper bit of each of eight bytes that is a border; the first byte is the lowest.
  private func borders(at place: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let each: UInt64 = 0x0101_0101_0101_0101
    let lower = 0x7F * each
    // A sum that leaves the upper bit clear was that of a zero.
    let isNotZero = { (bytes: UInt64) in ((bytes & lower) &+ lower) | bytes }
    let little = UInt64(littleEndian: bytes)
    return ~(isNotZero(little) & isNotZero(little ^ (0x0A * each))) & ~lower
  }
}
