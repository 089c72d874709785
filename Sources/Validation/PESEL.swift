extension Validator {
  /// PESEL: a birth date with the century in its month, and weights 1 3 7 9 mod 10 (Ustawa o
  /// ewidencji ludności, art. 15–19).
  static let plPESEL = Validator("pl-pesel") { value in
    guard let digits = Symbols(value).digits, digits.count == 11 else { return .impossible }
    let month = digits.number(at: 2..<4)
    let century = [1900, 2000, 2100, 2200, 1800][month / 20]
    guard
      CalendarDate.exists(
        year: century + digits.number(at: 0..<2), month: month % 20, day: digits.number(at: 4..<6))
    else { return .impossible }
    let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
    return Verdict(CheckDigits.weightedSum(digits, weights) % 10 == 0)
  }
}
