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
    if digits.starts(with: [0, 0]) { digits.removeFirst(2) }
    guard (7...15).contains(digits.count), !digits.dropFirst(2).allSatisfy({ $0 == digits[2] }),
      let code = CountryCode.length(in: digits)
    else { return .impossible }
    // "+3.14159265" is a number; a registry writes +31.4159265.
    if number.firstGroupEndsWithDot, number.firstGroup != code { return .impossible }
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
  private(set) var digits: [Int] = []
  /// For each group, how many digits there are up to its end.
  private var ends: [Int] = []
  /// What stands behind each group, but for the last one.
  private var separators: [UInt8] = []

  init(_ value: ArraySlice<UInt8>) {
    digits.reserveCapacity(value.count)
    let trunk = Self.trunkPrefix(in: value)
    for (place, byte) in zip(value.indices, value) where trunk?.contains(place) != true {
      if 0x30...0x39 ~= byte {
        digits.append(Int(byte) - 0x30)
      } else if digits.count > ends.last ?? 0 {
        ends.append(digits.count)
        separators.append(byte)
      }
    }
    if digits.count > ends.last ?? 0 { ends.append(digits.count) }
  }

  /// "+44 (0)20 ...": the zero is dialled only within the country (ITU-T E.123, section 7.2).
  private static func trunkPrefix(in value: ArraySlice<UInt8>) -> Range<Int>? {
    for place in value.indices.dropFirst(2)
    where value[place] == 0x29 && value[place - 1] == 0x30 && value[place - 2] == 0x28 {
      return place - 2 > value.startIndex ? place - 2..<place + 1 : nil
    }
    return nil
  }

  private func group(_ index: Int) -> ArraySlice<Int> {
    digits[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
  }

  private func number(_ index: Int) -> Int { group(index).reduce(0) { 10 * $0 + $1 } }

  var isGrouped: Bool { ends.count > 1 }
  var firstGroup: Int { ends.first ?? 0 }
  var firstGroupEndsWithDot: Bool { isGrouped && separators[0] == 0x2E }

  /// Whether the first three groups are a day: 2012-01-02 08, 22/11/1972.
  var isDate: Bool {
    guard ends.count >= 3, separators[0] == separators[1], 0x2D...0x2F ~= separators[0] else {
      return false
    }
    let (first, second, third) = (group(0).count, group(1).count, group(2).count)
    guard second <= 2 else { return false }
    if first == 4, third <= 2 { return isYear(number(0)) && isDay(number(2), number(1)) }
    guard first <= 2, isDay(number(0), number(1)) else { return false }
    return third == 4
      ? isYear(number(2)) : ends.count == 3 && first == 2 && second == 2 && third == 2
  }

  var isDottedQuad: Bool {
    ends.count == 4 && separators.count == 3 && separators.allSatisfy { $0 == 0x2E }
      && (0..<4).allSatisfy { group($0).count <= 3 && number($0) <= 255 }
  }

  /// 2013-2015
  var isYears: Bool {
    ends.count == 2 && (0..<2).allSatisfy { group($0).count == 4 && isYear(number($0)) }
  }

  /// 353207.547, but 020.1234567 is a telephone number: it begins with the zero of an area.
  var isDecimal: Bool {
    ends.count == 2 && separators[0] == 0x2E && (digits[0] != 0 || firstGroup == 1)
  }

  private func isYear(_ year: Int) -> Bool { (1900...2099).contains(year) }

  private func isDay(_ one: Int, _ other: Int) -> Bool {
    (1...31).contains(one) && (1...12).contains(other)
      || (1...12).contains(one) && (1...31).contains(other)
  }
}

/// The country codes of ITU-T E.164.
private enum CountryCode {
  /// How many of the first digits are an assigned code.
  static func length(in digits: [Int]) -> Int? {
    (1...3).first { assigned.contains(digits.number(at: 0..<$0)) }
  }

  /// The list of assigned codes, annex to the ITU Operational Bulletin 1114 (15.XII.2016), and
  /// Kosovo's (383).
  private static let assigned: Set<Int> = {
    var codes: Set<Int> = [1, 7, 20, 27, 36, 39, 40, 41, 81, 82, 84, 86, 98]
    let ranges = [
      30...34, 43...49, 51...58, 60...66, 90...95, 211...213, 216...216, 218...218, 220...258,
      260...269, 290...291, 297...299, 350...359, 370...383, 385...387, 389...389, 420...421,
      423...423, 500...509, 590...599, 670...670, 672...683, 685...692, 800...800, 808...808,
      850...850, 852...853, 855...856, 870...870, 878...878, 880...883, 886...886, 888...888,
      960...968, 970...977, 979...979, 992...996, 998...998,
    ]
    for range in ranges { codes.formUnion(range) }
    return codes
  }()
}
