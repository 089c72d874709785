/// How common bytes are in what people scan: prose, source, tables and logs together.
///
/// It decides what is looked for first, never what is found. The shares are rounded from counts
/// over English prose, source code and CSV in equal parts; they need not be exact.
enum ByteFrequency {
  /// The share of each byte.
  static let shares: [Float] = {
    var shares = [Float](repeating: 0.0002, count: 256)
    // The order of letters in English is much the same in other languages of Latin script.
    for (place, letter) in "etaoinsrhldcumfpgwybvkxjqz".utf8.enumerated() {
      shares[Int(letter)] = 0.042 * Float(26 - place) / 26 + 0.001
      shares[Int(letter) - 0x20] = 0.006
    }
    for digit in 0x30...0x39 { shares[digit] = 0.012 }
    for (sign, share) in [
      (" ", 0.13), ("\n", 0.025), (",", 0.02), (".", 0.015), ("-", 0.01), ("_", 0.01),
      ("\"", 0.015), ("(", 0.006), (")", 0.006), ("/", 0.008), (":", 0.008), (";", 0.006),
      ("=", 0.006), ("'", 0.004), ("\t", 0.004), ("*", 0.003), ("<", 0.003), (">", 0.003),
      ("[", 0.002), ("]", 0.002), ("{", 0.002), ("}", 0.002), ("#", 0.002), ("+", 0.001),
    ] {
      shares[Int(sign.utf8.first!)] = Float(share)
    }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }()

  /// The share of the bytes of `set`.
  static func share(of set: ByteSet) -> Float {
    var sum: Float = 0
    set.forEach { sum += shares[Int($0)] }
    return sum
  }

  /// For each upper half of a byte, the shares of every set of eight lower halves: of those below 8,
  /// then of the others.
  private static let halves: [Float] = {
    var halves = [Float](repeating: 0, count: 16 * 2 * 256)
    for upper in 0..<16 {
      for part in 0..<2 {
        for set in 0..<256 {
          var sum: Float = 0
          for bit in 0..<8 where set >> bit & 1 != 0 { sum += shares[upper * 16 + part * 8 + bit] }
          halves[(upper * 2 + part) * 256 + set] = sum
        }
      }
    }
    return halves
  }()

  /// The share of the bytes whose halves are both those of members of a set.
  static func share(of halves: ByteHalves) -> Float {
    var sum: Float = 0
    var upper = halves.upper
    let (low, high) = (Int(halves.lower & 0xFF), Int(halves.lower >> 8))
    while upper != 0 {
      let row = upper.trailingZeroBitCount * 512
      sum += Self.halves[row + low] + Self.halves[row + 256 + high]
      upper &= upper - 1
    }
    return sum
  }
}

/// What a kernel knows of a set of bytes: the lower and the upper halves of its members.
struct ByteHalves: Hashable, Sendable {
  private(set) var lower: UInt16 = 0
  private(set) var upper: UInt16 = 0

  init(_ set: ByteSet) {
    set.forEach { byte in
      lower |= 1 << UInt16(byte & 15)
      upper |= 1 << UInt16(byte >> 4)
    }
  }

  func union(_ other: ByteHalves) -> ByteHalves {
    var result = self
    result.lower |= other.lower
    result.upper |= other.upper
    return result
  }
}
