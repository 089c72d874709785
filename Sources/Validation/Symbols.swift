/// The letters and digits of a value, without the separators it is written with.
struct Symbols {
  /// ASCII digits and letters, the letters in upper case.
  let bytes: [UInt8]

  init(_ value: ArraySlice<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    for byte in value {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
      case 0x61...0x7A: bytes.append(byte - 0x20)
      default: break
      }
    }
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// The value of each digit, or nil when there are letters too.
  var digits: [Int]? {
    var digits: [Int] = []
    digits.reserveCapacity(bytes.count)
    for byte in bytes {
      guard byte <= 0x39 else { return nil }
      digits.append(Int(byte) - 0x30)
    }
    return digits
  }

  /// The values of each symbol: 0 to 9 for digits, 10 to 35 for letters (ISO 13616, ISO 7064).
  var values: [Int] { bytes.map { $0 <= 0x39 ? Int($0) - 0x30 : Int($0) - 0x37 } }
}

extension [Int] {
  /// The number these decimal digits write; at most 18 of them.
  var number: Int { reduce(0) { 10 * $0 + $1 } }

  /// Whether every digit is the same, as in 000000000: passes many checks, and names nobody.
  var isUniform: Bool { allSatisfy { $0 == first } }
}
