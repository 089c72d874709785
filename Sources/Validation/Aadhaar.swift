extension Validator {
  /// Indian Aadhaar numbers: twelve digits, the first 2 to 9, Verhoeff's check digit (UIDAI).
  static let aadhaar = Validator("in-aadhaar") { value in
    guard let digits = Symbols(value).digits, digits.count == 12, digits[0] > 1 else {
      return .impossible
    }
    // UIDAI issues no number that reads the same backwards.
    guard !digits.elementsEqual(digits.reversed()) else { return .impossible }
    return Verdict(CheckDigits.verhoeff(digits))
  }
}
