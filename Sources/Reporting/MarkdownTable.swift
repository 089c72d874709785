/// A table of Markdown that is held until it is complete, and bounded for it.
struct MarkdownTable {
  private let headings: [String]
  /// The alignment of each column, as the second line has it.
  private let isRight: [Bool]
  /// Rows, and bytes of rows, that it holds at most.
  private let limit: (rows: Int, bytes: Int)
  private var rows: [String] = []
  private var bytes = 0
  /// Whether a row had no room. What comes later has none either, so that the table is a beginning.
  private var isFull = false
  /// Rows that were added or counted.
  private(set) var all = 0

  init(_ headings: [String], right: Int = 0, limit: (rows: Int, bytes: Int)) {
    self.headings = headings
    isRight = headings.indices.map { $0 >= headings.count - right }
    self.limit = limit
  }

  /// Rows that are counted only.
  var left: Int { all - rows.count }

  /// Adds a row; its cells are made only where there is room for it.
  mutating func add(_ cells: @autoclosure () -> [String]) {
    all += 1
    if !isFull { keep(Self.line(cells())) }
  }

  /// Adds the rows of another table with the same columns behind its own.
  mutating func append(_ other: MarkdownTable) {
    all += other.all
    for row in other.rows where !isFull { keep(row) }
    if other.isFull { isFull = true }
  }

  private mutating func keep(_ row: String) {
    isFull = rows.count == limit.rows || bytes + row.utf8.count > limit.bytes
    guard !isFull else { return }
    rows.append(row)
    bytes += row.utf8.count
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
