extension Validator {
  /// Número de documento of the cartão de cidadão: the civil number with its digit mod 11, the
  /// version of the card, and a digit over it all that doubles every second symbol, as Luhn does,
  /// but takes nine off whatever exceeds it (autenticacao.gov.pt, validação de número de documento).
  /// Made-up numbers often hold the last digit only; those are `unknown`.
  static let ptCC = Validator("pt-cc") { value in
    let symbols = Symbols(value)
    guard symbols.count == 12, symbols[11] < 10, let civil = symbols.part(0..<9).digits else {
      return .impossible
    }

    let remainder = CheckDigits.weightedSum(civil, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
    let isIssued = civil[8] == (remainder < 2 ? 0 : 11 - remainder)

    let sum = symbols.enumerated().reduce(0) { sum, symbol in
      let counted = symbol.offset % 2 == 0 ? 2 * symbol.element : symbol.element
      return sum + (symbol.offset % 2 == 0 && counted > 9 ? counted - 9 : counted)
    }
    guard sum % 10 == 0 else { return .impossible }
    return isIssued ? .confirmed : .unknown
  }
}
