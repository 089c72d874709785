extension Validator {
  /// Numéro d'inscription au répertoire: its fields, and the key 97 − (number mod 97), Corsica's
  /// 2A and 2B counting as 19 and 18 (INSEE; décret 82-103). It is often written without the key.
  static let frNIR = Validator("fr-nir") { value in
    var symbols = Symbols(value)
    guard symbols.count == 13 || symbols.count == 15 else { return .impossible }
    if symbols[5] == 2, symbols[6] == 10 || symbols[6] == 11 {
      let corsica: Symbols = symbols[6] == 10 ? "19" : "18"
      symbols = symbols.part(0..<5) + corsica + symbols.part(7..<symbols.count)
    }
    guard let digits = symbols.digits, isNIR(digits) else { return .impossible }
    guard digits.count == 15 else { return .unknown }
    let number = digits.number(at: 0..<13)
    return Verdict(97 - number % 97 == digits.number(at: 13..<15))
  }

  private static func isNIR(_ digits: Symbols) -> Bool {
    // 3, 4, 7 and 8 are given while the register looks for the person.
    switch digits[0] {
    case 1...4, 7, 8: break
    default: return false
    }
    // Months that are not known are written 20 and above, in series of the register's own.
    let month = digits.number(at: 3..<5)
    guard (1...12).contains(month) || (20...42).contains(month) || month >= 50 else {
      return false
    }
    return digits.number(at: 5..<7) > 0 && digits.number(at: 7..<10) > 0
      && digits.number(at: 10..<13) > 0
  }
}
