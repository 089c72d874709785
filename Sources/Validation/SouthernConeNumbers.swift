extension Validator {
  /// Argentine taxpayers and workers, CUIT and CUIL: a kind, eight digits, one digit mod 11.
  static let argentineCUIT = Validator("ar-cuit") { value in
    guard
      let digits = Symbols(value).digits, digits.count == 11,
      argentineKinds.contains(digits.number(at: 0..<2))
    else { return .impossible }
    let sum = CheckDigits.weightedSum(digits[..<10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    // For ten another kind is issued (23, 24, 33, 34), or else nine is written.
    let check = (11 - sum % 11) % 11
    return Verdict(min(check, 9) == digits[10])
  }

  /// People (20 to 27), companies (30 to 34), and those who live abroad (50 to 55).
  private static let argentineKinds: Set<Int> = [20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55]

  /// Chilean RUN and RUT: up to eight digits and one mod 11, of which ten is written K.
  static let chileanRUT = Validator("cl-rut") { value in
    let symbols = Symbols(value)
    guard (7...9).contains(symbols.count), symbols.dropLast().allSatisfy({ $0 < 10 }) else {
      return .impossible
    }
    let base = symbols.dropLast()
    // People alive have numbers above one million.
    guard base.number >= 1_000_000, !base.isUniform else { return .impossible }
    let sum = CheckDigits.weightedSum(base.reversed(), [2, 3, 4, 5, 6, 7, 2, 3])
    let check = (11 - sum % 11) % 11
    return Verdict(symbols.last == (check == 10 ? 20 : check))
  }
}
