internal import Model

/// Cells of one column that wait to be searched together.
struct ColumnBatch {
  let table: String
  let column: String
  let comment: String?
  /// The names of all columns of the table.
  let columns: [String]
  private(set) var text: [UInt8] = []
  private var starts: [Int] = []
  private var rows: [RowReference] = []
  /// Cells that hold no text.
  var binaryCells = 0

  init(table: String, column: String, comment: String?, columns: [String]) {
    self.table = table
    self.column = column
    self.comment = comment
    self.columns = columns
  }

  var isEmpty: Bool { starts.isEmpty }

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

  /// Appends the cells of one column of a block from `row` on, up to one that is encoded, and moves
  /// `row` there. Returns how many bytes they have.
  mutating func append(_ block: RowBlock, column: Int, from row: inout Int) -> Int {
    let (end, count, bytes) = block.measure(column, from: row)
    let (oldText, oldCount) = (text.count, starts.count)
    // Memory is asked for once for all, and written without a look at each array again.
    text.append(
      contentsOf: repeatElement(0, count: bytes + count * CellMap.separator.count))
    starts.append(contentsOf: repeatElement(0, count: count))
    rows.append(contentsOf: repeatElement(.ordinal(0), count: count))
    let separator = (CellMap.separator[0], CellMap.separator[1], CellMap.separator[2])
    text.withUnsafeMutableBytes { text in
      starts.withUnsafeMutableBufferPointer { starts in
        rows.withUnsafeMutableBufferPointer { rows in
          var (position, index) = (oldText, oldCount)
          block.forEachText(of: column, in: row..<end) { cell, row in
            starts[index] = position
            rows[index] = row
            index += 1
            UnsafeMutableRawBufferPointer(rebasing: text[position...]).copyMemory(from: cell)
            position += cell.count
            (text[position], text[position + 1], text[position + 2]) = separator
            position += 3
          }
        }
      }
    }
    row = end
    return bytes
  }

  /// Has the cells searched; none are left. Memory for up to `capacity` bytes is kept.
  mutating func flush(
    into consumer: any PassageConsumer, _ groups: inout CellGroups, keeping capacity: Int
  ) -> Flow {
    guard !starts.isEmpty else { return .more }
    let progress: SearchProgress
    if let grouped = groups.group(text, starts, rows) {
      let map = CellMap(
        table: table, column: column, comment: comment, columns: columns,
        starts: grouped.starts, rows: grouped.rows, places: grouped.places,
        firstRows: grouped.firstRows)
      progress = consumer.search(Self.passage(grouped.text, map))
    } else {
      let map = CellMap(
        table: table, column: column, comment: comment, columns: columns, starts: starts,
        rows: rows)
      progress = consumer.search(Self.passage(text, map))
    }
    let isSmall = text.capacity <= 2 * capacity
    text.removeAll(keepingCapacity: isSmall)
    starts.removeAll(keepingCapacity: isSmall)
    rows.removeAll(keepingCapacity: isSmall)
    if case .stop = progress { return .stop }
    return .more
  }

  private static func passage(_ text: [UInt8], _ map: CellMap) -> Passage {
    let all = 0..<text.count
    // The core ends where the text ends: all of it is settled.
    return Passage(text: text, extent: all, core: all, place: .cells(map))
  }
}
