extension Validator {
  /// Chinese citizen identification numbers of 18 symbols (GB 11643-1999: region, date of birth,
  /// serial, ISO 7064 mod 11-2), those of foreign permanent residents (since December 2023, the
  /// first digit is 9), and the older writing of 15 digits, which has no check digit.
  static let chineseResidentID = Validator("cn-resident-id") { value in
    let symbols = Symbols(value)
    switch symbols.count {
    case 18: return chineseCitizen(symbols)
    case 15: return chineseCitizenBefore1999(symbols)
    default: return .impossible
    }
  }

  private static func chineseCitizen(_ symbols: Symbols) -> Verdict {
    let letterX = 33
    guard symbols[..<17].allSatisfy({ $0 < 10 }), symbols[17] < 10 || symbols[17] == letterX else {
      return .impossible
    }
    // Foreigners: 9, the province, three digits of the country.
    let province = symbols.number(at: symbols[0] == 9 ? 1..<3 : 0..<2)
    let year = symbols.number(at: 6..<10)
    guard
      chineseProvinces.contains(province), (1850...2049).contains(year),
      CalendarDate.exists(
        year: year, month: symbols.number(at: 10..<12), day: symbols.number(at: 12..<14))
    else { return .impossible }
    return Verdict(
      CheckDigits.pure(symbols.lazy.map { $0 == letterX ? 10 : $0 }, modulus: 11, radix: 2))
  }

  private static func chineseCitizenBefore1999(_ digits: Symbols) -> Verdict {
    guard
      digits.allSatisfy({ $0 < 10 }), chineseProvinces.contains(digits.number(at: 0..<2)),
      CalendarDate.exists(
        year: 1900 + digits.number(at: 6..<8), month: digits.number(at: 8..<10),
        day: digits.number(at: 10..<12))
    else { return .impossible }
    return .unknown
  }

  /// GB/T 2260; 81 to 83 are residence permits of people from Hong Kong, Macau and Taiwan.
  private static let chineseProvinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
    50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]
}
