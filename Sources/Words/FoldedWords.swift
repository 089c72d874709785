public import Embedding

/// Words as texts are compared with them, one behind the other in one array.
public struct FoldedWords: Sendable {
  /// The bytes of all words. A word stands between blanks, unless its script glues words together.
  private(set) var letters: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private(set) var bounds = [0]
  /// What each begins with; see `WordTable`.
  private(set) var keys: [UInt64] = []

  public init() {}

  /// What `write` wrote with this very version of the program.
  public init(reading reader: EmbeddedReader) {
    var reader = reader
    let text = reader.textBytes()
    letters = Array(text)
    let count = reader.number()
    bounds.reserveCapacity(count + 1)
    keys.reserveCapacity(count)
    var end = 0
    for _ in 0..<count {
      let first = end
      end += reader.number()
      bounds.append(end)
      keys.append(Self.firstKey(first..<end, of: text))
    }
  }

  public func write(into writer: inout EmbeddedWriter) {
    writer.put(String(decoding: letters, as: UTF8.self))
    writer.put(Array(indices)) { $1.put(bytes(of: $0).count) }
  }

  public var indices: Range<Int> { keys.indices }

  /// What a word is compared as; nil if it says nothing, as one of signs only does.
  public static func fold(_ word: String) -> [UInt8]? {
    let folded = TextFolding.fold(word.utf8)
    guard TextFolding.isGlued(word) else { return folded.count > 2 ? folded : nil }
    return folded.count > 2 ? Array(folded.dropFirst().dropLast()) : nil
  }

  /// Adds a word that `fold` has made.
  public mutating func append(folded word: some Collection<UInt8>) {
    let first = letters.count
    letters.append(contentsOf: word)
    bounds.append(letters.count)
    keys.append(letters.withUnsafeBufferPointer { Self.firstKey(first..<$0.count, of: $0) })
  }

  /// The bytes of a word.
  public subscript(number: Int) -> ArraySlice<UInt8> { letters[bytes(of: number)] }

  /// Where in `letters` a word stands.
  func bytes(of number: Int) -> Range<Int> { bounds[number]..<bounds[number + 1] }

  /// Whether a word's script glues it to others.
  func isGlued(_ number: Int) -> Bool { letters[bounds[number]] != UInt8(ascii: " ") }

  /// Whether a word comes before another in a lexicon: those that are glued come last, those that
  /// begin alike stand together, and otherwise they keep their order.
  public func precedes(_ one: Int, _ other: Int) -> Bool {
    if isGlued(one) != isGlued(other) { return isGlued(other) }
    return keys[one] != keys[other] ? keys[one] < keys[other] : one < other
  }

  /// Whether the script of a word glues it to others.
  @inline(__always)
  static func isGlued(_ word: Range<Int>, of letters: UnsafeBufferPointer<UInt8>) -> Bool {
    letters[word.lowerBound] != blank
  }

  /// The keys of the first part of a word and of the second, 0 if it has none; for one that is glued
  /// of its first letter alone.
  static func keys(
    of word: Range<Int>, of letters: UnsafeBufferPointer<UInt8>
  ) -> (first: UInt64, second: UInt64) {
    let first = firstKey(word, of: letters)
    guard !isGlued(word, of: letters) else { return (first, 0) }
    // A part that fills its key may be longer.
    var next = word.lowerBound + 1 + (64 - first.leadingZeroBitCount + 7) / 8
    while letters[next] != blank { next += 1 }
    next += 1
    return (first, next < word.upperBound ? key(ofPartAt: next, of: letters) : 0)
  }

  private static func firstKey(
    _ word: Range<Int>, of letters: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    guard isGlued(word, of: letters) else {
      return key(ofPartAt: word.lowerBound + 1, of: letters)
    }
    var end = word.lowerBound + 1
    while end < word.upperBound, letters[end] & 0xC0 == 0x80 { end += 1 }
    return TextPart.key(letters[word.lowerBound..<end])
  }

  /// The key of the part that begins at `first`; a blank ends it.
  private static func key(
    ofPartAt first: Int, of letters: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    var key: UInt64 = 0
    var place = first
    while letters[place] != blank, place < first + 8 {
      key |= UInt64(letters[place]) &<< UInt64(8 * (place - first))
      place += 1
    }
    return key
  }

  private static let blank = UInt8(ascii: " ")
}
