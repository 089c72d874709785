extension Validator {
  /// A US bank's routing number: the weights 3, 7 and 1, and a first pair that the Federal Reserve
  /// uses (ABA Key to Routing Numbers; X9.100-20).
  static let routingNumber = Validator("us-aba-routing") { value in
    guard let digits = Symbols(value).digits, digits.count == 9, !digits.isUniform else {
      return .impossible
    }
    switch 10 * digits[0] + digits[1] {
    // Government, the twelve districts, thrift institutions, electronic transfers, cheques.
    case 0...12, 21...32, 61...72, 80: break
    default: return .impossible
    }
    return Verdict(CheckDigits.weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0)
  }
}
