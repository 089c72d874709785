extension Validator {
  /// A telephone number in international form: a country code that the ITU has assigned, and at
  /// most 15 digits in all (ITU-T E.164, section 6).
  static let internationalPhone = Validator("phone-international") { value in
    guard let plus = value.firstIndex(where: { $0 != 0x2B && $0 & 0x80 == 0 }) else {
      return .impossible
    }
    let number = DialledNumber(value[plus...])
    // 00 is the prefix most countries dial for the plus sign.
    var digits = number.digits
    if digits.count > 1, digits.number(at: 0..<2) == 0 { digits = digits.part(2..<digits.count) }
    guard (7...15).contains(digits.count), !digits.dropFirst(2).allSatisfy({ $0 == digits[2] }),
      let code = CountryCode.length(in: digits)
    else { return .impossible }
    // "+3.14159265" is a number; a registry writes +31.4159265.
    if number.firstGroupEndsWithDot, number.first.count != code { return .impossible }
    if code == 1, digits[0] == 1 {
      return Verdict(digits.count == 11 && digits[1] >= 2 && digits[4] >= 2)
    }
    return .confirmed
  }

  /// A telephone number as it is written within a country: nothing proves it, but dates and
  /// numbers too short are told apart.
  static let nationalPhone = Validator("phone-national") { value in
    let number = DialledNumber(value)
    let count = number.digits.count
    guard (6...15).contains(count), count > 6 || number.isGrouped, !number.digits.isUniform,
      !number.isDate, !number.isDottedQuad, !number.isYears, !number.isDecimal
    else { return .impossible }
    return .unknown
  }
}

/// The digits of a telephone number, and how they were grouped.
private struct DialledNumber {
  /// Digits that stand together.
  struct Group {
    /// What they write, as long as they are no more than a date or an address has.
    private(set) var number = 0
    private(set) var count = 0
    /// What stands behind them, if anything does.
    var separator: UInt8?

    mutating func append(_ digit: Int) {
      count += 1
      if count <= 4 { number = 10 * number + digit }
    }
  }

  private(set) var digits = Symbols()
  private(set) var first = Group()
  private var second = Group()
  private var third = Group()
  private var fourth = Group()
  /// How many groups there are in all.
  private var groups = 0

  init(_ value: ArraySlice<UInt8>) {
    let trunk = Self.trunkPrefix(in: value)
    var isInside = false
    for place in value.indices where trunk?.contains(place) != true {
      let byte = value[place]
      if 0x30...0x39 ~= byte {
        if !isInside { groups += 1 }
        isInside = true
        digits.append(Int(byte & 15))
        withGroup { $0.append(Int(byte & 15)) }
      } else if isInside {
        isInside = false
        withGroup { $0.separator = byte }
      }
    }
  }

  /// "+44 (0)20 ...": the zero is dialled only within the country (ITU-T E.123, section 7.2).
  private static func trunkPrefix(in value: ArraySlice<UInt8>) -> Range<Int>? {
    for place in value.indices.dropFirst(2)
    where value[place] == 0x29 && value[place - 1] == 0x30 && value[place - 2] == 0x28 {
      return place - 2 > value.startIndex ? place - 2..<place + 1 : nil
    }
    return nil
  }

  /// Changes the last group, if it is one that is kept.
  private mutating func withGroup(_ change: (inout Group) -> Void) {
    switch groups {
    case 1: change(&first)
    case 2: change(&second)
    case 3: change(&third)
    case 4: change(&fourth)
    default: break
    }
  }

  var isGrouped: Bool { groups > 1 }
  var firstGroupEndsWithDot: Bool { isGrouped && first.separator == 0x2E }

  /// Whether the first three groups are a day: 2012-01-02 08, 22/11/1972.
  var isDate: Bool {
    guard groups >= 3, let separator = first.separator, separator == second.separator,
      0x2D...0x2F ~= separator, second.count <= 2
    else { return false }
    if first.count == 4, third.count <= 2 {
      return isYear(first) && isDay(third.number, second.number)
    }
    guard first.count <= 2, isDay(first.number, second.number) else { return false }
    return third.count == 4
      ? isYear(third) : groups == 3 && first.count == 2 && second.count == 2 && third.count == 2
  }

  var isDottedQuad: Bool {
    groups == 4 && first.separator == 0x2E && second.separator == 0x2E && third.separator == 0x2E
      && fourth.separator == nil && isOctet(first) && isOctet(second) && isOctet(third)
      && isOctet(fourth)
  }

  /// 2013-2015
  var isYears: Bool { groups == 2 && isYear(first) && isYear(second) }

  /// 353207.547, but 020.1234567 is a telephone number: it begins with the zero of an area.
  var isDecimal: Bool {
    groups == 2 && first.separator == 0x2E && (digits[0] != 0 || first.count == 1)
  }

  private func isOctet(_ group: Group) -> Bool { group.count <= 3 && group.number <= 255 }

  private func isYear(_ group: Group) -> Bool {
    group.count == 4 && (1900...2099).contains(group.number)
  }

  private func isDay(_ one: Int, _ other: Int) -> Bool {
    (1...31).contains(one) && (1...12).contains(other)
      || (1...12).contains(one) && (1...31).contains(other)
  }
}

/// The country codes of ITU-T E.164.
private enum CountryCode {
  /// How many of the first digits are an assigned code.
  static func length(in digits: Symbols) -> Int? {
    (1...3).first { assigned[digits.number(at: 0..<$0)] }
  }

  /// The list of assigned codes, annex to the ITU Operational Bulletin 1114 (15.XII.2016), and
  /// Kosovo's (383).
  private static let assigned: [Bool] = {
    let ranges = [
      1...1, 7...7, 20...20, 27...27, 36...36, 39...39, 40...41, 81...82, 84...84, 86...86, 98...98,
      30...34, 43...49, 51...58, 60...66, 90...95, 211...213, 216...216, 218...218, 220...258,
      260...269, 290...291, 297...299, 350...359, 370...383, 385...387, 389...389, 420...421,
      423...423, 500...509, 590...599, 670...670, 672...683, 685...692, 800...800, 808...808,
      850...850, 852...853, 855...856, 870...870, 878...878, 880...883, 886...886, 888...888,
      960...968, 970...977, 979...979, 992...996, 998...998,
    ]
    return (0...999).map { code in ranges.contains { $0.contains(code) } }
  }()
}
