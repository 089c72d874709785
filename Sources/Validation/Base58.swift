/// The digits without 0, O, I and l in which Bitcoin and its kin write numbers.
enum Base58 {
  static let bitcoin = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
  /// The same digits in the order of the XRP Ledger.
  static let ripple = Array("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz".utf8)

  /// The bytes of the number; each leading zero of the text is a zero byte. Nil for a foreign
  /// character.
  static func decode(
    _ text: some Collection<UInt8>, alphabet: [UInt8] = bitcoin
  ) -> [UInt8]? {
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

  /// What stands before the last four bytes, which must be the first ones of its double SHA-256
  /// (base58check); nil where they are not.
  static func checked(_ text: [UInt8], alphabet: [UInt8] = bitcoin) -> [UInt8]? {
    guard let bytes = decode(text, alphabet: alphabet), bytes.count > 4 else { return nil }
    let content = Array(bytes.dropLast(4))
    let checksum = SHA256.digest(SHA256.digest(content)).prefix(4)
    return bytes.suffix(4).elementsEqual(checksum) ? content : nil
  }

  /// Whether it is one of these versions, and a hash of 20 bytes: an address.
  static func isHash(
    _ text: [UInt8], versions: [UInt8], alphabet: [UInt8] = bitcoin
  ) -> Bool {
    guard let content = checked(text, alphabet: alphabet) else { return false }
    return content.count == 21 && versions.contains(content[0])
  }
}
