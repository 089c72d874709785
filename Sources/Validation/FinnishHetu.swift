extension Validator {
  /// Henkilötunnus: a birth date, whose century the separator tells (more of them since 2023), and
  /// a character from the nine digits mod 31 (Digi- ja väestötietovirasto).
  static let fiHetu = Validator("fi-hetu") { value in
    guard value.count == 11, let century = century(of: value[value.startIndex + 6]),
      let digits = (Symbols(value.prefix(6)) + Symbols(value.dropFirst(7).prefix(3))).digits,
      digits.count == 9,
      CalendarDate.exists(
        year: century + digits.number(at: 4..<6), month: digits.number(at: 2..<4),
        day: digits.number(at: 0..<2)),
      // 000 and 001 are not given out.
      digits.number(at: 6..<9) >= 2
    else { return .impossible }
    return Verdict(Symbols(value).last == hetuCharacters[digits.number % 31])
  }

  private static let hetuCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY".utf8.compactMap(
    Symbols.symbol)

  private static func century(of separator: UInt8) -> Int? {
    switch separator {
    case UInt8(ascii: "+"): 1800
    case UInt8(ascii: "-"), 0x55...0x59, 0x75...0x79: 1900  // U to Y
    case 0x41...0x46, 0x61...0x66: 2000  // A to F
    default: nil
    }
  }
}
