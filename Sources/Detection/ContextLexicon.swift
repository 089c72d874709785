internal import PatternFiles
internal import Sieve

/// The context words of all patterns, ready to be looked up in folded text.
///
/// A text is folded and looked through once, whatever the number of patterns and of words.
struct ContextLexicon: Sendable {
  struct Word: Sendable {
    /// Between blanks, unless its script glues words together.
    let folded: [UInt8]
    /// The patterns whose word it is, ascending.
    fileprivate(set) var owners: [Owner]
  }

  /// Words that begin alike.
  struct Words: Sendable {
    private(set) var numbers: [Int] = []
    /// Bytes of the longest, folded.
    private(set) var longest = 0
    /// The only one, if it is one word and no phrase.
    private(set) var alone: Int?

    fileprivate mutating func add(_ number: Int, _ folded: [UInt8]) {
      let isPhrase = folded.dropFirst().dropLast().contains(UInt8(ascii: " "))
      alone = numbers.isEmpty && !isPhrase && folded[0] == UInt8(ascii: " ") ? number : nil
      numbers.append(number)
      longest = max(longest, folded.count)
    }
  }

  struct Owner: Sendable {
    let pattern: Int
    /// As the pattern has it, and its place among the pattern's words.
    let name: String
    let place: Int
  }

  private(set) var words: [Word] = []
  /// Bytes of the longest word.
  private(set) var longest = 0
  /// The numbers of words that begin alike, by `hash` of their first part: up to the first blank, or
  /// a letter of a script that glues.
  private var byStart: [UInt32: Words] = [:]
  /// Where a word may begin.
  private(set) var finder = WordFinder()
  /// A word may begin with a hash whose bit is set.
  private var filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
  private static let filterBits = 16
  /// For each word a bit for each pattern, in `ownedWidth` elements.
  private var owned: [UInt64] = []
  private let ownedWidth: Int

  init(_ definitions: [ContextDefinition]) {
    ownedWidth = (definitions.count + 63) / 64
    var numbers: [[UInt8]: Int] = [:]
    for (pattern, definition) in definitions.enumerated() {
      for (place, name) in definition.words.enumerated() {
        var folded = TextFolding.fold(name.utf8)
        let isGlued = TextFolding.isGlued(name)
        if isGlued { folded = Array(folded.dropFirst().dropLast()) }
        // A word of signs only says nothing.
        guard folded.count > (isGlued ? 0 : 2) else { continue }
        let owner = Owner(pattern: pattern, name: name, place: place)
        if let number = numbers[folded] {
          if words[number].owners.last?.pattern != pattern { words[number].owners.append(owner) }
          continue
        }
        numbers[folded] = words.count
        let start = isGlued ? Self.letter(folded) : Self.token(folded)
        byStart[start, default: Words()].add(words.count, folded)
        let slot = Self.slot(start)
        filter[slot >> 6] |= 1 << UInt64(slot & 63)
        longest = max(longest, folded.count)
        if !isGlued, folded[1] < 0x80 {
          finder.insert(folded.dropFirst().prefix { $0 != UInt8(ascii: " ") })
        }
        words.append(Word(folded: folded, owners: [owner]))
      }
    }
    owned = Array(repeating: 0, count: words.count * ownedWidth)
    for (number, word) in words.enumerated() {
      for owner in word.owners {
        owned[number * ownedWidth + owner.pattern >> 6] |= 1 << UInt64(owner.pattern & 63)
      }
    }
  }

  /// The words that may begin with what has this hash; nil for none.
  @inline(__always)
  func words(beginning hash: UInt32) -> Words? {
    let slot = Self.slot(hash)
    guard filter[slot >> 6] & (1 << UInt64(slot & 63)) != 0 else { return nil }
    return byStart[hash]
  }

  /// Whether `word` is one of `pattern`.
  @inline(__always)
  func isOwned(_ word: Int, by pattern: Int) -> Bool {
    owned[word * ownedWidth + pattern >> 6] & (1 << UInt64(pattern & 63)) != 0
  }

  private static func slot(_ hash: UInt32) -> Int { Int(hash >> (32 - UInt32(filterBits))) }

  /// FNV-1a; it only sorts words out.
  static let emptyHash: UInt32 = 0x811C_9DC5
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// A hash with its upper bits well mixed.
  @inline(__always)
  static func finished(_ hash: UInt32) -> UInt32 { (hash ^ (hash >> 15)) &* 0x9E37_79B1 }

  /// The hash of what stands between the first two blanks.
  private static func token(_ folded: [UInt8]) -> UInt32 {
    let blank = UInt8(ascii: " ")
    return finished(folded.dropFirst().prefix { $0 != blank }.reduce(emptyHash, hash))
  }

  /// The hash of the first letter.
  private static func letter(_ folded: [UInt8]) -> UInt32 {
    let rest = folded.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    return finished(rest.reduce(hash(emptyHash, folded[0]), hash))
  }
}
