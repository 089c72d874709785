internal import Detection
internal import Model

/// Finds what the columns of tables hold; belongs to one worker.
///
/// Cells are searched by whichever worker has nothing else to do, and what is found in them is taken
/// in in the order of reading: the report does not depend on who has searched.
struct TableSearch: ~Copyable {
  /// Bytes of cells that are not worth handing to another worker are fewer.
  private static let fewBytes = 8 * 1024
  /// Searches for each worker of which the outcome may wait, and for few of them. The cells of one
  /// column may take many times as long as those of another.
  private static let waitingForEach = 4
  private static let fewWaiting = 16

  private let queue: WorkQueue
  private let mostWaiting: Int
  private let cancellation: Cancellation
  private let makeProof: () -> ColumnProof
  /// Made for the first column that needs it.
  private var proof: ColumnProof?
  private var item = 0
  private var origin = Origin.standardInput
  private var visibility: Visibility
  private var tallies = TableTallies()
  /// What was handed out and is not taken in yet, in the order of reading.
  private var waiting: [CellSearch] = []

  /// - Parameters:
  ///   - jobs: Workers that there are.
  ///   - makeProof: Makes what finds out what cells are only together.
  init(
    _ queue: WorkQueue, jobs: Int, _ visibility: Visibility, cancellation: Cancellation,
    makeProof: @escaping () -> ColumnProof
  ) {
    self.queue = queue
    self.visibility = visibility
    self.cancellation = cancellation
    self.makeProof = makeProof
    mostWaiting = jobs > 1 ? max(Self.fewWaiting, Self.waitingForEach * jobs) : 0
  }

  mutating func beginItem(_ number: Int, _ origin: Origin, _ visibility: Visibility) {
    item = number
    self.origin = origin
    self.visibility = visibility
    tallies = TableTallies()
    waiting = []
    proof?.beginItem(origin)
  }

  /// Searches cells, or has them searched.
  mutating func search(
    _ passage: Passage, _ map: CellMap, with matcher: inout Matcher, onFault: (Fault) -> Void
  ) -> (settled: Int, isCancelled: Bool) {
    if mostWaiting > 0, passage.core == passage.extent {
      let search = CellSearch(passage, map, ofItem: item, origin, visibility)
      let isTaken = passage.core.count >= Self.fewBytes && queue.offer(search)
      if isTaken || !waiting.isEmpty {
        tallies.look(at: passage, map)
        if !isTaken, search.begin() { search.finish(with: &matcher, until: cancellation) }
        waiting.append(search)
        takeIn(downTo: mostWaiting, with: &matcher, onFault)
        return (passage.core.upperBound, cancellation.isCancelled)
      }
    }
    return searchAlone(passage, map, with: &matcher, onFault: onFault) { _, _, _ in }
  }

  /// Searches cells here.
  ///
  /// - Parameter afterPiece: Told of each piece, up to where it is settled, and of what is known of
  ///   the column.
  mutating func searchAlone(
    _ passage: Passage, _ map: CellMap, with matcher: inout Matcher, onFault: (Fault) -> Void,
    afterPiece: (Passage, _ settled: Int, inout ColumnTallies) -> Void
  ) -> (settled: Int, isCancelled: Bool) {
    takeIn(downTo: 0, with: &matcher, onFault)
    tallies.look(at: passage, map)
    var column = tallies.take(map.column)
    let reached = column.search(
      passage, map, visibility, with: &matcher, until: cancellation, onFault: onFault,
      afterPiece: afterPiece)
    prove(&column, passage, map, onFault)
    tallies[map.column] = column
    return reached
  }

  // MARK: What others have searched

  /// Takes in everything that was found so far.
  mutating func takeInAll(with matcher: inout Matcher, onFault: (Fault) -> Void) {
    takeIn(downTo: 0, with: &matcher, onFault)
  }

  /// Takes in what was found, until so many searches are left at most; what nobody has begun is done
  /// here.
  private mutating func takeIn(
    downTo most: Int, with matcher: inout Matcher, _ onFault: (Fault) -> Void
  ) {
    var taken = 0
    while taken < waiting.count {
      let next = waiting[taken]
      var outcome = next.outcome
      while outcome == nil, waiting.count - taken > most {
        if let open = waiting[taken...].first(where: { $0.begin() }) {
          open.finish(with: &matcher, until: cancellation)
          outcome = next.outcome
        } else {
          outcome = next.waitForOutcome()
        }
      }
      guard let outcome else { break }
      take(outcome, of: next, onFault)
      taken += 1
    }
    waiting.removeFirst(taken)
  }

  private mutating func take(
    _ outcome: CellSearch.Outcome, of search: CellSearch, _ onFault: (Fault) -> Void
  ) {
    var column = tallies.take(search.map.column)
    column.merge(outcome.column)
    outcome.faults.forEach(onFault)
    prove(&column, search.passage, search.map, onFault)
    tallies[search.map.column] = column
  }

  // MARK: Columns

  /// Takes what cells are only together: numbers that say too little one by one.
  private mutating func prove(
    _ column: inout ColumnTallies, _ passage: Passage, _ map: CellMap, _ onFault: (Fault) -> Void
  ) {
    let minimum = visibility.thresholds.minimum
    if column.proof == .open {
      guard ColumnProof.isPossible(passage, map) else { return }
      // A column of which most is found already needs no proof.
      guard 2 * column.rowsMatched < column.cells.filled || minimum == .low else {
        column.proof = .nothing
        return
      }
      if proof == nil {
        proof = makeProof()
        proof?.beginItem(origin)
      }
      column.proof = proof?.verdict(on: passage, map, onFault: onFault) ?? .nothing
    }
    guard case .pattern(let id) = column.proof else { return }
    var cell = 0
    proof?.search(passage, for: id, below: minimum) { match, redaction in
      cell = map.cell(at: match.range.lowerBound, from: cell)
      if match.isAllowed {
        column.dismiss(match, .allowed)
      } else {
        column.add(match, redaction, inCell: cell, of: map, passage)
      }
    } onFault: { fault in
      onFault(fault)
    }
  }

  /// What was seen of the table that has been read; the next one begins.
  mutating func finishTable() -> TableTallies {
    defer { tallies = TableTallies() }
    return tallies
  }
}
