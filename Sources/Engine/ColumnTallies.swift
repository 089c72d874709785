internal import Detection
internal import Model

/// What the patterns have shown in one column so far.
struct ColumnTallies {
  private(set) var cells = CellTally()
  /// Cells that came before those of the passage that is being taken.
  private var before = 0
  /// What its numbers are together, where that was found out.
  var proof = ColumnProof.Verdict.open
  private var numbers = Numbering()
  /// By the numbers of their patterns.
  private var tallies: [ColumnTally] = []
  /// Ids of the patterns of which matches are not reported, by the reason.
  private var dismissed: [Dismissal: Set<String>] = [:]
  /// Ids of the patterns that have matches, whatever the run's options hide.
  private var there: Set<String> = []

  /// Takes the cells of a passage, before the matches in them.
  mutating func add(_ passage: Passage, _ map: CellMap) {
    before = cells.filled
    cells.add(passage, map)
  }

  /// Looks at the first cells of the column, whoever searches them: told of passages in their order.
  mutating func look(at passage: Passage, _ map: CellMap) { cells.look(at: passage, map) }

  /// Adds what was seen in the cells that follow.
  mutating func merge(_ next: ColumnTallies) {
    before = cells.filled
    cells.merge(next.cells)
    for tally in next.tallies {
      let number = numbers.number(of: tally.pattern)
      if number == tallies.count {
        tallies.append(tally.moved(by: before))
      } else {
        tallies[number].merge(tally, before: before)
      }
    }
    dismissed.merge(next.dismissed) { $0.union($1) }
    there.formUnion(next.there)
  }

  /// - Parameter cell: The number of the cell in which the match stands.
  mutating func add(
    _ match: Match, _ redaction: borrowing Redaction, inCell cell: Int, of map: CellMap,
    _ passage: Passage
  ) {
    let number = numbers.number(of: match.judgement.pattern)
    if number == tallies.count { tallies.append(ColumnTally(match, redaction.redacted)) }
    tallies[number].add(match, redaction, inCell: cell, of: map, passage, before: before)
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
