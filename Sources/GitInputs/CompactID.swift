/// An object id in 32 bytes, where many are kept.
struct CompactID: Hashable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  /// Reads hexadecimal digits, 40 or 64 of them; nil for what is no id.
  init?(_ text: String) {
    let digits = Array(text.utf8)
    guard ObjectID.isID(digits[...]) else { return nil }
    func word(_ number: Int) -> UInt64 {
      digits.dropFirst(16 * number).prefix(16).reduce(0) { word, digit in
        word << 4 | UInt64(digit < 0x40 ? digit - 0x30 : digit - 0x57)
      }
    }
    (first, second, fourth) = (word(0), word(1), word(3))
    // The last of SHA-1 has half a word.
    third = digits.count == 40 ? word(2) << 32 : word(2)
  }

  /// The hexadecimal digits. No id of SHA-256 that anybody met ends in as many zeros.
  var text: String {
    let isShort = fourth == 0 && third & 0xFFFF_FFFF == 0
    return Self.digits(first) + Self.digits(second)
      + (isShort ? String(Self.digits(third).prefix(8)) : Self.digits(third) + Self.digits(fourth))
  }

  private static func digits(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
