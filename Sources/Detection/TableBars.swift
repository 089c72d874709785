/// What parts the cells of a row.
enum TableBars {
  /// `|`; with a backslash before it, it is part of a cell.
  case plain
  /// `||`, as between the names in a wiki.
  case double
  /// A bar of those with which tables are drawn.
  case drawn

  private static let bar = UInt8(ascii: "|")

  /// The byte with which it begins.
  var first: UInt8 { self == .drawn ? BoxDrawing.first : Self.bar }

  /// Bytes of the bar at `position`; 0 if none stands there.
  @inline(__always)
  func length(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text[position] == first else { return 0 }
    switch self {
    case .plain: return 1
    case .double: return position + 1 < text.count && text[position + 1] == Self.bar ? 2 : 0
    case .drawn: return BoxDrawing.part(at: position, in: text) == .bar ? BoxDrawing.length : 0
    }
  }

  /// What stands between the bars of `line`, before the first and behind the last.
  func parts(of line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, place) = (line.lowerBound, line.lowerBound)
    while place < line.upperBound {
      let length = length(at: place, in: text)
      if length > 0 {
        parts.append(start..<place)
        place += length
        start = place
      } else {
        let isEscape =
          text[place] == UInt8(ascii: "\\") && place + 1 < line.upperBound
          && text[place + 1] == Self.bar
        place += isEscape ? 2 : 1
      }
    }
    parts.append(start..<max(start, line.upperBound))
    return parts
  }

  /// What stands between the bars of a row that begins and ends with one; nil if it does not.
  func cells(of row: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    let parts = parts(of: row, in: text)
    guard parts.count > 2, let first = parts.first, let last = parts.last,
      HeadLines.isBlank(first, in: text), HeadLines.isBlank(last, in: text)
    else { return nil }
    return Array(parts.dropFirst().dropLast())
  }
}
