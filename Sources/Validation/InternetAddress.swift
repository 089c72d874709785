extension Validator {
  /// An IPv4 address (RFC 791). Small numbers may as well be a version, a section or an object
  /// identifier, and what begins with 240 or more is a mask.
  static let ipv4 = Validator("ipv4") { value in
    guard let octets = octets(value.prefix { $0 != 0x2F }) else { return .impossible }
    return isCommonplace(octets) ? .unknown : .confirmed
  }

  /// An IPv6 address in any writing of RFC 4291, section 2.2: eight groups, `::` for a run of
  /// zeros, the last 32 bits as IPv4.
  static let ipv6 = Validator("ipv6") { value in
    let address = value.prefix { $0 != 0x2F && $0 != 0x25 }
    let last = address.lastIndex(of: 0x3A).map { address[($0 + 1)...] } ?? address
    let endsAsIPv4 = last.contains(0x2E)
    var groups = AddressGroups()
    for byte in address[..<last.startIndex] { groups.append(byte) }
    if endsAsIPv4 {
      guard octets(last) != nil else { return .impossible }
    } else {
      groups.end(withLength: last.count)
    }
    let needed = endsAsIPv4 ? 6 : 8
    guard groups.gaps <= 1, groups.longest <= 4 else { return .impossible }
    guard
      groups.gaps == 1
        ? groups.given < needed : groups.given == needed && groups.count == needed
    else { return .impossible }
    // Eight pairs are a device's EUI-64.
    return Verdict(groups.pairs < 8)
  }

  private static func isCommonplace(_ octets: SIMD4<UInt8>) -> Bool {
    let isSmall = octets.max() < 100
    let isSection = octets.indices.count { octets[$0] > 9 } <= 2 && octets.min() > 0
    // The roots of ISO and of X.500, as in 1.3.101.110 and 2.5.4.41.
    let isObject = octets[0] == 1 && (2...3).contains(octets[1]) || octets[0] == 2 && octets[1] == 5
    return isSmall && (octets[0] < 10 || isSection) || isObject || octets[0] >= 240
  }

  /// Four numbers from 0 to 255, decimal, without leading zeros: some programs would read those as
  /// octal.
  private static func octets(_ text: ArraySlice<UInt8>) -> SIMD4<UInt8>? {
    var octets = SIMD4<UInt8>()
    var count = 0
    var number = 0
    var length = 0
    for byte in text {
      switch byte {
      case 0x30...0x39:
        number = 10 * number + Int(byte) - 0x30
        length += 1
        guard length == 1 || 10...255 ~= number else { return nil }
      case 0x2E where length > 0 && count < 3:
        octets[count] = UInt8(number)
        (count, number, length) = (count + 1, 0, 0)
      default: return nil
      }
    }
    octets[count] = UInt8(number)
    return count == 3 && length > 0 ? octets : nil
  }
}

/// What stands between the colons of an IPv6 address.
private struct AddressGroups {
  private(set) var count = 0
  /// How many are not empty, and how many of those have two digits.
  private(set) var given = 0
  private(set) var pairs = 0
  /// The digits of the longest.
  private(set) var longest = 0
  /// How often two colons stand next to each other.
  private(set) var gaps = 0
  /// The digits behind the last colon.
  private var length = 0

  mutating func append(_ byte: UInt8) {
    guard byte == 0x3A else {
      length += 1
      return
    }
    if length == 0, count > 0 { gaps += 1 }
    end(withLength: length)
    length = 0
  }

  mutating func end(withLength length: Int) {
    count += 1
    if length > 0 { given += 1 }
    if length == 2 { pairs += 1 }
    longest = max(longest, length)
  }
}
