/// A table of Markdown that is held until it is complete, and bounded for it.
struct MarkdownTable {
  private let headings: [String]
  /// The alignment of each column, as the second line has it.
  private let isRight: [Bool]
  private let limit: Int
  private var rows: [String] = []
  /// Rows that were added or counted.
  private(set) var all = 0

  init(_ headings: [String], right: Int = 0, limit: Int) {
    self.headings = headings
    isRight = headings.indices.map { $0 >= headings.count - right }
    self.limit = limit
  }

  var isEmpty: Bool { all == 0 }
  /// Rows that are counted only.
  var left: Int { all - rows.count }

  /// Adds a row; its cells are made only where there is room for it.
  mutating func add(_ cells: @autoclosure () -> [String]) {
    all += 1
    guard rows.count < limit else { return }
    rows.append(Self.line(cells()))
  }

  /// Adds the rows of another table with the same columns behind its own.
  mutating func append(_ other: MarkdownTable) {
    all += other.all
    rows += other.rows.prefix(limit - rows.count)
  }

  func write(to output: inout OutputBuffer) {
    output.append(Self.line(headings))
    output.append(Self.line(isRight.map { $0 ? "---:" : "---" }))
    for row in rows { output.append(row) }
    output.append("\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
