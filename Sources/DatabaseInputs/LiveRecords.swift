/// What the rows that are still in a page tell of those that are not.
enum LiveRecords {
  /// Cells of a page that are looked at.
  private static let most = 16

  /// How many values most records of a page have; nil where it has none, or they make no sense.
  ///
  /// - Parameter base: Where the page's own header begins.
  static func typeCount(in page: UnsafeBufferPointer<UInt8>, base: Int) -> Int? {
    let kind = page[base]
    // Inner pages of tables have numbers only.
    guard kind != 5 else { return nil }
    let places = base + (kind < 10 ? 12 : 8)
    var counts: [Int: Int] = [:]
    for index in 0..<min(most, page.number(2, at: base + 3)) {
      guard places + 2 * index + 2 <= page.count else { break }
      let cell = page.number(2, at: places + 2 * index) + (kind < 10 ? 4 : 0)
      if let count = typeCount(of: cell, in: page, hasNumber: kind == 13) {
        counts[count, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func typeCount(
    of cell: Int, in page: UnsafeBufferPointer<UInt8>, hasNumber: Bool
  ) -> Int? {
    guard var start = page.varint(at: cell)?.next else { return nil }
    if hasNumber {
      guard let next = page.varint(at: start)?.next else { return nil }
      start = next
    }
    guard let (header, first) = page.varint(at: start), header <= page.count,
      first < start + header, start + header <= page.count
    else { return nil }
    var (position, count) = (first, 0)
    while position < start + header, let next = page.varint(at: position)?.next {
      position = next
      count += 1
    }
    return position == start + header ? count : nil
  }
}
