internal import Model
internal import Sieve

/// Finds the context words of all patterns in stretches of one text, each stretch once.
struct ContextScanner: ~Copyable {
  /// A word that stands in the text.
  struct Hit {
    /// Its number in the lexicon.
    let word: Int
    /// The bytes of the text that say it.
    let range: Range<Int>
  }

  /// Bytes that are looked through beyond what is asked for: the next match is often near. The more
  /// often it is, the farther.
  private static let ahead = 160...4096
  private var ahead = Self.ahead.lowerBound
  /// The longest word that the edge of a stretch may cut, in bytes.
  private static let longestWord = 64

  /// Bytes of ASCII between others that are folded with them: a blank and a sign or two.
  private static let asciiBetween = 8

  private let lexicon: ContextLexicon
  /// The stretch that was looked through.
  private var stretch = 0..<0
  /// What stands in it, in the order of where it begins.
  private(set) var hits: [Hit] = []
  /// The longest of them, in bytes.
  private var widest = 0
  /// How many of them surely end before the range that was asked for last.
  private var passed = 0
  private var folded = FoldedText()
  /// Where words may begin in a stretch.
  private var places: [UInt32] = []

  init(_ lexicon: ContextLexicon) { self.lexicon = lexicon }

  /// Begins a new text.
  mutating func forget() {
    stretch = 0..<0
    removeHits()
  }

  private mutating func removeHits() {
    hits.removeAll(keepingCapacity: true)
    widest = 0
    passed = 0
  }

  /// Those that may touch `range`, which was looked in.
  mutating func hits(near range: Range<Int>) -> ArraySlice<Hit> {
    let lowest = range.lowerBound - widest
    while passed > 0, hits[passed - 1].range.lowerBound > lowest { passed -= 1 }
    while passed < hits.count, hits[passed].range.lowerBound <= lowest { passed += 1 }
    return hits[passed...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// Makes `hits` hold every word that lies in `range` of `text`; it may hold others too.
  mutating func look(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    if stretch.lowerBound <= range.lowerBound, range.upperBound <= stretch.upperBound { return }
    let isNext = stretch.lowerBound..<stretch.upperBound + ahead ~= range.lowerBound
    ahead = isNext ? min(2 * ahead, Self.ahead.upperBound) : Self.ahead.lowerBound
    // Others will ask about the same place and look back farther.
    let first = max(0, range.lowerBound - Limits.contextReach)
    let start = beginning(before: first, in: text)
    let end = min(text.count, range.upperBound + ahead)
    stretch = first..<max(range.upperBound, end - Self.longestWord)
    if end == text.count { stretch = first..<end }
    removeHits()
    collect(UnsafeBufferPointer(rebasing: text[start..<end]), at: start)
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

  /// Of ASCII only that is folded which begins like a word of the lexicon: most of a text does not.
  private mutating func collect(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    let count = lexicon.finder.find(in: text, into: &places)
    var done = 0
    for index in 0..<count {
      let place = Int(places[index])
      guard place >= done else { continue }
      if text[place] >= 0x80 {
        done = collectBeyondASCII(text, from: wordBefore(place, in: text), at: start)
      } else if let (hash, end) = hash(ofWordAt: place, in: text) {
        guard let words = lexicon.words(beginning: hash) else { continue }
        if let word = words.alone {
          match(word, text[place..<end], start)
        } else {
          match(words, in: text, at: place, start)
        }
      } else {
        done = collectBeyondASCII(text, from: place, at: start)
      }
    }
  }

  /// The hash of a word of ASCII, and its end; nil where something beyond ASCII belongs to it, or
  /// may.
  @inline(__always)
  private func hash(
    ofWordAt place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (UInt32, end: Int)? {
    TextFolding.byteKinds.withUnsafeBufferPointer { kinds in
      var place = place
      var hash = ContextLexicon.emptyHash
      var kind = kinds[Int(text[place])]
      var last = kind
      repeat {
        let byte = text[place]
        hash = ContextLexicon.hash(hash, kind == .upper ? byte | 0x20 : byte)
        last = kind
        place &+= 1
        guard place < text.count else { break }
        kind = kinds[Int(text[place])]
        if kind == .other { return nil }
      } while kind == last || !TextFolding.isBorder(last, kind)
      return (ContextLexicon.finished(hash), place)
    }
  }

  /// Where the word of ASCII begins that ends before `place`; `place` itself if there is none.
  private func wordBefore(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    TextFolding.byteKinds.withUnsafeBufferPointer { kinds in
      var first = place
      while first > 0 {
        let kind = kinds[Int(text[first - 1])]
        if kind == .blank { break }
        if first < place, TextFolding.isBorder(kind, kinds[Int(text[first])]) { break }
        first -= 1
      }
      return first
    }
  }

  /// Notes `number` if `written` is that word, in ASCII.
  private mutating func match(
    _ number: Int, _ written: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int
  ) {
    let folded = lexicon.words[number].folded
    // Between blanks.
    guard written.count == folded.count - 2 else { return }
    for (place, byte) in written.enumerated()
    where TextFolding.lowercased(byte) != folded[place + 1] { return }
    note(number, start + written.startIndex..<start + written.endIndex)
  }

  private mutating func note(_ word: Int, _ range: Range<Int>) {
    hits.append(Hit(word: word, range: range))
    widest = max(widest, range.count)
  }

  /// The words that begin in ASCII at `place`.
  private mutating func match(
    _ words: ContextLexicon.Words, in text: UnsafeBufferPointer<UInt8>, at place: Int, _ start: Int
  ) {
    fold(text, place..<place, atLeast: words.longest, start)
    match(words, at: 0)
  }

  /// Collects the words that begin in what follows `first`, up to a longer stretch of ASCII; returns
  /// where that begins.
  private mutating func collectBeyondASCII(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, at start: Int
  ) -> Int {
    var end = first
    var count = 0
    while end < text.count, count < Self.asciiBetween {
      count = text[end] < 0x80 ? count + 1 : 0
      end += 1
    }
    // Not within a word.
    while end < text.count, text[end] >= 0x80 || TextFolding.isPartOfWord(text[end]) { end += 1 }
    fold(text, first..<end, atLeast: lexicon.longest, start)
    collect(upTo: start + end)
    return end
  }

  /// Folds `range` of `text`, and as much behind it as words of `count` folded bytes take that begin
  /// in it or right behind it.
  ///
  /// Blanks fold to one: there may be any number of them in what is a word. Where the text is cut a
  /// word seems to end, so that must lie beyond the longest one.
  private mutating func fold(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, atLeast count: Int, _ start: Int
  ) {
    var more = count + 2
    while true {
      let end = min(text.count, range.upperBound + more)
      folded.fill(
        with: UnsafeBufferPointer(rebasing: text[range.lowerBound..<end]),
        at: start + range.lowerBound)
      if end == text.count || folded.count(from: start + range.upperBound) > count { return }
      more *= 2
    }
  }

  /// Collects the words that begin before `limit` of the text in what is folded.
  private mutating func collect(upTo limit: Int) {
    let blank = UInt8(ascii: " ")
    let count = folded.count
    var place = 0
    while place < count, folded.position(place) < limit {
      let byte = folded.bytes[place]
      if byte == blank {
        // The blank itself may come from long before the word.
        guard folded.position(place + 1) < limit else { return }
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
    if let words = lexicon.words(beginning: hash) { match(words, at: place) }
  }

  /// Notes those of `words` that stand at `place` of what is folded.
  private mutating func match(_ words: ContextLexicon.Words, at place: Int) {
    let blank = UInt8(ascii: " ")
    for number in words.numbers {
      let word = lexicon.words[number].folded
      let end = place + word.count
      guard end <= folded.count,
        (0..<word.count).allSatisfy({ folded.bytes[place + $0] == word[$0] })
      else { continue }
      let first = word[0] == blank ? place + 1 : place
      let last = word[0] == blank ? end - 1 : end
      note(number, folded.position(first)..<folded.position(last))
    }
  }
}
