extension Validator {
  /// A structured creditor reference (ISO 11649): RF, two check digits, and at most 21 letters and
  /// digits, which count first in ISO 7064 mod 97-10.
  static let creditorReference = Validator("creditor-reference") { value in
    let values = value.compactMap(Symbols.symbol)
    guard (5...25).contains(values.count) else { return .impossible }
    return Verdict(CheckDigits.mod97(values[4...] + values[..<4]) == 1)
  }
}
