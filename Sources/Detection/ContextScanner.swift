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
  private static let ahead = 512
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
    var place = 0
    let count = folded.bytes.count
    while place < count {
      let byte = folded.bytes[place]
      if byte == blank {
        var hash = ContextLexicon.emptyHash
        var end = place + 1
        while end < count, folded.bytes[end] != blank {
          hash = ContextLexicon.hash(hash, folded.bytes[end])
          end += 1
        }
        if end < count, end > place + 1 { match(ContextLexicon.finished(hash), at: place) }
        // Letters of scripts that glue words are looked at one by one.
        if !folded.holdsGlued {
          place = end
          continue
        }
      } else if byte >= 0xD6 {
        var hash = ContextLexicon.hash(ContextLexicon.emptyHash, byte)
        var end = place + 1
        while end < count, folded.bytes[end] & 0xC0 == 0x80 {
          hash = ContextLexicon.hash(hash, folded.bytes[end])
          end += 1
        }
        match(ContextLexicon.finished(hash), at: place)
      }
      place += 1
    }
  }

  private mutating func match(_ hash: UInt32, at place: Int) {
    guard let candidates = lexicon.candidates(hash) else { return }
    let blank = UInt8(ascii: " ")
    for number in candidates {
      let word = lexicon.words[number].folded
      let end = place + word.count
      guard end <= folded.bytes.count,
        (0..<word.count).allSatisfy({ folded.bytes[place + $0] == word[$0] })
      else { continue }
      let first = word[0] == blank ? place + 1 : place
      let last = word[0] == blank ? end - 1 : end
      hits.append(Hit(word: number, range: folded.positions[first]..<folded.position(last)))
    }
  }
}

/// Folded text that knows where it comes from.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// Where in the text each byte comes from.
  private(set) var positions: [Int] = []
  /// Whether it holds letters of a script that glues words together.
  private(set) var holdsGlued = false
  private var end = 0

  /// Where what stands at `place` comes from; the end of the text for what lies behind it.
  func position(_ place: Int) -> Int { place < positions.count ? positions[place] : end }

  /// Folds `text`, which begins at `start` of a larger one.
  mutating func fill(with text: UnsafeBufferPointer<UInt8>, at start: Int) {
    bytes.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    holdsGlued = false
    end = start + text.count
    let blank = UInt8(ascii: " ")
    append(blank, start)
    var last = TextFolding.Kind.blank
    var place = 0
    while place < text.count {
      let byte = text[place]
      let position = start + place
      if byte < 0x80 {
        let kind = TextFolding.asciiKinds[Int(byte)]
        if TextFolding.isBorder(last, kind), bytes[bytes.count - 1] != blank {
          append(blank, position)
        }
        last = kind
        if kind != .blank { append(kind == .upper ? byte | 0x20 : byte, position) }
        place += 1
      } else {
        let (scalar, length) = TextFolding.scalar(at: place, of: text)
        let kind = TextFolding.kind(of: scalar)
        if TextFolding.isBorder(last, kind), bytes[bytes.count - 1] != blank {
          append(blank, position)
        }
        last = kind
        if scalar >= TextFolding.firstGlued { holdsGlued = true }
        for byte in TextFolding.folded(scalar, kind) { append(byte, position) }
        place += length
      }
    }
    if bytes[bytes.count - 1] != blank { append(blank, end) }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, _ position: Int) {
    bytes.append(byte)
    positions.append(position)
  }
}
