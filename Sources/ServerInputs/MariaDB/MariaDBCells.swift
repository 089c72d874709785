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

  init(_ table: ListedTable, hasKey: Bool, hasCuts: Bool) {
    columns = table.columns.map(MariaDBCell.isBlob)
    first = hasKey ? 1 : 0
    self.hasCuts = hasCuts
  }

  mutating func take(_ row: MariaDBRow, into rows: inout RowReading) -> Flow {
    rows.count += 1
    let reference = RowReference.ordinal(rows.count)
    for column in columns.indices {
      guard let bytes = row.bytes(first + column), let start = bytes.baseAddress, !bytes.isEmpty
      else { continue }
      // Text with a NUL can be UTF-16 that was stored under another name.
      let flow =
        columns[column]
        ? rows.cells.take(blob: bytes, column: column, row: reference)
        : memchr(start, 0, bytes.count) == nil
          ? rows.cells.take(text: bytes, column: column, row: reference)
          : Self.take(textWithNUL: bytes, column: column, row: reference, into: &rows)
      if flow == .stop {
        rows.isStopped = true
        return .stop
      }
    }
    if hasCuts { rows.cutCells += row.number(first + columns.count).map { Int($0) } ?? 0 }
    return .more
  }

  private static func take(
    textWithNUL bytes: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference,
    into rows: inout RowReading
  ) -> Flow {
    guard case .utf16 = CellEncoding(of: bytes) else {
      return rows.cells.take(text: bytes, column: column, row: row)
    }
    return rows.cells.take(blob: bytes, column: column, row: row)
  }
}
