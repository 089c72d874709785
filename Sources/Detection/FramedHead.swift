/// Reads the head of a table in a frame: a line that is drawn, a row of names, and another line.
///
/// So the clients of databases write tables (`+----+------+`), and so they stand in reStructuredText.
enum FramedHead {
  /// Reads the line that is drawn, and begins at `position`, and the two below.
  static func read(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    let isDrawn = text[position] == BoxDrawing.first
    let limit = min(text.count, position + TableHead.longest)
    let cut = limit == text.count ? TableHead.Reading.cut : .none
    var end = position
    guard let top = corners(from: &end, to: limit, of: text, isDrawn: isDrawn) else {
      looked += end - position
      return end == limit ? cut : .none
    }
    looked += end - position
    guard let row = HeadLines.line(from: end + 1, to: limit, of: text) else { return cut }
    looked += row.count
    let bars = isDrawn ? TableBars.drawn : .plain
    guard let names = bars.cells(of: row, in: text), isDrawn || names.count + 1 == top else {
      return .none
    }
    guard row.upperBound + 1 < limit else { return cut }
    guard var below = HeadLines.indented(from: row.upperBound + 1, of: text),
      !isDrawn || BoxDrawing.part(at: below, in: text) == .branch
    else { return .none }
    guard let bottom = corners(from: &below, to: limit, of: text, isDrawn: isDrawn) else {
      return below == limit ? cut : .none
    }
    guard isDrawn || bottom == top else { return .none }
    let range = names[0].lowerBound..<names[names.count - 1].upperBound
    return .head(.framed(bars), table: position..<position, names: range, end: below + 1)
  }

  /// Goes over a line that is drawn to its end; how many corners it has. Nil if it is none, or does not
  /// end before `limit`, where it stands then.
  private static func corners(
    from position: inout Int, to limit: Int, of text: UnsafeBufferPointer<UInt8>, isDrawn: Bool
  ) -> Int? {
    var (corners, lines) = (0, 0)
    while position < limit, text[position] != 0x0A {
      switch text[position] {
      case UInt8(ascii: "+") where !isDrawn: corners += 1
      case UInt8(ascii: "-") where !isDrawn, UInt8(ascii: "=") where !isDrawn: lines += 1
      case UInt8(ascii: ":") where !isDrawn, 0x20, 0x0D: break
      case BoxDrawing.first where isDrawn:
        guard BoxDrawing.part(at: position, in: text) != nil else {
          if position + BoxDrawing.length > limit { position = limit }
          return nil
        }
        lines += 1
        position += BoxDrawing.length - 1
      default: return nil
      }
      position += 1
    }
    guard position < limit, lines > 1, isDrawn || corners > 1 else { return nil }
    return corners
  }
}
