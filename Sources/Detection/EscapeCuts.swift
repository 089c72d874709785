/// Leaves out what was found as the text is written and begins or ends within an escape by which a value
/// was found: `nanna@example.org` in `\nanna@example.org`.
struct EscapeCuts {
  /// Escapes that belong to values that were found, or stand right before them.
  var escapes: [Range<Int>] = []

  /// Begins a passage.
  mutating func begin() { escapes.removeAll(keepingCapacity: true) }

  mutating func remove(from candidates: inout [Candidate]) {
    guard !escapes.isEmpty else { return }
    escapes.sort { $0.lowerBound < $1.lowerBound }
    candidates.removeAll { candidate in
      candidate.decoded == nil
        && (isWithin(candidate.range.lowerBound) || isWithin(candidate.range.upperBound))
    }
  }

  /// Whether `position` lies between two bytes of an escape.
  private func isWithin(_ position: Int) -> Bool {
    var (lower, upper) = (0, escapes.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if escapes[middle].lowerBound < position { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 && position < escapes[lower - 1].upperBound
  }
}
