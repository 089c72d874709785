internal import Model
internal import Tables

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Takes the cells of rows, which come as text, or as bytes where they are those of a BLOB.
struct MariaDBCells {
  /// For each column, whether it is of bytes.
  private let columns: [Bool]
  /// Where the first of them is in a row: behind the key, if that comes.
  private let first: Int
  /// Whether the last cell is how many others were cut.
  private let hasCuts: Bool
  /// Where the cells of a row lie in its line.
  private var places: [RowBlock.Cell]
  /// Lines whose cells are still to be handed on.
  private var block: RowBlock

  /// Bytes between two cells: what tells their lengths. NULL has one, too.
  private static let widestGap = 16

  init(_ table: ListedTable, hasKey: Bool, hasCuts: Bool) {
    columns = table.columns.map(MariaDBCell.isBlob)
    first = hasKey ? 1 : 0
    self.hasCuts = hasCuts
    places = columns.map { _ in RowBlock.Cell(start: 0, count: 0, kind: .null) }
    block = RowBlock(columns: columns.count)
  }

  /// Takes a row. Its cells may wait for those of others; at the end, `finish` hands on what waits.
  mutating func take(_ row: MariaDBRow, into rows: inout RowReading) -> Flow {
    rows.count += 1
    let reference = RowReference.ordinal(rows.count)
    if hasCuts { rows.cutCells += row.number(first + columns.count).map { Int($0) } ?? 0 }
    if let line = line(of: row) {
      block.append(reference, line: line, cells: places, from: 0)
      return block.isFull ? finish(&rows) : .more
    }
    // What stands in the rows before it comes first.
    guard finish(&rows) == .more else { return .stop }
    for column in columns.indices {
      guard let bytes = row.bytes(first + column) else { continue }
      guard take(bytes, column: column, row: reference, into: &rows) == .more else {
        rows.isStopped = true
        return .stop
      }
    }
    return .more
  }

  /// Hands on the cells that wait.
  @discardableResult
  mutating func finish(_ rows: inout RowReading) -> Flow {
    defer { block.removeAll() }
    guard !rows.isStopped else { return .stop }
    for column in columns.indices {
      var row = 0
      while row < block.rowCount {
        var flow = rows.cells.take(block, column: column, from: &row)
        if flow == .more, row < block.rowCount {
          flow = block.withCell(row: row, column: column) { bytes, reference in
            take(bytes, column: column, row: reference, into: &rows)
          }
          row += 1
        }
        guard flow == .more else {
          rows.isStopped = true
          return .stop
        }
      }
    }
    return .more
  }

  /// The bytes in which the cells of a row lie one behind the other, as the server sent them, with the
  /// place of each in `places`. Nil where they do not, or where there are many.
  private mutating func line(of row: MariaDBRow) -> UnsafeBufferPointer<UInt8>? {
    let (columns, first) = (columns, first)
    var start: UnsafePointer<UInt8>?
    var (end, gap) = (0, Self.widestGap)
    let isLine = places.withUnsafeMutableBufferPointer { places in
      for column in columns.indices {
        guard let bytes = row.bytes(first + column), let cell = bytes.baseAddress else {
          places[column] = RowBlock.Cell(start: 0, count: 0, kind: .null)
          gap += 1
          continue
        }
        let line = start ?? cell
        start = line
        let place = cell - line
        guard place >= end, place - end <= gap, place + bytes.count <= RowBlock.longestRow
        else { return false }
        (end, gap) = (place + bytes.count, Self.widestGap)
        // Text with a NUL can be UTF-16 that was stored under another name.
        let isPlain = !columns[column] && memchr(cell, 0, bytes.count) == nil
        places[column] = RowBlock.Cell(
          start: place, count: bytes.count, kind: isPlain ? .plain : .encoded)
      }
      return true
    }
    guard isLine else { return nil }
    return UnsafeBufferPointer(start: start, count: end)
  }

  /// Takes a cell by itself.
  private func take(
    _ bytes: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference, into rows: inout RowReading
  ) -> Flow {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return .more }
    if !columns[column] {
      guard memchr(start, 0, bytes.count) != nil, case .utf16 = CellEncoding(of: bytes) else {
        return rows.cells.take(text: bytes, column: column, row: row)
      }
    }
    return rows.cells.take(blob: bytes, column: column, row: row)
  }
}
