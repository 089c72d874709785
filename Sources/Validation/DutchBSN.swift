extension Validator {
  /// Burgerservicenummer: the eleven-test with weights 9 to 2 and −1 (Logisch ontwerp BSN). The
  /// leading zero of an old number can be left out.
  static let nlBSN = Validator("nl-bsn") { value in
    guard var digits = Symbols(value).digits, digits.count == 8 || digits.count == 9 else {
      return .impossible
    }
    if digits.count == 8 { digits = digits.preceded(by: 0) }
    guard !digits.isUniform else { return .impossible }
    return Verdict(CheckDigits.weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0)
  }
}
