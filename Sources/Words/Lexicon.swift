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
  private nonisolated(unsafe) let letters: UnsafeMutableBufferPointer<UInt8>
  private nonisolated(unsafe) let bounds: UnsafeMutableBufferPointer<Int>
  /// The key of the second part of each word; 0 if it has none.
  private nonisolated(unsafe) let seconds: UnsafeMutableBufferPointer<UInt64>

  /// - Parameter order: Which of `words` it has, as they precede each other. They get the numbers of
  ///   their places in it.
  public init(_ words: FoldedWords, _ order: [Int]) {
    let keys = order.map { words.keys[$0] }
    let glued = order.firstIndex { words.isGlued($0) } ?? order.count
    let letters = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: words.letters.count)
    let bounds = UnsafeMutableBufferPointer<Int>.allocate(capacity: order.count + 1)
    let seconds = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: order.count)
    var end = 0
    bounds.initializeElement(at: 0, to: 0)
    words.letters.withUnsafeBufferPointer { source in
      for (place, number) in order.enumerated() {
        let word = words.bytes(of: number)
        end = letters[end...].initialize(fromContentsOf: source[word])
        bounds.initializeElement(at: place + 1, to: end)
        seconds.initializeElement(at: place, to: FoldedWords.secondKey(word, of: source))
      }
    }
    (self.letters, self.bounds, self.seconds) = (letters, bounds, seconds)
    finder = WordFinder(keys[..<glued])
    byPart = WordTable(keys[..<glued], secondKeys: seconds)
    byLetter = WordTable(keys[glued...], secondKeys: seconds)
  }

  deinit {
    seconds.deallocate()
    letters.deallocate()
    bounds.deallocate()
  }

  /// The key of the second part of `word`; 0 if it has none.
  @inline(__always)
  func secondKey(of word: Int) -> UInt64 { seconds[word] }

  /// The folded bytes of `word`.
  public func folded(_ word: Int) -> [UInt8] { Array(letters[bounds[word]..<bounds[word + 1]]) }

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
}
