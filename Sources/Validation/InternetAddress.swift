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
    var groups = address.split(separator: 0x3A, omittingEmptySubsequences: false)
    var needed = 8
    if let last = groups.last, last.contains(0x2E) {
      guard octets(last) != nil else { return .impossible }
      groups.removeLast()
      needed = 6
    }
    let gap = address.indices.dropLast().filter { address[$0] == 0x3A && address[$0 + 1] == 0x3A }
    let given = groups.filter { !$0.isEmpty }
    guard gap.count <= 1, given.allSatisfy({ $0.count <= 4 }) else { return .impossible }
    guard gap.count == 1 ? given.count < needed : given.count == needed && groups.count == needed
    else { return .impossible }
    // Eight pairs are a device's EUI-64.
    return Verdict(!(needed == 8 && given.count == 8 && given.allSatisfy { $0.count == 2 }))
  }

  private static func isCommonplace(_ octets: [Int]) -> Bool {
    let isSmall = octets.allSatisfy { $0 < 100 }
    let isSection = octets.count { $0 > 9 } <= 2 && !octets.contains(0)
    // The roots of ISO and of X.500, as in 1.3.101.110 and 2.5.4.41.
    let isObject = octets[0] == 1 && (2...3).contains(octets[1]) || octets[0] == 2 && octets[1] == 5
    return isSmall && (octets[0] < 10 || isSection) || isObject || octets[0] >= 240
  }

  /// Four numbers from 0 to 255, decimal, without leading zeros: some programs would read those as
  /// octal.
  private static func octets(_ text: ArraySlice<UInt8>) -> [Int]? {
    var octets: [Int] = []
    octets.reserveCapacity(4)
    var length = 0
    for byte in text {
      switch byte {
      case 0x30...0x39:
        if length == 0 {
          octets.append(Int(byte) - 0x30)
        } else {
          let number = 10 * octets[octets.count - 1] + Int(byte) - 0x30
          guard number >= 10, number <= 255 else { return nil }
          octets[octets.count - 1] = number
        }
        length += 1
      case 0x2E where length > 0 && octets.count < 4: length = 0
      default: return nil
      }
    }
    return octets.count == 4 && length > 0 ? octets : nil
  }
}
