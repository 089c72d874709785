extension Validator {
  /// Mexican population registry key, CURP: date of birth, state and a digit mod 10 over an
  /// alphabet with Ñ (RENAPO, Instructivo normativo para la asignación de la CURP).
  static let mexicanCURP = Validator("mx-curp") { value in
    let symbols = Symbols(value)
    let values = symbols.values
    guard
      values.count == 18, values[4...9].allSatisfy({ $0 < 10 }), values[17] < 10,
      mexicanStates.contains(String(decoding: symbols.bytes[11...12], as: UTF8.self))
    else { return .impossible }
    // The symbol before the last tells the century: a digit until 1999, then a letter.
    let century = values[16] < 10 ? 1900 : 2000
    guard
      CalendarDate.exists(
        year: century + Array(values[4...5]).number, month: Array(values[6...7]).number,
        day: Array(values[8...9]).number)
    else { return .impossible }
    // Ñ stands behind N, so that letters from O on count one more.
    let counted = values[..<17].map { $0 > 23 ? $0 + 1 : $0 }
    let sum = CheckDigits.weightedSum(counted, Array((2...18).reversed()))
    return Verdict((10 - sum % 10) % 10 == values[17])
  }

  /// NE is "nacido en el extranjero".
  private static let mexicanStates: Set<String> = [
    "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG", "JC", "MC",
    "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR", "TC", "TS", "TL", "VZ",
    "YN", "ZS", "NE",
  ]
}
