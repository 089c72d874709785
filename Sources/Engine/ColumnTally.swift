internal import Detection
internal import Model

/// What one pattern has shown in one column so far.
struct ColumnTally {
  private let pattern: PatternInfo
  private let firstValue: Redacted
  private let shownValue: String?
  private var confidence: Confidence
  private var validators: [String]
  private var context: [String]
  private var alsoMatches: Set<String>
  private var matches = 0
  private var rowsMatched = 0
  private var lastRow: RowReference?
  private(set) var distinct = DistinctCount()
  private var examples: [RowExample] = []

  init(_ first: Match) {
    pattern = first.pattern
    firstValue = first.value
    shownValue = first.shownValue
    confidence = first.confidence
    validators = first.validators
    context = first.context
    alsoMatches = Set(first.alsoMatches)
  }

  mutating func add(_ match: Match, in row: RowReference) {
    matches += 1
    distinct.insert(match.value.fingerprint)
    alsoMatches.formUnion(match.alsoMatches)
    // The column is as good as its best match, and is explained by it.
    if match.confidence > confidence {
      confidence = match.confidence
      validators = match.validators
      context = match.context
    }
    guard row != lastRow else { return }
    lastRow = row
    rowsMatched += 1
    if examples.count < Limits.rowExamples {
      examples.append(RowExample(row: row, value: match.value))
    }
  }

  func result(table: String, column: String, rowsRead: Int, of origin: Origin) -> ItemResult {
    let evidence = ColumnEvidence(
      rowsRead: rowsRead, rowsMatched: rowsMatched, matches: matches, distinct: distinct.value,
      isDistinctEstimated: distinct.isEstimated, examples: examples)
    let finding = Finding(
      pattern: pattern, origin: .column(name: column, table: table, of: origin),
      evidence: .column(evidence), confidence: confidence, validators: validators,
      context: context, field: column, value: firstValue, alsoMatches: alsoMatches.sorted(),
      shownValue: shownValue)
    return .finding(finding, matches: matches, distinct: distinct)
  }
}
