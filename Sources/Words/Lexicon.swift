public import Embedding
internal import Sieve

/// Words that are ready to be looked up in a text.
///
/// A text is looked through once, whatever the number of words. A class: it is large, never changes,
/// and is shared by all workers.
public final class Lexicon: Sendable {
  /// Where a word may begin.
  let finder: WordFinder
  /// The numbers of the words that begin with a part, up to the first blank, and of those that begin
  /// with a letter of a script that glues; both by key.
  let byPart: WordTable
  let byLetter: WordTable

  // SAFETY: nothing is written to them once `init` has returned.
  /// The folded bytes of all words, and where those of each one begin.
  private nonisolated(unsafe) let letters: UnsafeBufferPointer<UInt8>
  private nonisolated(unsafe) let bounds: UnsafeMutableBufferPointer<Int32>
  /// The key of the second part of each word; 0 if it has none.
  private nonisolated(unsafe) let seconds: UnsafeMutableBufferPointer<UInt64>
  /// Whether `letters` are its own; those of words that a program embeds are a part of it.
  private let ownsLetters: Bool

  /// - Parameter order: Which of `words` it has, as they precede each other. They get the numbers of
  ///   their places in it.
  public convenience init(_ words: FoldedWords, _ order: [Int]) {
    let letters = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: words.letters.count)
    let bounds = UnsafeMutableBufferPointer<Int32>.allocate(capacity: order.count + 1)
    var end = 0
    bounds.initializeElement(at: 0, to: 0)
    for (place, number) in order.enumerated() {
      end = letters[end...].initialize(fromContentsOf: words[number])
      bounds.initializeElement(at: place + 1, to: Int32(end))
    }
    self.init(UnsafeBufferPointer(letters), bounds, ownsLetters: true)
  }

  /// - Parameters:
  ///   - list: Words that `FoldedWords` wrote with this very version of the program.
  ///   - count: How many of them it has, from the first on; these are as they precede each other.
  public convenience init(reading list: EmbeddedReader, count: Int) {
    var list = list
    let letters = list.textBytes()
    _ = list.number()
    let bounds = UnsafeMutableBufferPointer<Int32>.allocate(capacity: count + 1)
    var end = 0
    bounds.initializeElement(at: 0, to: 0)
    for place in 0..<count {
      end += list.number()
      bounds.initializeElement(at: place + 1, to: Int32(end))
    }
    self.init(letters, bounds, ownsLetters: false)
  }

  /// Takes what it is given.
  private init(
    _ letters: UnsafeBufferPointer<UInt8>, _ bounds: UnsafeMutableBufferPointer<Int32>,
    ownsLetters: Bool
  ) {
    let count = bounds.count - 1
    let seconds = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: count)
    var firsts: [UInt64] = []
    firsts.reserveCapacity(count)
    var glued = count
    for place in 0..<count {
      let word = Int(bounds[place])..<Int(bounds[place + 1])
      if glued == count, FoldedWords.isGlued(word, of: letters) { glued = place }
      let (first, second) = FoldedWords.keys(of: word, of: letters)
      firsts.append(first)
      seconds.initializeElement(at: place, to: second)
    }
    (self.letters, self.bounds, self.seconds) = (letters, bounds, seconds)
    self.ownsLetters = ownsLetters
    finder = WordFinder(firsts[..<glued])
    byPart = WordTable(firsts[..<glued], secondKeys: seconds)
    byLetter = WordTable(firsts[glued...], secondKeys: seconds)
  }

  deinit {
    seconds.deallocate()
    if ownsLetters { letters.deallocate() }
    bounds.deallocate()
  }

  /// The key of the second part of `word`; 0 if it has none.
  @inline(__always)
  func secondKey(of word: Int) -> UInt64 { seconds[word] }

  /// Whether `character` may stand in `word`, which is glued, behind its first `count` bytes.
  @inline(__always)
  func mayGoOn(_ word: Int, with character: FoldedCharacter, behind count: Int) -> Bool {
    let place = Int(bounds[word]) + count
    let left = Int(bounds[word + 1]) - place
    // Nothing is left, or a blank, which stands for any border; and some characters become nothing.
    guard left > 0, letters[place] != UInt8(ascii: " ") else { return true }
    for byte in 0..<min(character.count, left)
    where letters[place + byte] != UInt8(truncatingIfNeeded: character.bytes &>> (8 * UInt32(byte)))
    {
      return false
    }
    return true
  }

  /// The folded bytes of `word`.
  public func folded(_ word: Int) -> [UInt8] {
    Array(letters[Int(bounds[word])..<Int(bounds[word + 1])])
  }

  /// Where `word` ends if it begins at `place` of `text`, where one may begin; nil if it does not.
  @inline(__always)
  func end(of word: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let blank = UInt8(ascii: " ")
    let end = Int(bounds[word + 1])
    var next = Int(bounds[word])
    if letters[next] == blank { next += 1 }
    var isBehindBlank = true
    var last = TextFolding.Kind.blank
    var place = place
    while place < text.count {
      // Small letters, of which most words are, end nothing behind each other.
      if isBehindBlank || last == .lower, next < end, text[place] == letters[next],
        TextFolding.kind(ofASCII: text[place]) == .lower
      {
        last = .lower
        isBehindBlank = false
        next += 1
        place += 1
        continue
      }
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
}
