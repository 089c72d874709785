internal import PatternFiles

/// Which words of a lexicon are labels, and of which forms.
final class LabelTable: Sendable {
  /// A form that is tried where a word names a field.
  struct Entry: Sendable {
    let form: Int
    /// The word's place among those of the form's pattern.
    let place: Int
    /// Whether the word must be all of the name.
    let isWhole: Bool
  }

  /// For each word where its entries begin; those of the last one end with the list.
  private let starts: [Int32]
  private let entries: [Entry]
  /// Those of each pattern by the places of its words, one pattern behind the other.
  private let own: OwnEntries

  init(_ set: PatternSet) {
    own = OwnEntries(set)
    let lexicon = set.lexicon
    var starts: [Int32] = [0]
    starts.reserveCapacity(lexicon.count + 1)
    var entries: [Entry] = []
    for word in 0..<lexicon.count {
      // Words that speak against matches belong to no pattern.
      for owner in lexicon.owners(of: word) where owner.pattern < set.patterns.count {
        entries += own.entries(of: owner.pattern, at: owner.place)
      }
      starts.append(Int32(entries.count))
    }
    self.starts = starts
    self.entries = entries
  }

  /// Whether `word` of the lexicon is a label.
  @inline(__always)
  func isLabel(_ word: Int) -> Bool { starts[word] < starts[word + 1] }

  /// The forms that `word` of the lexicon is a label of.
  func entries(of word: Int) -> ArraySlice<Entry> {
    entries[Int(starts[word])..<Int(starts[word + 1])]
  }

  /// The forms of `pattern` that its word at `place` is a label of.
  func entries(of pattern: Int, at place: Int) -> ArraySlice<Entry> {
    own.entries(of: pattern, at: place)
  }
}

/// The entries of all patterns in one list, by the places of their words.
private struct OwnEntries: Sendable {
  private var entries: [LabelTable.Entry] = []
  /// Where those of each place begin, as far as a pattern has any: the places of all patterns in one
  /// list, with the end of the last entry behind them.
  private var starts: [Int32] = [0]
  /// Where the places of each pattern begin in it.
  private var firstPlaces: [Int32] = [0]

  init(_ set: PatternSet) {
    var byPlace: [(place: Int, entry: LabelTable.Entry)] = []
    var form = 0
    for pattern in set.patterns.indices {
      byPlace.removeAll(keepingCapacity: true)
      while form < set.forms.count, set.forms[form].pattern == pattern {
        if let labels = set.forms[form].labels {
          for (places, isWhole) in [(labels.last, false), (labels.whole, true)] {
            for place in places {
              byPlace.append((place, .init(form: form, place: place, isWhole: isWhole)))
            }
          }
        }
        form += 1
      }
      append(byPlace)
    }
  }

  /// Adds those of the next pattern.
  private mutating func append(_ byPlace: [(place: Int, entry: LabelTable.Entry)]) {
    // The entries of a place keep the order of their forms.
    let inOrder = byPlace.sorted { ($0.place, $0.entry.form) < ($1.place, $1.entry.form) }
    for (place, entry) in inOrder {
      while starts.count - 1 <= Int(firstPlaces[firstPlaces.count - 1]) + place {
        starts.append(starts[starts.count - 1])
      }
      entries.append(entry)
      starts[starts.count - 1] += 1
    }
    firstPlaces.append(Int32(starts.count - 1))
  }

  func entries(of pattern: Int, at place: Int) -> ArraySlice<LabelTable.Entry> {
    guard pattern + 1 < firstPlaces.count else { return [] }
    let start = Int(firstPlaces[pattern]) + place
    guard start < Int(firstPlaces[pattern + 1]) else { return [] }
    return entries[Int(starts[start])..<Int(starts[start + 1])]
  }
}
