extension Validator {
  /// Korean resident registration numbers, and those of foreigners (the seventh digit 5 to 8).
  ///
  /// Until October 2020 they ended with place of registration, serial and a check digit; numbers
  /// issued since are random behind the seventh digit (Ministry of the Interior and Safety).
  /// Foreigners of any age may have such a new number; citizens born earlier hardly ever do.
  static let koreanRRN = Validator("kr-rrn") { value in
    guard let digits = Symbols(value).digits, digits.count == 13 else { return .impossible }
    let century =
      switch digits[6] {
      case 9, 0: 1800
      case 1, 2, 5, 6: 1900
      default: 2000
      }
    let year = century + digits.number(at: 0..<2)
    let month = digits.number(at: 2..<4)
    guard
      year < 2050,
      CalendarDate.exists(year: year, month: month, day: digits.number(at: 4..<6))
    else { return .impossible }
    if (year, month) >= (2020, 10) { return .unknown }

    let isForeigner = (5...8).contains(digits[6])
    let sum = CheckDigits.weightedSum(digits[..<12], [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])
    let check = ((isForeigner ? 13 : 11) - sum % 11) % 10
    // Places of registration of citizens go up to 96.
    let isPlace = isForeigner || digits.number(at: 7..<9) <= 96
    if check == digits[12], isPlace { return .confirmed }
    return isForeigner ? .unknown : .impossible
  }
}
