extension Validator {
  /// T.C. kimlik numarası: the tenth digit from sums over odd and even places, the eleventh from
  /// the sum of the ten (Nüfus ve Vatandaşlık İşleri, MERNİS).
  static let trTCKN = Validator("tr-tckn") { value in
    guard let digits = Symbols(value).digits, digits.count == 11, digits[0] != 0 else {
      return .impossible
    }
    let tenth = CheckDigits.weightedSum(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7, -1])
    let sum = digits.prefix(10).reduce(0, +)
    return Verdict(tenth % 10 == 0 && sum % 10 == digits[10])
  }
}
