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

  /// Bytes of text that are worth a look.
  private static let shortest = 4
  /// Bytes of a row's length and number before its record.
  private static let longestPrefix = 18

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether text is in UTF-16, and how.
  private let isWide: Bool
  private let isBigEndian: Bool

  init(in bytes: UnsafeBufferPointer<UInt8>, isWide: Bool, isBigEndian: Bool) {
    self.bytes = bytes
    self.isWide = isWide
    self.isBigEndian = isBigEndian
  }

  /// Calls `body` with each value, in their order.
  ///
  /// - Parameter isBlock: Whether the first four bytes say how long a deleted cell is, or several are.
  func forEach(isBlock: Bool, _ body: (Value) -> Void) {
    var position = 0
    var raw = 0
    while position + Self.shortest < bytes.count {
      let found =
        record(at: position)
        ?? (isBlock ? recordWrittenOver(at: position) : nil)
      guard let found else {
        position += 1
        continue
      }
      pieces(in: raw..<position, body)
      values(of: found, body)
      position = found.end
      raw = position
    }
    pieces(in: raw..<bytes.count, body)
  }

  // MARK: - Records

  /// Where the types of a record's values are, and where the values.
  private struct Record {
    let types: Range<Int>
    let end: Int
  }

  /// A cell that is whole: its length, in a table its row's number, and a record as long as that.
  private func record(at position: Int) -> Record? {
    guard let (length, start) = varint(at: position), length >= 2 + Self.shortest,
      length <= bytes.count - start
    else { return nil }
    if let (_, behind) = varint(at: start), length <= bytes.count - behind,
      let record = record(from: behind, length: length)
    {
      return record
    }
    return record(from: start, length: length)
  }

  private func record(from start: Int, length: Int) -> Record? {
    guard let (header, first) = varint(at: start), header <= length, first < start + header else {
      return nil
    }
    return record(first..<start + header, end: start + length)
  }

  /// A record with these types, if its values end where it does and are what the types say.
  private func record(_ types: Range<Int>, end: Int) -> Record? {
    var hasValue = false
    var value = types.upperBound
    var position = types.lowerBound
    while position < types.upperBound {
      guard let (type, next) = varint(at: position), let size = Self.size(of: type),
        size <= end - value
      else { return nil }
      let range = value..<value + size
      if Self.isText(type) {
        guard isWide || range.allSatisfy({ !Self.isControl(bytes[$0]) }) else { return nil }
      }
      if size >= Self.shortest { hasValue = true }
      value += size
      position = next
    }
    guard hasValue, position == types.upperBound, value == end else { return nil }
    return Record(types: types, end: end)
  }

  /// A cell of which the first four bytes were written over, by where the next one is and how long
  /// this is. Of its record the types are there but for the first, if that is the row's number.
  private func recordWrittenOver(at position: Int) -> Record? {
    guard position + 4 <= bytes.count, case let length = bytes.number(2, at: position + 2),
      length >= 8, length <= bytes.count - position
    else { return nil }
    let end = position + length
    for prefix in 4...Self.longestPrefix where prefix < length {
      if let record = record(from: position + prefix, length: length - prefix) { return record }
    }
    // The header's own length is lost.
    var next = position + 4
    var sizes = 0
    while next < end, let (type, behind) = varint(at: next), let size = Self.size(of: type) {
      next = behind
      sizes += size
      if sizes > end - next { return nil }
      if next + sizes == end, let record = record(position + 4..<next, end: end) { return record }
    }
    return nil
  }

  private func values(of record: Record, _ body: (Value) -> Void) {
    var position = record.types.lowerBound
    var value = record.types.upperBound
    while position < record.types.upperBound, let (type, next) = varint(at: position),
      let size = Self.size(of: type)
    {
      let range = value..<value + size
      if type >= 12 {
        if size >= Self.shortest {
          if Self.isText(type) { body(.text(range)) } else { pieces(in: range, body) }
        }
      } else if size >= Self.shortest, type != 7 {
        let first = Int64(Int8(bitPattern: bytes[value]))
        let number = bytes[range].dropFirst().reduce(first) { $0 << 8 | Int64($1) }
        body(.number(number, at: value))
      }
      value += size
      position = next
    }
  }

  /// Bytes of a value of that type; nil for those that there are not.
  private static func size(of type: Int) -> Int? {
    switch type {
    case 0, 8, 9: 0
    case 1...4: type
    case 5: 6
    case 6, 7: 8
    case ..<0, 10, 11: nil
    default: (type - 12) / 2
    }
  }

  private static func isText(_ type: Int) -> Bool { type >= 13 && !type.isMultiple(of: 2) }

  /// A number in one to nine bytes, and where it ends; nil where it ends nowhere, or is too large.
  private func varint(at start: Int) -> (value: Int, end: Int)? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard start + index < bytes.count else { return nil }
      let byte = bytes[start + index]
      if index == 8 {
        value = value << 8 | UInt64(byte)
      } else {
        value = value << 7 | UInt64(byte & 0x7F)
        guard byte >= 0x80 else { return Int(exactly: value).map { ($0, start + index + 1) } }
        continue
      }
      // A row's number may be negative; a length may not.
      return (Int(truncatingIfNeeded: value), start + 9)
    }
    return nil
  }

  // MARK: - Pieces

  private func pieces(in range: Range<Int>, _ body: (Value) -> Void) {
    if isWide {
      // They may begin at any byte.
      for parity in 0..<2 { widePieces(in: range.dropFirst(parity), body) }
    } else {
      var start = range.lowerBound
      for position in range where Self.isControl(bytes[position]) {
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
    if range.count >= (isWide ? 2 : 1) * Self.shortest { body(.piece(range)) }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }
}
