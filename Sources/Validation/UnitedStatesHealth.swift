extension Validator {
  /// A US national provider identifier: Luhn over 80840, the prefix of US health issuers, and the
  /// number (CMS, "NPI Check Digit Calculation"). It begins with 1 or 2.
  static let nationalProvider = Validator("us-npi") { value in
    guard let digits = Symbols(value).digits, digits.count == 10, digits[0] == 1 || digits[0] == 2
    else { return .impossible }
    return Verdict(CheckDigits.luhn(usHealthIssuers + digits))
  }

  private static let usHealthIssuers: Symbols = "80840"

  /// A Medicare beneficiary identifier: what kind of symbol stands at each of its 11 places; no
  /// letter that looks like a digit, and no check digit (CMS, "Understanding the MBI Format").
  static let medicareBeneficiary = Validator("us-mbi") { value in
    let symbols = Symbols(value)
    guard symbols.count == 11 else { return .impossible }
    for (symbol, kind) in zip(symbols, "CAXNAXNAANN".utf8) {
      let isDigit = symbol < 10
      if !isDigit, confusedLetters.contains(symbol) { return .impossible }
      switch kind {
      case UInt8(ascii: "C"): guard isDigit, symbol != 0 else { return .impossible }
      case UInt8(ascii: "N"): guard isDigit else { return .impossible }
      case UInt8(ascii: "A"): guard !isDigit else { return .impossible }
      default: break
      }
    }
    return .confirmed
  }

  private static let confusedLetters: Symbols = "SLOIBZ"
}
