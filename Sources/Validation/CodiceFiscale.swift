extension Validator {
  /// Codice fiscale: a birth date that exists, and a letter from the sum of fifteen table values
  /// mod 26 (decreto ministeriale 23 dicembre 1976).
  static let itCodiceFiscale = Validator("it-codice-fiscale") { value in
    let symbols = Symbols(value)
    guard symbols.count == 16, let year = fiscalNumber(symbols[6..<8]),
      let month = fiscalMonths.firstIndex(of: symbols[8]),
      let day = fiscalNumber(symbols[9..<11]), fiscalNumber(symbols[12..<15]) != nil,
      // Women have 40 added to the day.
      CalendarDate.exists(yearOfCentury: year, month: month + 1, day: day > 40 ? day - 40 : day)
    else { return .impossible }

    var sum = 0
    for (position, symbol) in symbols.dropLast().enumerated() {
      // Digits and letters count alike: 0 as A, 1 as B.
      let order = symbol < 10 ? symbol : symbol - 10
      sum += position % 2 == 0 ? oddPlaces[order] : order
    }
    return Verdict(symbols[15] == 10 + sum % 26)
  }

  /// What stands at the first, third and further odd places counts by this table.
  private static let oddPlaces = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
  ]

  private static let fiscalMonths: Symbols = "ABCDEHLMPRST"
  private static let fiscalDigits: Symbols = "LMNPQRSTUV"

  /// Digits, of which any can be replaced by a letter where two persons would share a code.
  private static func fiscalNumber(_ symbols: Slice<Symbols>) -> Int? {
    var number = 0
    for symbol in symbols {
      if symbol < 10 {
        number = 10 * number + symbol
      } else if let digit = fiscalDigits.firstIndex(of: symbol) {
        number = 10 * number + digit
      } else {
        return nil
      }
    }
    return number
  }
}
