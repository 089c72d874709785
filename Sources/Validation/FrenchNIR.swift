extension Validator {
  /// Numéro d'inscription au répertoire: its fields, and the key 97 − (number mod 97), Corsica's
  /// 2A and 2B counting as 19 and 18 (INSEE; décret 82-103). It is often written without the key.
  static let frNIR = Validator("fr-nir") { value in
    var symbols = Symbols(value).bytes
    guard symbols.count == 13 || symbols.count == 15 else { return .impossible }
    if symbols[5] == UInt8(ascii: "2") {
      switch symbols[6] {
      case UInt8(ascii: "A"): symbols.replaceSubrange(5...6, with: Array("19".utf8))
      case UInt8(ascii: "B"): symbols.replaceSubrange(5...6, with: Array("18".utf8))
      default: break
      }
    }
    guard let digits = Symbols(symbols[...]).digits, isNIR(digits) else { return .impossible }
    guard digits.count == 15 else { return .unknown }
    let number = digits.number(at: 0..<13)
    return Verdict(97 - number % 97 == digits.number(at: 13..<15))
  }

  private static func isNIR(_ digits: [Int]) -> Bool {
    // 3, 4, 7 and 8 are given while the register looks for the person.
    guard [1, 2, 3, 4, 7, 8].contains(digits[0]) else { return false }
    // Months that are not known are written 20 and above, in series of the register's own.
    let month = digits.number(at: 3..<5)
    guard (1...12).contains(month) || (20...42).contains(month) || month >= 50 else {
      return false
    }
    return [5..<7, 7..<10, 10..<13].allSatisfy { digits.number(at: $0) > 0 }
  }
}
