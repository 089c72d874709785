internal import Detection
internal import Model

/// Cells of a table that any worker may search, whoever has read them.
final class CellSearch: OfferedSearch {
  /// What a search has found.
  struct Outcome: Sendable {
    /// What is to be said of the cells alone.
    var column: ColumnTallies
    /// In the order of the text.
    var faults: [Fault] = []
  }

  let item: Int
  let origin: Origin
  let passage: Passage
  let map: CellMap
  private let visibility: Visibility
  private let state = SearchState<Outcome>()

  /// - Parameters:
  ///   - item: The number of the item that the cells are of.
  ///   - visibility: Which matches of the item are reported.
  init(
    _ passage: Passage, _ map: CellMap, ofItem item: Int, _ origin: Origin,
    _ visibility: Visibility
  ) {
    self.item = item
    self.origin = origin
    self.passage = passage
    self.map = map
    self.visibility = visibility
  }

  var isBegun: Bool { state.isBegun }

  func begin() -> Bool { state.begin() }

  func finish(with matcher: inout Matcher, until cancellation: Cancellation) {
    var outcome = Outcome(column: ColumnTallies())
    outcome.column.search(passage, map, visibility, with: &matcher, until: cancellation) { fault in
      outcome.faults.append(fault)
    }
    state.finish(outcome)
  }

  /// What was found; nil as long as that is not known.
  var outcome: Outcome? { state.outcome }

  /// Waits for what is found by whoever has begun it.
  func waitForOutcome() -> Outcome { state.waitForOutcome() }
}
