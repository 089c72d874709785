/// Words that are looked up where they stand in the program. Nothing is made of them beforehand: in a
/// scan of a few files that would take longer than all that is asked of them.
struct WordList {
  private let parts: [StaticString]

  /// - Parameter parts: Words sorted by their bytes, with one blank or line between two of them;
  ///   those of a part come before those of the next.
  init(_ parts: [StaticString]) { self.parts = parts }

  /// Whether `word` is one; letters of either case are not the same.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { word in
      for part in parts.reversed() {
        let isKnown = part.withUTF8Buffer { Self.find(word, in: $0) }
        if let isKnown { return isKnown }
      }
      return false
    }
  }

  /// Whether `word` stands in a part; nil if it comes before all that does.
  private static func find(
    _ word: UnsafeBufferPointer<UInt8>, in part: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    if order(of: word, toWordAt: 0, of: part) == .earlier { return nil }
    // A word begins at `first`, and `end` is behind one or where one begins.
    var first = 0
    var end = part.count
    while first < end {
      var middle = first + (end - first) / 2
      while middle > first, part[middle - 1] > blank { middle -= 1 }
      switch order(of: word, toWordAt: middle, of: part) {
      case .same: return true
      case .earlier: end = middle
      case .later:
        while middle < end, part[middle] > blank { middle += 1 }
        first = middle + 1
      }
    }
    return false
  }

  private enum Order { case earlier, same, later }

  /// Where `word` belongs, seen from the word that begins at `place`.
  private static func order(
    of word: UnsafeBufferPointer<UInt8>, toWordAt place: Int, of part: UnsafeBufferPointer<UInt8>
  ) -> Order {
    var place = place
    for byte in word {
      let other = place < part.count ? part[place] : blank
      guard byte == other, byte > blank else { return byte > other ? .later : .earlier }
      place += 1
    }
    return place < part.count && part[place] > blank ? .earlier : .same
  }

  /// No byte of a word is as low.
  private static let blank = UInt8(ascii: " ")
}
