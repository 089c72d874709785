extension Validator {
  /// AHV number (AVS, AVS/AI): 756 for Switzerland and the check digit of EAN-13, weights 1 and 3
  /// mod 10 (Zentrale Ausgleichsstelle, "NAVS13").
  static let chAHV = Validator("ch-ahv") { value in
    guard let digits = Symbols(value).digits, digits.count == 13, digits.number(at: 0..<3) == 756
    else { return .impossible }
    let weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]
    return Verdict(CheckDigits.weightedSum(digits, weights) % 10 == 0)
  }
}
