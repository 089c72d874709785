internal import Detection
internal import Model

/// What the patterns have shown in one column so far.
struct ColumnTallies {
  private var numbers = Numbering()
  /// By the numbers of their patterns.
  private var tallies: [ColumnTally] = []
  /// Ids of the patterns of which matches are not reported, by the reason.
  private var dismissed: [Dismissal: Set<String>] = [:]
  /// Ids of the patterns that have matches, whatever the run's options hide.
  private var there: Set<String> = []

  mutating func add(_ match: Match, in row: RowReference) {
    let number = numbers.number(of: match.judgement.pattern)
    if number == tallies.count { tallies.append(ColumnTally(match)) }
    tallies[number].add(match, in: row)
  }

  /// Leaves a match out.
  mutating func dismiss(_ match: Match, _ dismissal: Dismissal) {
    dismissed[dismissal, default: []].insert(match.judgement.pattern.id)
  }

  /// Takes a match that is there, whether or not it is one of those above.
  mutating func noteThere(_ match: Match) {
    if !match.isAllowed { there.insert(match.judgement.pattern.id) }
  }

  /// The patterns that have matches of which none is shown.
  var hidden: Set<String> { there.subtracting(tallies.map(\.pattern.id)) }

  /// One for each pattern of which matches were left out.
  var dismissals: [Dismissal] {
    dismissed.flatMap { Array(repeating: $0.key, count: $0.value.count) }
  }

  /// In the order of the patterns' ids.
  func results(table: String, column: String, rowsRead: Int, of origin: Origin) -> [ItemResult] {
    tallies.sorted { $0.pattern.id < $1.pattern.id }.map { tally in
      tally.result(table: table, column: column, rowsRead: rowsRead, of: origin)
    }
  }
}
