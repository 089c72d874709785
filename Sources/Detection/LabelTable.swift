internal import PatternFiles
internal import Words

/// Which words of a lexicon are labels, and of which forms.
final class LabelTable: Sendable {
  /// A form that is tried where a word names a field.
  struct Entry: Sendable {
    private let numbers: (form: Int32, place: Int32)
    /// What the word must be of the name.
    let part: Part
    /// Whether it counts beside certain other columns only.
    let isOfTables: Bool

    init(form: Int, place: Int, _ part: Part, isOfTables: Bool = false) {
      numbers = (Int32(form), Int32(place))
      self.part = part
      self.isOfTables = isOfTables
    }

    var form: Int { Int(numbers.form) }
    /// The word's place among those of the form's pattern.
    var place: Int { Int(numbers.place) }
  }

  enum Part {
    case last, whole
    /// All of the name of something in what a word names; see `isMeant`.
    case inside
  }

  /// For each word where its entries begin; those of the last one end with the list.
  private let starts: [Int32]
  private let entries: [Entry]
  /// Those of each pattern by the places of its words, one pattern behind the other.
  private let own: OwnEntries
  /// For forms whose labels count in some surroundings only, the words that name these.
  private let inside: [Int: [String]]
  /// For forms whose labels count in some tables only, the words that name another column of these.
  private let beside: [Int: [String]]

  init(_ set: PatternSet) {
    own = OwnEntries(set)
    var inside: [Int: [String]] = [:]
    var beside: [Int: [String]] = [:]
    for (number, form) in set.forms.enumerated() {
      if let words = form.labels?.inside, !words.isEmpty { inside[number] = words }
      if let words = form.labels?.beside, !words.isEmpty { beside[number] = words }
    }
    self.inside = inside
    self.beside = beside
    let lexicon = set.lexicon
    var starts: [Int32] = [0]
    starts.reserveCapacity(lexicon.count + 1)
    var entries: [Entry] = []
    let own = own
    entries.reserveCapacity(own.count)
    lexicon.forEachWord { owners in
      // Words that speak against matches belong to no pattern.
      for owner in owners where owner.pattern < set.patterns.count {
        own.forEachEntry(of: owner.pattern, at: owner.place) { entries.append($0) }
      }
      starts.append(Int32(entries.count))
    }
    self.starts = starts
    self.entries = entries
  }

  /// The first two of the columns of those names, as `FoldedWords` folds them, beside which labels of
  /// `form` count.
  func columns(beside form: Int, among names: [[UInt8]]) -> [Int] {
    // Folded only here, for few texts have such a table and a hook waits for all else.
    guard let words = beside[form]?.compactMap(FoldedWords.fold) else { return [] }
    var found: [Int] = []
    for (number, name) in names.enumerated() where found.count < 2 {
      if words.contains(where: { Self.holds(name, $0) }) { found.append(number) }
    }
    return found
  }

  private static func holds(_ name: [UInt8], _ word: [UInt8]) -> Bool {
    guard name.count >= word.count else { return false }
    return (0...name.count - word.count).contains {
      name[$0] == word[0] && name[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// Whether a label that `entry` is of says what a field of `text` is, whose name it ends: one that is
  /// of tables, if its table is one.
  ///
  /// - Parameters:
  ///   - label: Where it stands.
  ///   - enclosing: Of the same text.
  @inline(__always)
  func isMeant(
    _ entry: Entry, by label: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    _ enclosing: inout EnclosingKey
  ) -> Bool {
    switch entry.part {
    case .last: true
    case .whole: LabelledField.isWhole(label, in: text)
    case .inside: isInside(entry.form, label, in: text, &enclosing)
    }
  }

  private func isInside(
    _ form: Int, _ label: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    _ enclosing: inout EnclosingKey
  ) -> Bool {
    guard let word = enclosing.word(around: label, in: text) else { return false }
    return inside[form]?.contains(word) == true
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
    var form = 0
    for pattern in set.patterns.indices {
      let first = form
      while form < set.forms.count, set.forms[form].pattern == pattern { form += 1 }
      append(first..<form, of: set.forms)
    }
  }

  /// Adds those of the next pattern, whose forms are `numbers`.
  private mutating func append(_ numbers: Range<Int>, of forms: [CompiledForm]) {
    // Counted first, they can be put where they belong; those of a place keep the order of the forms.
    let first = starts.count - 1
    let end = starts[first]
    Self.forEach(numbers, of: forms) { entry in
      let needed = first + entry.place + 2 - starts.count
      if needed > 0 { starts += repeatElement(0, count: needed) }
      starts[first + entry.place + 1] += 1
    }
    firstPlaces.append(Int32(starts.count - 1))
    guard starts.count - 1 > first else { return }
    for place in first + 1..<starts.count { starts[place] += starts[place - 1] }
    var next = Array(starts[first...])
    entries += repeatElement(
      LabelTable.Entry(form: 0, place: 0, .last),
      count: Int(starts[starts.count - 1] - end))
    Self.forEach(numbers, of: forms) { entry in
      entries[Int(next[entry.place])] = entry
      next[entry.place] += 1
    }
  }

  private static func forEach(
    _ numbers: Range<Int>, of forms: [CompiledForm], _ body: (LabelTable.Entry) -> Void
  ) {
    for form in numbers {
      guard let labels = forms[form].labels else { continue }
      let isOfTables = !labels.beside.isEmpty
      for place in labels.last {
        body(.init(form: form, place: place, .last, isOfTables: isOfTables))
      }
      let part = labels.inside.isEmpty ? LabelTable.Part.whole : .inside
      for place in labels.whole {
        body(.init(form: form, place: place, part, isOfTables: isOfTables))
      }
    }
  }

  /// How many there are.
  var count: Int { entries.count }

  func entries(of pattern: Int, at place: Int) -> ArraySlice<LabelTable.Entry> {
    entries[numbers(of: pattern, at: place)]
  }

  /// Calls `body` for those that `entries(of:at:)` has.
  @inline(__always)
  func forEachEntry(of pattern: Int, at place: Int, _ body: (LabelTable.Entry) -> Void) {
    for number in numbers(of: pattern, at: place) { body(entries[number]) }
  }

  private func numbers(of pattern: Int, at place: Int) -> Range<Int> {
    guard pattern + 1 < firstPlaces.count else { return 0..<0 }
    let start = Int(firstPlaces[pattern]) + place
    guard start < Int(firstPlaces[pattern + 1]) else { return 0..<0 }
    return Int(starts[start])..<Int(starts[start + 1])
  }
}
