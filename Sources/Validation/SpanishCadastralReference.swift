extension Validator {
  /// Referencia catastral: the first seven symbols and the next seven, each with the four of the
  /// unit behind them, give a letter mod 23 (Dirección General del Catastro). Letters count by
  /// their place in the Spanish alphabet, that is, from O on one more than in the English one.
  static let esReferenciaCatastral = Validator("es-referencia-catastral") { value in
    let symbols = Symbols(value)
    guard symbols.count == 20 else { return .impossible }
    let unit = symbols.part(14..<18)
    return Verdict(
      symbols[18] == cadastralLetter(symbols.part(0..<7) + unit)
        && symbols[19] == cadastralLetter(symbols.part(7..<14) + unit))
  }

  private static func cadastralLetter(_ symbols: Symbols) -> Int {
    // 10 is A and 24 is O.
    let counted = symbols.lazy.map { $0 < 10 ? $0 : $0 < 24 ? $0 - 9 : $0 - 8 }
    let sum = CheckDigits.weightedSum(counted, [13, 15, 12, 5, 4, 17, 9, 21, 3, 7, 1])
    return cadastralLetters[sum % 23]
  }

  private static let cadastralLetters = "MQWERTYUIOPASDFGHJKLBZX".utf8.compactMap(Symbols.symbol)
}
