extension Validator {
  /// Personnummer and samordningsnummer: a birth date, to whose day the latter adds 60, and the
  /// Luhn digit over the last ten digits (folkbokföringslagen 1991:481, section 18; SKV 704).
  static let sePersonnummer = Validator("se-personnummer") { value in
    guard let digits = Symbols(value).digits, digits.count == 10 || digits.count == 12 else {
      return .impossible
    }
    let short = digits.part(digits.count - 10..<digits.count)
    let month = short.number(at: 2..<4)
    let written = short.number(at: 4..<6)
    let day = written > 60 ? written - 60 : written
    let exists =
      digits.count == 12
      ? CalendarDate.exists(year: digits.number(at: 0..<4), month: month, day: day)
      : CalendarDate.exists(yearOfCentury: short.number(at: 0..<2), month: month, day: day)
    guard exists, short.number(at: 6..<9) > 0 else { return .impossible }
    return Verdict(CheckDigits.luhn(short))
  }
}
