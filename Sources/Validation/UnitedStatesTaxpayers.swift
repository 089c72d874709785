extension Validator {
  /// A US Social Security number: since 2011 numbers are given at random, but never with area 000,
  /// 666 or 900 and above, group 00 or serial 0000 (SSA, "Social Security Number Randomization").
  static let socialSecurityNumber = Validator("us-ssn") { value in
    guard let digits = Symbols(value).digits, digits.count == 9, !digits.isUniform else {
      return .impossible
    }
    let area = digits.number(at: 0..<3)
    guard area != 0, area != 666, area < 900, digits.number(at: 3..<5) != 0,
      digits.number(at: 5..<9) != 0
    else { return .impossible }
    // Printed on a card sold with wallets in 1938 and voided since (SSA, "The Story of the Social
    // Security Number").
    return Verdict(digits.number != 78_051_120)
  }

  /// A US individual taxpayer identification number: area 900 to 999 and a group the IRS gives out
  /// (IRM 3.21.263, "Valid ranges").
  static let individualTaxpayer = Validator("us-itin") { value in
    guard let digits = Symbols(value).digits, digits.count == 9, digits[0] == 9, !digits.isUniform
    else { return .impossible }
    switch digits.number(at: 3..<5) {
    case 50...65, 70...88, 90...92, 94...99: return .confirmed
    default: return .impossible
    }
  }
}
