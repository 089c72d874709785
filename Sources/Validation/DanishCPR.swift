extension Validator {
  /// CPR number: a birth date whose century the seventh digit tells, and weights 4 3 2 7 6 5 4 3
  /// 2 1 mod 11. Numbers that fail mod 11 are given out since 2007, so they stay possible
  /// (CPR-kontoret, "Personnumre uden kontrolciffer").
  static let dkCPR = Validator("dk-cpr") { value in
    guard let digits = Symbols(value).digits, digits.count == 10 else { return .impossible }
    let year = birthYear(yearOfCentury: digits.number(at: 4..<6), seventh: digits[6])
    guard year <= CalendarDate.lastBirthYear,
      CalendarDate.exists(
        year: year, month: digits.number(at: 2..<4), day: digits.number(at: 0..<2))
    else { return .impossible }
    let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
    return CheckDigits.weightedSum(digits, weights) % 11 == 0 ? .confirmed : .unknown
  }

  private static func birthYear(yearOfCentury year: Int, seventh: Int) -> Int {
    switch seventh {
    case 0...3: 1900 + year
    case 4, 9: year <= 36 ? 2000 + year : 1900 + year
    default: year <= 57 ? 2000 + year : 1800 + year
    }
  }
}
