extension Validator {
  /// Fødselsnummer: a birth date, an individual number whose series tells the century, and two
  /// check digits mod 11 (folkeregisterforskriften). D-numbers add 40 to the day;
  /// numbers made for tests add 80 to the month (Skatteetaten) or 40 (NAV), help numbers of
  /// hospitals 40 too.
  static let noFodselsnummer = Validator("no-fodselsnummer") { value in
    guard let digits = Symbols(value).digits, digits.count == 11 else { return .impossible }
    let day = digits.number(at: 0..<2)
    let month = digits.number(at: 2..<4)
    guard
      let year = birthYear(
        yearOfCentury: digits.number(at: 4..<6), individual: digits.number(at: 6..<9)),
      CalendarDate.exists(
        year: year, month: month > 80 ? month - 80 : month > 40 ? month - 40 : month,
        day: day > 40 ? day - 40 : day)
    else { return .impossible }
    let first = CheckDigits.weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
    let second = CheckDigits.weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
    return Verdict(first % 11 == 0 && second % 11 == 0)
  }

  private static func birthYear(yearOfCentury year: Int, individual: Int) -> Int? {
    switch individual {
    case 0...499: 1900 + year
    case 500...749 where year >= 54: 1800 + year
    case 500...999 where year < 40: 2000 + year
    case 900...999: 1900 + year
    default: nil
    }
  }
}
