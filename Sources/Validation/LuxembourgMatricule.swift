extension Validator {
  /// Luxembourg's national identification number: day of birth, three digits, then a check digit by
  /// Luhn and one by Verhoeff, either over the eleven digits before both (loi du 19 juin 2013
  /// relative à l'identification des personnes physiques).
  static let luMatricule = Validator("lu-matricule") { value in
    guard let digits = Symbols(value).digits, digits.count == 13,
      CalendarDate.exists(
        year: digits.number(at: 0..<4), month: digits.number(at: 4..<6),
        day: digits.number(at: 6..<8))
    else { return .impossible }
    let number = digits.part(0..<11)
    return Verdict(
      CheckDigits.luhn(digits.part(0..<12))
        && CheckDigits.verhoeff(number + digits.part(12..<13)))
  }
}
