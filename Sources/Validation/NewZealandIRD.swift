extension Validator {
  /// New Zealand tax numbers: eight or nine digits, the last mod 11, with second weights where the
  /// first give ten (Inland Revenue, RWT and NRWT specification).
  static let newZealandIRD = Validator("nz-ird") { value in
    guard let digits = Symbols(value).digits, (8...9).contains(digits.count) else {
      return .impossible
    }
    // Issued from 10 million on; 150 million are expected within the next years, 200 leave room.
    guard (10_000_000...200_000_000).contains(digits.number) else { return .impossible }
    let padded = digits.count == 8 ? digits.preceded(by: 0) : digits
    var check = newZealandCheckDigit(padded, [3, 2, 7, 6, 5, 4, 3, 2])
    if check == 10 { check = newZealandCheckDigit(padded, [7, 4, 3, 2, 5, 2, 7, 6]) }
    return Verdict(check == padded[8])
  }

  private static func newZealandCheckDigit(_ digits: Symbols, _ weights: [Int]) -> Int {
    (11 - CheckDigits.weightedSum(digits[..<8], weights) % 11) % 11
  }
}
