/// SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012).
///
/// A value is hashed at a small part of what its fingerprint costs. It is no fingerprint: 64 bits are
/// too few to tell values apart for good.
struct KeyedHash: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// - Parameters:
  ///   - low: The first eight bytes of the key, the first one the lowest.
  ///   - high: Those behind them.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = State(low: low, high: high)
    let whole = bytes.count & ~7
    var place = 0
    while place < whole {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      state.take(UInt64(littleEndian: word))
      place &+= 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    for place in whole..<bytes.count { last |= UInt64(bytes[place]) << UInt64(8 * (place - whole)) }
    state.take(last)
    return state.finish()
  }

  private struct State {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64

    init(low: UInt64, high: UInt64) {
      v0 = low ^ 0x736F_6D65_7073_6575
      v1 = high ^ 0x646F_7261_6E64_6F6D
      v2 = low ^ 0x6C79_6765_6E65_7261
      v3 = high ^ 0x7465_6462_7974_6573
    }

    @inline(__always)
    mutating func take(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xFF
      for _ in 0..<4 { round() }
      return v0 ^ v1 ^ v2 ^ v3
    }

    @inline(__always)
    private mutating func round() {
      v0 &+= v1
      v1 = Self.rotated(v1, 13) ^ v0
      v0 = Self.rotated(v0, 32)
      v2 &+= v3
      v3 = Self.rotated(v3, 16) ^ v2
      v0 &+= v3
      v3 = Self.rotated(v3, 21) ^ v0
      v2 &+= v1
      v1 = Self.rotated(v1, 17) ^ v2
      v2 = Self.rotated(v2, 32)
    }

    @inline(__always)
    private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
      word &<< bits | word &>> (64 &- bits)
    }
  }
}
