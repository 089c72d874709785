internal import PatternFiles
internal import Sieve

/// The context words of all patterns, ready to be looked up in a text.
///
/// A text is looked through once, whatever the number of patterns and of words. A class: it is large,
/// never changes, and is shared by all workers.
final class ContextLexicon: Sendable {
  struct Word: Sendable {
    /// Between blanks, unless its script glues words together.
    let folded: [UInt8]
    /// The patterns whose word it is, ascending.
    fileprivate(set) var owners: [Owner]

    fileprivate var isGlued: Bool { folded[0] != UInt8(ascii: " ") }

    /// The key of its first part, or, if it is glued, of its first letter.
    fileprivate var key: UInt64 {
      let first = folded.dropFirst()
      let end = isGlued ? first.firstIndex { $0 & 0xC0 != 0x80 } : first.firstIndex(of: 0x20)
      return TextPart.key(folded[(isGlued ? 0 : 1)..<(end ?? folded.endIndex)])
    }

    /// The key of its second part; 0 if it has none.
    fileprivate var secondKey: UInt64 {
      guard !isGlued, let end = folded.dropFirst().firstIndex(of: 0x20) else { return 0 }
      return TextPart.key(folded[(end + 1)...].prefix { $0 != 0x20 })
    }
  }

  struct Owner: Sendable {
    let pattern: Int
    /// Its place among the pattern's words.
    let place: Int
  }

  /// Words that begin alike stand together.
  let words: [Word]
  /// Where a word may begin.
  let finder: WordFinder
  /// The numbers of the words that begin with a part, up to the first blank, and of those that begin
  /// with a letter of a script that glues; both by key.
  let byPart: ContextWordTable
  let byLetter: ContextWordTable
  /// For each word a bit for each pattern, in `ownedWidth` elements.
  private let owned: [UInt64]
  private let ownedWidth: Int

  // SAFETY: nothing is written to them once `init` has returned.
  /// The folded bytes of all words, and where those of each one begin.
  private nonisolated(unsafe) let letters: UnsafeMutableBufferPointer<UInt8>
  private nonisolated(unsafe) let bounds: UnsafeMutableBufferPointer<Int>
  /// The key of the second part of each word; 0 if it has none.
  private nonisolated(unsafe) let seconds: UnsafeMutableBufferPointer<UInt64>

  init(_ definitions: [ContextDefinition]) {
    let words = Self.words(of: definitions)
    self.words = words
    let keys = words.map(\.key)
    let glued = words.firstIndex { $0.isGlued } ?? words.count
    finder = WordFinder(keys[..<glued])
    byPart = ContextWordTable(keys[..<glued])
    byLetter = ContextWordTable(keys[glued...])
    ownedWidth = (definitions.count + 63) / 64
    var owned = [UInt64](repeating: 0, count: words.count * ownedWidth)
    for (number, word) in words.enumerated() {
      for owner in word.owners {
        owned[number * ownedWidth + owner.pattern >> 6] |= 1 << UInt64(owner.pattern & 63)
      }
    }
    self.owned = owned
    letters = .allocate(capacity: words.reduce(0) { $0 + $1.folded.count })
    _ = letters.initialize(from: words.flatMap(\.folded))
    seconds = .allocate(capacity: words.count)
    _ = seconds.initialize(from: words.map(\.secondKey))
    bounds = .allocate(capacity: words.count + 1)
    _ = bounds.initialize(from: words.reduce(into: [0]) { $0.append($0.last! + $1.folded.count) })
  }

  deinit {
    seconds.deallocate()
    letters.deallocate()
    bounds.deallocate()
  }

  /// The key of the second part of `word`; 0 if it has none.
  @inline(__always)
  func secondKey(of word: Int) -> UInt64 { seconds[word] }

  /// Where `word` ends if it begins at `place` of `text`, where one may begin; nil if it does not.
  @inline(__always)
  func end(of word: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let blank = UInt8(ascii: " ")
    let end = bounds[word + 1]
    var next = bounds[word]
    if letters[next] == blank { next += 1 }
    var isBehindBlank = true
    var last = TextFolding.Kind.blank
    var place = place
    while place < text.count {
      let character = FoldedCharacter(at: place, of: text)
      if !isBehindBlank, character.isBehindBorder(last) {
        if next == end { return place }
        guard letters[next] == blank else { return nil }
        next += 1
        if next == end { return place }
        isBehindBlank = true
      }
      last = character.kind
      var bytes = character.bytes
      for _ in 0..<character.count {
        if next == end { return place }
        guard letters[next] == UInt8(truncatingIfNeeded: bytes) else { return nil }
        next += 1
        bytes >>= 8
        isBehindBlank = false
      }
      place += character.length
    }
    // The end of the text parts words too.
    return next == end || (next == end - 1 && letters[next] == blank) ? place : nil
  }

  /// Whether `word` is one of `pattern`.
  @inline(__always)
  func isOwned(_ word: Int, by pattern: Int) -> Bool {
    owned[word * ownedWidth + pattern >> 6] & (1 << UInt64(pattern & 63)) != 0
  }

  /// Those that are glued come last; those that begin alike are in the order of the patterns.
  private static func words(of definitions: [ContextDefinition]) -> [Word] {
    var words: [Word] = []
    var numbers: [[UInt8]: Int] = [:]
    for (pattern, definition) in definitions.enumerated() {
      for (place, name) in definition.words.enumerated() {
        var folded = TextFolding.fold(name.utf8)
        let isGlued = TextFolding.isGlued(name)
        if isGlued { folded = Array(folded.dropFirst().dropLast()) }
        // A word of signs only says nothing.
        guard folded.count > (isGlued ? 0 : 2) else { continue }
        let owner = Owner(pattern: pattern, place: place)
        if let number = numbers[folded] {
          if words[number].owners.last?.pattern != pattern { words[number].owners.append(owner) }
          continue
        }
        numbers[folded] = words.count
        words.append(Word(folded: folded, owners: [owner]))
      }
    }
    // Words of one key keep their order.
    let ranks = words.map { (isGlued: $0.isGlued, key: $0.key) }
    let order = words.indices.sorted { one, other in
      if ranks[one].isGlued != ranks[other].isGlued { return ranks[other].isGlued }
      return ranks[one].key != ranks[other].key ? ranks[one].key < ranks[other].key : one < other
    }
    return order.map { words[$0] }
  }
}
