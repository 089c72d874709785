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
  private var rowsMatched = 0
  private var lastRow: RowReference?
  private var distinct = DistinctCount()
  private var examples: [RowExample] = []

  var pattern: PatternInfo { best.pattern }

  init(_ first: Match) {
    firstValue = first.value
    shownValue = first.shownValue
    best = first.judgement
    decision = first.decision
    marks = first.judgement.marks
    last = first.judgement
    alsoMatches = Set(first.judgement.alsoMatches)
  }

  mutating func add(_ match: Match, in row: RowReference) {
    matches += 1
    distinct.insert(match.value.fingerprint)
    if match.judgement !== last { takeIn(match) }
    guard row != lastRow else { return }
    lastRow = row
    rowsMatched += 1
    if examples.count < Limits.rowExamples {
      examples.append(RowExample(row: row, value: match.value))
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

  func result(table: String, column: String, rowsRead: Int, of origin: Origin) -> ItemResult {
    let evidence = ColumnEvidence(
      rowsRead: rowsRead, rowsMatched: rowsMatched, matches: matches, distinct: distinct.value,
      isDistinctEstimated: distinct.isEstimated, examples: examples)
    let judgement = Judgement(
      pattern: best.pattern, confidence: best.confidence, validators: best.validators,
      context: best.context, field: column, alsoMatches: alsoMatches.sorted(), marks: marks)
    let finding = Finding(
      judgement: judgement, origin: .column(name: column, table: table, of: origin),
      evidence: .column(evidence), value: firstValue, shownValue: shownValue,
      decision: decision)
    return .column(finding, matches: matches, distinct: distinct)
  }
}
