extension Validator {
  /// A Bitcoin address: base58check (version, hash and four bytes of a double SHA-256), or a
  /// segregated witness address in bech32 or bech32m (BIP 173, BIP 350). Test networks count too.
  static let bitcoinAddress = Validator("bitcoin-address") { value in
    let bytes = Array(value)
    // A human readable part and the last "1" before the data make it bech32; base58 has no rule
    // that forbids such a beginning, but no version byte leads to it.
    if let coded = Bech32(bytes), ["bc", "tb", "bcrt"].contains(coded.prefix) {
      return Verdict(coded.isWitnessAddress)
    }
    return Verdict(Base58.isHash(bytes, versions: [0x00, 0x05, 0x6F, 0xC4]))
  }
}
