/// The lines around a place where the head of a table may stand.
enum HeadLines {
  /// How far the lines before a place are looked back at: no farther than what every passage has
  /// before its core.
  static let reach = 1000
  /// Bytes with which a line may be indented.
  static let deepest = 64

  /// The line from `start` on without its end; nil if it does not end before `limit`.
  static func line(
    from start: Int, to limit: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard start < limit, let end = text[start..<limit].firstIndex(of: 0x0A) else { return nil }
    return start..<end
  }

  /// The line above the one that begins at `start`; nil if there is none, or if not all of it stands
  /// within the reach of `place`.
  static func line(
    above start: Int, near place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let lowest = max(0, place - reach)
    guard start > lowest else { return nil }
    var first = start - 1
    while first > lowest, text[first - 1] != 0x0A { first -= 1 }
    return first > lowest || first == 0 ? first..<start - 1 : nil
  }

  /// Where something stands in the line that begins at `start`, indented or not.
  @inline(__always)
  static func indented(from start: Int, of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let limit = min(text.count, start + deepest + 1)
    var first = start
    // Most are indented by a few bytes; those that are by more are many in some texts.
    let blanks: UInt64 = 0x2020_2020_2020_2020
    let raw = UnsafeRawBufferPointer(text)
    while first + 8 <= limit, raw.loadUnaligned(fromByteOffset: first, as: UInt64.self) == blanks {
      first += 8
    }
    while first < limit, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
    return first < limit ? first : nil
  }

  static func isBlank(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// What stands in `range`, without blanks around it.
  static func trimmed(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(start..<start + 1, in: text) { start += 1 }
    while end > start, isBlank(end - 1..<end, in: text) { end -= 1 }
    return start..<end
  }
}
