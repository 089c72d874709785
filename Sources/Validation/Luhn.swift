extension Validator {
  /// The check digit of payment cards and of some national numbers (ISO/IEC 7812-1, annex B).
  static let luhn = Validator("luhn") { value in
    guard let digits = Symbols(value).digits, !digits.isUniform else { return .impossible }
    return Verdict(CheckDigits.luhn(digits))
  }
}
