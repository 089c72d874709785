internal import Detection
internal import Model

/// Cells of a table that any worker may search, whoever has read them.
final class CellSearch: Sendable {
  /// What a search has found.
  struct Outcome: Sendable {
    /// What is to be said of the cells alone.
    var column: ColumnTallies
    /// In the order of the text.
    var faults: [Fault] = []
  }

  private enum State {
    case open, begun
    case done(Outcome)
  }

  /// The number of the item, and where it comes from.
  let item: Int
  let origin: Origin
  let passage: Passage
  let map: CellMap
  private let visibility: Visibility
  private let state = Monitor(State.open)

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

  /// Whether somebody searches it, or has.
  var isBegun: Bool { state.update { if case .open = $0 { false } else { true } } }

  /// Takes it for the caller to search; false where somebody else has.
  func begin() -> Bool {
    state.update { state in
      guard case .open = state else { return false }
      state = .begun
      return true
    }
  }

  /// Searches, unless somebody else does already.
  ///
  /// - Parameter matcher: One that was told of the item.
  func run(with matcher: inout Matcher, until cancellation: Cancellation) {
    if begin() { finish(with: &matcher, until: cancellation) }
  }

  /// Searches for who has begun it.
  func finish(with matcher: inout Matcher, until cancellation: Cancellation) {
    var outcome = Outcome(column: ColumnTallies())
    outcome.column.search(passage, map, visibility, with: &matcher, until: cancellation) { fault in
      outcome.faults.append(fault)
    }
    state.update { $0 = .done(outcome) }
  }

  /// What was found; nil as long as that is not known.
  var outcome: Outcome? {
    state.update { if case .done(let outcome) = $0 { outcome } else { nil } }
  }

  /// Waits for what is found by whoever has begun it.
  func waitForOutcome() -> Outcome {
    state.wait { if case .done(let outcome) = $0 { outcome } else { nil } }
  }
}
