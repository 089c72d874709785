/// Makes values of bytes that belong to nothing any more.
///
/// Where a deleted row's record still says where its values begin and end, these are the values. What
/// was written over is taken as pieces of text, each from one byte that is no text to the next.
struct DeletedValues {
  enum Value {
    /// Text as the database writes it.
    case text(Range<Int>)
    case number(Int64, at: Int)
    /// Text of which nobody knows where values begin in it.
    case piece(Range<Int>)
  }

  private let records: DeletedRecords
  /// Whether text is in UTF-16, and how.
  private let isWide: Bool
  private let isBigEndian: Bool
  private var bytes: UnsafeBufferPointer<UInt8> { records.bytes }

  init(in records: DeletedRecords, isBigEndian: Bool) {
    self.records = records
    isWide = records.isWide
    self.isBigEndian = isBigEndian
  }

  /// Calls `body` with each value, in their order.
  func forEach(_ body: (Value) -> Void) {
    var position = 0
    var raw = 0
    while position + DeletedRecords.shortest < bytes.count {
      let (found, next) = records.cell(at: position)
      if let found {
        pieces(in: raw..<position, body)
        values(of: found, body)
        raw = next
      }
      position = next
    }
    pieces(in: raw..<bytes.count, body)
  }

  private func values(of record: DeletedRecords.Record, _ body: (Value) -> Void) {
    pieces(in: record.untyped, body)
    records.forEachValue(of: record) { type, range in
      guard range.count >= DeletedRecords.shortest else { return }
      if DeletedRecords.isText(type) {
        body(.text(range))
      } else if type >= 12 {
        pieces(in: range, body)
      } else if type != 7, range.count == DeletedRecords.size(of: type) {
        let first = Int64(Int8(bitPattern: bytes[range.lowerBound]))
        let number = bytes[range].dropFirst().reduce(first) { $0 << 8 | Int64($1) }
        body(.number(number, at: range.lowerBound))
      }
    }
  }

  // MARK: - Pieces

  private func pieces(in range: Range<Int>, _ body: (Value) -> Void) {
    if isWide {
      // They may begin at any byte.
      for parity in 0..<2 { widePieces(in: range.dropFirst(parity), body) }
    } else {
      var start = range.lowerBound
      for position in range where DeletedRecords.isControl(bytes[position]) {
        send(start..<position, body)
        start = position + 1
      }
      send(start..<range.upperBound, body)
    }
  }

  private func widePieces(in range: Range<Int>, _ body: (Value) -> Void) {
    var start = range.lowerBound
    var position = start
    while position + 1 < range.upperBound {
      let unit = bytes.number(2, at: position)
      if !Self.isWide(isBigEndian ? unit : unit >> 8 | (unit & 0xFF) << 8) {
        send(start..<position, body)
        start = position + 2
      }
      position += 2
    }
    send(start..<position, body)
  }

  /// Whether a unit of UTF-16 is one of Latin, Greek, Cyrillic or Hebrew: of others the halves look
  /// like these.
  private static func isWide(_ unit: Int) -> Bool {
    0x20...0x5FF ~= unit && unit != 0x7F || [0x09, 0x0A, 0x0D].contains(unit)
  }

  private func send(_ range: Range<Int>, _ body: (Value) -> Void) {
    if range.count >= (isWide ? 2 : 1) * DeletedRecords.shortest { body(.piece(range)) }
  }
}
