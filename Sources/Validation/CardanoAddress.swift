extension Validator {
  /// A Cardano address (CIP-19): bech32 of a header and one or two hashes of 28 bytes; or, of the
  /// Byron era, base 58 of CBOR that ends with its own CRC-32.
  static let cardanoAddress = Validator("cardano-address") { value in
    let text = Array(value)
    guard let coded = Bech32(text) else { return Verdict(isByron(text)) }
    guard coded.constant == Bech32.original, let content = Bech32.bytes(coded.values),
      let header = content.first
    else { return .impossible }
    let isStake = coded.prefix.hasPrefix("stake")
    guard isStake || coded.prefix.hasPrefix("addr") else { return .impossible }
    switch header >> 4 {
    case 0...3: return Verdict(!isStake && content.count == 57)
    // The hash, and a place in the chain in three numbers of any length.
    case 4, 5: return Verdict(!isStake && (32...57).contains(content.count))
    case 6, 7: return Verdict(!isStake && content.count == 29)
    case 14, 15: return Verdict(isStake && content.count == 29)
    default: return .impossible
    }
  }

  /// An array of two: tagged bytes, and their CRC-32.
  private static func isByron(_ text: [UInt8]) -> Bool {
    guard let bytes = Base58.decode(text), bytes.count > 10,
      bytes.starts(with: [0x82, 0xD8, 0x18, 0x58]), bytes.count == 5 + Int(bytes[4]) + 5,
      bytes[bytes.count - 5] == 0x1A
    else { return false }
    let sum = bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    return crc32(bytes[5..<bytes.count - 5]) == sum
  }

  /// ISO/IEC 8802-3, section 3.2.9, lowest bit first.
  private static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
    return ~sum
  }
}
