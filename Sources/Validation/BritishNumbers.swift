extension Validator {
  /// NHS number: weights 10 to 1, mod 11 (NHS Data Model and Dictionary, "NHS number").
  static let gbNHS = Validator("gb-nhs") { value in
    guard let digits = Symbols(value).digits, digits.count == 10, !digits.isUniform else {
      return .impossible
    }
    let weights = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    return Verdict(CheckDigits.weightedSum(digits, weights) % 11 == 0)
  }

  /// National Insurance number: which prefixes are given out (HMRC manual NIM39110). It has no
  /// check digit.
  static let gbNINO = Validator("gb-nino") { value in
    let symbols = Symbols(value)
    guard symbols.count == 8 || symbols.count == 9 else { return .impossible }
    return Verdict(
      !ninoNeverFirst.contains(symbols[0]) && !ninoNeverSecond.contains(symbols[1])
        && !ninoNeverTogether.contains(symbols.part(0..<2)))
  }

  private static let ninoNeverFirst: Symbols = "DFIQUV"
  private static let ninoNeverSecond: Symbols = "DFIOQUV"
  private static let ninoNeverTogether: [Symbols] = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]
}
