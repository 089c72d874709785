internal import Embedding
internal import PatternFiles
internal import Words

/// The context words of all patterns, and whose they are.
///
/// A class: it is large, never changes, and is shared by all workers.
final class ContextLexicon: Sendable {
  struct Owner: Sendable {
    private let numbers: (pattern: Int32, place: Int32)

    init(pattern: Int, place: Int) { numbers = (Int32(pattern), Int32(place)) }

    var pattern: Int { Int(numbers.pattern) }
    /// Its place among the pattern's words.
    var place: Int { Int(numbers.place) }
  }

  let words: Lexicon
  /// For each word the patterns whose word it is, ascending; those of all words in one array.
  private let owners: [Owner]
  private let firstOwners: [Int32]
  /// For each word of many patterns a bit for each pattern, in `rowWidth` elements: where they stand.
  /// Words of few have none.
  private let rows: [Int32]
  private let bits: [UInt64]
  private let rowWidth: Int
  private static let few = 4
  /// For each pattern one of 64 marks, and for each word those of all patterns whose it is. Patterns
  /// with the same first word, as passports are, share one.
  private let markOfPattern: [UInt64]
  private let marksOfWord: [UInt64]

  convenience init(_ definitions: [ContextDefinition]) {
    let known = definitions.lazy.compactMap(\.known).first
    var folded = known.map { FoldedWords(reading: $0.list) } ?? FoldedWords()
    let uses = Self.uses(of: definitions, &folded)
    var isUsed = [Bool](repeating: false, count: folded.indices.count)
    for use in uses { isUsed[use.word] = true }
    let order = folded.indices.filter { isUsed[$0] }.sorted(by: folded.precedes)

    var places = [Int](repeating: 0, count: folded.indices.count)
    for (place, number) in order.enumerated() { places[number] = place }
    var firstOwners = [Int32](repeating: 0, count: order.count + 1)
    for use in uses { firstOwners[places[use.word] + 1] += 1 }
    for place in order.indices { firstOwners[place + 1] += firstOwners[place] }
    var next = firstOwners
    var owners = [Owner](repeating: Owner(pattern: 0, place: 0), count: uses.count)
    var firstWords = [Int?](repeating: nil, count: definitions.count)
    for use in uses {
      let word = places[use.word]
      owners[Int(next[word])] = use.owner
      next[word] += 1
      if firstWords[use.owner.pattern] == nil { firstWords[use.owner.pattern] = use.word }
    }
    self.init(Lexicon(folded, order), owners, firstOwners, firstWords)
  }

  /// What was worked out of the same definitions when the program was built.
  convenience init(reading known: KnownSet) {
    var reader = known.owners
    let firstWords = reader.list { $0.optionalNumber() }
    var owners: [Owner] = []
    owners.reserveCapacity(reader.number())
    let count = reader.number()
    var firstOwners: [Int32] = [0]
    firstOwners.reserveCapacity(count + 1)
    for _ in 0..<count {
      var pattern = 0
      for _ in 0..<reader.number() {
        pattern += reader.number()
        owners.append(Owner(pattern: pattern, place: reader.number()))
      }
      firstOwners.append(Int32(owners.count))
    }
    self.init(Lexicon(reading: known.words, count: count), owners, firstOwners, firstWords)
  }

  /// - Parameter firstWords: Of each pattern a word that it may share with others; nil without any.
  private init(
    _ words: Lexicon, _ owners: [Owner], _ firstOwners: [Int32], _ firstWords: [Int?]
  ) {
    self.words = words
    self.owners = owners
    self.firstOwners = firstOwners
    let count = firstOwners.count - 1
    rowWidth = (firstWords.count + 63) / 64
    let marks = firstWords.map { word in
      guard let word else { return UInt64(0) }
      let spread = UInt64(truncatingIfNeeded: word) &* 0x9E37_79B9_7F4A_7C15
      return 1 << (spread >> 58)
    }
    markOfPattern = marks
    var rows = [Int32](repeating: -1, count: count)
    var bits: [UInt64] = []
    var marksOfWord = [UInt64](repeating: 0, count: count)
    for word in 0..<count {
      let own = Int(firstOwners[word])..<Int(firstOwners[word + 1])
      for owner in own { marksOfWord[word] |= marks[owners[owner].pattern] }
      guard own.count > Self.few else { continue }
      let row = bits.count
      rows[word] = Int32(row)
      bits += repeatElement(0, count: rowWidth)
      for owner in own {
        let pattern = owners[owner].pattern
        bits[row + pattern >> 6] |= 1 << UInt64(pattern & 63)
      }
    }
    self.rows = rows
    self.bits = bits
    self.marksOfWord = marksOfWord
  }

  private struct Use {
    let number: Int32
    let owner: Owner

    init(word: Int, owner: Owner) {
      number = Int32(word)
      self.owner = owner
    }

    var word: Int { Int(number) }
  }

  /// Which words are whose, in the order of the patterns and of their words, each once for a pattern.
  /// What is not among `folded` yet is added.
  private static func uses(
    of definitions: [ContextDefinition], _ folded: inout FoldedWords
  ) -> [Use] {
    var uses: [Use] = []
    uses.reserveCapacity(
      definitions.reduce(0) { sum, definition in
        var known = definition.known?.numbers
        return sum + (known?.number() ?? 0)
      })
    /// By words; made where a definition has words that nobody has numbered.
    var numbers: [ArraySlice<UInt8>: Int]?
    var lastUse = [Int](repeating: -1, count: folded.indices.count)
    for (pattern, definition) in definitions.enumerated() {
      var known = definition.known?.numbers
      let words = known == nil ? definition.words : []
      let count = known?.number() ?? words.count
      for place in 0..<count {
        var number = known?.optionalNumber()
        if known == nil, let word = FoldedWords.fold(words[place]) {
          if numbers == nil {
            numbers = Dictionary(uniqueKeysWithValues: folded.indices.map { (folded[$0], $0) })
          }
          number = numbers?[word[...]]
          if number == nil {
            number = folded.indices.count
            numbers?[word[...]] = number
            folded.append(folded: word)
            lastUse.append(-1)
          }
        }
        guard let number, lastUse[number] != pattern else { continue }
        lastUse[number] = pattern
        uses.append(Use(word: number, owner: Owner(pattern: pattern, place: place)))
      }
    }
    return uses
  }

  /// How many words there are.
  var count: Int { firstOwners.count - 1 }

  /// The patterns whose word `word` is, ascending.
  func owners(of word: Int) -> ArraySlice<Owner> {
    owners[Int(firstOwners[word])..<Int(firstOwners[word + 1])]
  }

  /// Calls `body` with the owners of each word, one word after another.
  @inline(__always)
  func forEachWord(_ body: (UnsafeBufferPointer<Owner>) -> Void) {
    owners.withUnsafeBufferPointer { owners in
      for word in 0..<count {
        body(
          UnsafeBufferPointer(
            rebasing: owners[Int(firstOwners[word])..<Int(firstOwners[word + 1])]))
      }
    }
  }

  /// The mark of a pattern, a single bit; none of one without words.
  @inline(__always)
  func mark(of pattern: Int) -> UInt64 { markOfPattern[pattern] }

  /// The marks of all patterns whose word `word` is.
  @inline(__always)
  func marks(ofOwners word: Int) -> UInt64 { marksOfWord[word] }

  /// Whether `word` is one of `pattern`.
  @inline(__always)
  func isOwned(_ word: Int, by pattern: Int) -> Bool {
    if rows[word] >= 0 {
      return bits[Int(rows[word]) + pattern >> 6] & (1 << UInt64(pattern & 63)) != 0
    }
    for place in Int(firstOwners[word])..<Int(firstOwners[word + 1])
    where owners[place].pattern == pattern {
      return true
    }
    return false
  }

  /// The place of `word` among the words of `pattern`, whose it is.
  func place(of word: Int, among pattern: Int) -> Int? {
    let end = Int(firstOwners[word + 1])
    var (low, high) = (Int(firstOwners[word]), end)
    while low < high {
      let middle = (low + high) / 2
      if owners[middle].pattern < pattern { low = middle + 1 } else { high = middle }
    }
    return low < end && owners[low].pattern == pattern ? owners[low].place : nil
  }
}
