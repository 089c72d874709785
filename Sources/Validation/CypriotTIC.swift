extension Validator {
  /// Cypriot tax and VAT numbers: eight digits, of which those at odd places count by a table, and
  /// the sum mod 26 as a letter (European Commission, TIN algorithms).
  static let cyTIC = Validator("cy-tic") { value in
    let symbols = Symbols(value)
    guard symbols.count == 9, let digits = symbols.part(0..<8).digits, !digits.isUniform else {
      return .impossible
    }
    let sum = digits.enumerated().reduce(0) { sum, digit in
      sum + (digit.offset % 2 == 0 ? cypriotOddPlaces[digit.element] : digit.element)
    }
    return Verdict(symbols[8] == 10 + sum % 26)
  }

  private static let cypriotOddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
}
