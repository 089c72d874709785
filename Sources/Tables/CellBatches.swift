public import Model

/// Takes the cells of a table, row by row, and hands them over column by column.
///
/// A column's cells are searched together once there are enough of them; a cell that is too long for
/// that is searched by itself. Cells without text are counted.
public struct CellBatches {
  private let consumer: any PassageConsumer
  private var batches: [ColumnBatch]
  private var groups = CellGroups()
  /// What a column's batch may weigh.
  private let heaviest: Int
  /// The text of a cell in UTF-16, in UTF-8.
  private var decoded: [UInt8] = []
  /// Bytes of cells so far.
  private var bytes = 0
  /// Those of them that the consumer was told of, as progress.
  public private(set) var counted = 0
  /// Whether the consumer was given anything.
  public private(set) var hasHandedOver = false
  /// What may be told of at most.
  private let countable: Int

  /// - Parameters:
  ///   - comments: What the database says of each column, where it does; none for no column.
  ///   - countable: Bytes that may count as read: cells of views add up to more than their file.
  public init(
    of table: String, columns: [String], comments: [String?] = [], countable: Int = .max,
    consumer: any PassageConsumer
  ) {
    self.consumer = consumer
    self.countable = countable
    batches = columns.enumerated().map { number, column in
      ColumnBatch(
        table: table, column: column,
        comment: comments.indices.contains(number) ? comments[number] : nil,
        columns: columns)
    }
    heaviest = min(CellLimits.batch, CellLimits.allBatches / max(1, columns.count))
  }

  /// Takes a cell of text in UTF-8, or in any other encoding without NULs.
  public mutating func take(
    text: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference
  ) -> Flow {
    guard !text.isEmpty else { return .more }
    guard text.count <= Limits.chunk else { return sendLong(text, column: column, row: row) }
    bytes += text.count
    batches[column].append(row: row) { $0.append(contentsOf: text) }
    return flushIfFull(column)
  }

  /// Takes the cells of one column of a block from `row` on, up to one that is encoded, and moves
  /// `row` there, or to the end of the block.
  public mutating func take(_ block: RowBlock, column: Int, from row: inout Int) -> Flow {
    bytes += batches[column].append(block, column: column, from: &row)
    return flushIfFull(column)
  }

  /// Takes a cell of bytes, which may be text.
  public mutating func take(
    blob: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference
  ) -> Flow {
    switch CellEncoding(of: blob) {
    case .binary:
      noteBinary(column: column)
      return .more
    case .plain(let mark):
      return take(text: UnsafeBufferPointer(rebasing: blob[mark...]), column: column, row: row)
    case .utf16(let isBigEndian, let mark):
      return take(
        utf16: UnsafeBufferPointer(rebasing: blob[mark...]), isBigEndian: isBigEndian,
        column: column, row: row)
    }
  }

  /// Takes a cell of text in UTF-16, without a mark.
  public mutating func take(
    utf16: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, column: Int, row: RowReference
  ) -> Flow {
    var decoder = UTF16Decoder(isBigEndian: isBigEndian)
    var text: [UInt8] = []
    swap(&text, &decoded)
    text.removeAll(keepingCapacity: text.capacity <= Limits.chunk)
    decoder.decode(utf16, appendingTo: &text)
    let flow = text.withUnsafeBufferPointer { take(text: $0, column: column, row: row) }
    swap(&text, &decoded)
    return flow
  }

  /// Takes a cell that is a number.
  public mutating func take(number: Int64, column: Int, row: RowReference) -> Flow {
    bytes += MemoryLayout<Int64>.size
    batches[column].append(row: row) { text in
      if number < 0 { text.append(UInt8(ascii: "-")) }
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
        var rest = number.magnitude
        var first = digits.count
        repeat {
          first -= 1
          digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        } while rest > 0
        text.append(contentsOf: digits[first...])
      }
    }
    return flushIfFull(column)
  }

  private mutating func sendLong(
    _ cell: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference
  ) -> Flow {
    bytes += cell.count
    var position = 0
    return takeLong(column: column, row: row) { text in
      let end = min(position + CellLimits.piece, cell.count)
      text.append(contentsOf: cell[position..<end])
      position = end
      return position < cell.count
    }
  }

  /// Takes a long cell from `refill`, which appends some bytes and says whether more may follow.
  public mutating func takeLong<Failure>(
    column: Int, row: RowReference, _ refill: (inout [UInt8]) throws(Failure) -> Bool
  ) throws(Failure) -> Flow {
    // What stands in the rows before it comes first.
    guard flush(column) == .more else { return .stop }
    hasHandedOver = true
    let batch = batches[column]
    let cell = LongCell(
      table: batch.table, column: batch.column, comment: batch.comment,
      columns: batch.columns, row: row)
    return try cell.send(to: consumer, from: refill)
  }

  /// Counts a cell that holds no text.
  public mutating func noteBinary(column: Int) { batches[column].binaryCells += 1 }

  private mutating func flushIfFull(_ column: Int) -> Flow {
    batches[column].weight < heaviest ? .more : flush(column)
  }

  private mutating func flush(_ column: Int) -> Flow {
    let told = min(bytes, countable)
    if told > counted { consumer.count(bytes: told - counted) }
    counted = told
    if !batches[column].isEmpty { hasHandedOver = true }
    return batches[column].flush(into: consumer, &groups, keeping: heaviest)
  }

  /// Has everything searched that waits, and tells of cells that hold no text. `.stop` where the
  /// consumer wants no more.
  public mutating func finish() -> Flow {
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
