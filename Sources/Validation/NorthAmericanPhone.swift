extension Validator {
  /// A number of the North American Numbering Plan: area and exchange begin with 2 to 9, and
  /// neither is a service code such as 911 (NANPA, "NANP structure").
  static let northAmericanPhone = Validator("us-phone") { value in
    guard var digits = Symbols(value).digits, !DialledNumber(value).isLimit else {
      return .impossible
    }
    if digits.count == 11, digits[0] == 1 { digits = digits.part(1..<11) }
    guard digits.count == 10, digits[0] >= 2, digits[3] >= 2 else { return .impossible }
    // The second digit 9 is kept for a longer plan.
    guard digits[1] != 9, digits.number(at: 1..<3) != 11, digits.number(at: 4..<6) != 11 else {
      return .impossible
    }
    return Verdict(!digits[3...].allSatisfy { $0 == digits[3] })
  }
}
