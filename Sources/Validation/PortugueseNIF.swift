extension Validator {
  /// Número de identificação fiscal: the series that are given out (Decreto-Lei 14/2013), and
  /// weights 9 to 2 mod 11, where a remainder of 10 is written 0.
  static let ptNIF = Validator("pt-nif") { value in
    guard let digits = Symbols(value).digits, digits.count == 9, !digits.isUniform else {
      return .impossible
    }
    // Of the fours, only 45 exists: persons who do not live in Portugal.
    guard digits[0] != 0, digits[0] != 4 || digits[1] == 5 else { return .impossible }
    let remainder = CheckDigits.weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return Verdict(digits[8] == (remainder < 2 ? 0 : 11 - remainder))
  }
}
