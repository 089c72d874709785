extension Validator {
  /// Steuerliche Identifikationsnummer: ISO 7064 mod 11,10, and among the first ten digits exactly
  /// one that stands there twice or three times (section 139b AO; rules of the BZSt).
  static let deTaxID = Validator("de-tax-id") { value in
    guard let digits = Symbols(value).digits, digits.count == 11, digits[0] != 0,
      CheckDigits.hybrid(digits, modulus: 10)
    else { return .impossible }
    // How often each digit stands there, in four bits each.
    let tally = digits.dropLast().reduce(0) { $0 + 1 << (4 * $1) }
    let repeats = (0...9).lazy.map { tally >> (4 * $0) & 15 }.filter { $0 > 1 }
    guard repeats.count == 1, let times = repeats.first, times <= 3 else { return .impossible }
    // Three equal digits are not given out next to each other, but specimens have them.
    let isTripled = (0..<8).contains { (place: Int) -> Bool in
      digits[place..<place + 3].allSatisfy { $0 == digits[place] }
    }
    return isTripled ? .unknown : .confirmed
  }
}
