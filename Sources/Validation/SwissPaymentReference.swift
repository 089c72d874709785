extension Validator {
  /// References of Swiss payment slips (QR reference, ESR, BVR): 26 digits and a check digit, of
  /// which leading zeros can be left out (SIX, "Swiss Implementation Guidelines QR-bill", annex B).
  static let chPaymentReference = Validator("ch-payment-reference") { value in
    let symbols = value.lazy.compactMap(Symbols.symbol)
    guard symbols.count <= 27, symbols.contains(where: { $0 != 0 }) else { return .impossible }
    return Verdict(CheckDigits.recursive10(symbols))
  }

  /// Swiss postal accounts, as in 80-470-3: office, number, check digit. The number counts as six
  /// digits, whose leading zeros are not written.
  static let chPostalAccount = Validator("ch-postal-account") { value in
    let groups = value.split(separator: UInt8(ascii: "-")).map { Symbols($0) }
    guard groups.count == 3, groups[0].count == 2, groups[1].count <= 6, groups[2].count == 1
    else { return .impossible }
    let zeros = repeatElement(0, count: 6 - groups[1].count)
    let number = Symbols(values: zeros) + groups[1]
    return Verdict(CheckDigits.recursive10(groups[0] + number + groups[2]))
  }
}

extension CheckDigits {
  /// The recursive check digit mod 10: every digit leads from one carry to the next, the check
  /// digit from the last one to 0.
  fileprivate static func recursive10(_ digits: some Sequence<Int>) -> Bool {
    let carries = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5]
    var carry = 0
    for digit in digits {
      guard digit < 10 else { return false }
      carry = carries[(carry + digit) % 10]
    }
    return carry == 0
  }
}
