internal import Detection
internal import Model

/// What one pattern has shown in one column so far.
struct ColumnTally {
  private let firstValue: Redacted
  private let shownValue: String
  /// The column is as good as its best match, and is explained by it.
  private var best: Judgement
  /// How that one was decided.
  private var decision: Decision?
  /// Those that every match has: a column of which a single value is somebody's is not marked.
  private var marks: [Mark]
  /// The last match's: what it says is taken in.
  private var last: Judgement
  private var alsoMatches: Set<String>
  private var matches = 0
  private(set) var rowsMatched = 0
  /// Rows whose cell is the value and hardly more.
  private var rowsWhole = 0
  /// Those of them that are numbers.
  private var numbers = NumberShapes()
  private var lastRow: RowReference?
  private var distinct = DistinctCount()
  /// The first rows with a match, and where they stand in the order of reading.
  private var examples: [RowExample] = []
  private var examplePlaces: [Int] = []

  var pattern: PatternInfo { best.pattern }

  init(_ first: Match, _ value: Redacted) {
    firstValue = value
    shownValue = first.shownValue
    best = first.judgement
    decision = first.decision
    marks = first.judgement.marks
    last = first.judgement
    alsoMatches = Set(first.judgement.alsoMatches)
  }

  /// - Parameters:
  ///   - cell: The number of the cell that the match stands in.
  ///   - before: Cells of the column that were taken before those of the passage.
  mutating func add(
    _ match: Match, _ redaction: borrowing Redaction, inCell cell: Int, of map: CellMap,
    _ passage: Passage, before: Int
  ) {
    let count = map.rowCount(of: cell)
    matches += count
    distinct.insert(match.hash)
    if match.judgement !== last { takeIn(match) }
    let first = map.firstRow(of: cell)
    guard first != lastRow else { return }
    lastRow = first
    rowsMatched += count
    let extent = map.extent(of: cell, in: passage)
    if 5 * match.range.count >= 4 * extent.count {
      rowsWhole += count
      passage.text.withUnsafeBufferPointer {
        numbers.add(NumberShapes.digits(of: $0[extent]), cells: count)
      }
    }
    map.forEachRow(of: cell, atMost: Limits.rowExamples) { row, place in
      addExample(at: before + place) { RowExample(row: row, value: redaction.redacted) }
    }
  }

  /// Adds what was seen in the cells that follow.
  ///
  /// - Parameter before: Cells of the column that were taken before those.
  mutating func merge(_ next: ColumnTally, before: Int) {
    matches += next.matches
    rowsMatched += next.rowsMatched
    rowsWhole += next.rowsWhole
    numbers.merge(next.numbers)
    lastRow = next.lastRow
    distinct.merge(next.distinct)
    alsoMatches.formUnion(next.alsoMatches)
    marks.removeAll { !next.marks.contains($0) }
    last = next.last
    if next.best.confidence > best.confidence {
      best = next.best
      decision = next.decision
    }
    for (example, place) in zip(next.examples, next.examplePlaces) {
      addExample(at: before + place) { example }
    }
  }

  /// The same with so many cells of the column before it.
  func moved(by count: Int) -> ColumnTally {
    var moved = self
    for index in examplePlaces.indices { moved.examplePlaces[index] += count }
    return moved
  }

  /// Keeps an example if it is among the first ones. A cell can stand for rows of which some come
  /// behind those of the next cell.
  private mutating func addExample(at place: Int, _ example: () -> RowExample) {
    let index = examplePlaces.firstIndex { $0 > place } ?? examplePlaces.count
    guard index < Limits.rowExamples else { return }
    examplePlaces.insert(place, at: index)
    examples.insert(example(), at: index)
    if examples.count > Limits.rowExamples {
      examplePlaces.removeLast()
      examples.removeLast()
    }
  }

  private mutating func takeIn(_ match: Match) {
    let judgement = match.judgement
    last = judgement
    alsoMatches.formUnion(judgement.alsoMatches)
    marks.removeAll { !judgement.marks.contains($0) }
    if judgement.confidence > best.confidence {
      best = judgement
      decision = match.decision
    }
  }

  // MARK: - What it comes to

  /// Rows from which on shares are believed.
  private static let fewRows = 20

  /// - Parameter isProved: Whether its first cells were found to be the pattern's, taken together.
  func result(
    of table: TableReading, column: String, _ cells: CellTally, isProved: Bool, origin: Origin
  ) -> ItemResult {
    let content = content(cells)
    let alike = alike(cells)
    let evidence = ColumnEvidence(
      rowsRead: table.rows, rowsFilled: cells.filled, rowsMatched: rowsMatched,
      estimate: estimate(table), content: content, rowsAlike: alike, matches: matches,
      distinct: distinct.value, isDistinctEstimated: distinct.isEstimated, examples: examples)
    let judgement = Judgement(
      pattern: best.pattern,
      confidence: confidence(content, isChance: alike != nil, isProved: isProved, cells),
      validators: best.validators, context: best.context, field: column,
      alsoMatches: alsoMatches.sorted(), marks: marks)
    let finding = Finding(
      judgement: judgement, origin: .column(name: column, table: table.name, of: origin),
      evidence: .column(evidence), value: firstValue, shownValue: shownValue,
      decision: decision)
    return .column(finding, matches: matches, distinct: distinct)
  }

  private func content(_ cells: CellTally) -> ColumnContent {
    if 2 * rowsWhole < rowsMatched { return .text }
    return 2 * rowsWhole >= cells.filled ? .values : .exceptions
  }

  /// The cells that look like the values, where chance explains how many of them are.
  ///
  /// A check digit confirms one number of ten; a pattern that asks for more fewer. A column of the
  /// pattern's own numbers has most of them confirmed, even where others of their length are
  /// mixed in.
  private func alike(_ cells: CellTally) -> Int? {
    let numbers = numbers.count
    guard !best.validators.isEmpty, 2 * numbers >= rowsMatched else {
      return nil
    }
    let alike = cells.numbers.count(like: self.numbers)
    return alike >= Self.fewRows && 4 * numbers < alike ? alike : nil
  }

  private func confidence(
    _ content: ColumnContent, isChance: Bool, isProved: Bool, _ cells: CellTally
  ) -> Confidence {
    // Where the name speaks for it, a few may be what it says.
    if isChance { return best.context.isEmpty || best.confidence < .high ? .low : .medium }
    // Many values that were each likely are more so together.
    guard content == .values, rowsMatched >= Self.fewRows, marks.isEmpty else {
      return best.confidence
    }
    switch best.confidence {
    case .low: return isProved && 5 * rowsWhole >= 3 * cells.filled ? .medium : .low
    case .medium:
      let isMost = 5 * rowsMatched >= 4 * cells.filled
      let isBacked = !best.validators.isEmpty || !best.context.isEmpty
      return isMost && isBacked ? .high : .medium
    case .high: return .high
    }
  }

  private func estimate(_ table: TableReading) -> RowEstimate? {
    guard case .spread(let rows?) = table.extent, rows > table.rows, table.rows > 0 else {
      return nil
    }
    return RowEstimate(matched: rowsMatched, of: table.rows, all: rows)
  }
}
