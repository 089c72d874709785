/// Finds base64 that says text: bodies of mail, tokens, secrets of Kubernetes, values of LDIF. Belongs to
/// one worker.
///
/// Bytes that are no base64 hardly ever say text: of twelve at random, seven in a million. So whatever
/// looks like it is read, which most often ends with the first byte.
struct Base64Finder: ~Copyable {
  /// A text that is written in base64.
  struct Block {
    /// All of it, with what fills it up.
    let range: Range<Int>
    let characters: Range<Int>
  }

  /// Bytes that the shortest text says, where nothing tells that it is one, and as many where a text
  /// seems to begin within a group of four.
  private static let leastSaid = (whole: 12, cut: 24)
  /// Characters that say as many.
  private static let leastRun = 16
  /// Different characters of the plainest text; fewer repeat themselves, and what they say means nothing.
  private static let leastVaried = 6
  /// Characters among which they are.
  private static let longestBeginning = 4096
  /// Characters of the shortest line that goes on in the next.
  private static let leastLine = 40
  /// Blanks before the next line.
  private static let deepest = 32
  /// Parts of an address or a path that are tried.
  private static let mostParts = 8

  private var reader = Base64Reader()
  /// Those that begin in the part of the text that was looked through last.
  private(set) var blocks: [Block] = []
  /// Up to where nothing else begins.
  private var done = 0

  /// Begins a text.
  mutating func begin() { done = 0 }

  /// The characters that a block says.
  func characters(of block: Block) -> ArraySlice<EscapedCharacter> {
    reader.characters[block.characters]
  }

  /// Finds the blocks that begin in `range` of `text`, or went on there when it was first looked at; they
  /// are read up to `end`.
  mutating func find(in range: Range<Int>, upTo end: Int, of text: UnsafeBufferPointer<UInt8>) {
    reader.forget()
    blocks.removeAll(keepingCapacity: true)
    // A run that is long enough covers a word of eight bytes between its ends.
    var place = (max(range.lowerBound, done) + 7) & ~7
    let last = min(end, range.upperBound + Self.leastRun) - 8
    while place <= last {
      guard Self.isRun(at: place, of: text) else {
        place += 8
        continue
      }
      var start = place
      while start > done, text[start - 1].isBase64 { start -= 1 }
      guard start < range.upperBound else { return }
      let runEnd = Self.runEnd(from: place + 8, upTo: end, of: text)
      done = runEnd
      if runEnd - start >= Self.leastRun, Self.isVaried(start..<runEnd, of: text) {
        take(start..<runEnd, upTo: end, of: text)
      }
      place = (max(place + 8, done) + 7) & ~7
    }
  }

  /// Reads the base64 of one short line whole: `range` up to the end of the line, as it stands in LDIF
  /// behind two colons (RFC 2849); nil if it says no text.
  static func line(
    from start: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, characters: [EscapedCharacter])? {
    let runEnd = runEnd(from: start, upTo: min(text.count, start + leastRun), of: text)
    let end = paddingEnd(from: runEnd, of: text)
    guard end > start, (end - start) % 4 == 0,
      end == text.count || text[end] == 0x0A || text[end] == 0x0D
    else { return nil }
    var reader = Base64Reader()
    reader.begin(isContinued: false)
    guard reader.read(start..<runEnd, of: text), reader.said > 0 else { return nil }
    reader.skip(runEnd..<end)
    return (end, reader.characters)
  }

  // MARK: Runs

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Whether eight bytes of base64 stand at `place`.
  private static func isRun(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    // Blanks and most signs come before the plus; with them all texts but few end here.
    let below = (word &- ones &* UInt64(UInt8(ascii: "+"))) & ~word
    guard (below | word) & (ones << 7) == 0 else { return false }
    return text[place..<place + 8].allSatisfy(\.isBase64)
  }

  private static func runEnd(
    from place: Int, upTo end: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var place = place
    while place < end, text[place].isBase64 { place += 1 }
    return place
  }

  private static func isVaried(_ run: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (seen, count) = (UInt64(0), 0)
    for byte in text[run.prefix(longestBeginning)] {
      let bit: UInt64 = 1 << UInt64(Base64Reader.sextet(byte) ?? 0)
      if seen & bit != 0 { continue }
      seen |= bit
      count += 1
      if count == leastVaried { return true }
    }
    return false
  }

  private static func paddingEnd(from place: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    text[place..<min(text.count, place + 2)].firstIndex { $0 != UInt8(ascii: "=") }
      ?? min(text.count, place + 2)
  }

  // MARK: Blocks

  private mutating func take(
    _ run: Range<Int>, upTo end: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    let first = reader.characters.count
    guard let (start, isWhole) = readBeginning(of: run, of: text) else { return }
    var blockEnd = run.upperBound
    if isWhole {
      blockEnd = readLines(behind: run, upTo: end, of: text)
      if !reader.isBetweenGroups {
        let padded = Self.paddingEnd(from: blockEnd, of: text)
        reader.skip(blockEnd..<padded)
        blockEnd = padded
      }
      done = max(done, blockEnd)
    } else if let last = reader.characters.last {
      blockEnd = last.range.upperBound
    }
    blocks.append(
      Block(range: start..<blockEnd, characters: first..<reader.characters.count))
  }

  /// Reads the first line of a block; returns where it begins to say text, and whether it does so to the
  /// end of the line. Nil, with nothing read, if it does not.
  private mutating func readBeginning(
    of run: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, isWhole: Bool)? {
    var start = run.lowerBound
    // The rest of a block from before the text, or from the line before.
    let isCut = start == 0
    let isContinued = isCut || text[start - 1] <= 0x20
    if !isCut, text[start - 1] == UInt8(ascii: "\\"), [0x6E, 0x72, 0x74].contains(text[start]) {
      // The letter belongs to the backslash.
      start += 1
    }
    for skipped in 0..<(isCut ? 4 : 1) {
      let least = skipped == 0 ? Self.leastSaid.whole : Self.leastSaid.cut
      if let isWhole = read(start + skipped..<run.upperBound, least, isContinued, of: text) {
        return (start + skipped, isWhole)
      }
    }
    // Addresses and paths have a slash before it.
    for _ in 0..<Self.mostParts {
      guard let slash = text[start..<run.upperBound].firstIndex(of: UInt8(ascii: "/")),
        run.upperBound - slash > Self.leastRun
      else { return nil }
      start = slash + 1
      if let isWhole = read(start..<run.upperBound, Self.leastSaid.whole, false, of: text) {
        return (start, isWhole)
      }
    }
    return nil
  }

  /// Returns whether all of `run` says text; nil, with nothing read, if it says fewer than `least` bytes.
  private mutating func read(
    _ run: Range<Int>, _ least: Int, _ isContinued: Bool, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    let kept = reader.characters.count
    reader.begin(isContinued: isContinued)
    let isWhole = reader.read(run, of: text)
    if reader.said >= least { return isWhole }
    reader.keep(kept)
    return nil
  }

  /// Reads the lines that go on from `run`; returns the end of the last.
  private mutating func readLines(
    behind run: Range<Int>, upTo end: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var last = run
    while reader.isBetweenGroups, last.count >= Self.leastLine || last.lowerBound == 0,
      let start = Self.lineStart(behind: last.upperBound, upTo: end, of: text)
    {
      let next = start..<Self.runEnd(from: start, upTo: end, of: text)
      let kept = reader.characters.count
      reader.skip(last.upperBound..<start)
      guard !next.isEmpty, reader.read(next, of: text) else {
        reader.keep(kept)
        // Whatever this line is, it may be the beginning of another block.
        reader.begin(isContinued: false)
        break
      }
      let isLast = next.count < last.count && last.lowerBound > 0
      last = next
      if isLast { break }
    }
    return last.upperBound
  }

  /// Where the next line begins, behind the end of one as it is or as programs write it.
  private static func lineStart(
    behind place: Int, upTo end: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var next = place
    if next + 1 < end, text[next] == UInt8(ascii: "\\") {
      if text[next + 1] == UInt8(ascii: "r") { next += 2 }
      guard next + 1 < end, text[next] == UInt8(ascii: "\\"), text[next + 1] == UInt8(ascii: "n")
      else { return nil }
      return next + 2
    }
    if next < end, text[next] == 0x0D { next += 1 }
    guard next < end, text[next] == 0x0A else { return nil }
    next += 1
    let deepest = min(end, next + Self.deepest)
    while next < deepest, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    return next < end ? next : nil
  }
}

extension UInt8 {
  fileprivate var isBase64: Bool { Base64Reader.sextet(self) != nil }
}
