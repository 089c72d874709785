extension Validator {
  /// The check digit of payment cards and of some national numbers (ISO/IEC 7812-1, annex B).
  static let luhn = Validator("luhn") { value in
    // It says nothing of the length, so that nothing is collected.
    let digits = value.lazy.compactMap(Symbols.symbol)
    guard digits.allSatisfy({ $0 < 10 }), !digits.isUniform else { return .impossible }
    return Verdict(CheckDigits.luhn(digits))
  }
}
