internal import Sieve

/// Finds the words of a lexicon in stretches of one text, each stretch once; belongs to one worker.
public struct WordScanner: ~Copyable {
  /// A word that stands in the text.
  public struct Hit: Sendable {
    /// Its number in the lexicon.
    public let word: Int
    /// The bytes of the text that say it.
    public let range: Range<Int>
  }

  /// Bytes that are looked through behind what is asked for: where the next match is near, and the
  /// farther the more often it is.
  private static let ahead = 32...1024
  private var ahead = 0
  /// Bytes before what is asked for: others will ask about the same place and look back farther.
  private static let behind = 40
  /// Bytes beyond ASCII that are gone back over for one of ASCII.
  private static let longestRun = 64

  private let lexicon: Lexicon
  /// The stretch that was looked through.
  private var stretch = 0..<0
  /// The words that begin in it, in the order in which they do.
  public private(set) var hits: [Hit] = []
  /// The longest of them, in bytes.
  private var widest = 0
  /// How many of them surely end before the range that was asked for last.
  private var passed = 0
  /// Where words may begin in a stretch.
  private var places: [UInt64] = []

  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Begins a new text.
  public mutating func forget() {
    stretch = 0..<0
    removeHits()
  }

  private mutating func removeHits() {
    if !hits.isEmpty { hits.removeAll(keepingCapacity: true) }
    widest = 0
    passed = 0
  }

  /// Those that may touch `range`, which was looked in, as indices of `hits`.
  public mutating func hits(near range: Range<Int>) -> Range<Int> {
    let lowest = range.lowerBound - widest
    while passed > 0, hits[passed - 1].range.lowerBound > lowest { passed -= 1 }
    while passed < hits.count, hits[passed].range.lowerBound <= lowest { passed += 1 }
    var end = passed
    while end < hits.count, hits[end].range.lowerBound < range.upperBound { end += 1 }
    return passed..<end
  }

  /// Whether `hits` holds every word that lies in `range`.
  private func knows(_ range: Range<Int>) -> Bool {
    stretch.lowerBound <= range.lowerBound && range.upperBound <= stretch.upperBound
  }

  /// Makes `hits` hold every word that lies in `range` of `text`; it may hold others too.
  public mutating func look(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    if knows(range) { return }
    let near = max(ahead, Self.behind)
    if stretch.lowerBound...stretch.upperBound + near ~= range.lowerBound {
      ahead = min(max(2 * ahead, Self.ahead.lowerBound), Self.ahead.upperBound)
    } else {
      ahead = 0
      let start = Self.start(before: range.lowerBound - Self.behind, in: text)
      stretch = start..<start
      removeHits()
    }
    let end = min(text.count, range.upperBound + ahead)
    if stretch.upperBound < end {
      stretch = stretch.lowerBound..<scan(stretch.upperBound..<end, of: text)
    }
  }

  /// Where to begin so as to know which words begin behind `position`: not between characters beyond
  /// ASCII, if those do not go on for long.
  private static func start(before position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard position > 0 else { return 0 }
    var start = position
    let lowest = max(0, position - Self.longestRun)
    while start > lowest, text[start] >= 0x80 { start -= 1 }
    // Characters are taken whole; the longest has three bytes behind its first.
    let first = max(0, start - 3)
    while start > first, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Notes the words that begin in `range` of `text`; returns up to where they are known.
  private mutating func scan(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    var places: [UInt64] = []
    swap(&places, &self.places)
    defer { swap(&places, &self.places) }
    let count = lexicon.finder.find(in: range, of: text, into: &places)
    var done = range.lowerBound
    for index in 0..<count {
      let place = Int(UInt32(truncatingIfNeeded: places[index]))
      guard place >= done else { continue }
      let length = Int(places[index] >> 32)
      if let key = TextPart.keyOfASCII(at: place, length: length, of: text) {
        // Most of these begin nothing, which is soon told.
        let group = lexicon.byPart.group(key)
        if !group.isEmpty { match(group, key, place, place + length, of: text) }
        continue
      }
      if text[place] >= 0x80 {
        done = scanBeyondASCII(from: Self.wordBefore(place, in: text), of: text)
        continue
      }
      let part = TextPart(at: place, of: text)
      if part.isASCII {
        match(part, at: place, of: text)
      } else {
        done = scanBeyondASCII(from: place, of: text)
      }
    }
    return max(done, range.upperBound)
  }

  /// Where the word of ASCII begins that ends before `place`; `place` itself if there is none.
  private static func wordBefore(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var first = place
    var next = TextFolding.Kind.blank
    while first > 0, text[first - 1] < 0x80 {
      let kind = TextFolding.kind(ofASCII: text[first - 1])
      if kind == .blank || (first < place && TextFolding.isBorder(kind, next)) { break }
      next = kind
      first -= 1
    }
    return first
  }

  /// Notes the words that begin beyond ASCII and next to it from `first` on, where one may begin, up
  /// to a border between characters of ASCII; returns where that is.
  private mutating func scanBeyondASCII(
    from first: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var place = first
    var last = TextFolding.Kind.blank
    var isBehindBlank = true
    var isBehindASCII = false
    while place < text.count {
      let character = FoldedCharacter(at: place, of: text)
      let isASCII = text[place] < 0x80
      if character.isBehindBorder(last) {
        if isASCII, isBehindASCII { break }
        isBehindBlank = true
      }
      if character.count > 0 {
        if isBehindBlank {
          let part = TextPart(at: place, of: text)
          // The finder knows these of those that stand in ASCII only.
          let isLost = isASCII && part.end == place + 1 && ShortWord.isLost(letter: place, in: text)
          if !isLost { match(part, at: place, of: text) }
          isBehindBlank = false
        }
        if character.isGlued { matchGlued(character, at: place, of: text) }
      }
      last = character.kind
      isBehindASCII = isASCII
      place += character.length
    }
    return place
  }

  /// Notes the words that begin with `letter`, at `place`, of a script that glues words.
  private mutating func matchGlued(
    _ letter: FoldedCharacter, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    let group = lexicon.byLetter.group(UInt64(letter.bytes))
    guard !group.isEmpty else { return }
    // Some letters begin a hundred words: the next one rules most of them out.
    let next = place + letter.length
    let second = next < text.count ? FoldedCharacter(at: next, of: text) : nil
    for word in lexicon.byLetter.words(of: group) {
      if let second, !lexicon.mayGoOn(word, with: second, behind: letter.count) { continue }
      match(word, at: place, of: text)
    }
  }

  /// Notes the words that begin with `part`, at `place`.
  private mutating func match(
    _ part: TextPart, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    match(lexicon.byPart.group(part.key), part.key, place, part.end, of: text)
  }

  /// Notes those of `group` that begin with the part at `place`, of which `key` is the key, and which
  /// goes to `end`.
  @inline(__always)
  private mutating func match(
    _ group: WordTable.Group, _ key: UInt64, _ place: Int, _ end: Int,
    of text: UnsafeBufferPointer<UInt8>
  ) {
    if group.followers.areNeeded, !Self.mayFollow(group.followers, behind: end, of: text) {
      return
    }
    var next: UInt64?
    for word in lexicon.byPart.words(of: group) {
      let second = lexicon.secondKey(of: word)
      if second == 0, TextPart.isShort(key) {
        note(word, place..<end, of: text)
        continue
      }
      if second != 0 {
        let found = next ?? TextPart.key(behind: end, of: text)
        next = found
        guard found == second else { continue }
      }
      match(word, at: place, of: text)
    }
  }

  /// Whether what comes next after `place`, where a part has ended, may be one of those that follow it
  /// in a word.
  @inline(__always)
  private static func mayFollow(
    _ followers: WordTable.Followers, behind place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var place = place
    while place < text.count, text[place] < 0x80,
      TextFolding.kind(ofASCII: text[place]) == .blank
    {
      place += 1
    }
    guard place < text.count, text[place] < 0x80 else { return true }
    return followers.mayBegin(with: TextFolding.lowercased(text[place]))
  }

  /// Notes `word` if it stands at `place`.
  private mutating func match(_ word: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>) {
    guard let end = lexicon.end(of: word, at: place, of: text),
      !ShortWord.isTorn(place..<end, in: text)
    else { return }
    note(word, place..<end, of: text)
  }

  @inline(__always)
  private mutating func note(
    _ word: Int, _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) {
    if range.count <= ShortWord.longest, !ShortWord.isMeant(range, in: text) { return }
    hits.append(Hit(word: word, range: range))
    widest = max(widest, range.count)
  }
}
