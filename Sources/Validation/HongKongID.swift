extension Validator {
  /// Hong Kong identity cards: one or two letters, six digits, one mod 11, of which ten is
  /// written A.
  static let hongKongID = Validator("hk-hkid") { value in
    var values = Symbols(value).values
    // Where there is one letter, a blank stands before it and counts 36.
    if values.count == 8 { values.insert(36, at: 0) }
    guard
      values.count == 9, values[0] > 9, values[1] > 9, values[8] <= 10,
      values[2...7].allSatisfy({ $0 < 10 })
    else { return .impossible }
    return Verdict(CheckDigits.weightedSum(values, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)
  }
}
