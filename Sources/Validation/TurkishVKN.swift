extension Validator {
  /// Vergi kimlik numarası: each of nine digits is moved up by how far it stands from the tenth,
  /// mod 10, and then doubled as often, with the nines cast out (Gelir İdaresi Başkanlığı).
  static let trVKN = Validator("tr-vkn") { value in
    guard let digits = Symbols(value).digits, digits.count == 10, !digits.isUniform else {
      return .impossible
    }
    var sum = digits[9]
    for (place, digit) in digits.dropLast().enumerated() {
      let moved = (digit + 9 - place) % 10
      let rest = (moved << (9 - place)) % 9
      sum += moved > 0 && rest == 0 ? 9 : rest
    }
    return Verdict(sum % 10 == 0)
  }
}
