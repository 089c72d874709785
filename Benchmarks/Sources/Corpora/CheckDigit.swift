/// The digits that complete a number.
enum CheckDigit {
  /// ISO/IEC 7812-1, annex B.
  static func luhn(_ digits: [Int]) -> Int {
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      let doubled = position % 2 == 0 ? 2 * digit : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return (10 - sum % 10) % 10
  }

  /// ISO 7064 mod 97-10, as ISO 13616 uses it.
  static func iban(country: String, body: String) -> String {
    var remainder = 0
    for byte in (body + country + "00").utf8 {
      let value = byte > 0x39 ? Int(byte) - 0x41 + 10 : Int(byte) - 0x30
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return two(98 - remainder)
  }

  /// ISO 7064 mod 11,10.
  static func mod11Hybrid10(_ digits: [Int]) -> Int {
    var product = 10
    for digit in digits {
      let sum = (digit + product) % 10
      product = 2 * (sum == 0 ? 10 : sum) % 11
    }
    return (11 - product) % 10
  }

  static func weightedSum(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Some numbers have no check digit and are not given out: another one is tried.
  static func repeatUntilValid(_ make: () -> [Int]?) -> [Int] {
    while true {
      if let digits = make() { return digits }
    }
  }
}
