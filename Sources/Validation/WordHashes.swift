/// A set of words that bytes are looked up in without making a string of them; ASCII letters of
/// either case are the same.
struct WordHashes {
  /// Those with the same topmost bits stand together.
  private let hashes: [UInt64]
  /// Where those begin that have the same topmost bits, in the order of those.
  private let starts: [Int32]
  /// Bits below the topmost.
  private let shift: UInt64

  /// Of words with blanks or lines between them.
  init(_ lists: StaticString...) {
    var read: [UInt64] = []
    for list in lists { list.withUTF8Buffer { Self.read($0, into: &read) } }
    let bits = max(1, Int.bitWidth - read.count.leadingZeroBitCount)
    let shift = UInt64(64 - bits)
    var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
    for hash in read { starts[Int(hash >> shift) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var next = starts
    var hashes = [UInt64](repeating: 0, count: read.count)
    for hash in read {
      let top = Int(hash >> shift)
      hashes[Int(next[top])] = hash
      next[top] += 1
    }
    (self.hashes, self.starts, self.shift) = (hashes, starts, shift)
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    let hash = word.withUnsafeBufferPointer { Self.hash(of: $0) }
    let top = Int(hash >> shift)
    for place in Int(starts[top])..<Int(starts[top + 1]) where hashes[place] == hash { return true }
    return false
  }

  private static func read(_ list: UnsafeBufferPointer<UInt8>, into hashes: inout [UInt64]) {
    var start = 0
    for place in 0...list.count where place == list.count || list[place] <= 0x20 {
      if start < place { hashes.append(hash(of: list[start..<place])) }
      start = place + 1
    }
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
