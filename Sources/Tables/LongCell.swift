internal import Model

/// Hands over a cell that is too long to be searched at once, in passages that overlap.
struct LongCell {
  let table: String
  let column: String
  let comment: String?
  let columns: [String]
  let row: RowReference

  /// Takes the text from `refill`, which appends some bytes and says whether more may follow.
  func send<Failure>(
    to consumer: any PassageConsumer, from refill: (inout [UInt8]) throws(Failure) -> Bool
  ) throws(Failure) -> Flow {
    let cell = CellMap(
      table: table, column: column, comment: comment, columns: columns, starts: [0],
      rows: [row])
    var text: [UInt8] = []
    var start = 0
    while true {
      var hasMore = true
      while hasMore, text.count < start + Limits.chunk + Limits.overlap {
        hasMore = try refill(&text)
      }
      let end = hasMore ? Self.boundary(in: text, at: text.count - Limits.overlap) : text.count
      let progress = consumer.search(
        Passage(
          text: text, extent: 0..<text.count, core: start..<end, place: .cells(cell)))
      guard case .settled(let position) = progress else { return .stop }
      guard hasMore else { return .more }
      // A consumer that settles nothing would be asked for ever.
      start = position > start && position < end ? position : end
      let reach = Limits.contextReach + Limits.longestMatch
      let kept = Self.boundary(in: text, at: max(0, start - reach))
      text.removeFirst(kept)
      start -= kept
    }
  }

  /// The start of the character at `position`.
  private static func boundary(in text: [UInt8], at position: Int) -> Int {
    var start = position
    while start > 0, position - start < 3, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
