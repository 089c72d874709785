/// Finds the context words of all patterns in stretches of one text, each stretch once.
struct ContextScanner: ~Copyable {
  /// A word that stands in the text.
  struct Hit {
    /// Its number in the lexicon.
    let word: Int
    /// The bytes of the text that say it.
    let range: Range<Int>
  }

  /// Bytes that are looked through beyond what is asked for: the next match is often near.
  private static let ahead = 160
  /// The longest word that the edge of a stretch may cut, in bytes.
  private static let longestWord = 64

  private let lexicon: ContextLexicon
  /// The stretch that was looked through.
  private var stretch = 0..<0
  /// What stands in it, in the order of where it begins.
  private(set) var hits: [Hit] = []
  private var folded = FoldedText()

  init(_ lexicon: ContextLexicon) { self.lexicon = lexicon }

  /// Begins a new text.
  mutating func forget() {
    stretch = 0..<0
    hits.removeAll(keepingCapacity: true)
  }

  /// Makes `hits` hold every word that lies in `range` of `text`; it may hold others too.
  mutating func look(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    if stretch.lowerBound <= range.lowerBound, range.upperBound <= stretch.upperBound { return }
    let start = beginning(before: range.lowerBound, in: text)
    let end = min(text.count, range.upperBound + Self.ahead)
    stretch = range.lowerBound..<max(range.upperBound, end - Self.longestWord)
    if end == text.count { stretch = range.lowerBound..<end }
    hits.removeAll(keepingCapacity: true)
    folded.fill(with: UnsafeBufferPointer(rebasing: text[start..<end]), at: start)
    collect()
  }

  /// The start of the word that `position` stands in.
  private func beginning(before position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = position
    let lowest = max(0, position - Self.longestWord)
    while start > lowest, TextFolding.isPartOfWord(text[start - 1]) { start -= 1 }
    // Characters are taken whole.
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private mutating func collect() {
    let blank = UInt8(ascii: " ")
    let count = folded.count
    var place = 0
    while place < count {
      let byte = folded.bytes[place]
      if byte == blank {
        let (hash, end) = token(after: place)
        if end < count, end > place + 1 { match(hash, at: place) }
        // Letters of scripts that glue words are looked at one by one.
        if !folded.holdsGlued {
          place = end
          continue
        }
      } else if byte >= 0xD6 {
        match(letter(at: place), at: place)
      }
      place += 1
    }
  }

  /// The hash of what stands between two blanks, and where the second one is.
  private func token(after blank: Int) -> (UInt32, end: Int) {
    folded.bytes.withUnsafeBufferPointer { bytes in
      var hash = ContextLexicon.emptyHash
      var end = blank + 1
      while end < folded.count, bytes[end] != UInt8(ascii: " ") {
        hash = ContextLexicon.hash(hash, bytes[end])
        end &+= 1
      }
      return (ContextLexicon.finished(hash), end)
    }
  }

  private func letter(at place: Int) -> UInt32 {
    var hash = ContextLexicon.hash(ContextLexicon.emptyHash, folded.bytes[place])
    var end = place + 1
    while end < folded.count, folded.bytes[end] & 0xC0 == 0x80 {
      hash = ContextLexicon.hash(hash, folded.bytes[end])
      end += 1
    }
    return ContextLexicon.finished(hash)
  }

  private mutating func match(_ hash: UInt32, at place: Int) {
    guard let candidates = lexicon.candidates(hash) else { return }
    let blank = UInt8(ascii: " ")
    for number in candidates {
      let word = lexicon.words[number].folded
      let end = place + word.count
      guard end <= folded.count,
        (0..<word.count).allSatisfy({ folded.bytes[place + $0] == word[$0] })
      else { continue }
      let first = word[0] == blank ? place + 1 : place
      let last = word[0] == blank ? end - 1 : end
      hits.append(Hit(word: number, range: folded.position(first)..<folded.position(last)))
    }
  }
}
