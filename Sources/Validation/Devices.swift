extension Validator {
  /// A device's address on its network (IEEE 802, EUI-48 or EUI-64). All zeros is no device, all ones
  /// is every device; without a letter it may be something else.
  static let macAddress = Validator("mac-address") { value in
    let symbols = Symbols(value)
    guard symbols.count == 12 || symbols.count == 16, symbols.contains(where: { $0 != 0 }),
      symbols.contains(where: { $0 != 15 })
    else { return .impossible }
    let hasLetter = symbols.contains { $0 > 9 }
    return hasLetter && !symbols.isUniform ? .confirmed : .unknown
  }

  /// A mobile device: 15 digits with a check digit, or 16 with a software version instead (3GPP TS
  /// 23.003, section 6.2 and annex B). The first two digits name the body that assigned it.
  static let imei = Validator("imei") { value in
    guard let digits = Symbols(value).digits, !digits.dropFirst(2).allSatisfy({ $0 == digits[2] })
    else { return .impossible }
    let isAssigned = reportingBodies.contains(digits.prefix(2).number)
    switch digits.count {
    case 15:
      guard CheckDigits.luhn(digits) else { return .impossible }
      return isAssigned ? .confirmed : .unknown
    case 16: return isAssigned ? .unknown : .impossible
    default: return .impossible
    }
  }

  /// Reporting body identifiers of the GSM Association (TS.06), present and past.
  private static let reportingBodies: Set<Int> = [
    1, 10, 30, 33, 35, 44, 45, 49, 50, 51, 52, 53, 54, 86, 91, 98, 99,
  ]
}
