extension Validator {
  /// Mexican population registry key, CURP: date of birth, state and a digit mod 10 over an
  /// alphabet with Ñ (RENAPO, Instructivo normativo para la asignación de la CURP).
  static let mexicanCURP = Validator("mx-curp") { value in
    let symbols = Symbols(value)
    guard
      symbols.count == 18, symbols[4...9].allSatisfy({ $0 < 10 }), symbols[17] < 10,
      mexicanStates.contains(symbols.part(11..<13))
    else { return .impossible }
    // The symbol before the last tells the century: a digit until 1999, then a letter.
    let century = symbols[16] < 10 ? 1900 : 2000
    guard
      CalendarDate.exists(
        year: century + symbols.number(at: 4..<6), month: symbols.number(at: 6..<8),
        day: symbols.number(at: 8..<10))
    else { return .impossible }
    // Ñ stands behind N, so that letters from O on count one more.
    let counted = symbols[..<17].lazy.map { $0 > 23 ? $0 + 1 : $0 }
    let sum = CheckDigits.weightedSum(counted, (2...18).reversed())
    return Verdict((10 - sum % 10) % 10 == symbols[17])
  }

  /// NE is "nacido en el extranjero".
  private static let mexicanStates: Set<Symbols> = [
    "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG", "JC", "MC",
    "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR", "TC", "TS", "TL", "VZ",
    "YN", "ZS", "NE",
  ]
}
