/// A text in the checksummed base 32 of BIP 173 (bech32), or of BIP 350 (bech32m), which has
/// another constant.
struct Bech32 {
  static let original = 1
  static let modified = 0x2BC8_30A3

  /// Human readable, in lower case.
  let prefix: String
  /// Of five bits each, without the six of the checksum.
  let values: [Int]
  /// What the checksum leaves.
  let constant: Int
  /// Of the whole text.
  let length: Int

  /// Nil where the writing is none, or the constant neither.
  init?(_ text: [UInt8]) {
    let hasUpper = text.contains { (0x41...0x5A).contains($0) }
    let hasLower = text.contains { (0x61...0x7A).contains($0) }
    guard !(hasUpper && hasLower), let separator = text.lastIndex(of: 0x31), separator > 0 else {
      return nil
    }
    let lower = text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard let data = Self.values(lower[(separator + 1)...]), data.count >= 6 else { return nil }
    let head = lower[..<separator]
    let remainder = Self.polymod(head.map { Int($0) >> 5 } + [0] + head.map { Int($0) & 31 } + data)
    guard remainder == Self.original || remainder == Self.modified else { return nil }
    prefix = String(decoding: head, as: UTF8.self)
    values = data.dropLast(6)
    constant = remainder
    length = text.count
  }

  /// A version and a program of 2 to 40 bytes, for version 0 the hash of a key (20) or of a script
  /// (32), as BIP 141 says; with the constant of BIP 350 from version 1 on.
  var isWitnessAddress: Bool {
    guard length <= 90, let version = values.first, version <= 16,
      constant == (version == 0 ? Self.original : Self.modified),
      let program = Self.bytes(values.dropFirst())
    else { return false }
    return version == 0 ? [20, 32].contains(program.count) : (2...40).contains(program.count)
  }

  /// What the values stand for; nil where what fills up the last one is not zeros, or too much.
  static func bytes(_ values: some Collection<Int>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    for value in values {
      bits = bits << 5 | value
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count))
        bits &= (1 << count) - 1
      }
    }
    return count < 5 && bits == 0 ? bytes : nil
  }

  /// What each character stands for; nil for a foreign one.
  static func values(_ text: some Sequence<UInt8>) -> [Int]? {
    var values: [Int] = []
    for symbol in text {
      guard let value = alphabet.firstIndex(of: symbol) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func polymod(_ values: [Int]) -> Int {
    values.reduce(1) { check, value in
      let top = check >> 25
      var next = (check & 0x1FF_FFFF) << 5 ^ value
      for (bit, generator) in generators.enumerated() where top >> bit & 1 == 1 {
        next ^= generator
      }
      return next
    }
  }

  private static let generators = [
    0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
  ]
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
}
