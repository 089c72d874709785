extension Validator {
  /// South African identity numbers: date of birth, serial, citizenship (0 citizen, 1 permanent
  /// resident, 2 refugee), one digit without meaning, Luhn's digit.
  static let southAfricanID = Validator("za-id") { value in
    guard let digits = Symbols(value).digits, digits.count == 13, digits[10] <= 2 else {
      return .impossible
    }
    guard
      CalendarDate.exists(
        yearOfCentury: digits.number(at: 0..<2), month: digits.number(at: 2..<4),
        day: digits.number(at: 4..<6))
    else { return .impossible }
    return Verdict(CheckDigits.luhn(digits))
  }
}
