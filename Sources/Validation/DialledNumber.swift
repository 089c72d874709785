/// The digits of a telephone number, and how they were grouped.
struct DialledNumber {
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
  /// How many digits stand together in each of the last groups, one hexadecimal digit each.
  private var lastSizes: UInt32 = 0

  init(_ value: ArraySlice<UInt8>) {
    let trunk = Self.trunkPrefix(in: value)
    var isInside = false
    for place in value.indices where trunk?.contains(place) != true {
      let byte = value[place]
      if 0x30...0x39 ~= byte {
        if !isInside { beginGroup() }
        isInside = true
        lastSizes &+= 1
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

  private mutating func beginGroup() {
    groups += 1
    lastSizes &<<= 4
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
  /// How many digits stand together, one hexadecimal digit for each group; nil for a number in one
  /// piece, or in more pieces than any is printed in.
  var sizes: UInt32? { 2...8 ~= groups && digits.count <= 15 ? lastSizes : nil }

  var firstGroupEndsWithDot: Bool { isGrouped && first.separator == 0x2E }

  /// Whether dots divide it in a way that versions, weights of a collation and decimal numbers in a
  /// row are, but no number that someone dials: 1647.0020.0002, 2.25 2.25, 18.0000 20.3333.
  var isDottedOtherwise: Bool {
    guard isGrouped, first.separator == 0x2E else { return false }
    if first.count == 1 || second.count == 1 { return true }
    if third.separator == 0x2E, second.separator != 0x2E {
      // Two numbers of seven digits, one behind the other.
      return first.count != 3 || second.count != 4
    }
    guard groups < 3 || second.separator == 0x2E, digits[0] != 0 else { return false }
    return !(2...3).contains(first.count) || !(2...4).contains(second.count)
      || groups > 2 && !(2...4).contains(third.count)
  }

  /// Whether one digit and a dot begin it, as in `8.6 2026/03/29`; the one that is dialled before an area
  /// of North America does, too.
  var beginsAsVersion: Bool { firstGroupEndsWithDot && first.count == 1 && digits[0] != 1 }

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

  /// Whether three groups and more have one digit each, and all are too few for a number that somebody
  /// has written digit by digit: `1 0 20 0 1`.
  var isRow: Bool {
    guard digits.count < 7 else { return false }
    var (sizes, single) = (lastSizes, 0)
    while sizes > 0 {
      if sizes & 0xF == 1 { single += 1 }
      sizes >>= 4
    }
    return single > 2
  }

  /// The largest integers of 32 bits, with a sign and without.
  var isLimit: Bool {
    groups == 1 && digits.count == 10
      && [2_147_483_647, 2_147_483_648, 4_294_967_295].contains(digits.number(at: 0..<10))
  }

  /// 2013-2015, 2013/01
  var isYears: Bool {
    groups == 2 && isYear(first)
      && (isYear(second) || second.count == 2 && (1...12).contains(second.number))
  }

  /// Whether it is degrees, minutes and seconds with a tenth: `+31 57 48.0`.
  var isAngle: Bool {
    groups == 4 && third.separator == 0x2E && [0x2221, 0x3221].contains(lastSizes)
  }

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
