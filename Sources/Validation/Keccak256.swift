/// Keccak-256 as Ethereum uses it: the permutation of FIPS 202 with the padding of the original
/// submission, which differs from SHA3-256 in one byte.
enum Keccak256 {
  /// Bytes taken in between two permutations: 1600 bits less twice the digest's.
  private static let rate = 136

  static func digest(_ message: [UInt8]) -> [UInt8] {
    var padded = message
    padded.append(0x01)
    while padded.count % rate != 0 { padded.append(0) }
    padded[padded.count - 1] |= 0x80

    var state = [UInt64](repeating: 0, count: 25)
    for block in stride(from: 0, to: padded.count, by: rate) {
      for position in 0..<rate {
        state[position / 8] ^= UInt64(padded[block + position]) << UInt64(8 * (position % 8))
      }
      permute(&state)
    }
    return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> UInt64(8 * ($0 % 8))) }
  }

  /// FIPS 202, section 3.3: 24 rounds over 25 lanes; lane (x, y) stands at x + 5y.
  private static func permute(_ lanes: inout [UInt64]) {
    for round in 0..<24 {
      var columns = [UInt64](repeating: 0, count: 5)
      for (position, lane) in lanes.enumerated() { columns[position % 5] ^= lane }
      for x in 0..<5 {
        let parity = columns[(x + 4) % 5] ^ rotate(columns[(x + 1) % 5], 1)
        for y in 0..<5 { lanes[x + 5 * y] ^= parity }
      }
      var moved = lanes
      for x in 0..<5 {
        for y in 0..<5 {
          moved[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(lanes[x + 5 * y], offsets[x + 5 * y])
        }
      }
      for y in 0..<5 {
        for x in 0..<5 {
          let others = ~moved[(x + 1) % 5 + 5 * y] & moved[(x + 2) % 5 + 5 * y]
          lanes[x + 5 * y] = moved[x + 5 * y] ^ others
        }
      }
      lanes[0] ^= constants[round]
    }
  }

  private static func rotate(_ lane: UInt64, _ count: UInt64) -> UInt64 {
    count == 0 ? lane : lane << count | lane >> (64 - count)
  }

  private static let offsets: [UInt64] = [
    0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
  ]

  private static let constants: [UInt64] = [
    0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808A, 0x8000_0000_8000_8000,
    0x0000_0000_0000_808B, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
    0x0000_0000_0000_008A, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000A,
    0x0000_0000_8000_808B, 0x8000_0000_0000_008B, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
    0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800A, 0x8000_0000_8000_000A,
    0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
  ]
}
