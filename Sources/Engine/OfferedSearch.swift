internal import Detection
internal import Model

/// A part of an item that is offered to any worker to search, whoever has read it.
protocol OfferedSearch: AnyObject, Sendable {
  /// The number of the item, and where it comes from.
  var item: Int { get }
  var origin: Origin { get }

  /// Whether somebody searches it, or has.
  var isBegun: Bool { get }

  /// Takes it for the caller to search; false where somebody else has.
  func begin() -> Bool

  /// Searches for who has begun it.
  ///
  /// - Parameter matcher: One that was told of the item.
  func finish(with matcher: inout Matcher, until cancellation: Cancellation)
}

/// How far an offered search is, and what it has found.
final class SearchState<Outcome: Sendable>: Sendable {
  private enum State {
    case open, begun
    case done(Outcome)
  }

  private let state = Monitor(State.open)

  var isBegun: Bool { state.update { if case .open = $0 { false } else { true } } }

  func begin() -> Bool {
    state.update { state in
      guard case .open = state else { return false }
      state = .begun
      return true
    }
  }

  func finish(_ outcome: Outcome) { state.update { $0 = .done(outcome) } }

  /// What was found; nil as long as that is not known.
  var outcome: Outcome? {
    state.update { if case .done(let outcome) = $0 { outcome } else { nil } }
  }

  /// Waits for what is found by whoever has begun it.
  func waitForOutcome() -> Outcome {
    state.wait { if case .done(let outcome) = $0 { outcome } else { nil } }
  }
}
