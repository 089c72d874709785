/// A set of words that bytes are looked up in without making a string of them; ASCII letters of
/// either case are the same.
struct WordHashes {
  private let sorted: [UInt64]

  /// Of words with blanks or lines between them.
  init(_ lists: StaticString...) {
    sorted = lists.flatMap { list in
      list.withUTF8Buffer { bytes in bytes.split { $0 <= 0x20 }.map { Self.hash(of: $0) } }
    }.sorted()
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    let hash = word.withUnsafeBufferPointer { Self.hash(of: $0) }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == hash
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
