internal import Baseline
internal import Detection
internal import Model

/// Tells the findings of an item that a baseline knows from those that are new.
struct TextComparison {
  private var item: ItemComparison
  /// Whether findings on lines that a change leaves as they were come first, wherever they stand:
  /// then the others wait for the end of the item.
  private let waits: Bool
  /// Those that may be known; no more than there are entries.
  private var waiting: [(finding: Finding, key: ItemComparison.Key)] = []
  /// How many findings there are more than those the run's options show, of those that may be known.
  private var hidden: [ItemComparison.Key: Int] = [:]

  init(_ item: ItemComparison, waits: Bool) {
    self.item = item
    self.waits = waits
  }

  /// Whether there are entries of the item's file that are not met yet.
  var hasEntriesLeft: Bool { item.hasEntriesLeft }

  /// Takes a finding that is reported if it is new.
  mutating func compare(
    _ finding: Finding, _ match: Match, in passage: Passage, into results: inout [ItemResult]
  ) {
    let key = key(of: match, finding.value, in: passage)
    if waits {
      guard item.reserve(key) else {
        item.addNew(key)
        return results.append(.finding(finding))
      }
      return waiting.append((finding, key))
    }
    results.append(item.isKnown(key) ? .known(finding) : .finding(finding))
  }

  /// Takes a finding that stands on an unchanged line.
  mutating func passOver(_ match: Match, _ value: Redacted, in passage: Passage) {
    _ = item.isKnown(key(of: match, value, in: passage), isReported: false)
  }

  /// Takes a finding that is there, whether or not the run's options show it.
  mutating func noteThere(_ match: Match, _ value: Redacted, in passage: Passage) {
    let key = key(of: match, value, in: passage)
    if item.hasEntry(key) { hidden[key, default: 0] += 1 }
  }

  /// Takes one that they show, whatever becomes of it.
  mutating func noteShown(_ match: Match, _ value: Redacted, in passage: Passage) {
    let key = key(of: match, value, in: passage)
    if item.hasEntry(key) { hidden[key, default: 0] -= 1 }
  }

  /// Takes the patterns of which a column has something that the run's options do not show.
  mutating func passOver(_ patterns: some Sequence<String>, table: String, column: String) {
    for pattern in patterns {
      let key = item.key(of: pattern, inColumn: column, table: table)
      _ = item.isKnown(key, isReported: false)
    }
  }

  /// The result that a column's becomes.
  mutating func compared(_ result: ItemResult, table: String, column: String) -> ItemResult {
    guard case .column(let finding, _, _) = result else { return result }
    let key = item.key(of: finding.pattern.id, inColumn: column, table: table)
    return item.isKnown(key) ? .known(finding) : result
  }

  /// Says what is left, when the item was searched as far as it could be.
  ///
  /// - Parameter outcome: How far it was searched for all that there is.
  mutating func end(_ outcome: Outcome, into results: inout [ItemResult]) {
    for (finding, key) in waiting {
      results.append(item.isKnown(key) ? .known(finding) : .finding(finding))
    }
    waiting = []
    // They come last: no entry is theirs that something reported needs.
    for (key, count) in hidden where count > 0 {
      for _ in 0..<count { _ = item.isKnown(key, isReported: false) }
    }
    if let seen = item.outcome() { results.append(.compared(seen, outcome)) }
  }

  private func key(
    of match: Match, _ value: Redacted, in passage: Passage
  ) -> ItemComparison.Key {
    item.key(
      of: match.judgement.pattern.id, on: LineDigest(around: match.range, in: passage),
      value.fingerprint)
  }
}
