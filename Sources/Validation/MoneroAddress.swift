extension Validator {
  /// A Monero address: a kind (18 standard, 19 with a payment id, 42 subaddress), two public keys,
  /// and four bytes of Keccak-256, written in base 58 by blocks of eight bytes.
  static let moneroAddress = Validator("monero-address") { value in
    var content: [UInt8] = []
    var rest = value
    while !rest.isEmpty {
      let block = rest.prefix(11)
      rest = rest.dropFirst(11)
      guard let bytes = moneroBlock(block) else { return .impossible }
      content += bytes
    }
    let kinds: [UInt8: Int] = [18: 69, 42: 69, 19: 77]
    guard let kind = content.first, kinds[kind] == content.count else { return .impossible }
    return Verdict(
      content.suffix(4).elementsEqual(Keccak256.digest(content.dropLast(4)).prefix(4)))
  }

  /// Eleven characters stand for eight bytes, seven for five.
  private static func moneroBlock(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let size = text.count == 11 ? 8 : text.count == 7 ? 5 : 0
    guard let number = Base58.decode(text)?.drop(while: { $0 == 0 }), number.count <= size else {
      return nil
    }
    return [UInt8](repeating: 0, count: size - number.count) + number
  }
}
