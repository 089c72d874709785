internal import Detection
internal import Model

/// What the patterns have shown in one column so far.
struct ColumnTallies {
  private(set) var cells = CellTally()
  /// What its numbers are together, where that was found out.
  var proof = ColumnProof.Verdict.open
  private var numbers = Numbering()
  /// By the numbers of their patterns.
  private var tallies: [ColumnTally] = []
  /// Ids of the patterns of which matches are not reported, by the reason.
  private var dismissed: [Dismissal: Set<String>] = [:]
  /// Ids of the patterns that have matches, whatever the run's options hide.
  private var there: Set<String> = []

  /// Takes the cells, once all matches in them are taken.
  mutating func add(_ passage: Passage, _ map: CellMap) { cells.add(passage, map) }

  /// - Parameter cell: The number of the cell in which the match stands.
  mutating func add(_ match: Match, inCell cell: Int, of map: CellMap, _ passage: Passage) {
    let number = numbers.number(of: match.judgement.pattern)
    if number == tallies.count { tallies.append(ColumnTally(match)) }
    tallies[number].add(
      match, in: map.rows[cell], map.extent(of: cell, in: passage), of: passage.text)
  }

  /// Leaves a match out.
  mutating func dismiss(_ match: Match, _ dismissal: Dismissal) {
    dismissed[dismissal, default: []].insert(match.judgement.pattern.id)
  }

  /// Takes a match that is there, whether or not it is one of those above.
  mutating func noteThere(_ match: Match) {
    if !match.isAllowed { there.insert(match.judgement.pattern.id) }
  }

  /// One for each pattern of which matches were left out.
  var dismissals: [Dismissal] {
    dismissed.flatMap { Array(repeating: $0.key, count: $0.value.count) }
  }

  /// Rows with a match of any pattern, at most: one can have several.
  var rowsMatched: Int { tallies.reduce(0) { $0 + $1.rowsMatched } }

  /// What is to be reported of the column.
  struct Result {
    /// In the order of the patterns' ids.
    var findings: [ItemResult] = []
    var profile: TableProfile.Column
    /// Whether its values are protected for sure.
    let isProtected: Bool
    /// Ids of the patterns that have matches of which none is shown.
    let hidden: Set<String>
  }

  /// - Parameter minimum: The confidence below which nothing is reported.
  func result(of table: TableReading, column: String, origin: Origin, minimum: Confidence)
    -> Result
  {
    var findings: [ItemResult] = []
    var holds: [TableProfile.Holding] = []
    for tally in tallies.sorted(by: { $0.pattern.id < $1.pattern.id }) {
      let result = tally.result(
        of: table, column: column, cells, isProved: proof == .pattern(tally.pattern.id),
        origin: origin)
      guard case .column(let finding, _, _) = result, finding.confidence >= minimum,
        case .column(let evidence) = finding.evidence
      else { continue }
      findings.append(result)
      holds.append(
        TableProfile.Holding(
          pattern: finding.pattern, confidence: finding.confidence, evidence: evidence))
    }
    let protection = cells.protection
    return Result(
      findings: findings,
      profile: TableProfile.Column(
        name: column, filled: cells.filled, holds: holds, protection: protection?.0),
      isProtected: protection?.isSure ?? false,
      hidden: there.subtracting(holds.map(\.pattern.id)))
  }
}
