internal import PatternFiles

/// The context words of one pattern, ready to be looked up in folded text.
struct ContextWords: Sendable {
  /// Bytes on either side of a match.
  let reach: Int
  private let words: [Word]

  private struct Word: Sendable {
    let name: String
    /// With a blank at either end, unless its script glues words together.
    let folded: [UInt8]
    let isGlued: Bool
  }

  init(_ definition: ContextDefinition) {
    reach = definition.within
    words = definition.words.map { name in
      var folded = TextFolding.fold(name.utf8)
      let isGlued = TextFolding.isGlued(name)
      if isGlued { folded = Array(folded.dropFirst().dropLast()) }
      return Word(name: name, folded: folded, isGlued: isGlued)
    }
  }

  var isEmpty: Bool { words.isEmpty }

  /// A word that was found, and how many bytes of folded text lie between it and the match.
  struct Hit {
    let word: String
    let distance: Int
  }

  /// The words that stand in `left`, the folded text before a match, or `right`, the one after.
  func hits(left: [UInt8], right: [UInt8]) -> [Hit] {
    words.compactMap { word in
      if let at = left.lastRange(of: word.folded) {
        return Hit(word: word.name, distance: left.count - at.upperBound)
      }
      if let at = right.firstRange(of: word.folded) {
        // What stands behind a value names it less often than what stands before it.
        return Hit(word: word.name, distance: 2 * at.lowerBound + 8)
      }
      return nil
    }
  }
}

extension [UInt8] {
  fileprivate func firstRange(of word: [UInt8]) -> Range<Int>? {
    guard !word.isEmpty, count >= word.count else { return nil }
    for start in 0...(count - word.count) where matches(word, at: start) {
      return start..<(start + word.count)
    }
    return nil
  }

  fileprivate func lastRange(of word: [UInt8]) -> Range<Int>? {
    guard !word.isEmpty, count >= word.count else { return nil }
    for start in (0...(count - word.count)).reversed() where matches(word, at: start) {
      return start..<(start + word.count)
    }
    return nil
  }

  private func matches(_ word: [UInt8], at start: Int) -> Bool {
    // Most positions fail at the second byte: the first is a blank nearly always.
    if word.count > 1, self[start + 1] != word[1] { return false }
    for offset in word.indices where self[start + offset] != word[offset] { return false }
    return true
  }
}
