internal import Detection
internal import Model

/// Searches items of which a baseline knows something once more, for what the run's options hide:
/// findings below its thresholds, and test values it skips. An entry of such a finding is not one
/// that was not found any more. Where the run itself has found all entries of an item again, there
/// is nothing to search for.
struct ThoroughSearch: ~Copyable {
  private var matcher: Matcher
  /// By how many bytes it is behind the search for what is reported, where both look at a text: what
  /// crosses the end of a piece for one of them need not for the other.
  private var lag = 0
  /// Whether something of the item may have been passed over.
  private(set) var isIncomplete = false

  /// - Parameter matcher: One that hands out everything.
  init(_ matcher: consuming Matcher) { self.matcher = matcher }

  /// Whether options hide something from a run.
  static func isNeeded(_ options: Scan.Options) -> Bool {
    options.thresholds.minimum > .low || options.ofItems != nil
      || options.matcher.testValues == .skip
  }

  mutating func beginItem(_ origin: Origin) {
    matcher.beginItem(origin)
    lag = 0
    isIncomplete = false
  }

  /// Searches a part of a passage.
  ///
  /// - Parameter settled: Up to where the other search is done with it.
  mutating func search(_ piece: Passage, settled: Int, onMatch: MatchHandler) {
    guard !isIncomplete else { return }
    let isText = if case .text = piece.place { true } else { false }
    let start = piece.core.lowerBound - (isText ? lag : 0)
    guard start >= piece.extent.lowerBound else {
      isIncomplete = true
      return
    }
    var reached = start
    if start < piece.core.upperBound {
      let own = Passage(
        text: piece.text, extent: piece.extent, core: start..<piece.core.upperBound,
        place: piece.place, layout: piece.layout)
      var isDefeated = false
      reached = matcher.search(own, onMatch: onMatch, onFault: { _ in isDefeated = true })
      if isDefeated { isIncomplete = true }
    }
    lag = settled - reached
  }
}
