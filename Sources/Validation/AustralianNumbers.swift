extension Validator {
  /// Australian tax file numbers: nine digits, weighted, divisible by 11; the older ones of eight
  /// digits have weights of their own.
  static let australianTFN = Validator("au-tfn") { value in
    guard let digits = Symbols(value).digits, !digits.isUniform else { return .impossible }
    let weights: [Int]
    switch digits.count {
    case 9: weights = [1, 4, 3, 7, 5, 8, 6, 9, 10]
    case 8: weights = [10, 7, 8, 4, 6, 3, 5, 1]
    default: return .impossible
    }
    return Verdict(CheckDigits.weightedSum(digits, weights) % 11 == 0)
  }

  /// Australian Medicare cards: eight digits and one mod 10, then the number of the card's issue
  /// and, at times, that of the person on the card, neither of them 0.
  static let australianMedicare = Validator("au-medicare") { value in
    guard
      let digits = Symbols(value).digits, (10...11).contains(digits.count),
      (2...6).contains(digits[0]), digits[9...].allSatisfy({ $0 > 0 })
    else { return .impossible }
    return Verdict(
      CheckDigits.weightedSum(digits[..<8], [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == digits[8])
  }
}
