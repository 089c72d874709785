extension Validator {
  /// A payment card: an issuer identification number that a network uses, a length that network
  /// issues, and the check digit of ISO/IEC 7812-1, annex B. Ranges that are wide or little used
  /// leave it `unknown`, and so do ten zeros at the end, for no account has the number zero.
  static let paymentCard = Validator("payment-card") { value in
    guard let digits = Symbols(value).digits, (12...19).contains(digits.count),
      !digits.isUniform, CheckDigits.luhn(digits), !digits.areCounted
    else { return .impossible }
    // Those that are certain come first.
    let prefix = digits.number(at: 0..<6)
    let range = PaymentNetwork.ranges.first { range in
      range.prefixes.contains(prefix) && range.lengths.contains(digits.count)
    }
    guard let range else { return .impossible }
    let isRound = digits.suffix(10).allSatisfy { $0 == 0 }
    return range.isCertain && !isRound ? .confirmed : .unknown
  }
}

extension Symbols {
  /// Whether of four groups of four digits two are one more or less than those before them, as in
  /// `2298 2299 3120 3121`: a list of numbers is written so.
  fileprivate var areCounted: Bool {
    guard count == 16 else { return false }
    let steps = stride(from: 0, to: 12, by: 4).count { place in
      abs(number(at: place + 4..<place + 8) - number(at: place..<place + 4)) == 1
    }
    return steps > 1
  }
}

/// Who issues which card numbers (ISO/IEC 7812-2 and the networks' own publications).
enum PaymentNetwork {
  /// Numbers that begin alike.
  struct Range {
    /// The first six digits as a number.
    let prefixes: ClosedRange<Int>
    let lengths: ClosedRange<Int>
    /// Whether the range is narrow enough, and used enough, to tell a card from another number.
    let isCertain: Bool
  }

  static let ranges = parse(certain, isCertain: true) + parse(uncertain, isCertain: false)

  /// First digits, shortest and longest number.
  private static let certain = """
    4 13 13 | 4 16 16 | 4 19 19
    51-55 16 16 | 2221-2720 16 16
    34 15 15 | 37 15 15
    300-305 14 14 | 3095 14 14 | 36 14 14 | 38-39 14 14 | 36 16 16
    6011 16 19 | 644-649 16 19 | 65 16 19
    3528-3589 16 19 | 2131 15 15 | 1800 15 15
    62 16 19 | 81 16 19
    2200-2205 16 19
    60 16 16 | 82 16 16 | 508 16 16 | 353 16 16 | 356 16 16
    5018 12 19 | 5019 16 16 | 5020 12 19 | 5038 12 19 | 5893 12 19 | 6304 12 19 | 6390 12 19
    6759 12 19 | 6761-6763 12 19 | 6771 16 19 | 6799 12 19
    504175 16 16 | 506099-506198 16 19 | 506699-506778 16 16 | 507865-507964 16 19
    509000-509999 16 16 | 627780 16 16 | 636297 16 16 | 636368 16 16
    8600 16 16 | 9792 16 16 | 9860 16 16
    """

  /// Maestro's whole range, InterPayment, short UnionPay, what lies around JCB's, JCB's old ranges as
  /// Discover lists them, long Diners Club, air travel (UATP), old Bankcard.
  private static let uncertain = """
    50 12 19 | 56-58 12 19 | 63 12 19 | 66-69 12 19 | 62 13 15 | 636-639 16 19 | 35 16 16
    3088-3094 16 19 | 3096-3102 16 19 | 3112-3120 16 19 | 3158-3159 16 19 | 3337-3349 16 19
    300-305 15 19 | 3095 15 19 | 36 15 19 | 38-39 15 19 | 1 15 15
    """

  private static func parse(_ table: String, isCertain: Bool) -> [Range] {
    table.split { $0 == "|" || $0 == "\n" }.map { entry in
      let fields = entry.split(separator: " ")
      let ends = fields[0].split(separator: "-").compactMap { Int($0) }
      let lengths = fields[1...].compactMap { Int($0) }
      // How many numbers of six digits begin with so few.
      let width = (fields[0].prefix { $0 != "-" }.count..<6).reduce(1) { width, _ in 10 * width }
      return Range(
        prefixes: width * ends[0]...width * ends[ends.count - 1] + width - 1,
        lengths: lengths[0]...lengths[1], isCertain: isCertain)
    }
  }
}
