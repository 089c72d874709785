/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private(set) var words = SIMD4<UInt64>()

  static let none = ByteSet()
  static let all = none.inverted
  static let ascii = ByteSet(0x00...0x7F)
  static let digits = ByteSet(0x30...0x39)
  static let word = digits.union(letters).union(ByteSet(0x5F...0x5F))
  static let letters = ByteSet(0x41...0x5A).union(ByteSet(0x61...0x7A))
  static let blanks = ByteSet(0x09...0x0D).union(ByteSet(0x20...0x20))

  init() {}

  init(words: SIMD4<UInt64>) { self.words = words }

  init(_ range: ClosedRange<UInt8>) {
    for word in 0..<4 {
      let first = max(Int(range.lowerBound) - 64 * word, 0)
      let last = min(Int(range.upperBound) - 64 * word, 63)
      guard first <= last else { continue }
      words[word] = UInt64.max << UInt64(first) & UInt64.max >> UInt64(63 - last)
    }
  }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

  func union(_ other: ByteSet) -> ByteSet {
    var result = self
    result.words |= other.words
    return result
  }

  func subtracting(_ other: ByteSet) -> ByteSet {
    var result = self
    result.words &= ~other.words
    return result
  }

  func intersection(_ other: ByteSet) -> ByteSet {
    var result = self
    result.words &= other.words
    return result
  }

  var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  var isEmpty: Bool { words == SIMD4() }

  func isSubset(of other: ByteSet) -> Bool { subtracting(other).isEmpty }

  /// Calls `body` with each member, ascending.
  func forEach(_ body: (UInt8) -> Void) {
    for word in 0..<4 {
      var left = words[word]
      while left != 0 {
        body(UInt8(word << 6 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
  }

  var inverted: ByteSet {
    var result = self
    result.words = ~words
    return result
  }

  /// With the other case of every ASCII letter in it.
  var caseless: ByteSet {
    var result = self
    // The letters lie in the second word, a case 32 bits from the other.
    let letters: UInt64 = 0x07FF_FFFE
    let either = (words[1] | words[1] >> 32) & letters
    result.words[1] |= either | either << 32
    return result
  }

  var flags: [Bool] { (UInt8.min...UInt8.max).map(contains) }
}
