internal import Model

/// Tells in which column of a table a position lies, by reading its rows from the first on.
///
/// It is small and has no memory, so that where it was is remembered by copying it.
struct RowReader {
  enum Progress { case cell, end, more }

  private enum Mode { case between, lineStart, value, quoted, comment, inlineComment, broken }

  /// Bytes behind a place that are looked at to tell what it is.
  private static let foresight = 16

  let rows: TableHead.Rows
  /// Up to where it has read; a byte further where two belong together.
  var position: Int
  /// From 0; nil between rows.
  private(set) var column: Int?
  private var mode: Mode
  /// Parentheses that are open, that of the row included.
  private var depth = 0
  private var quote: UInt8 = 0
  private var escapes = false
  /// Bytes of the quoted value so far.
  private var length = 0

  /// Begins at the first byte behind the head.
  init(_ rows: TableHead.Rows, at position: Int) {
    self.rows = rows
    self.position = position
    mode = .lineStart
    if case .tuples = rows { mode = .between }
  }

  /// Goes on to `end`, or to where a cell begins or the table ends before that.
  mutating func read(to end: Int, of text: UnsafeBufferPointer<UInt8>) -> Progress {
    let end = min(end, text.count)
    switch rows {
    case .tuples(let escapes): return readTuples(to: end, of: text, escapes)
    case .copied: return readLines(to: end, of: text, separator: 0x09)
    case .barred: return readLines(to: end, of: text, separator: UInt8(ascii: "|"))
    }
  }

  // MARK: Lines

  private mutating func readLines(
    to end: Int, of text: UnsafeBufferPointer<UInt8>, separator: UInt8
  ) -> Progress {
    while position < end {
      if mode == .lineStart {
        guard beginLine(of: text, separator) else { return .end }
        return .cell
      }
      let byte = text[position]
      position += 1
      if byte == 0x0A {
        mode = .lineStart
        column = nil
      } else if byte == separator {
        column = column.map { $0 + 1 }
        return .cell
      } else if byte == UInt8(ascii: "\\"), position < text.count, text[position] == separator {
        position += 1
      }
    }
    return .more
  }

  /// Whether the line is a row; it stands in its first cell then, otherwise behind what ends the table.
  private mutating func beginLine(
    of text: UnsafeBufferPointer<UInt8>, _ separator: UInt8
  ) -> Bool {
    if separator == 0x09 {
      let isLast =
        text[position] == UInt8(ascii: "\\") && position + 1 < text.count
        && text[position + 1] == UInt8(ascii: ".")
        && (position + 2 == text.count || [0x0A, 0x0D].contains(text[position + 2]))
      if isLast {
        position += 2
        return false
      }
    } else {
      var first = position
      let limit = min(text.count, position + Self.foresight)
      while first < limit, text[first] == 0x20 { first += 1 }
      guard first < limit, text[first] == separator else { return false }
      position = first + 1
    }
    column = 0
    mode = .value
    return true
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
