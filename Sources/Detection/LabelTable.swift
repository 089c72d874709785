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
  /// For each pattern its entries by the places of its words, as far as any of them has some.
  private let byPattern: [[[Entry]]]

  init(_ set: PatternSet) {
    var byPattern = [[[Entry]]](repeating: [], count: set.patterns.count)
    for (number, form) in set.forms.enumerated() {
      guard let labels = form.labels else { continue }
      for (places, isWhole) in [(labels.last, false), (labels.whole, true)] {
        for place in places {
          while byPattern[form.pattern].count <= place { byPattern[form.pattern].append([]) }
          byPattern[form.pattern][place].append(
            Entry(form: number, place: place, isWhole: isWhole))
        }
      }
    }
    let lexicon = set.lexicon
    var starts: [Int32] = [0]
    starts.reserveCapacity(lexicon.count + 1)
    var entries: [Entry] = []
    for word in 0..<lexicon.count {
      // Words that speak against matches belong to no pattern.
      for owner in lexicon.owners(of: word) where owner.pattern < byPattern.count {
        let own = byPattern[owner.pattern]
        if owner.place < own.count { entries += own[owner.place] }
      }
      starts.append(Int32(entries.count))
    }
    self.byPattern = byPattern
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
  func entries(of pattern: Int, at place: Int) -> [Entry] {
    guard pattern < byPattern.count, place < byPattern[pattern].count else { return [] }
    return byPattern[pattern][place]
  }
}
