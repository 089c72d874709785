import Model
import Tables

/// Reads what remains in a database file of rows that were deleted, as if it were a table.
struct DeletedReading {
  static let table = "(deleted)"
  private static let columns = ["free space"]

  private let file: OpenFile
  private let consumer: any PassageConsumer
  private let isInterrupted: () -> Bool

  /// - Parameter isInterrupted: Asked now and then.
  init(
    of file: OpenFile, consumer: any PassageConsumer, isInterrupted: @escaping () -> Bool
  ) {
    self.file = file
    self.consumer = consumer
    self.isInterrupted = isInterrupted
  }

  func read() throws(Fault) -> Flow {
    var space = try FreeSpace(of: file)
    // All bytes of the file count as read already.
    var cells = CellBatches(
      of: Self.table, columns: Self.columns, countable: 0, consumer: consumer)
    let encoding = space.textEncoding
    let isWide = encoding == 2 || encoding == 3
    var count = 0
    var flow = Flow.more
    let usable = space.usable
    // What is deleted at once often was of one table: its pages lie side by side.
    var typeCount: Int?
    try space.forEachRegion(isInterrupted: isInterrupted) { region in
      var records = DeletedRecords(
        bytes: region.bytes, place: region.place, usable: usable, isWide: isWide)
      typeCount = region.typeCount ?? records.commonTypeCount ?? typeCount
      records.typeCount = typeCount
      DeletedValues(in: records, isBigEndian: encoding == 3).forEach { value in
        guard flow == .more else { return }
        count += 1
        func place(_ start: Int) -> RowReference {
          .bytes(page: region.page, offset: region.offset + start)
        }
        switch value {
        case .number(let number, let start):
          flow = cells.take(number: number, column: 0, row: place(start))
        case .text(let range), .piece(let range):
          let text = UnsafeBufferPointer(rebasing: region.bytes[range])
          let row = place(range.lowerBound)
          flow =
            isWide
            ? cells.take(utf16: text, isBigEndian: encoding == 3, column: 0, row: row)
            : cells.take(text: text, column: 0, row: row)
        }
      }
      return flow
    }
    let isStopped = flow == .stop || cells.finish() == .stop
    if count > 0 {
      consumer.finish(
        TableReading(
          name: Self.table, columns: Self.columns, rows: count,
          extent: isStopped ? .first(of: nil) : .all))
    }
    if isStopped { return .stop }
    if space.strays > 0 {
      let places = space.strays == 1 ? "1 place" : "\(space.strays) places"
      consumer.note(
        Fault(.damaged, "free space makes no sense in \(places)", part: Self.table))
    }
    return .more
  }
}
