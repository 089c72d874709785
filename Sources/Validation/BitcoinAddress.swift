extension Validator {
  /// A Bitcoin address: base58check (version, hash and four bytes of a double SHA-256), or a
  /// segregated witness address in bech32 or bech32m (BIP 173, BIP 350). Test networks count too.
  static let bitcoinAddress = Validator("bitcoin-address") { value in
    let bytes = Array(value)
    // A human readable part and the last "1" before the data make it bech32; base58 has no rule
    // that forbids such a beginning, but no version byte leads to it.
    if let separator = bytes.lastIndex(of: 0x31), separator == 2 || separator == 4,
      Bech32.prefixes.contains(String(decoding: bytes[..<separator], as: UTF8.self).lowercased())
    {
      return Verdict(Bech32.isWitnessAddress(bytes, separator: separator))
    }
    guard let decoded = Base58.decode(bytes), decoded.count == 25 else { return .impossible }
    guard [0x00, 0x05, 0x6F, 0xC4].contains(decoded[0]) else { return .impossible }
    let checksum = SHA256.digest(SHA256.digest(Array(decoded[..<21]))).prefix(4)
    return Verdict(decoded[21...].elementsEqual(checksum))
  }
}

/// The alphabet without 0, O, I and l in which Bitcoin writes numbers.
enum Base58 {
  /// The bytes of the number; each leading "1" is a zero byte. Nil for a foreign character.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var number: [UInt8] = []
    for symbol in text {
      guard let value = alphabet.firstIndex(of: symbol) else { return nil }
      var carry = value
      for position in number.indices.reversed() {
        carry += 58 * Int(number[position])
        number[position] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      if carry > 0 { number.insert(UInt8(carry), at: 0) }
    }
    return [UInt8](repeating: 0, count: text.prefix { $0 == alphabet[0] }.count) + number
  }

  private static let alphabet = Array(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
}

/// The checksummed base 32 of BIP 173 and, with another constant, BIP 350.
enum Bech32 {
  /// Main network, test network, regression test network.
  static let prefixes: Set<String> = ["bc", "tb", "bcrt"]

  static func isWitnessAddress(_ text: [UInt8], separator: Int) -> Bool {
    let hasUpper = text.contains { (0x41...0x5A).contains($0) }
    let hasLower = text.contains { (0x61...0x7A).contains($0) }
    guard text.count <= 90, !(hasUpper && hasLower) else { return false }
    let lower = text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    var data: [Int] = []
    for symbol in lower[(separator + 1)...] {
      guard let value = alphabet.firstIndex(of: symbol) else { return false }
      data.append(value)
    }
    guard data.count >= 7, data[0] <= 16 else { return false }
    // BIP 350: version 0 keeps the old constant, the later ones have their own.
    let constant = data[0] == 0 ? 1 : 0x2BC8_30A3
    guard polymod(expand(lower[..<separator]) + data) == constant else { return false }
    return isProgram(data[1..<data.count - 6], version: data[0])
  }

  /// BIP 141: 2 to 40 bytes, and for version 0 the hash of a key (20) or of a script (32).
  private static func isProgram(_ data: ArraySlice<Int>, version: Int) -> Bool {
    let bits = 5 * data.count
    let bytes = bits / 8
    let padding = bits % 8
    guard padding < 5, let last = data.last, last & ((1 << padding) - 1) == 0 else { return false }
    return version == 0 ? bytes == 20 || bytes == 32 : (2...40).contains(bytes)
  }

  private static func expand(_ prefix: ArraySlice<UInt8>) -> [Int] {
    prefix.map { Int($0) >> 5 } + [0] + prefix.map { Int($0) & 31 }
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
