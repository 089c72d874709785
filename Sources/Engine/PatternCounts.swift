internal import Model

/// Counts findings by their pattern.
struct PatternCounts {
  private var ids: [String] = []
  private var counts: [PatternCount] = []
  private var numbers = Numbering()
  /// Where the count of each pattern lies, by its number.
  private var places: [Int] = []

  /// The counts by the ids of the patterns.
  var byID: [String: PatternCount] { Dictionary(uniqueKeysWithValues: zip(ids, counts)) }

  /// Counts a finding of a text, which stands for one match.
  mutating func count(_ finding: Finding) {
    let place = place(of: finding.pattern)
    count(matches: 1, at: place)
    counts[place].distinct.insert(finding.value.hash)
  }

  /// Counts a finding of a column.
  mutating func count(_ finding: Finding, matches: Int, distinct: DistinctCount) {
    let place = place(of: finding.pattern)
    count(matches: matches, at: place)
    counts[place].distinct.merge(distinct)
  }

  private mutating func count(matches: Int, at place: Int) {
    counts[place].findings += 1
    counts[place].matches += matches
  }

  private mutating func place(of pattern: PatternInfo) -> Int {
    let number = numbers.number(of: pattern)
    if number == places.count {
      let place = ids.firstIndex(of: pattern.id) ?? ids.count
      if place == ids.count {
        ids.append(pattern.id)
        counts.append(PatternCount())
      }
      places.append(place)
    }
    return places[number]
  }
}
