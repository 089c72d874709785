extension Validator {
  /// An IPv4 address (RFC 791). Small numbers may as well be a version, a section or an object
  /// identifier, and what begins with 240 or more is a mask.
  static let ipv4 = Validator("ipv4") { value in
    let address = value.prefix { $0 != 0x2F }
    let octets = address.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard octets.count == 4, octets.allSatisfy({ isOctet($0) }) else { return .impossible }
    let numbers = octets.map { octet in octet.map { Int($0) - 0x30 }.number }
    return isCommonplace(numbers) ? .unknown : .confirmed
  }

  /// An IPv6 address in any writing of RFC 4291, section 2.2: eight groups, `::` for a run of
  /// zeros, the last 32 bits as IPv4.
  static let ipv6 = Validator("ipv6") { value in
    let address = value.prefix { $0 != 0x2F && $0 != 0x25 }
    var groups = address.split(separator: 0x3A, omittingEmptySubsequences: false)
    var needed = 8
    if let last = groups.last, last.contains(0x2E) {
      let octets = last.split(separator: 0x2E, omittingEmptySubsequences: false)
      guard octets.count == 4, octets.allSatisfy({ isOctet($0) }) else { return .impossible }
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

  /// Decimal, 0 to 255, without leading zeros: some programs would read those as octal.
  private static func isOctet(_ text: ArraySlice<UInt8>) -> Bool {
    guard (1...3).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return text.count == 1 || text.first != 0x30 && text.map { Int($0) - 0x30 }.number <= 255
  }
}
