import CSQLite
import Model
import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes the cells of a table from SQLite's statements.
struct TableCells {
  private var batches: CellBatches

  /// Bytes that were counted as read.
  var counted: Int { batches.counted }

  init(
    of table: String, columns: [String], countable: Int, consumer: any PassageConsumer
  ) {
    batches = CellBatches(of: table, columns: columns, countable: countable, consumer: consumer)
  }

  /// Takes the cell that `statement` holds at `index`.
  mutating func take(
    _ index: Int32, of statement: OpaquePointer, column: Int, row: RowReference
  ) -> Flow {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER:
      return batches.take(
        number: sqlite3_column_int64(statement, index), column: column, row: row)
    case SQLITE_FLOAT:
      let value = sqlite3_column_double(statement, index)
      // SQLite writes 15 digits; long numbers that came to be stored as FLOAT have more.
      if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 {
        return batches.take(number: whole, column: column, row: row)
      }
      return takeText(index, of: statement, column: column, row: row)
    case SQLITE_TEXT: return takeText(index, of: statement, column: column, row: row)
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(statement, index) else { return .more }
      let count = Int(sqlite3_column_bytes(statement, index))
      let bytes = UnsafeBufferPointer(
        start: start.assumingMemoryBound(to: UInt8.self), count: count)
      return batches.take(blob: bytes, column: column, row: row)
    default: return .more
    }
  }

  private mutating func takeText(
    _ index: Int32, of statement: OpaquePointer, column: Int, row: RowReference
  ) -> Flow {
    guard let start = sqlite3_column_text(statement, index) else { return .more }
    let count = Int(sqlite3_column_bytes(statement, index))
    let bytes = UnsafeBufferPointer(start: start, count: count)
    // Text with NULs can be UTF-16 stored under a wrong name; if not, it is searched as it is.
    if count > 0, memchr(start, 0, count) != nil,
      case .utf16(let isBigEndian, let mark) = CellEncoding(of: bytes)
    {
      return batches.take(
        utf16: UnsafeBufferPointer(rebasing: bytes[mark...]), isBigEndian: isBigEndian,
        column: column, row: row)
    }
    return batches.take(text: bytes, column: column, row: row)
  }

  /// Takes a long cell whose text `refill` gives, as `CellBatches.takeLong` does.
  mutating func sendLong<Failure>(
    column: Int, row: RowReference, _ refill: (inout [UInt8]) throws(Failure) -> Bool
  ) throws(Failure) -> Flow {
    try batches.takeLong(column: column, row: row, refill)
  }

  /// Counts a cell that holds no text.
  mutating func noteBinary(column: Int) { batches.noteBinary(column: column) }

  /// Has everything searched that waits, and tells of cells that hold no text.
  mutating func finish() -> Flow { batches.finish() }
}
