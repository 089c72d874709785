/// Reads the head of a table of which a line of dashes parts the names from the rows, with nothing
/// around it: `----+------` where bars stand between the cells, `---- ------` where each column has a
/// width.
///
/// The line is what one knows it by; the names stand above. So all of it must be near.
enum RuledHead {
  /// Reads the line of dashes that begins at `position`, with the line above it.
  static func read(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    guard let rule = Rule(at: position, of: text, looked: &looked),
      let header = HeadLines.line(above: position, near: position, of: text)
    else { return .none }
    looked += header.count
    let (rows, names): (TableHead.Rows, Range<Int>)
    switch rule.kind {
    case .parted(let bars):
      guard bars.parts(of: header, in: text).count == rule.starts.count else { return .none }
      (rows, names) = (.parted(bars), header)
    case .framed:
      // Above the names nothing stands but the frame: otherwise they are a row.
      guard let cells = TableBars.drawn.cells(of: header, in: text),
        !isRow(above: header.lowerBound, near: position, of: text)
      else { return .none }
      rows = .framed(.drawn)
      names = cells[0].lowerBound..<cells[cells.count - 1].upperBound
    case .aligned:
      guard rule.stands(below: header, in: text) else { return .none }
      (rows, names) = (.aligned(rule.starts), header)
    }
    return .head(rows, table: position..<position, names: names, end: rule.end)
  }

  private static func isRow(
    above start: Int, near place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let line = HeadLines.line(above: start, near: place, of: text) else { return start > 0 }
    return BoxDrawing.part(at: line.lowerBound, in: text) == .bar
  }

  /// What the columns of `line` hold where each has a width.
  static func cells(
    of line: Range<Int>, startingAt starts: [Int], in text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var ends: [Int] = []
    var character = 0
    for place in line where text[place] & 0xC0 != 0x80 {
      if ends.count + 1 < starts.count, character == starts[ends.count + 1] { ends.append(place) }
      character += 1
    }
    while ends.count < starts.count { ends.append(line.upperBound) }
    return ends.indices.map { ($0 == 0 ? line.lowerBound : ends[$0 - 1])..<ends[$0] }
  }

  /// A line of dashes.
  private struct Rule {
    enum Kind { case parted(TableBars), framed, aligned }

    let kind: Kind
    /// With which character of a line each column begins, and how many characters wide it is.
    private(set) var starts: [Int] = []
    private var widths: [Int] = []
    /// Where the next line begins.
    let end: Int

    init?(at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int) {
      let isDrawn = text[position] == BoxDrawing.first
      let limit = min(text.count, position + HeadLines.reach)
      // An item of a list.
      guard isDrawn || (position + 1 < limit && text[position + 1] == UInt8(ascii: "-")) else {
        return nil
      }
      var (place, character, bars) = (position, 0, 0)
      var isFramed = false
      defer { looked += place - position }
      while place < limit, text[place] != 0x0A {
        let part = isDrawn ? BoxDrawing.part(at: place, in: text) : nil
        switch text[place] {
        case UInt8(ascii: "-") where !isDrawn, BoxDrawing.first where part == .line:
          if let start = starts.last, start + widths[starts.count - 1] == character {
            widths[starts.count - 1] += 1
          } else {
            starts.append(character)
            widths.append(1)
          }
        case UInt8(ascii: "+") where !isDrawn, UInt8(ascii: "|") where !isDrawn: bars += 1
        case BoxDrawing.first where part != nil:
          if place == position { isFramed = part == .branch }
          bars += 1
        case 0x20, 0x0D: break
        default: return nil
        }
        place += part == nil ? 1 : BoxDrawing.length
        character += 1
      }
      guard place < limit else { return nil }
      end = place + 1
      if isFramed {
        kind = .framed
      } else if bars > 0 {
        guard starts.count == bars + 1 else { return nil }
        kind = .parted(isDrawn ? .drawn : .plain)
      } else {
        guard !isDrawn, starts.count > 1 else { return nil }
        kind = .aligned
      }
    }

    /// Whether `header` has a name above most groups of dashes, and nothing between them.
    func stands(below header: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
      let cells = RuledHead.cells(of: header, startingAt: starts, in: text)
      var named = 0
      for (cell, width) in zip(cells, widths) {
        let held = HeadLines.trimmed(cell, in: text)
        let before = text[cell.lowerBound..<held.upperBound].count { $0 & 0xC0 != 0x80 }
        guard held.isEmpty || before <= width else { return false }
        if !held.isEmpty { named += 1 }
      }
      return named > 1 && 2 * named > starts.count
    }
  }
}
