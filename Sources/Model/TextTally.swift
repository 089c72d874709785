/// How many characters a text of UTF-8 holds. Bytes that continue a character add nothing to it.
///
/// Eight bytes are counted at once, within one word: a cursor passes over everything that is
/// searched.
struct TextTally {
  let scalars: Int
  /// Scalars beyond the Basic Multilingual Plane, which are two units of UTF-16.
  let astral: Int

  var units: Int { scalars + astral }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    // 10xxxxxx
    let continuing = Self.sum(over: bytes) { word in (word >> 7) & (~word >> 6) & Self.ones }
    scalars = bytes.count - continuing
    // 1111xxxx
    astral = Self.sum(over: bytes) { word in
      (word & word << 1 & word << 2 & word << 3 & Self.tops) >> 7
    }
  }

  static func newlines(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    sum(over: bytes) { word in
      // A byte is zero where neither its lower bits carry into the top bit, nor that is set.
      let zeroed = word ^ (0x0A * ones)
      return (~(((zeroed & ~tops) + ~tops) | zeroed) & tops) >> 7
    }
  }

  /// The sum of what `mark` has in the bytes of its words: 1 for a byte that counts, else 0. A
  /// byte that is 0 must not count.
  @inline(__always)
  private static func sum(
    over bytes: UnsafeBufferPointer<UInt8>, _ mark: (UInt64) -> UInt64
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let words = bytes.count / 8
    var sum = 0
    var start = 0
    while start < words {
      // No more than a byte can count.
      let end = min(start + 255, words)
      var counts: UInt64 = 0
      for word in start..<end {
        counts &+= mark(raw.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self))
      }
      sum += total(counts)
      start = end
    }
    var last: UInt64 = 0
    for position in (words * 8)..<bytes.count { last = last << 8 | UInt64(bytes[position]) }
    return sum + total(mark(last))
  }

  /// The sum of the eight bytes of `counts`.
  private static func total(_ counts: UInt64) -> Int {
    let pairs = (counts & 0x00FF_00FF_00FF_00FF) + (counts >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}
