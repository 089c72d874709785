internal import Model

/// Tells in which column of a table a position lies, by reading its rows from the first on.
///
/// It is small and has no memory, so that where it was is remembered by copying it.
struct RowReader: Equatable {
  enum Progress { case cell, end, more }

  /// Bytes behind a place that are looked at to tell what it is.
  private static let foresight = 16

  private enum Mode { case between, lineStart, value, quoted, comment, inlineComment, broken }

  let rows: TableHead.Rows
  /// Up to where it has read; a byte further where two belong together.
  var position: Int
  /// From 0; nil between rows.
  private(set) var column: Int?
  private var mode: Mode
  /// Parentheses that are open, that of the row included; in HTML the columns of the row so far.
  private var depth = 0
  private var quote: UInt8 = 0
  private var escapes = false
  /// Bytes of the quoted value so far, or characters of the line where these tell the columns.
  private var length = 0

  /// What was read of a value counts only in it.
  static func == (one: RowReader, other: RowReader) -> Bool {
    guard one.rows == other.rows, one.position == other.position, one.column == other.column,
      one.mode == other.mode, one.depth == other.depth
    else { return false }
    switch one.mode {
    case .between, .lineStart: return true
    case .value, .quoted, .comment, .inlineComment, .broken:
      return one.quote == other.quote && one.escapes == other.escapes && one.length == other.length
    }
  }

  /// Begins at the first byte behind the head.
  init(_ rows: TableHead.Rows, at position: Int) {
    self.rows = rows
    self.position = position
    switch rows {
    case .tuples, .markup: mode = .between
    default: mode = .lineStart
    }
  }

  /// Goes on to `end`, or to where a cell begins or the table ends before that.
  mutating func read(to end: Int, of text: UnsafeBufferPointer<UInt8>) -> Progress {
    let end = min(end, text.count)
    switch rows {
    case .tuples(let escapes): return readTuples(to: end, of: text, escapes)
    case .copied: return readLines(to: end, of: text, separator: 0x09)
    case .barred, .doublyHeaded, .loose, .framed(.plain), .parted(.plain):
      return readLines(to: end, of: text, separator: UInt8(ascii: "|"))
    case .framed, .parted: return readLines(to: end, of: text, separator: BoxDrawing.first)
    // No cell but the first begins in a line.
    case .listed, .sequence: return readLines(to: end, of: text, separator: 0x0A)
    case .aligned(let starts): return readAligned(to: end, of: text, starts)
    case .markup: return readMarkup(to: end, of: text)
    }
  }

  // MARK: Lines

  /// Whether a line begins at `end`, which its first cell does, too, and it has got there.
  func isAtLine(_ end: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    position == end && mode == .lineStart && end < text.count
  }

  private mutating func readLines(
    to end: Int, of text: UnsafeBufferPointer<UInt8>, separator: UInt8
  ) -> Progress {
    while position < end || isAtLine(end, of: text) {
      if mode == .lineStart {
        guard beginLine(of: text) else { return .end }
        return .cell
      }
      let byte = text[position]
      position += 1
      if byte == 0x0A {
        mode = .lineStart
        column = nil
      } else if byte == separator, isSeparator(before: position, of: text) {
        column = column.map { $0 + 1 }
        return .cell
      } else if byte == UInt8(ascii: "\\"), position < text.count, text[position] == separator {
        position += 1
      }
    }
    return .more
  }

  /// Whether what stands before `position` is a separator, of whose bytes it is the first: then goes
  /// over the others.
  private mutating func isSeparator(
    before position: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text[position - 1] == BoxDrawing.first else { return true }
    guard BoxDrawing.part(at: position - 1, in: text) == .bar else { return false }
    self.position = position - 1 + BoxDrawing.length
    return true
  }

  private mutating func readAligned(
    to end: Int, of text: UnsafeBufferPointer<UInt8>, _ starts: [Int]
  ) -> Progress {
    while position < end || isAtLine(end, of: text) {
      if mode == .lineStart {
        guard beginLine(of: text) else { return .end }
        return .cell
      }
      let byte = text[position]
      position += 1
      if byte == 0x0A {
        mode = .lineStart
        column = nil
        continue
      }
      guard byte & 0xC0 != 0x80 else { continue }
      length += 1
      guard let column, column + 1 < starts.count, length == starts[column + 1] else { continue }
      // Where something stands between two columns, one does not know where the others begin.
      self.column = byte == 0x20 ? column + 1 : nil
      return .cell
    }
    return .more
  }

  /// Whether the line is a row; it stands in its first cell then, otherwise behind what ends the table.
  private mutating func beginLine(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    column = 0
    switch rows {
    case .tuples, .markup: return false
    case .copied:
      let isLast =
        text[position] == UInt8(ascii: "\\") && position + 1 < text.count
        && text[position + 1] == UInt8(ascii: ".")
        && (position + 2 == text.count || [0x0A, 0x0D].contains(text[position + 2]))
      if isLast {
        position += 2
        return false
      }
    case .barred, .doublyHeaded, .loose:
      guard let first = HeadLines.indented(from: position, of: text),
        text[first] == UInt8(ascii: "|")
      else { return false }
      position = first + 1
    case .framed(let bars):
      guard let first = HeadLines.indented(from: position, of: text) else { return false }
      let bar = bars.length(at: first, in: text)
      // A line that is drawn.
      if bar == 0 { column = nil }
      let isFrame =
        bars == .drawn
        ? BoxDrawing.part(at: first, in: text) != nil : text[first] == UInt8(ascii: "+")
      guard bar > 0 || isFrame else { return false }
      position = first + bar
    case .parted(let bars):
      let limit = min(text.count, position + HeadLines.reach)
      let line = text[position..<limit].prefix { $0 != 0x0A }
      guard line.indices.contains(where: { bars.length(at: $0, in: text) > 0 }) else {
        return false
      }
    case .aligned:
      length = 0
      let limit = min(text.count, position + HeadLines.reach)
      guard text[position..<limit].prefix(while: { $0 != 0x0A }).contains(where: { $0 > 0x20 })
      else { return false }
    case .sequence(let mark):
      guard let item = SequenceHead.item(at: position, mark, of: text) else { return false }
      position = item.start
      if !item.isNamed { column = nil }
    case .listed:
      guard ListedHead.endOfValue(at: position, of: text) != nil else { return false }
    }
    mode = .value
    return true
  }

  // MARK: HTML

  private mutating func readMarkup(
    to end: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Progress {
    while position < end {
      guard let open = text[position..<end].firstIndex(of: UInt8(ascii: "<")) else { break }
      position = open + 1
      guard let tag = MarkupTag(at: open, of: text) else { continue }
      switch tag.kind {
      case .other, .opening: continue
      case .table:
        // Another one, unless it stands in a cell.
        guard column == nil else { continue }
        position = open
        return .end
      case .name, .cell:
        // Which column those of the next rows are in cannot be told any more.
        guard tag.rows == 1 else { return .end }
        column = depth
        depth += tag.columns
        position = tag.end
        return .cell
      case .tableEnd: return .end
      case .row, .rowEnd, .nameEnd, .cellEnd, .groupEnd:
        if tag.kind == .row { depth = 0 }
        guard column != nil else { continue }
        column = nil
        return .cell
      }
    }
    position = max(position, end)
    return .more
  }

  // MARK: Tuples

  private mutating func readTuples(
    to end: Int, of text: UnsafeBufferPointer<UInt8>, _ escapes: Bool
  ) -> Progress {
    while position < end {
      let byte = text[position]
      let next = position + 1 < text.count ? text[position + 1] : 0
      position += 1
      switch mode {
      case .quoted:
        length += 1
        if length > Limits.quotedValue { return .end }
        if byte == UInt8(ascii: "\\") {
          if isEscape(before: next, of: text) { position += 1 }
        } else if byte == quote {
          guard endQuoted(before: next) else { return .end }
        }
      case .comment, .inlineComment:
        if byte == 0x0A { mode = mode == .comment ? .between : .value }
      case .between:
        switch byte {
        case UInt8(ascii: "("):
          depth = 1
          column = 0
          mode = .value
          return .cell
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","): break
        case UInt8(ascii: "-") where next == byte: mode = .comment
        default:
          position -= byte == UInt8(ascii: ";") ? 0 : 1
          return .end
        }
      default:
        guard let progress = readValue(byte, next, of: text, escapes) else { break }
        return progress
      }
    }
    return .more
  }

  /// Takes a byte of a row outside of quotes.
  private mutating func readValue(
    _ byte: UInt8, _ next: UInt8, of text: UnsafeBufferPointer<UInt8>, _ escapes: Bool
  ) -> Progress? {
    switch byte {
    case UInt8(ascii: ",") where depth == 1:
      column = column.map { $0 + 1 }
      return .cell
    case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      depth -= 1
      guard depth == 0 else { break }
      mode = .between
      column = nil
      return .cell
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      mode = .quoted
      quote = byte
      length = 0
      self.escapes = escapes || isEscaping(before: position - 1, of: text)
    case UInt8(ascii: ";"): return .end
    case UInt8(ascii: "-") where next == byte: mode = .inlineComment
    default: break
    }
    return nil
  }

  /// Whether `E` stands before the quote at `place`, by itself.
  private func isEscaping(before place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 1, text[place - 1] & 0xDF == UInt8(ascii: "E") else { return false }
    return !SQLCursor.isNamePart(text[place - 2])
  }

  /// Whether the backslash before `position` takes what follows with it.
  ///
  /// Where it is not known which kind of SQL it is, the quotes behind it are read both ways: if it
  /// escapes the first of them, an even number ends the string, otherwise an odd one does. What
  /// follows tells whether the string has ended.
  private func isEscape(before next: UInt8, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    if escapes || next == UInt8(ascii: "\\") { return true }
    guard next == quote else { return false }
    let limit = min(text.count, position + Self.foresight)
    var place = position
    while place < limit, text[place] == quote { place += 1 }
    let isOdd = (place - position) % 2 == 1
    while place < limit, [0x20, 0x09, 0x0A, 0x0D].contains(text[place]) { place += 1 }
    let hasEnded = place < limit && [UInt8(ascii: ","), UInt8(ascii: ")")].contains(text[place])
    return isOdd != hasEnded
  }

  /// Takes the quote before `position`; false if what follows shows that the text is no SQL.
  private mutating func endQuoted(before next: UInt8) -> Bool {
    if next == quote {
      position += 1
      return true
    }
    mode = .value
    return !SQLCursor.isNamePart(next)
  }
}
