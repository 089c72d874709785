extension Validator {
  /// Taiwanese national identity numbers (the second symbol 1 or 2) and resident certificates
  /// (8 or 9 since 2021; a letter A to D before): ten symbols mod 10 (National Immigration Agency).
  static let taiwaneseID = Validator("tw-id") { value in
    let symbols = Symbols(value)
    guard symbols.count == 10, symbols[0] > 9, symbols[2...].allSatisfy({ $0 < 10 }) else {
      return .impossible
    }
    let place = taiwanesePlaces[symbols[0] - 10]
    let kind: Int
    switch symbols[1] {
    case 1, 2, 8, 9: kind = symbols[1]
    case 10...13: kind = taiwanesePlaces[symbols[1] - 10] % 10
    default: return .impossible
    }
    let sum = CheckDigits.weightedSum(symbols[2...], [7, 6, 5, 4, 3, 2, 1, 1])
    return Verdict((place / 10 + 9 * (place % 10) + 8 * kind + sum) % 10 == 0)
  }

  /// What the letters A to Z count; they name the place of the first registration.
  private static let taiwanesePlaces = [
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32,
    30, 31, 33,
  ]
}
