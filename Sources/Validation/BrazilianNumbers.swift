extension Validator {
  /// Brazilian taxpayers, CPF: two digits mod 11 over the nine before them.
  static let brazilianCPF = Validator("br-cpf") { value in
    guard let digits = Symbols(value).digits, digits.count == 11, !digits.isUniform else {
      return .impossible
    }
    return Verdict(
      brazilianCheckDigit(digits[..<9], [10, 9, 8, 7, 6, 5, 4, 3, 2]) == digits[9]
        && brazilianCheckDigit(digits[..<10], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) == digits[10])
  }

  /// Brazilian legal persons, CNPJ: two digits mod 11 over twelve symbols, which may be letters
  /// since July 2026 (Instrução Normativa RFB 2.229/2024: a symbol counts its ASCII code less 48).
  static let brazilianCNPJ = Validator("br-cnpj") { value in
    let symbols = Symbols(value)
    guard symbols.count == 14, symbols[12] < 10, symbols[13] < 10, !symbols.isUniform else {
      return .impossible
    }
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
    return Verdict(
      brazilianCheckDigit(symbols[..<12], weights[1...]) == symbols[12]
        && brazilianCheckDigit(symbols[..<13], weights[...]) == symbols[13])
  }

  private static func brazilianCheckDigit(
    _ symbols: Slice<Symbols>, _ weights: ArraySlice<Int>
  ) -> Int {
    // Seven signs stand between the digits and the letters of ASCII.
    let sum = zip(symbols, weights).reduce(0) { $0 + ($1.0 > 9 ? $1.0 + 7 : $1.0) * $1.1 }
    return CheckDigits.complement11(sum)
  }
}
