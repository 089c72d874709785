extension Validator {
  /// Japanese individual numbers: eleven digits and one mod 11 (Ministry of Internal Affairs and
  /// Communications, ordinance 85 of 2014, article 5).
  static let japaneseMyNumber = Validator("jp-my-number") { value in
    guard let digits = Symbols(value).digits, digits.count == 12, !digits.isUniform else {
      return .impossible
    }
    let sum = CheckDigits.weightedSum(digits[..<11], [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    return Verdict(CheckDigits.complement11(sum) == digits[11])
  }
}
