extension Validator {
  /// SEPA creditor identifiers: country, check digits, three symbols of the creditor's own, and the
  /// national number. ISO 7064 mod 97-10 as in an IBAN, the creditor's own symbols left out
  /// (European Payments Council, EPC262-08).
  static let sepaCreditor = Validator("sepa-creditor") { value in
    var start = Symbols()
    var remainder = 0
    var count = 0
    for symbol in value.lazy.compactMap(Symbols.symbol) {
      if count < 4 {
        start.append(symbol)
      } else if count >= 7 {
        remainder = CheckDigits.mod97(remainder, then: symbol)
      }
      count += 1
    }
    guard (8...35).contains(count), start[0] > 9, start[1] > 9,
      start.part(2..<4).digits.map({ (2...98).contains($0.number) }) == true
    else { return .impossible }
    return Verdict(CheckDigits.mod97(start, after: remainder) == 1)
  }
}
