/// Addresses of crypto currencies that write them as Bitcoin does, or nearly so.
extension Validator {
  /// Litecoin: versions of its own, or a segregated witness address. The version that it shares
  /// with Bitcoin is Bitcoin's.
  static let litecoinAddress = Validator("litecoin-address") { value in
    let bytes = Array(value)
    if let coded = Bech32(bytes), ["ltc", "tltc"].contains(coded.prefix) {
      return Verdict(coded.isWitnessAddress)
    }
    return Verdict(Base58.isHash(bytes, versions: [0x30, 0x32, 0x3A]))
  }

  /// Dogecoin: the hash of a key (D) or of a script (9 or A).
  static let dogecoinAddress = Validator("dogecoin-address") { value in
    Verdict(Base58.isHash(Array(value), versions: [0x1E, 0x16]))
  }

  /// Dash: the hash of a key (X) or of a script (7).
  static let dashAddress = Validator("dash-address") { value in
    Verdict(Base58.isHash(Array(value), versions: [0x4C, 0x10]))
  }

  /// Tron.
  static let tronAddress = Validator("tron-address") { value in
    Verdict(Base58.isHash(Array(value), versions: [0x41]))
  }

  /// Zcash, transparent: the hash of a key (t1) or of a script (t3), behind two bytes of version.
  static let zcashAddress = Validator("zcash-address") { value in
    guard let content = Base58.checked(Array(value)), content.count == 22, content[0] == 0x1C else {
      return .impossible
    }
    return Verdict(content[1] == 0xB8 || content[1] == 0xBD)
  }

  /// The XRP Ledger: a classic address, or an X-address, which holds a tag as well.
  static let rippleAddress = Validator("ripple-address") { value in
    guard let content = Base58.checked(Array(value), alphabet: Base58.ripple) else {
      return .impossible
    }
    if content.count == 21 { return Verdict(content[0] == 0) }
    return Verdict(
      content.count == 31 && content[0] == 0x05 && (content[1] == 0x44 || content[1] == 0x93))
  }

  /// Solana: a public key of 32 bytes, and nothing that proves it.
  static let solanaAddress = Validator("solana-address") { value in
    Base58.decode(value)?.count == 32 ? .unknown : .impossible
  }

  /// A node of a tree of keys (BIP 32): four bytes of version, 74 of content; whether it is public
  /// stands in its first letters.
  static let extendedKey = Validator("extended-key") { value in
    Verdict(Base58.checked(Array(value))?.count == 78)
  }

  /// A private key in the wallet import format: a version, 32 bytes, and 01 where its public key
  /// is written short.
  static let bitcoinPrivateKey = Validator("bitcoin-private-key") { value in
    guard let content = Base58.checked(Array(value)), [0x80, 0xEF].contains(content[0]) else {
      return .impossible
    }
    return Verdict(content.count == 33 || content.count == 34 && content[33] == 1)
  }

  /// Bitcoin Cash (CashAddr): base 32 with a checksum of 40 bits over the prefix too, which may be
  /// left out.
  static let bitcoinCashAddress = Validator("bitcoin-cash-address") { value in
    let lower = value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let hasUpper = value.contains { (0x41...0x5A).contains($0) }
    let hasLower = value.contains { (0x61...0x7A).contains($0) }
    guard !(hasUpper && hasLower) else { return .impossible }
    let parts = lower.split(separator: UInt8(ascii: ":"))
    let prefix = parts.count == 2 ? Array(parts[0]) : Array("bitcoincash".utf8)
    guard let last = parts.last, let values = Bech32.values(last), values.count > 8,
      cashRemainder(prefix.map { Int($0) & 31 } + [0] + values) == 0,
      let content = Bech32.bytes(values.dropLast(8))
    else { return .impossible }
    // The first byte: a zero, four bits of kind, and three that say how long the hash is.
    let sizes = [20, 24, 28, 32, 40, 48, 56, 64]
    return Verdict(content[0] < 0x80 && content.count == 1 + sizes[Int(content[0] & 7)])
  }

  private static func cashRemainder(_ values: [Int]) -> Int {
    let generators = [
      0x98_F2BC_8E61, 0x79_B76D_99E2, 0xF3_3E5F_B3C4, 0xAE_2EAB_E2A8, 0x1E_4F43_E470,
    ]
    let sum = values.reduce(1) { check, value in
      let top = check >> 35
      var next = (check & 0x7_FFFF_FFFF) << 5 ^ value
      for (bit, generator) in generators.enumerated() where top >> bit & 1 == 1 {
        next ^= generator
      }
      return next
    }
    return sum ^ 1
  }
}
