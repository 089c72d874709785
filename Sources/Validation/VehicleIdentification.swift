extension Validator {
  /// A vehicle identification number (ISO 3779). Its ninth character is a check digit where the
  /// number was given out in North America (49 CFR 565.15); elsewhere it may happen to be one.
  static let vin = Validator("vin") { value in
    let symbols = Symbols(value)
    guard symbols.count == 17, !symbols.isUniform else { return .impossible }
    let values = symbols.map { $0 < 10 ? $0 : vinLetters[$0 - 10] }
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    let remainder = CheckDigits.weightedSum(values, weights) % 11
    // A remainder of ten is written X.
    if symbols[8] == (remainder == 10 ? 33 : remainder) { return .confirmed }
    return (1...5).contains(symbols[0]) ? .impossible : .unknown
  }

  /// What A to Z count; I, O and Q are not used.
  private static let vinLetters = [
    1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9,
  ]
}
