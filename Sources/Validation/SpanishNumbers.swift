extension Validator {
  /// Documento nacional de identidad: the number mod 23 gives the letter (Real Decreto 1553/2005).
  static let esDNI = Validator("es-dni") { value in
    checkSpanish(Symbols(value).bytes)
  }

  /// Número de identidad de extranjero: X, Y or Z stand for 0, 1 or 2 before the seven digits.
  static let esNIE = Validator("es-nie") { value in
    var symbols = Symbols(value).bytes
    guard let first = symbols.first, (0x58...0x5A).contains(first) else { return .impossible }
    symbols[0] = first - 0x58 + 0x30
    return checkSpanish(symbols)
  }

  /// Número de identificación fiscal of persons without the two above: K, L or M, which does not
  /// count, seven digits and the letter (Real Decreto 1065/2007).
  static let esNIF = Validator("es-nif") { value in
    let symbols = Symbols(value).bytes
    guard let first = symbols.first, (0x4B...0x4D).contains(first) else { return .impossible }
    return checkSpanish(Array(symbols.dropFirst()))
  }

  private static func checkSpanish(_ symbols: [UInt8]) -> Verdict {
    // Foreigners' numbers were once written with eight digits, the first a zero.
    guard let digits = Symbols(symbols.dropLast()).digits, (7...9).contains(digits.count),
      digits.number > 0
    else { return .impossible }
    return Verdict(Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[digits.number % 23] == symbols.last)
  }
}
