/// A set of words that bytes are looked up in without making a string of them; ASCII letters of
/// either case are the same.
struct WordHashes {
  private let sorted: [UInt64]
  /// Where those begin that have the same topmost bits, in the order of those.
  private let starts: [Int32]
  /// Bits below the topmost.
  private let shift: UInt64

  /// Of words with blanks or lines between them.
  init(_ lists: StaticString...) {
    sorted = lists.flatMap { list in
      list.withUTF8Buffer { bytes in bytes.split { $0 <= 0x20 }.map { Self.hash(of: $0) } }
    }.sorted()
    let bits = max(1, Int.bitWidth - sorted.count.leadingZeroBitCount)
    shift = UInt64(64 - bits)
    var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
    for hash in sorted { starts[Int(hash >> shift) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.starts = starts
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    let hash = word.withUnsafeBufferPointer { Self.hash(of: $0) }
    let top = Int(hash >> shift)
    for place in Int(starts[top])..<Int(starts[top + 1]) where sorted[place] == hash { return true }
    return false
  }

  /// FNV-1a, of 64 bits.
  private static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      hash = (hash ^ UInt64(0x41...0x5A ~= byte ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
