internal import Model

/// Cells of one column that wait to be searched together.
struct ColumnBatch {
  let table: String
  let column: String
  private(set) var text: [UInt8] = []
  private var starts: [Int] = []
  private var rows: [RowReference] = []
  /// Cells that hold no text.
  var binaryCells = 0

  init(table: String, column: String) {
    self.table = table
    self.column = column
  }

  /// Memory it takes, roughly.
  var weight: Int {
    text.count + starts.count * (MemoryLayout<Int>.stride + MemoryLayout<RowReference>.stride)
  }

  /// Appends one cell, whose text `write` writes.
  mutating func append(row: RowReference, _ write: (inout [UInt8]) -> Void) {
    starts.append(text.count)
    rows.append(row)
    write(&text)
    text.append(CellMap.separator[0])
    text.append(CellMap.separator[1])
    text.append(CellMap.separator[2])
  }

  /// Has the cells searched; none are left. Memory for up to `capacity` bytes is kept.
  mutating func flush(into consumer: any PassageConsumer, keeping capacity: Int) -> Flow {
    guard !starts.isEmpty else { return .more }
    let map = CellMap(table: table, column: column, starts: starts, rows: rows)
    let all = 0..<text.count
    // The core ends where the text ends: all of it is settled.
    let progress = consumer.search(
      Passage(text: text, extent: all, core: all, place: .cells(map)))
    let isSmall = text.capacity <= 2 * capacity
    text.removeAll(keepingCapacity: isSmall)
    starts.removeAll(keepingCapacity: isSmall)
    rows.removeAll(keepingCapacity: isSmall)
    if case .stop = progress { return .stop }
    return .more
  }
}
