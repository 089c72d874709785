extension Validator {
  /// An Ethereum address. EIP-55 hides a checksum in the case of its letters; written in one case
  /// it carries none.
  static let ethereumAddress = Validator("ethereum-address") { value in
    let digits = Array(value.dropFirst(2))
    guard digits.count == 40 else { return .impossible }
    // The zero address and its like stand for "nobody" in programs.
    guard Set(digits).count > 2 else { return .impossible }
    let letters = digits.filter { $0 > 0x39 }
    if letters.allSatisfy({ $0 >= 0x61 }) || letters.allSatisfy({ $0 < 0x61 }) { return .unknown }
    let hash = Keccak256.digest(digits.map { $0 > 0x39 ? $0 | 0x20 : $0 })
    for (position, digit) in digits.enumerated() where digit > 0x39 {
      let nibble = hash[position / 2] >> (position % 2 == 0 ? 4 : 0) & 0x0F
      guard (nibble >= 8) == (digit < 0x61) else { return .impossible }
    }
    return .confirmed
  }
}
