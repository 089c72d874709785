extension Validator {
  /// Indian Aadhaar numbers: twelve digits, the first 2 to 9, Verhoeff's check digit (UIDAI).
  static let aadhaar = Validator("in-aadhaar") { value in
    guard let digits = Symbols(value).digits, digits.count == 12, digits[0] > 1 else {
      return .impossible
    }
    // UIDAI issues no number that reads the same backwards.
    guard !digits.elementsEqual(digits.reversed()) else { return .impossible }
    // Neither has it groups that are next to each other, as the numbers of a list are.
    let groups = [digits.number(at: 0..<4), digits.number(at: 4..<8), digits.number(at: 8..<12)]
    guard zip(groups, groups.dropFirst()).contains(where: { abs($0 - $1) > 1 }) else {
      return .impossible
    }
    return Verdict(CheckDigits.verhoeff(digits))
  }
}
