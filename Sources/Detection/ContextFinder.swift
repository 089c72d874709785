internal import Words

/// A context word that stands near a match.
struct ContextHit: Sendable {
  /// Its place among the words of the pattern.
  let place: Int
  /// How far it lies from the match, in bytes; what stands behind a match counts as farther.
  var distance: Int
  /// The bytes that say it; of the text, or of the name of the field.
  var range: Range<Int>
}

/// Tells which context words of a pattern stand near a match; belongs to one worker.
struct ContextFinder: ~Copyable {
  private let lexicon: ContextLexicon
  private var scanner: WordScanner
  /// What was looked at around the place that was asked about last: whose words stand there, by the
  /// marks of the lexicon. Most patterns that are asked about at one place have none of them.
  private var glance = (range: 0..<0, owners: UInt64(0))
  /// The window that was asked for last: at one place many patterns ask for the same.
  private var window: (match: Range<Int>, reach: Int, window: ContextWindow)?
  /// Bytes that are glanced at on both sides of what is asked about: at one place patterns differ in
  /// how far they look.
  private static let margin = 24

  private let wordsOfColumns: [WordsOfColumns]

  /// - Parameter wordsOfColumns: The words that are no context in a text.
  init(_ lexicon: ContextLexicon, wordsOfColumns: [WordsOfColumns] = []) {
    self.lexicon = lexicon
    self.wordsOfColumns = wordsOfColumns
    scanner = WordScanner(lexicon.words)
  }

  /// Begins a new text.
  mutating func begin() {
    scanner.forget()
    glance = (0..<0, 0)
    window = nil
  }

  /// Every word that lies in `range`, and maybe others, in the order in which they begin.
  mutating func words(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> [WordScanner.Hit] {
    scanner.look(in: range, of: text)
    return scanner.hits
  }

  /// Whether a word of `pattern` may stand in `range`: never wrong where it says no.
  mutating func mayHold(
    wordOf pattern: Int, in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if !(glance.range.lowerBound <= range.lowerBound
      && range.upperBound <= glance.range.upperBound)
    {
      takeGlance(around: range, in: text)
    }
    guard glance.owners & lexicon.mark(of: pattern) != 0 else { return false }
    scanner.look(in: range, of: text)
    for index in scanner.hits(near: range)
    where lexicon.isOwned(scanner.hits[index].word, by: pattern) {
      return true
    }
    return false
  }

  private mutating func takeGlance(
    around range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) {
    let wide =
      max(0, range.lowerBound - Self.margin)..<min(text.count, range.upperBound + Self.margin)
    scanner.look(in: wide, of: text)
    var owners: UInt64 = 0
    for index in scanner.hits(near: wide) {
      owners |= lexicon.marks(ofOwners: scanner.hits[index].word)
    }
    glance = (wide, owners)
  }

  /// The words of `pattern` within `reach` of `match`, in the order in which the pattern has them,
  /// each at its nearest place before the match, or else behind it.
  mutating func hits(
    of pattern: Int, around match: Range<Int>, reach: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> [ContextHit] {
    let near = max(0, match.lowerBound - reach)..<min(text.count, match.upperBound + reach / 2)
    guard mayHold(wordOf: pattern, in: near, of: text) else { return [] }
    let window = window(around: match, reach: reach, in: text)
    var found: [ContextHit] = []
    for index in scanner.hits(near: window.range)
    where lexicon.isOwned(scanner.hits[index].word, by: pattern) {
      let hit = scanner.hits[index]
      guard let distance = window.distance(of: hit.range),
        let owned = lexicon.place(of: hit.word, among: pattern),
        !wordsOfColumns.contains(where: { $0.pattern == pattern && $0.places.contains(owned) })
      else { continue }
      let place = found.firstIndex { $0.place >= owned } ?? found.count
      if place < found.count, found[place].place == owned {
        // The last one before the match is the nearest, and so is the first one behind it.
        if hit.range.upperBound <= match.lowerBound {
          found[place] = ContextHit(place: owned, distance: distance, range: hit.range)
        }
      } else {
        found.insert(
          ContextHit(place: owned, distance: distance, range: hit.range), at: place)
      }
    }
    return found
  }

  private mutating func window(
    around match: Range<Int>, reach: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> ContextWindow {
    if let window, window.match == match, window.reach == reach { return window.window }
    let made = ContextWindow(around: match, reach: reach, in: text)
    window = (match, reach, made)
    return made
  }

  /// Whether a word of any pattern stands in the name of a field.
  mutating func holdsWord(inField name: UnsafeBufferPointer<UInt8>) -> Bool {
    begin()
    scanner.look(in: 0..<name.count, of: name)
    let isThere = !scanner.hits.isEmpty
    begin()
    return isThere
  }

  /// For each pattern of which there are any: its words in the name of a field.
  mutating func hits(inField name: String) -> [Int: [ContextHit]] {
    var hits: [Int: [ContextHit]] = [:]
    Array(name.utf8).withUnsafeBufferPointer { text in
      begin()
      scanner.look(in: 0..<text.count, of: text)
      for hit in scanner.hits {
        for owner in lexicon.owners(of: hit.word)
        where hits[owner.pattern]?.contains(where: { $0.place == owner.place }) != true {
          hits[owner.pattern, default: []].append(
            ContextHit(place: owner.place, distance: 0, range: hit.range))
        }
      }
      begin()
    }
    return hits
  }
}
