extension Validator {
  /// A telephone number in international form: a country code that the ITU has assigned, and a
  /// number of that country's plan. One that has a length of the plan, but begins with digits that
  /// are not given out, is left unknown: plans change.
  static let internationalPhone = Validator("phone-international") { value in
    guard let start = value.firstIndex(where: { $0 != 0x2B && $0 & 0x80 == 0 && $0 != 0x28 })
    else { return .impossible }
    let number = DialledNumber(value[start...])
    var digits = number.digits
    guard digits.count <= 18 else { return .impossible }
    // What most countries dial for the plus sign, and what North America does.
    if digits.first == 0 {
      let exit = digits.count > 3 && digits.number(at: 0..<3) == 11 ? 3 : 2
      digits = digits.part(min(exit, digits.count)..<digits.count)
    }
    guard (7...15).contains(digits.count), !digits.dropFirst(2).allSatisfy({ $0 == digits[2] }),
      let plan = NumberingPlans.all.plan(of: digits)
    else { return .impossible }
    // "+3.14159265" is a number; a registry writes +31.4159265.
    if number.firstGroupEndsWithDot, number.first.count != plan.codeLength { return .impossible }
    if number.isAngle { return .impossible }
    if plan.hasNumber(digits, from: plan.codeLength, in: .all) { return .confirmed }
    // Neither an area nor an exchange of North America begins with 0 or 1.
    if plan.code == 1, digits.count != 11 || digits[1] < 2 || digits[4] < 2 { return .impossible }
    return plan.hasNumbers(ofLength: digits.count - plan.codeLength) ? .unknown : .impossible
  }

  /// A telephone number as it is written within some country, which stays unknown: dates, other
  /// numbers and numbers of no plan are told apart. One that may be without its area code is not.
  static let nationalPhone = Validator("phone-national") { value in
    let number = DialledNumber(value)
    let count = number.digits.count
    guard (6...15).contains(count), count > 6 || number.isGrouped, !number.isNoPhone,
      !number.isDottedOtherwise, !number.isAngle, !number.isRow
    else { return .impossible }
    if count <= 8 { return .unknown }
    return NumberingPlans.all.hasNumber(number.digits) ? .unknown : .impossible
  }

  /// The same, but confirmed where it is printed as some country prints its numbers, and impossible
  /// otherwise: for numbers that no word stands near.
  static let printedPhone = Validator("phone-printed") { value in
    let number = DialledNumber(value)
    guard (8...15).contains(number.digits.count), !number.isNoPhone else { return .impossible }
    return Verdict(NumberingPlans.all.prints(number))
  }

  /// For each country that has a pattern of its own: a number of its plan, with or without the
  /// prefix that is dialled within it (`phone-de`).
  static let phonesByCountry: [Validator] = countriesWithPhones.map { country, code in
    Validator("phone-\(country)") { value in
      let number = DialledNumber(value)
      guard (5...15).contains(number.digits.count), !number.isNoPhone, !number.beginsAsVersion,
        let plan = NumberingPlans.all.plan(ofCode: code)
      else { return .impossible }
      return Verdict(plan.hasNumber(number.digits, from: 0, in: .all))
    }
  }

  private static let countriesWithPhones: [(country: String, code: Int)] = [
    ("ae", 971), ("ar", 54), ("at", 43), ("au", 61), ("be", 32), ("br", 55), ("ch", 41),
    ("cl", 56), ("cn", 86), ("co", 57), ("cz", 420), ("de", 49), ("dk", 45), ("eg", 20),
    ("es", 34), ("fi", 358), ("fr", 33), ("gb", 44), ("gr", 30), ("hk", 852), ("hu", 36),
    ("id", 62), ("il", 972), ("in", 91), ("it", 39), ("jp", 81), ("kr", 82), ("mx", 52),
    ("my", 60), ("ng", 234), ("nl", 31), ("no", 47), ("pe", 51), ("ph", 63), ("pl", 48),
    ("pt", 351), ("ro", 40), ("ru", 7), ("sa", 966), ("se", 46), ("sg", 65), ("th", 66),
    ("tr", 90), ("tw", 886), ("ua", 380), ("vn", 84), ("za", 27),
  ]
}

extension DialledNumber {
  /// Whether it is a date, an address of a machine, a decimal number, or one digit again and again;
  /// or begins as a number that is written for callers abroad does.
  fileprivate var isNoPhone: Bool {
    digits.isUniform || digits.number(at: 0..<2) == 0 || isDate || isDottedQuad || isYears
      || isDecimal || isLimit
  }
}

extension NumberingPlans {
  /// Whether the number is one of a plan, and printed as that plan's are.
  fileprivate func prints(_ number: DialledNumber) -> Bool {
    guard let sizes = number.sizes else { return false }
    return plans.contains { plan in
      plan.prints(sizes, in: self) && plan.hasNumber(number.digits, from: 0, in: self)
    }
  }

  /// Whether the digits are a number of some plan, within the country or without the plus sign.
  fileprivate func hasNumber(_ digits: Symbols) -> Bool {
    if plans.contains(where: { $0.hasNumber(digits, from: 0, in: self) }) { return true }
    guard let plan = plan(of: digits) else { return false }
    return plan.hasNumber(digits, from: plan.codeLength, in: self)
  }
}
