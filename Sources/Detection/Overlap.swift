/// Settles which of several candidates for the same bytes is the finding.
enum Overlap {
  struct Winner {
    /// Its place among the candidates.
    let candidate: Int
    /// Indices of the patterns that lost against it, sorted.
    var losers: [Int] = []
  }

  /// Hands over the winners in the order of the text, for candidates sorted by their range.
  ///
  /// Candidates that overlap, directly or through others, form a cluster. One that reaches beyond
  /// the core is left to the next passage, whole: where the first match of those begins is
  /// returned. What would be found again from there on is left to it too.
  ///
  /// - Returns: Where the text is settled, and whether a cluster was cut there.
  static func resolve(
    _ candidates: [Candidate], core: Range<Int>, onWinner: (Winner) -> Void
  ) -> (settled: Int, isCut: Bool) {
    var clusters = self.clusters(of: candidates)
    var settled = core.upperBound
    var isCut = false
    while let last = clusters.last, last.reach > settled {
      // A cluster as long as a whole core is not left over, or nothing would ever be settled.
      guard last.begin > core.lowerBound else {
        isCut = true
        break
      }
      settled = min(settled, last.begin)
      clusters.removeLast()
    }
    for cluster in clusters {
      switch cluster.indices.count {
      case 1: onWinner(Winner(candidate: cluster.indices.lowerBound))
      case 2: onWinner(better(of: cluster.indices, of: candidates))
      default:
        for winner in settle(cluster.indices, of: candidates) { onWinner(winner) }
      }
    }
    return (settled, isCut)
  }

  private struct Cluster {
    var indices: Range<Int>
    /// Where the first of its matches begins.
    var begin: Int
    var reach: Int
  }

  private static func clusters(of candidates: [Candidate]) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(candidates.count)
    for index in candidates.indices {
      let range = candidates[index].range
      let start = candidates[index].start
      let last = clusters.count - 1
      if last >= 0, range.lowerBound < clusters[last].reach {
        clusters[last].indices = clusters[last].indices.lowerBound..<index + 1
        clusters[last].begin = min(clusters[last].begin, start)
        clusters[last].reach = max(clusters[last].reach, range.upperBound)
      } else {
        clusters.append(
          Cluster(indices: index..<index + 1, begin: start, reach: range.upperBound))
      }
    }
    return clusters
  }

  /// The better one of two.
  private static func better(of pair: Range<Int>, of candidates: [Candidate]) -> Winner {
    var (winner, loser) = (pair.lowerBound, pair.lowerBound + 1)
    if candidates[loser].outranks(candidates[winner]) { swap(&winner, &loser) }
    let (pattern, other) = (candidates[winner].pattern, candidates[loser].pattern)
    return Winner(candidate: winner, losers: pattern == other ? [] : [other])
  }

  private static func settle(_ cluster: Range<Int>, of candidates: [Candidate]) -> [Winner] {
    var winners: [Winner] = []
    for place in cluster.sorted(by: { candidates[$0].outranks(candidates[$1]) }) {
      let (range, pattern) = (candidates[place].range, candidates[place].pattern)
      let over = winners.firstIndex { candidates[$0.candidate].range.overlaps(range) }
      if let over {
        let isKnown =
          candidates[winners[over].candidate].pattern == pattern
          || winners[over].losers.contains(pattern)
        if !isKnown { winners[over].losers.append(pattern) }
      } else {
        winners.append(Winner(candidate: place))
      }
    }
    for winner in winners.indices where winners[winner].losers.count > 1 {
      winners[winner].losers.sort()
    }
    if winners.count > 1 {
      winners.sort {
        candidates[$0.candidate].range.lowerBound < candidates[$1.candidate].range.lowerBound
      }
    }
    return winners
  }
}
