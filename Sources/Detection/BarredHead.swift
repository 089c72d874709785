/// Reads the head of a table whose rows stand between bars, without a line of dashes below the names:
/// the examples of a test (`| name | badge |`), and a wiki's tables (`||name||badge||`).
///
/// Rows of bars alone are little of a table, so that there must be more to it. The first of them must
/// be one of names, each row must end with a bar, and have as many as the first.
enum BarredHead {
  /// Rows that are looked at below the names.
  private static let compared = 3
  /// Bytes of all that is looked at: what every passage has behind its core.
  private static let longest = 2000

  /// Reads the line that begins at `start`, and has its first bar at `position`.
  static func read(
    at position: Int, ofLineAt start: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    if start > 0 {
      // A row below another is none of names.
      guard let above = HeadLines.line(above: start, near: start, of: text) else { return .none }
      looked += above.count
      if isBarred(above, in: text) { return .none }
    }
    let limit = min(text.count, start + longest)
    guard let header = HeadLines.line(from: position, to: limit, of: text) else { return .none }
    looked += header.count
    // Nearly all lines with a bar that are no rows do not end with one.
    let isDouble = TableBars.double.length(at: position, in: text) > 0
    guard let names = (isDouble ? TableBars.double : .plain).cells(of: header, in: text),
      names.count > 1, names.allSatisfy({ isName($0, in: text) }),
      let rows = Rows(below: header, like: names.count, to: limit, of: text),
      isDouble || rows.count > 1 || rows.isRuled
    else { return .none }
    let kind: TableHead.Rows =
      isDouble ? .doublyHeaded : rows.isRuled ? .barred : .loose(isFirstValue: rows.isFirstValue)
    let inner = names[0].lowerBound..<names[names.count - 1].upperBound
    return .head(
      kind, table: start..<start, names: isDouble ? inner : header, end: rows.start)
  }

  private static func isBarred(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[line].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "|")
  }

  private static func isName(_ cell: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = HeadLines.trimmed(cell, in: text)
    // A number may tell names apart, but stands not by itself.
    var isBlank = true
    for byte in text[name] {
      if byte == UInt8(ascii: "@") || (isBlank && 0x30...0x39 ~= byte) { return false }
      isBlank = byte == 0x20
    }
    return !name.isEmpty
  }

  /// What stands below a row of names.
  private struct Rows {
    private(set) var count = 0
    /// Whether a line of dashes comes first.
    private(set) var isRuled = false
    /// Whether the first cell of each row has a digit or an address.
    private(set) var isFirstValue = true
    private(set) var start: Int

    /// Nil if there is none, or one of them does not have as many cells.
    init?(
      below header: Range<Int>, like cells: Int, to limit: Int, of text: UnsafeBufferPointer<UInt8>
    ) {
      start = header.upperBound + 1
      var next = start
      while count < compared,
        let line = HeadLines.line(from: next, to: limit, of: text)
          ?? (next < text.count && limit == text.count ? next..<limit : nil),
        BarredHead.isBarred(line, in: text)
      {
        next = line.upperBound + 1
        guard let row = TableBars.plain.cells(of: line, in: text), row.count == cells else {
          return nil
        }
        if count == 0, !isRuled, text[line].contains(UInt8(ascii: "-")),
          text[line].allSatisfy({ " \t\r|-:".utf8.contains($0) })
        {
          isRuled = true
          start = next
          continue
        }
        // What parts rows in other ways is none.
        guard text[line].contains(where: { LabelledField.isLetterOrDigit($0) || $0 >= 0x80 }) else {
          return nil
        }
        count += 1
        if !text[row[0]].contains(where: { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "@") }) {
          isFirstValue = false
        }
      }
      guard count > 0 || isRuled else { return nil }
    }
  }
}
