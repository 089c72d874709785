public import Model

/// What the examples of patterns gave, by category: how often what must be found was, how sure, and
/// how many near misses were passed over.
public struct ExampleTable: Sendable {
  /// What is counted of one category.
  private struct Row {
    var patterns = 0
    var found: [Confidence: Int] = [:]
    var passedOver = 0
    var asLow = 0
  }

  private var rows: [Category: Row] = [:]

  public init() {}

  /// Counts a pattern with its examples: those found, by their confidence; near misses that gave
  /// nothing; near misses found as low, which nobody sees who does not ask for it.
  public mutating func add(
    _ category: Category, found: [Confidence: Int], passedOver: Int, asLow: Int
  ) {
    rows[category, default: Row()].patterns += 1
    rows[category]?.found.merge(found, uniquingKeysWith: +)
    rows[category]?.passedOver += passedOver
    rows[category]?.asLow += asLow
  }

  public func write(to sink: any ByteSink) throws(ReportError) {
    var output = OutputBuffer(sink: sink)
    var table = TextTable(headings: [
      "Category", "Patterns", "Found: high", "medium", "low", "Not found", "low only",
    ])
    for category in Category.allCases {
      guard let row = rows[category] else { continue }
      let found = [Confidence.high, .medium, .low].map { row.found[$0] ?? 0 }
      let figures = [row.patterns] + found + [row.passedOver, row.asLow]
      table.add([category.rawValue] + figures.map(Figures.grouped))
    }
    table.write(to: &output, paint: Paint(isOn: false), leftAligned: 1)
    try output.flush()
  }
}
