import CSQLite
import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns the cells of a table into text, and hands them over column by column.
struct TableCells {
  private let consumer: any PassageConsumer
  private var batches: [ColumnBatch]
  /// What a column's batch may weigh.
  private let heaviest: Int
  /// The text of a cell in UTF-16, in UTF-8.
  private var decoded: [UInt8] = []
  /// Bytes of cells so far.
  private var bytes = 0
  /// Those of them that the consumer was told of, as progress.
  private(set) var counted = 0
  /// What may be told of at most: cells of views add up to more than their file.
  private let countable: Int

  init(
    of table: String, columns: [String], countable: Int, consumer: any PassageConsumer
  ) {
    self.consumer = consumer
    self.countable = countable
    batches = columns.map { ColumnBatch(table: table, column: $0) }
    heaviest = min(DatabaseLimits.batch, DatabaseLimits.allBatches / max(1, columns.count))
  }

  /// Takes the cell that `statement` holds at `index`.
  mutating func take(
    _ index: Int32, of statement: OpaquePointer, column: Int, row: RowReference
  ) -> Flow {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER:
      append(sqlite3_column_int64(statement, index), column: column, row: row)
    case SQLITE_FLOAT:
      let value = sqlite3_column_double(statement, index)
      // SQLite writes 15 digits; long numbers that came to be stored as FLOAT have more.
      if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 {
        append(whole, column: column, row: row)
      } else {
        return takeText(index, of: statement, column: column, row: row)
      }
    case SQLITE_TEXT: return takeText(index, of: statement, column: column, row: row)
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(statement, index) else { return .more }
      let count = Int(sqlite3_column_bytes(statement, index))
      let bytes = UnsafeBufferPointer(
        start: start.assumingMemoryBound(to: UInt8.self), count: count)
      return takeBlob(bytes, column: column, row: row)
    default: return .more
    }
    return flushIfFull(column)
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
      return append(
        UTF16Decoder(isBigEndian: isBigEndian), bytes, from: mark, column: column, row: row)
    }
    return append(bytes, column: column, row: row)
  }

  private mutating func takeBlob(
    _ bytes: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference
  ) -> Flow {
    switch CellEncoding(of: bytes) {
    case .binary:
      noteBinary(column: column)
      return .more
    case .plain(let mark):
      return append(UnsafeBufferPointer(rebasing: bytes[mark...]), column: column, row: row)
    case .utf16(let isBigEndian, let mark):
      return append(
        UTF16Decoder(isBigEndian: isBigEndian), bytes, from: mark, column: column, row: row)
    }
  }

  private mutating func append(
    _ decoder: UTF16Decoder, _ bytes: UnsafeBufferPointer<UInt8>, from mark: Int, column: Int,
    row: RowReference
  ) -> Flow {
    var decoder = decoder
    var text: [UInt8] = []
    swap(&text, &decoded)
    text.removeAll(keepingCapacity: text.capacity <= Limits.chunk)
    decoder.decode(UnsafeBufferPointer(rebasing: bytes[mark...]), appendingTo: &text)
    let flow = text.withUnsafeBufferPointer { append($0, column: column, row: row) }
    swap(&text, &decoded)
    return flow
  }

  private mutating func append(_ value: Int64, column: Int, row: RowReference) {
    bytes += MemoryLayout<Int64>.size
    batches[column].append(row: row) { text in
      if value < 0 { text.append(UInt8(ascii: "-")) }
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
        var rest = value.magnitude
        var first = digits.count
        repeat {
          first -= 1
          digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        } while rest > 0
        text.append(contentsOf: digits[first...])
      }
    }
  }

  private mutating func append(
    _ cell: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference
  ) -> Flow {
    guard !cell.isEmpty else { return .more }
    guard cell.count <= Limits.chunk else { return send(cell, column: column, row: row) }
    bytes += cell.count
    batches[column].append(row: row) { $0.append(contentsOf: cell) }
    return flushIfFull(column)
  }

  private mutating func send(
    _ cell: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference
  ) -> Flow {
    bytes += cell.count
    var position = 0
    return sendLong(column: column, row: row) { text in
      let end = min(position + DatabaseLimits.piece, cell.count)
      text.append(contentsOf: cell[position..<end])
      position = end
      return position < cell.count
    }
  }

  /// Hands over a long cell whose text `refill` gives (see `LongCell`).
  mutating func sendLong<Failure>(
    column: Int, row: RowReference, _ refill: (inout [UInt8]) throws(Failure) -> Bool
  ) throws(Failure) -> Flow {
    // What stands in the rows before it comes first.
    guard flush(column) == .more else { return .stop }
    let cell = LongCell(table: batches[column].table, column: batches[column].column, row: row)
    return try cell.send(to: consumer, from: refill)
  }

  mutating func noteBinary(column: Int) { batches[column].binaryCells += 1 }

  private mutating func flushIfFull(_ column: Int) -> Flow {
    batches[column].weight < heaviest ? .more : flush(column)
  }

  private mutating func flush(_ column: Int) -> Flow {
    let told = min(bytes, countable)
    if told > counted { consumer.count(bytes: told - counted) }
    counted = told
    return batches[column].flush(into: consumer, keeping: heaviest)
  }

  /// Has everything searched that waits, and tells of cells that hold no text.
  mutating func finish() -> Flow {
    for column in batches.indices {
      guard flush(column) == .more else { return .stop }
      let count = batches[column].binaryCells
      guard count > 0 else { continue }
      let part = batches[column].table + "." + batches[column].column
      let detail = count == 1 ? "1 cell holds no text" : "\(count) cells hold no text"
      consumer.note(Fault(.binary, detail, part: part))
    }
    return .more
  }
}
