/// Up to where a text with tables was read, and what is known there.
struct TableState: Equatable {
  private(set) var position = 0
  /// The table that it stands in.
  private(set) var columns: TableColumns?
  private(set) var rows = RowReader(.copied, at: 0)
  /// Where the cell begins that it stands in.
  private(set) var cell: Int?
  /// The head that comes next.
  private var head = 0

  init() {}

  /// Where a row of `columns` is to begin at `position`.
  init(_ rows: TableHead.Rows, of columns: TableColumns, at position: Int) {
    self.position = position
    self.columns = columns
    self.rows = RowReader(rows, at: position)
  }

  static func == (one: TableState, other: TableState) -> Bool {
    one.position == other.position && one.columns === other.columns
      && (one.columns == nil || one.rows == other.rows && one.cell == other.cell)
  }

  var field: Field? { columns?[rows.column] }

  /// Goes on to `end`, or to where a cell, a row or a table begins or ends before that; whether it
  /// met one.
  mutating func step(
    to end: Int, of text: UnsafeBufferPointer<UInt8>, _ heads: [FoundHead]
  ) -> Bool {
    guard position < end || (columns != nil && rows.isAtLine(end, of: text)) else {
      return false
    }
    if columns != nil {
      let progress = rows.read(to: end, of: text)
      position = rows.position
      if case .more = progress { return false }
      if case .end = progress { columns = nil }
      cell = field == nil ? nil : position
      return true
    }
    while head < heads.count, heads[head].position < position { head += 1 }
    guard head < heads.count, heads[head].position < end else {
      position = end
      return false
    }
    let next = heads[head]
    if position < next.position {
      position = next.position
    } else {
      head += 1
      columns = next.columns
      rows = RowReader(next.rows, at: next.end)
      position = next.end
    }
    return true
  }

  /// Goes over what holds no table, up to `position`.
  mutating func skip(to position: Int) { self.position = max(self.position, position) }

  /// Counts positions from elsewhere.
  mutating func move(by distance: Int) {
    position += distance
    rows.position = position
    cell = cell.map { $0 + distance }
  }

  /// Takes heads for those of another passage.
  mutating func beginHeads() { head = 0 }
}

/// Where rows begin, and what their columns are.
struct FoundHead {
  let position: Int
  let rows: TableHead.Rows
  let columns: TableColumns
  let end: Int
}
