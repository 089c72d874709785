/// A small table of text with aligned columns.
struct TextTable {
  private let headings: [String]
  private var rows: [[String]] = []

  init(headings: [String]) { self.headings = headings }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// Writes it with an empty line after it; columns beyond the first ones are figures, which are
  /// aligned at their right.
  func write(to output: inout OutputBuffer, paint: Paint, leftAligned: Int) {
    var widths = headings.map(TextWidth.of)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], TextWidth.of(cell))
      }
    }
    for (number, row) in ([headings] + rows).enumerated() {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = TextWidth.padding(after: cell, to: widths[column])
        let painted = number == 0 ? paint(.heading, cell) : cell
        if column > 0 { line += "  " }
        line += column < leftAligned ? painted + padding : padding + painted
      }
      output.append(line + "\n")
    }
    output.append("\n")
  }
}
