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
    letters.reserveCapacity(reader.number())
    let count = reader.number()
    bounds.reserveCapacity(count + 1)
    keys.reserveCapacity(count)
    for _ in 0..<count { append(folded: reader.textBytes()) }
  }

  public func write(into writer: inout EmbeddedWriter) {
    writer.put(letters.count)
    writer.put(Array(indices)) { number, writer in
      writer.put(String(decoding: letters[bytes(of: number)], as: UTF8.self))
    }
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
    keys.append(Self.key(letters[first...]))
  }

  /// The bytes of a word.
  public subscript(number: Int) -> ArraySlice<UInt8> { letters[bytes(of: number)] }

  private func bytes(of number: Int) -> Range<Int> { bounds[number]..<bounds[number + 1] }

  /// Whether a word's script glues it to others.
  func isGlued(_ number: Int) -> Bool { letters[bounds[number]] != UInt8(ascii: " ") }

  /// Whether a word comes before another in a lexicon: those that are glued come last, those that
  /// begin alike stand together, and otherwise they keep their order.
  public func precedes(_ one: Int, _ other: Int) -> Bool {
    if isGlued(one) != isGlued(other) { return isGlued(other) }
    return keys[one] != keys[other] ? keys[one] < keys[other] : one < other
  }

  /// The key of the first part of a word, or, if it is glued, of its first letter.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    let isGlued = word.first != UInt8(ascii: " ")
    let first = isGlued ? word.startIndex : word.startIndex + 1
    var end = first + 1
    while end < word.endIndex,
      isGlued ? word[end] & 0xC0 == 0x80 : word[end] != UInt8(ascii: " ")
    {
      end += 1
    }
    return TextPart.key(word[first..<end])
  }

  /// The key of the second part of a word; 0 if it has none.
  func secondKey(of number: Int) -> UInt64 {
    let blank = UInt8(ascii: " ")
    let end = bounds[number + 1]
    guard !isGlued(number) else { return 0 }
    return letters.withUnsafeBufferPointer { letters in
      var first = bounds[number] + 1
      while first < end, letters[first] != blank { first += 1 }
      first += 1
      var next = first
      var key: UInt64 = 0
      while next < end, letters[next] != blank {
        if next - first < 8 { key |= UInt64(letters[next]) &<< UInt64(8 * (next - first)) }
        next += 1
      }
      return next < end ? key : 0
    }
  }
}
