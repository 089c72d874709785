extension Validator {
  /// Mexican taxpayers, RFC: letters of the name (four of a person, three of a company), a date, two
  /// symbols against homonyms and one digit mod 11, of which ten is written A (SAT, Instructivo para
  /// la formación de la clave del Registro Federal de Contribuyentes, Anexo 1, tabla III).
  static let mexicanRFC = Validator("mx-rfc") { value in
    var symbols: [Int] = []
    for byte in value where symbols.count < 14 {
      if let symbol = mexicanTaxSymbol(byte) { symbols.append(symbol) }
    }
    guard symbols.count == 12 || symbols.count == 13 else { return .impossible }
    let date = symbols[(symbols.count - 9)..<(symbols.count - 3)]
    guard
      date.allSatisfy({ $0 < 10 }),
      CalendarDate.exists(
        yearOfCentury: date.prefix(2).number, month: date.dropFirst(2).prefix(2).number,
        day: date.suffix(2).number)
    else { return .impossible }
    // A company's counts as if a blank stood before it, which is 37.
    let blank = symbols.count == 12 ? 37 * 13 : 0
    let sum = zip(symbols.reversed(), 1...13).reduce(blank) { $0 + $1.0 * $1.1 } - symbols.last!
    return Verdict((11 - sum % 11) % 11 == symbols.last)
  }

  /// What a byte counts in the check of an RFC: & stands behind N, Ñ behind the blank, of whose two
  /// bytes the second one tells it.
  private static func mexicanTaxSymbol(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x26: 24
    case 0x91, 0xB1: 38
    default: Symbols.symbol(byte).map { $0 > 23 ? $0 + 1 : $0 }
    }
  }
}
