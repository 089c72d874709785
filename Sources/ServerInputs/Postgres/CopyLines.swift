internal import Model
internal import Tables

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Takes the lines of a COPY in its text format apart
/// (https://www.postgresql.org/docs/current/sql-copy.html, "Text Format").
struct CopyLines {
  /// Whether the first field is the row's `ctid`.
  private let hasPlace: Bool
  /// For each column, whether it is of bytes.
  private let columns: [Bool]
  /// Whether the last field is how many cells were cut.
  private let hasCuts: Bool
  /// A field without its escapes.
  private var plain: [UInt8] = []

  private static let backslash = UInt8(ascii: "\\")
  private static let tab = Int32(0x09)

  init(hasPlace: Bool, columns: [Bool], hasCuts: Bool) {
    self.hasPlace = hasPlace
    self.columns = columns
    self.hasCuts = hasCuts
  }

  /// Takes a line, which ends with a line feed.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>, into rows: inout RowReading) -> Flow {
    guard let start = line.baseAddress else { return .more }
    let end = line.count - 1
    let hasEscapes = memchr(start, Int32(Self.backslash), end) != nil
    var row = RowReference.ordinal(rows.count + 1)
    rows.count += 1
    var position = 0
    var field = hasPlace ? -1 : 0
    while position <= end {
      let rest = end - position
      let next = rest > 0 ? memchr(start + position, Self.tab, rest) : nil
      let count = next.map { $0 - UnsafeMutableRawPointer(mutating: start + position) } ?? rest
      let bytes = UnsafeBufferPointer(start: start + position, count: count)
      if field < 0 {
        row = Self.place(bytes) ?? row
      } else if field == columns.count {
        rows.cutCells += Int(String(decoding: bytes, as: UTF8.self)) ?? 0
      } else if count > 0, take(bytes, hasEscapes, column: field, row: row, into: &rows) == .stop {
        return .stop
      }
      position += count + 1
      field += 1
    }
    return .more
  }

  private mutating func take(
    _ field: UnsafeBufferPointer<UInt8>, _ hasEscapes: Bool, column: Int, row: RowReference,
    into rows: inout RowReading
  ) -> Flow {
    guard hasEscapes, field.contains(Self.backslash) else {
      return rows.cells.take(text: field, column: column, row: row)
    }
    // NULL
    if field.count == 2, field[0] == Self.backslash, field[1] == UInt8(ascii: "N") {
      return .more
    }
    removeEscapes(from: field)
    guard columns[column] else {
      return plain.withUnsafeBufferPointer { rows.cells.take(text: $0, column: column, row: row) }
    }
    decodeHexadecimal()
    return plain.withUnsafeBufferPointer { rows.cells.take(blob: $0, column: column, row: row) }
  }

  private mutating func removeEscapes(from field: UnsafeBufferPointer<UInt8>) {
    plain.removeAll(keepingCapacity: plain.capacity <= Limits.chunk)
    var position = 0
    while position < field.count {
      var byte = field[position]
      if byte == Self.backslash, position + 1 < field.count {
        position += 1
        byte = Self.escaped(field[position])
      }
      plain.append(byte)
      position += 1
    }
  }

  private static func escaped(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0B
    default: letter
    }
  }

  /// Makes bytes of "\x4142".
  private mutating func decodeHexadecimal() {
    var written = 0
    for index in stride(from: 2, to: plain.count - 1, by: 2) {
      plain[written] = Self.digit(plain[index]) << 4 | Self.digit(plain[index + 1])
      written += 1
    }
    plain.removeSubrange(written...)
  }

  private static func digit(_ letter: UInt8) -> UInt8 {
    letter <= UInt8(ascii: "9") ? letter & 0x0F : (letter & 0x0F) + 9
  }

  /// A `ctid`: "(0,12)".
  private static func place(_ field: UnsafeBufferPointer<UInt8>) -> RowReference? {
    var block: UInt32 = 0
    var item: UInt16 = 0
    var isItem = false
    for byte in field {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isItem {
          item = item &* 10 &+ UInt16(byte & 0x0F)
        } else {
          block = block &* 10 &+ UInt32(byte & 0x0F)
        }
      case UInt8(ascii: ","): isItem = true
      case UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: return nil
      }
    }
    return isItem ? .tuple(block: block, item: item) : nil
  }
}
