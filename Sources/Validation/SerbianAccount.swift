extension Validator {
  /// Bank accounts of Serbia and Montenegro: three digits of the bank, thirteen of the account, two
  /// that check them (ISO 7064 mod 97-10). Between hyphens the account is written without its
  /// leading zeros, which count all the same (Narodna banka Srbije, Odluka o jedinstvenoj strukturi
  /// računa).
  static let rsAccount = Validator("rs-account") { value in
    var parts = value.split(separator: UInt8(ascii: "-")).map { Symbols($0) }
    if parts.count == 1, parts[0].count == 18 {
      parts = [parts[0].part(0..<3), parts[0].part(3..<16), parts[0].part(16..<18)]
    }
    guard parts.count == 3, parts.allSatisfy({ $0.digits != nil }), parts[0].count == 3,
      parts[1].count <= 13, parts[2].count == 2, parts[1].contains(where: { $0 > 0 })
    else { return .impossible }
    let zeros = repeatElement(0, count: 13 - parts[1].count)
    let whole = [Array(parts[0]), Array(zeros), Array(parts[1]), Array(parts[2])].joined()
    return Verdict(CheckDigits.mod97(whole) == 1)
  }
}
