public import Embedding

/// The sets of bytes that analyses refer to by number.
public final class SetTable: Sendable {
  let sets: [ByteSet]

  init(_ sets: [ByteSet]) { self.sets = sets }

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
