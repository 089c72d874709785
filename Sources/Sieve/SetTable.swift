public import Embedding

/// The sets of bytes that analyses refer to by number.
public final class SetTable: Sendable {
  let sets: [ByteSet]
  // SAFETY: nothing is written to it once `init` has returned.
  /// The words of all sets, four of each.
  nonisolated(unsafe) let words: UnsafeMutablePointer<UInt64>

  init(_ sets: [ByteSet]) {
    self.sets = sets
    words = .allocate(capacity: 4 * sets.count)
    for (number, set) in sets.enumerated() {
      for word in 0..<4 { (words + 4 * number + word).initialize(to: set.words[word]) }
    }
  }

  deinit { words.deallocate() }

  /// What an `AnalysisWriter` of this very version of the program wrote.
  public convenience init(reading reader: EmbeddedReader) {
    var reader = reader
    self.init(
      reader.list { reader in
        // As ranges.
        var set = ByteSet.none
        for _ in 0..<reader.number() {
          let first = reader.number()
          set = set.union(ByteSet(UInt8(first)...UInt8(reader.number() - 1)))
        }
        return set
      })
  }
}

extension EmbeddedWriter {
  mutating func put(members set: ByteSet) {
    let flags = set.flags
    let bounds = (0...256).filter { place in
      (place > 0 && flags[place - 1]) != (place < 256 && flags[place])
    }
    put(bounds.count / 2)
    for bound in bounds { put(bound) }
  }
}
