internal import Model

/// Counts findings by their pattern.
struct PatternCounts {
  private var ids: [String] = []
  private var counts: [PatternCount] = []
  /// Where the count of each pattern lies. The pattern is kept, so that no other one comes to lie
  /// where it lay.
  private var places: [ObjectIdentifier: (pattern: PatternInfo, place: Int)] = [:]

  /// The counts by the ids of the patterns.
  var byID: [String: PatternCount] { Dictionary(uniqueKeysWithValues: zip(ids, counts)) }

  mutating func count(_ finding: Finding, matches: Int, distinct: DistinctCount?) {
    let place = place(of: finding.pattern)
    counts[place].findings += 1
    counts[place].matches += matches
    counts[place].best = max(counts[place].best ?? .low, finding.confidence)
    if let distinct {
      counts[place].distinct.merge(distinct)
    } else {
      counts[place].distinct.insert(finding.value.fingerprint)
    }
  }

  private mutating func place(of pattern: PatternInfo) -> Int {
    if let known = places[ObjectIdentifier(pattern)] { return known.place }
    let place = ids.firstIndex(of: pattern.id) ?? ids.count
    if place == ids.count {
      ids.append(pattern.id)
      counts.append(PatternCount())
    }
    places[ObjectIdentifier(pattern)] = (pattern, place)
    return place
  }
}
