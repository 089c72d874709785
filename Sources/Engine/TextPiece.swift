internal import Detection
internal import Model

/// A piece of a text, searched as if nothing of the text were before it but what surrounds it.
final class TextPiece: OfferedSearch {
  struct Outcome: Sendable {
    /// In the order of the text.
    var matches: [(match: Match, value: Redacted)] = []
    /// Up to where the piece is settled.
    var settled = 0
    /// Whether it leaves nothing behind that would count in what follows, as a limit that was reached
    /// does: if that is so of all before it, too, a search of the whole text finds the same.
    var isWhole = true
    /// Where in tables it ends, for who began as was thought.
    var place: TextPlace?
  }

  let item: Int
  let origin: Origin
  let passage: Passage
  /// Behind which place it is thought to begin.
  private let start: TextPlace?
  private let state = SearchState<Outcome>()

  init(_ passage: Passage, behind start: TextPlace?, ofItem item: Int, _ origin: Origin) {
    self.passage = passage
    self.start = start
    self.item = item
    self.origin = origin
  }

  var isBegun: Bool { state.isBegun }

  func begin() -> Bool { state.begin() }

  /// Leaves the matcher as one that was only just told of the item.
  func finish(with matcher: inout Matcher, until cancellation: Cancellation) {
    matcher.beginItem(origin)
    matcher.goOn(in: passage.layout, behind: start)
    state.finish(search(with: &matcher))
    matcher.beginItem(origin)
  }

  /// What a matcher finds that stands where the piece begins, and then where it ends.
  func search(with matcher: inout Matcher) -> Outcome {
    var outcome = Outcome()
    outcome.settled = matcher.search(passage) { match, redaction in
      outcome.matches.append((match, redaction.redacted))
    } onFault: { _ in
      // It is met again by who searches the text in order.
    }
    outcome.isWhole = !matcher.isCarrying
    outcome.place = matcher.place
    return outcome
  }

  func waitForOutcome() -> Outcome { state.waitForOutcome() }
}
