extension Validator {
  /// A Canadian social insurance number: Luhn, and a first digit that is given to persons: 8 stands
  /// in business numbers and 0 is not issued.
  static let socialInsuranceNumber = Validator("ca-sin") { value in
    guard let digits = Symbols(value).digits, digits.count == 9, !digits.isUniform,
      digits[0] != 0, digits[0] != 8
    else { return .impossible }
    return Verdict(CheckDigits.luhn(digits))
  }
}
