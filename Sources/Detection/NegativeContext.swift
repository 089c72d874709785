internal import PatternFiles

/// Labels that say that a number is another one: of an order, of a version.
///
/// The lexicon takes them for the words of patterns that find nothing, behind those that do.
struct NegativeContext: Sendable {
  /// What may stand between a label and its value, beside signs.
  private static let fillers: Set<String> = [
    "no", "nr", "num", "number", "nummer", "numero", "id", "code", "ref", "reference", "is", "der",
    "n", "nº", "n°", "º", "°", "№", "：", "de", "date", "on", "am", "le", "el", "il",
  ]
  /// Bytes between a label and its value, at most.
  private static let reach = 24

  /// For the lexicon.
  let definitions: [ContextDefinition]
  /// The number of the first of them.
  private let first: Int
  /// For each pattern that has labels of its own, their number.
  private let own: [Int?]
  /// For each pattern what tells its values from others.
  private let proofs: [Proof]

  /// What tells a value of a pattern from any other.
  struct Proof: Sendable {
    /// Whether no form counts without a word of the pattern.
    let needsWords: Bool
    /// Whether words alone tell it in one form at least, and nothing is checked in any.
    let isWordsOnly: Bool
    /// Whether a value with letters may be that of a label before it.
    var mayBeOther: Bool { needsWords || isWordsOnly }
  }

  /// Labels that are said of documents, too: "passport serial no.".
  private static let labelsOfDocuments: Set<String> = [
    "serial", "version", "signature", "sig", "barcode", "faktura",
  ]

  /// - Parameters:
  ///   - contexts: Of the patterns, by their numbers.
  ///   - proofs: Of the same.
  init(_ contexts: [ContextDefinition], proofs: [Proof]) {
    self.proofs = proofs
    first = contexts.count
    let owners = contexts.indices.filter { !contexts[$0].against.isEmpty }
    definitions = ContextDefinition.against(contexts, within: Self.reach)
    var own = [Int?](repeating: nil, count: contexts.count)
    for (number, owner) in owners.enumerated() { own[owner] = contexts.count + 1 + number }
    self.own = own
  }

  /// How many there are for the lexicon, with those of the patterns.
  var count: Int { first + definitions.count }

  /// Whether a number of the lexicon is that of a pattern.
  func isPattern(_ number: Int) -> Bool { number < first }

  /// A label that speaks against a match.
  struct Label {
    /// Its place among the words of those that the lexicon takes it for.
    fileprivate let place: Int
    fileprivate let number: Int
    /// Bytes between it and the match; nil in the name of the column.
    let distance: Int?
    /// Whether the pattern itself lists it: it names what such a value is otherwise, so that no word
    /// farther away says anything of it.
    let isOfPattern: Bool
    /// What makes digits a count, if it is that and no label.
    fileprivate var counted: CountedNumber.Sign?
    /// Whether it stands behind the match.
    var isBehind: Bool { counted?.isBehind ?? false }
  }

  /// The label that speaks against `match` of `pattern`, if no word of the pattern is as near; it
  /// stands right before the match, or names its column.
  func label(
    of match: Range<Int>, _ pattern: Int, words: [ContextHit], column: Field?,
    _ context: inout ContextFinder, in text: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    // Between a label before and a word behind that is as near, the label names the match.
    let nearest = words.reduce(Self.reach + 1) { nearest, hit in
      min(nearest, hit.range.lowerBound < match.upperBound ? hit.distance : hit.distance + 1)
    }
    // What the pattern lists itself says more than what all have.
    if let own = own[pattern],
      let label = label(own, before: match, nearest, longerThan: words, column, &context, in: text)
    {
      return label
    }
    let isNumber = !text[match].contains(where: Self.isLetter)
    if isNumber, let label = label(first, before: match, nearest, column, &context, in: text) {
      return column?.hits[pattern] == nil ? named(label, match, words) : label
    }
    guard column?.hits[pattern] == nil else { return nil }
    return isNumber
      ? count(at: match, pattern, words, in: text)
      : label(beforeLetters: match, pattern, words, nearest, &context, in: text)
  }

  /// What makes digits a count.
  private func count(
    at match: Range<Int>, _ pattern: Int, _ words: [ContextHit],
    in text: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    CountedNumber.sign(
      at: match, words: words, isProvedByWords: proofs[pattern].isWordsOnly, in: text
    ).map { sign in
      Label(place: 0, number: first, distance: sign.distance, isOfPattern: false, counted: sign)
    }
  }

  /// The label of another number before a value with letters, which only words prove.
  private func label(
    beforeLetters match: Range<Int>, _ pattern: Int, _ words: [ContextHit], _ nearest: Int,
    _ context: inout ContextFinder, in text: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    guard proofs[pattern].mayBeOther,
      let label = label(first, before: match, nearest, nil, &context, in: text),
      !Self.labelsOfDocuments.contains(word(of: label))
    else { return nil }
    return named(label, match, words)
  }

  /// The label with what else names the match: a word behind says nothing of what a label before it does.
  private func named(_ label: Label, _ match: Range<Int>, _ words: [ContextHit]) -> Label {
    let isNamed = words.contains { $0.range.upperBound <= match.lowerBound }
    let isSure = !isNamed && !Self.labelsOfDocuments.contains(word(of: label))
    return Label(
      place: label.place, number: label.number, distance: label.distance, isOfPattern: isSure)
  }

  /// - Parameters:
  ///   - nearest: How far away words of the pattern stand.
  ///   - words: Those that a label may have at its end, and means something else then: "aws account number".
  private func label(
    _ number: Int, before match: Range<Int>, _ nearest: Int, longerThan words: [ContextHit] = [],
    _ column: Field?, _ context: inout ContextFinder, in text: UnsafeBufferPointer<UInt8>
  ) -> Label? {
    let found = word(of: number, before: match, nearest, longerThan: words, &context, in: text)
    guard let label = found else {
      // The name of the column is as far away as no word is.
      guard nearest > Self.reach, let hit = column?.against[number]?.first else { return nil }
      return Label(
        place: hit.place, number: number, distance: nil, isOfPattern: number > first)
    }
    return Label(
      place: label.place, number: number, distance: label.distance, isOfPattern: number > first)
  }

  private func word(
    of number: Int, before match: Range<Int>, _ nearest: Int, longerThan words: [ContextHit],
    _ context: inout ContextFinder, in text: UnsafeBufferPointer<UInt8>
  ) -> ContextHit? {
    let near = max(0, match.lowerBound - Self.reach)..<match.lowerBound
    guard context.mayHold(wordOf: number, in: near, of: text) else { return nil }
    let hits = context.hits(of: number, around: match, reach: Self.reach, in: text)
    return hits.filter { hit in
      let isNearer =
        hit.distance < nearest
        || words.contains {
          $0.range.upperBound == hit.range.upperBound && $0.range.lowerBound > hit.range.lowerBound
        }
      return isNearer && hit.range.upperBound <= match.lowerBound
        && Self.isLabel(text[hit.range.upperBound..<match.lowerBound])
    }.min { $0.distance < $1.distance }
  }

  /// What a label says.
  func word(of label: Label) -> String {
    label.counted?.word ?? definitions[label.number - first].words[label.place]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Whether what stands between a word and a value lets the word name it: no other number, no end
  /// of a sentence, no words but those that go with a label.
  private static func isLabel(_ between: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var word: [UInt8] = []
    var isBehindFiller = false
    for byte in between {
      if isLetter(byte) {
        word.append(byte)
        continue
      }
      if !word.isEmpty {
        guard isFiller(word) else { return false }
        word.removeAll()
        isBehindFiller = true
      }
      switch byte {
      case UInt8(ascii: "."): guard isBehindFiller else { return false }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), UInt8(ascii: "="),
        UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: "["),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "*"):
        break
      default: return false
      }
    }
    return word.isEmpty || isFiller(word)
  }

  private static func isFiller(_ word: [UInt8]) -> Bool {
    fillers.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}
