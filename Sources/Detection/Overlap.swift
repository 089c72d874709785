/// Settles which of several candidates for the same bytes is the finding.
enum Overlap {
  struct Winner {
    let candidate: Candidate
    /// Indices of the patterns that lost against it.
    var losers: [Int] = []
  }

  /// The winners in the order of the text, for candidates sorted by their start.
  ///
  /// Candidates that overlap, directly or through others, form a cluster. One that reaches beyond
  /// `border` is left to the next passage, whole: `settled` is where it begins.
  static func resolve(_ candidates: [Candidate], core: Range<Int>) -> (
    winners: [Winner], settled: Int
  ) {
    var winners: [Winner] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var reach = candidates[start].range.upperBound
      while end < candidates.count, candidates[end].range.lowerBound < reach {
        reach = max(reach, candidates[end].range.upperBound)
        end += 1
      }
      let begin = candidates[start].range.lowerBound
      // A cluster as long as a whole core is not left over, or nothing would ever be settled.
      if reach > core.upperBound, begin > core.lowerBound { return (winners, begin) }
      winners += settle(candidates[start..<end])
      start = end
    }
    return (winners, core.upperBound)
  }

  private static func settle(_ cluster: ArraySlice<Candidate>) -> [Winner] {
    if cluster.count == 1 { return [Winner(candidate: cluster[cluster.startIndex])] }
    var winners: [Winner] = []
    for candidate in cluster.sorted(by: { $0.outranks($1) }) {
      let over = winners.firstIndex { $0.candidate.range.overlaps(candidate.range) }
      if let over {
        let isKnown =
          winners[over].candidate.pattern == candidate.pattern
          || winners[over].losers.contains(candidate.pattern)
        if !isKnown { winners[over].losers.append(candidate.pattern) }
      } else {
        winners.append(Winner(candidate: candidate))
      }
    }
    return winners.sorted { $0.candidate.range.lowerBound < $1.candidate.range.lowerBound }
  }
}
