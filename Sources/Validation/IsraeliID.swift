extension Validator {
  /// Identity number: nine digits with the Luhn digit last, leading zeros often left out
  /// (Population and Immigration Authority).
  static let ilID = Validator("il-id") { value in
    guard let digits = Symbols(value).digits, digits.count == 8 || digits.count == 9,
      !digits.isUniform
    else { return .impossible }
    // A leading zero changes nothing: Luhn counts from the right.
    return Verdict(CheckDigits.luhn(digits))
  }
}
