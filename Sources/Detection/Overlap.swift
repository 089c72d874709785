/// Settles which of several candidates for the same bytes is the finding.
enum Overlap {
  struct Winner {
    let candidate: Candidate
    /// Indices of the patterns that lost against it.
    var losers: [Int] = []
  }

  /// The winners in the order of the text, for candidates sorted by their range.
  ///
  /// Candidates that overlap, directly or through others, form a cluster. One that reaches beyond
  /// the core is left to the next passage, whole: `settled` is where its first match begins. What
  /// would be found again from there on is left to it too.
  static func resolve(_ candidates: [Candidate], core: Range<Int>) -> (
    winners: [Winner], settled: Int
  ) {
    var clusters = self.clusters(of: candidates)
    var settled = core.upperBound
    while let last = clusters.last, last.reach > settled {
      // A cluster as long as a whole core is not left over, or nothing would ever be settled.
      guard last.begin > core.lowerBound else { break }
      settled = min(settled, last.begin)
      clusters.removeLast()
    }
    return (clusters.flatMap { settle(candidates[$0.indices]) }, settled)
  }

  private struct Cluster {
    var indices: Range<Int>
    /// Where the first of its matches begins.
    var begin: Int
    var reach: Int
  }

  private static func clusters(of candidates: [Candidate]) -> [Cluster] {
    var clusters: [Cluster] = []
    for (index, candidate) in candidates.enumerated() {
      let last = clusters.count - 1
      if last >= 0, candidate.range.lowerBound < clusters[last].reach {
        clusters[last].indices = clusters[last].indices.lowerBound..<index + 1
        clusters[last].begin = min(clusters[last].begin, candidate.start)
        clusters[last].reach = max(clusters[last].reach, candidate.range.upperBound)
      } else {
        clusters.append(
          Cluster(
            indices: index..<index + 1, begin: candidate.start, reach: candidate.range.upperBound))
      }
    }
    return clusters
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
