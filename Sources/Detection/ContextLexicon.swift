internal import Embedding
internal import PatternFiles
internal import Words

/// The context words of all patterns, and whose they are.
///
/// A class: it is large, never changes, and is shared by all workers.
final class ContextLexicon: Sendable {
  struct Owner: Sendable {
    let pattern: Int
    /// Its place among the pattern's words.
    let place: Int
  }

  let words: Lexicon
  /// For each word the patterns whose word it is, ascending; those of all words in one array.
  private let owners: [Owner]
  private let firstOwners: [Int]
  /// For each word a bit for each pattern, in `ownedWidth` elements.
  private let owned: [UInt64]
  private let ownedWidth: Int

  init(_ definitions: [ContextDefinition]) {
    let known = definitions.lazy.compactMap(\.known).first
    var folded = known.map { FoldedWords(reading: $0.list) } ?? FoldedWords()
    let uses = Self.uses(of: definitions, &folded)
    var isUsed = [Bool](repeating: false, count: folded.indices.count)
    for use in uses { isUsed[use.word] = true }
    var order = folded.indices.filter { isUsed[$0] }
    // Those that are known are in order.
    if definitions.contains(where: { $0.known == nil }) { order.sort(by: folded.precedes) }
    words = Lexicon(folded, order)

    var places = [Int](repeating: 0, count: folded.indices.count)
    for (place, number) in order.enumerated() { places[number] = place }
    var firstOwners = [Int](repeating: 0, count: order.count + 1)
    for use in uses { firstOwners[places[use.word] + 1] += 1 }
    for place in order.indices { firstOwners[place + 1] += firstOwners[place] }
    var next = firstOwners
    var owners = [Owner](repeating: Owner(pattern: 0, place: 0), count: uses.count)
    ownedWidth = (definitions.count + 63) / 64
    var owned = [UInt64](repeating: 0, count: order.count * ownedWidth)
    for use in uses {
      let word = places[use.word]
      owners[next[word]] = use.owner
      next[word] += 1
      owned[word * ownedWidth + use.owner.pattern >> 6] |= 1 << UInt64(use.owner.pattern & 63)
    }
    self.owners = owners
    self.firstOwners = firstOwners
    self.owned = owned
  }

  private struct Use {
    let word: Int
    let owner: Owner
  }

  /// Which words are whose, in the order of the patterns and of their words, each once for a pattern.
  /// What is not among `folded` yet is added.
  private static func uses(
    of definitions: [ContextDefinition], _ folded: inout FoldedWords
  ) -> [Use] {
    var uses: [Use] = []
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
    owners[firstOwners[word]..<firstOwners[word + 1]]
  }

  /// Whether `word` is one of `pattern`.
  @inline(__always)
  func isOwned(_ word: Int, by pattern: Int) -> Bool {
    owned[word * ownedWidth + pattern >> 6] & (1 << UInt64(pattern & 63)) != 0
  }

  /// The place of `word` among the words of `pattern`, whose it is.
  func place(of word: Int, among pattern: Int) -> Int? {
    var (low, high) = (firstOwners[word], firstOwners[word + 1])
    while low < high {
      let middle = (low + high) / 2
      if owners[middle].pattern < pattern { low = middle + 1 } else { high = middle }
    }
    return low < firstOwners[word + 1] && owners[low].pattern == pattern ? owners[low].place : nil
  }
}
