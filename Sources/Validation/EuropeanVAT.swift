extension Validator {
  /// A value added tax number with its country's prefix, as VIES takes it: the structure that the
  /// country gives it, and its check digits where their rule is known.
  static let euVAT = Validator("eu-vat") { value in
    let symbols = Symbols(value)
    guard (4...14).contains(symbols.count) else { return .impossible }
    let country = String(decoding: [symbols.byte(at: 0), symbols.byte(at: 1)], as: UTF8.self)
    let number = symbols.part(2..<symbols.count)
    guard let check = EuropeanVAT.byCountry[country], !number.isUniform else { return .impossible }
    return check(number)
  }
}

/// The rules by country. A number without letters comes to its rule as digits.
private enum EuropeanVAT {
  typealias Check = @Sendable (Symbols) -> Verdict

  static let byCountry: [String: Check] = [
    "AT": austrian, "BE": digits(9...10, belgian), "BG": digits(9...10, bulgarian),
    "CY": cypriot, "CZ": digits(8...10, czech),
    "DE": digits(9...9) { $0[0] > 0 && CheckDigits.hybrid($0, modulus: 10) },
    "DK": digits(8...8) { $0[0] > 0 && sum($0, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0 },
    "EE": digits(9...9) { sum($0, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0 },
    "EL": greek, "ES": spanish,
    "FI": digits(8...8) { sum($0, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0 },
    "FR": french, "GB": digits(9...12, british), "GR": greek,
    "HR": digits(11...11) { CheckDigits.hybrid($0, modulus: 10) },
    "HU": digits(8...8) { sum($0, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0 },
    "IE": irish, "IT": digits(11...11, italian),
    "LT": digits(9...12, lithuanian),
    "LU": digits(8...8) { $0.number(at: 0..<6) % 89 == $0.number(at: 6..<8) },
    "LV": digits(11...11, latvian),
    "MT": digits(8...8) { $0[0] > 0 && sum($0, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0 },
    "NL": dutch,
    "PL": digits(10...10) { sum($0.dropLast(), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == $0[9] },
    "PT": { Validator.ptNIF.check(bytes($0)) },
    "RO": digits(2...10, romanian),
    // A number of a person or an organisation, and two digits for which of its businesses.
    "SE": digits(12...12) { CheckDigits.luhn($0.part(0..<10)) && $0.number(at: 10..<12) > 0 },
    "SI": digits(8...8, slovenian), "SK": digits(10...10, slovak),
    "XI": digits(9...12, british),
  ]

  private static func sum(_ digits: some Sequence<Int>, _ weights: some Sequence<Int>) -> Int {
    CheckDigits.weightedSum(digits, weights)
  }

  private static func digits(
    _ lengths: ClosedRange<Int>, _ holds: @escaping @Sendable (Symbols) -> Bool?
  ) -> Check {
    { symbols in
      guard let digits = symbols.digits, lengths.contains(digits.count) else { return .impossible }
      return holds(digits).map { Verdict($0) } ?? .unknown
    }
  }

  /// U and eight digits.
  private static let austrian: Check = { symbols in
    guard symbols.first == 30, symbols.count == 9, let digits = symbols.part(1..<9).digits else {
      return .impossible
    }
    let doubled = digits.dropLast().enumerated().map { place, digit in
      place % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
    }
    return Verdict((doubled.reduce(4, +) + digits[7]) % 10 == 0)
  }

  /// Once it had nine digits; a zero was put before them.
  private static let belgian: @Sendable (Symbols) -> Bool? = { digits in
    let all = digits.count == 9 ? digits.preceded(by: 0) : digits
    return all[0] < 2 && 97 - all.number(at: 0..<8) % 97 == all.number(at: 8..<10)
  }

  /// Nine digits of an organisation; or ten: the number of a citizen, of a foreigner, or of others,
  /// each with a rule of its own.
  private static let bulgarian: @Sendable (Symbols) -> Bool? = { digits in
    guard digits.count == 9 else {
      let citizen = sum(digits.dropLast(), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10
      let foreigner = sum(digits.dropLast(), [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10
      let other = (11 - sum(digits.dropLast(), [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
      // One in four numbers keeps one of the three.
      return [citizen, foreigner, other].contains(digits[9]) ? nil : false
    }
    let first = sum(digits.dropLast(), 1...8) % 11
    return (first < 10 ? first : sum(digits.dropLast(), 3...10) % 11 % 10) == digits[8]
  }

  /// Eight digits, of which those at odd places count otherwise, and a letter.
  private static let cypriot: Check = { symbols in
    guard symbols.count == 9, let digits = symbols.part(0..<8).digits else { return .impossible }
    let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
    let values = digits.enumerated().map { $0 % 2 == 0 ? odd[$1] : $1 }
    return Verdict(values.reduce(0, +) % 26 + 10 == symbols[8])
  }

  /// Eight digits of an organisation; of a person those of the birth number, which until 1953 had no
  /// check digit, or nine that begin with 6.
  private static let czech: @Sendable (Symbols) -> Bool? = { digits in
    switch digits.count {
    case 8:
      let check = (11 - sum(digits.dropLast(), (2...8).reversed()) % 11) % 10
      return digits[0] < 9 && check == digits[7]
    case 9 where digits[0] == 6:
      return (sum(digits.part(1..<8), (2...8).reversed()) % 11 + 8) % 10 == digits[8]
    case 9: return digits.number(at: 0..<2) < 54 && beginsWithCzechDay(digits) ? nil : false
    default:
      // Until 1985 a remainder of ten was written 0.
      return digits.number(at: 0..<9) % 11 % 10 == digits[9] && beginsWithCzechDay(digits)
    }
  }

  /// Whether it begins with year, month and day of birth; to the month 50 is added for women, and 20
  /// since 2004 on days with many births.
  private static func beginsWithCzechDay(_ digits: Symbols) -> Bool {
    let month = digits.number(at: 2..<4) % 50
    return CalendarDate.exists(
      yearOfCentury: digits.number(at: 0..<2), month: month > 20 ? month - 20 : month,
      day: digits.number(at: 4..<6))
  }

  private static let greek = digits(9...9) { digits in
    sum(digits.dropLast(), (1...8).reversed().map { 1 << $0 }) % 11 % 10 == digits[8]
  }

  /// The number of a person, or that of an organisation: a letter for its kind, seven digits, and
  /// a check that is a letter for some kinds, a digit for others.
  private static let spanish: Check = { symbols in
    guard symbols.count == 9, let first = symbols.first else { return .impossible }
    switch first {
    case 0...9: return Validator.esDNI.check(bytes(symbols))
    case 20...22: return Validator.esNIF.check(bytes(symbols))
    case 33...35: return Validator.esNIE.check(bytes(symbols))
    default: break
    }
    guard "ABCDEFGHJNPQRSUVW".utf8.contains(symbols.byte(at: 0)),
      let digits = symbols.part(1..<8).digits
    else { return .impossible }
    let doubled = digits.enumerated().map { place, digit in
      place % 2 == 1 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
    }
    let check = (10 - doubled.reduce(0, +) % 10) % 10
    return Verdict(symbols[8] == check || symbols[8] == (check == 0 ? 19 : 9 + check))
  }

  /// A key of two digits, or of two symbols with a letter, and the nine of an enterprise.
  private static let french: Check = { symbols in
    guard symbols.count == 11, let digits = symbols.part(2..<11).digits else { return .impossible }
    // Monaco's begin with three zeros and have no digit of their own.
    guard digits.number(at: 0..<3) == 0 || CheckDigits.luhn(digits) else { return .impossible }
    guard symbols.digits == nil else {
      return Verdict(symbols.number(at: 0..<2) == (100 * digits.number + 12) % 97)
    }
    // The letters without I and O.
    let key = symbols.prefix(2).map { $0 > 24 ? $0 - 2 : $0 > 18 ? $0 - 1 : $0 }
    let value = key[0] < 10 ? 24 * key[0] + key[1] - 10 : 34 * key[0] + key[1] - 100
    return Verdict((digits.number + 1 + value / 11) % 11 == value % 11)
  }

  /// Nine digits mod 97, of which newer ones are 55 more; three more digits name a branch.
  private static let british: @Sendable (Symbols) -> Bool? = { digits in
    guard digits.count == 9 || digits.count == 12 else { return false }
    let remainder =
      (sum(digits.prefix(7), (2...8).reversed()) + digits.number(at: 7..<9)) % 97
    // Numbers that begin with 0 are all older.
    return remainder == 0 || remainder == 42 && digits[0] > 0
  }

  /// Seven digits, the office of a province, and a check (VIES VAT number construction rules).
  private static let italian: @Sendable (Symbols) -> Bool? = { digits in
    switch digits.number(at: 7..<10) {
    case 1...100, 120, 121, 888, 999: CheckDigits.luhn(digits)
    default: false
    }
  }

  /// Seven digits and one or two letters, or the older form with a letter at the second place.
  private static let irish: Check = { symbols in
    guard (8...9).contains(symbols.count), symbols[0] < 10, symbols[7] > 9 else {
      return .impossible
    }
    let digits: Symbols
    if symbols[1] > 9 {
      guard symbols.count == 8 else { return .impossible }
      digits = (symbols.part(2..<7) + symbols.part(0..<1)).preceded(by: 0)
    } else {
      digits = symbols.part(0..<7)
    }
    // The second letter: W for none, else A to I.
    let second = symbols.count == 9 ? symbols[8] - 9 : 0
    guard digits.digits != nil, (1...9).contains(second) || second == 0 || second == 23 else {
      return .impossible
    }
    let remainder = (sum(digits, (2...8).reversed()) + 9 * (second % 23)) % 23
    return Verdict(symbols[7] == (remainder == 0 ? 32 : 9 + remainder))
  }

  /// Nine digits of an organisation or twelve of others, the last but one of which is 1.
  private static let lithuanian: @Sendable (Symbols) -> Bool? = { digits in
    guard digits.count == 9 || digits.count == 12, digits[digits.count - 2] == 1 else {
      return false
    }
    let first = sum(digits.dropLast(), (0..<11).map { 1 + $0 % 9 }) % 11
    let check = first < 10 ? first : sum(digits.dropLast(), (2..<13).map { 1 + $0 % 9 }) % 11 % 10
    return check == digits.last
  }

  /// Organisations begin with 4 to 9, persons with their day of birth or with 32.
  private static let latvian: @Sendable (Symbols) -> Bool? = { digits in
    if digits[0] > 3 { return sum(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3 }
    if digits.number(at: 0..<2) == 32 { return nil }
    // The seventh digit tells the century: 0 the nineteenth.
    guard
      digits[6] < 3,
      CalendarDate.exists(
        year: 1800 + 100 * digits[6] + digits.number(at: 4..<6), month: digits.number(at: 2..<4),
        day: digits.number(at: 0..<2))
    else { return false }
    return (1 + sum(digits.dropLast(), [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == digits[10]
  }

  /// Nine digits, B and two digits: with the check of a person's number, or, since 2020 for
  /// persons, ISO 7064 mod 97-10 over all with the prefix.
  private static let dutch: Check = { symbols in
    guard symbols.count == 12, symbols[9] == 11, let digits = symbols.part(0..<9).digits,
      let last = symbols.part(10..<12).digits, last.number > 0
    else { return .impossible }
    let hasOwnCheck = sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 == digits[8]
    let remainder = CheckDigits.mod97(symbols, after: CheckDigits.mod97([23, 21]))
    return Verdict(hasOwnCheck || remainder == 1)
  }

  private static let romanian: @Sendable (Symbols) -> Bool? = { digits in
    let weights = [7, 5, 3, 2, 1, 7, 5, 3, 2].suffix(digits.count - 1)
    return digits[0] > 0 && 10 * sum(digits.dropLast(), weights) % 11 % 10 == digits.last
  }

  private static let slovenian: @Sendable (Symbols) -> Bool? = { digits in
    let check = 11 - sum(digits.dropLast(), (2...8).reversed()) % 11
    return digits[0] != 0 && check < 11 && check % 10 == digits[7]
  }

  /// Divisible by 11; the third digit tells a payer from a person's birth number.
  private static let slovak: @Sendable (Symbols) -> Bool? = { digits in
    digits[0] > 0 && digits.number % 11 == 0 && [2, 3, 4, 7, 8, 9].contains(digits[2])
  }

  private static func bytes(_ symbols: Symbols) -> ArraySlice<UInt8> {
    symbols.indices.map { symbols.byte(at: $0) }[...]
  }
}
