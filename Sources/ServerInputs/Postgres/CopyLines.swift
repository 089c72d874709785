internal import Model
internal import Tables

/// Takes the lines of a COPY in its text format apart
/// (https://www.postgresql.org/docs/current/sql-copy.html, "Text Format").
struct CopyLines {
  /// Whether the first field is the row's `ctid`.
  private let hasPlace: Bool
  /// For each column, whether it is of bytes.
  private let columns: [Bool]
  /// Whether the last field is how many cells were cut.
  private let hasCuts: Bool
  /// The fields of a line, those that are no cells among them.
  private var fields: CopyFields
  /// Lines whose cells are still to be handed on.
  private var block: RowBlock
  /// A field without its escapes.
  private var plain: [UInt8] = []

  private static let backslash = UInt8(ascii: "\\")

  /// The first field that is a cell.
  private var firstCell: Int { hasPlace ? 1 : 0 }

  init(hasPlace: Bool, columns: [Bool], hasCuts: Bool) {
    self.hasPlace = hasPlace
    self.columns = columns
    self.hasCuts = hasCuts
    fields = CopyFields(count: columns.count + (hasPlace ? 1 : 0) + (hasCuts ? 1 : 0))
    block = RowBlock(columns: columns.count)
  }

  /// Takes a line, which ends with a line feed. Its cells may wait for those of others; at the end,
  /// `finish` hands on what waits.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>, into rows: inout RowReading) -> Flow {
    guard !line.isEmpty else { return .more }
    fields.find(in: UnsafeBufferPointer(rebasing: line.dropLast()))
    rows.count += 1
    var row = RowReference.ordinal(rows.count)
    if hasPlace { row = Self.place(fields.bytes(of: 0, in: line)) ?? row }
    if hasCuts {
      let cuts = fields.bytes(of: fields.all.count - 1, in: line)
      rows.cutCells += Int(String(decoding: cuts, as: UTF8.self)) ?? 0
    }
    guard line.count <= RowBlock.longestRow else {
      // What stands in the rows before it comes first.
      guard finish(&rows) == .more else { return .stop }
      return takeCells(of: line, row: row, into: &rows)
    }
    block.append(row, line: line, cells: fields.all, from: firstCell)
    return block.isFull ? finish(&rows) : .more
  }

  /// Hands on the cells that wait.
  mutating func finish(_ rows: inout RowReading) -> Flow {
    // One of its own, for the escapes are removed meanwhile.
    var block = RowBlock(columns: columns.count)
    swap(&block, &self.block)
    defer {
      block.removeAll()
      swap(&block, &self.block)
    }
    for column in columns.indices {
      var row = 0
      while row < block.rowCount {
        guard rows.cells.take(block, column: column, from: &row) == .more else { return .stop }
        guard row < block.rowCount else { break }
        let flow = block.withCell(row: row, column: column) { bytes, reference in
          takeEncoded(bytes, column: column, row: reference, into: &rows)
        }
        guard flow == .more else { return .stop }
        row += 1
      }
    }
    return .more
  }

  /// Takes the cells of the line that was looked at last.
  private mutating func takeCells(
    of line: UnsafeBufferPointer<UInt8>, row: RowReference, into rows: inout RowReading
  ) -> Flow {
    for column in columns.indices {
      let cell = fields.all[firstCell + column]
      let bytes = CopyFields.bytes(of: cell, in: line)
      let flow: Flow =
        switch cell.kind {
        case .null: .more
        case .plain: rows.cells.take(text: bytes, column: column, row: row)
        case .encoded: takeEncoded(bytes, column: column, row: row, into: &rows)
        }
      guard flow == .more else { return .stop }
    }
    return .more
  }

  private mutating func takeEncoded(
    _ field: UnsafeBufferPointer<UInt8>, column: Int, row: RowReference,
    into rows: inout RowReading
  ) -> Flow {
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
