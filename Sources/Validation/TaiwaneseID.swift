extension Validator {
  /// Taiwanese national identity numbers (the second symbol 1 or 2) and resident certificates
  /// (8 or 9 since 2021; a letter A to D before): ten symbols mod 10 (National Immigration Agency).
  static let taiwaneseID = Validator("tw-id") { value in
    let values = Symbols(value).values
    guard values.count == 10, values[0] > 9, values[2...].allSatisfy({ $0 < 10 }) else {
      return .impossible
    }
    let place = taiwanesePlaces[values[0] - 10]
    let kind: Int
    switch values[1] {
    case 1, 2, 8, 9: kind = values[1]
    case 10...13: kind = taiwanesePlaces[values[1] - 10] % 10
    default: return .impossible
    }
    let counted = [place / 10, place % 10, kind] + values[2...]
    let sum = CheckDigits.weightedSum(counted, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1])
    return Verdict(sum % 10 == 0)
  }

  /// What the letters A to Z count; they name the place of the first registration.
  private static let taiwanesePlaces = [
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32,
    30, 31, 33,
  ]
}
