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
  /// For each pattern that has any, its entries by the places of its words.
  private let byPattern: [Int: [Int: [Entry]]]

  init(_ set: PatternSet) {
    var byPattern: [Int: [Int: [Entry]]] = [:]
    for (number, form) in set.forms.enumerated() {
      guard let labels = form.labels else { continue }
      for (places, isWhole) in [(labels.last, false), (labels.whole, true)] {
        for place in places {
          byPattern[form.pattern, default: [:]][place, default: []].append(
            Entry(form: number, place: place, isWhole: isWhole))
        }
      }
    }
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    let lexicon = set.lexicon
    for word in 0..<lexicon.count {
      for owner in lexicon.owners(of: word) {
        entries += byPattern[owner.pattern]?[owner.place] ?? []
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
  func entries(of pattern: Int, at place: Int) -> [Entry] { byPattern[pattern]?[place] ?? [] }
}
