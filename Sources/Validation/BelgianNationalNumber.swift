extension Validator {
  /// Rijksregisternummer and BIS number: 97 − (the nine digits mod 97), with a 2 before them for
  /// births since 2000. BIS numbers add 20 or 40 to the month; what is not known of the date is 0
  /// (koninklijke besluiten of 3 April 1984 and 8 February 1991).
  static let beNationalNumber = Validator("be-national-number") { value in
    guard let digits = Symbols(value).digits, digits.count == 11 else { return .impossible }
    let number = digits.number(at: 0..<9)
    let key = digits.number(at: 9..<11)
    let serial = digits.number(at: 6..<9)
    let isBorn1900 = 97 - number % 97 == key && isBirth(1900, digits)
    let isBorn2000 = 97 - (2_000_000_000 + number) % 97 == key && isBirth(2000, digits)
    guard serial > 0, isBorn1900 || isBorn2000 else { return .impossible }
    // A day's serials end with 998; 999 is seen in specimens.
    return serial == 999 ? .unknown : .confirmed
  }

  private static func isBirth(_ century: Int, _ digits: Symbols) -> Bool {
    let year = century + digits.number(at: 0..<2)
    let written = digits.number(at: 2..<4)
    let month = written < 20 ? written : written < 40 ? written - 20 : written - 40
    let day = digits.number(at: 4..<6)
    guard year <= CalendarDate.lastBirthYear else { return false }
    // Once the serials of an unknown day are used up, its day is counted on.
    if month == 0 { return day <= 31 }
    return (1...12).contains(month)
      && (day == 0 || CalendarDate.exists(year: year, month: month, day: day))
  }
}
