extension Validator {
  /// Documento nacional de identidad: the number mod 23 gives the letter (Real Decreto 1553/2005).
  static let esDNI = Validator("es-dni") { value in
    checkSpanish(Symbols(value))
  }

  /// Número de identidad de extranjero: X, Y or Z stand for 0, 1 or 2 before the seven digits.
  static let esNIE = Validator("es-nie") { value in
    let symbols = Symbols(value)
    guard let first = symbols.first, (33...35).contains(first) else { return .impossible }
    return checkSpanish(symbols.part(1..<symbols.count).preceded(by: first - 33))
  }

  /// Número de identificación fiscal of persons without the two above: K, L or M, which does not
  /// count, seven digits and the letter (Real Decreto 1065/2007).
  static let esNIF = Validator("es-nif") { value in
    let symbols = Symbols(value)
    guard let first = symbols.first, (20...22).contains(first) else { return .impossible }
    return checkSpanish(symbols.part(1..<symbols.count))
  }

  private static func checkSpanish(_ symbols: Symbols) -> Verdict {
    // Foreigners' numbers were once written with eight digits, the first a zero.
    let digits = symbols.dropLast()
    guard (7...9).contains(digits.count), digits.allSatisfy({ $0 < 10 }), digits.number > 0 else {
      return .impossible
    }
    return Verdict(spanishLetters[digits.number % 23] == symbols.last)
  }

  private static let spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE".utf8.compactMap(Symbols.symbol)
}
