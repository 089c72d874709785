extension Validator {
  /// Hong Kong identity cards: one or two letters, six digits, one mod 11, of which ten is
  /// written A.
  static let hongKongID = Validator("hk-hkid") { value in
    var symbols = Symbols(value)
    // Where there is one letter, a blank stands before it and counts 36.
    if symbols.count == 8 { symbols = symbols.preceded(by: 36) }
    guard
      symbols.count == 9, symbols[0] > 9, symbols[1] > 9, symbols[8] <= 10,
      symbols[2...7].allSatisfy({ $0 < 10 })
    else { return .impossible }
    return Verdict(CheckDigits.weightedSum(symbols, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)
  }
}
