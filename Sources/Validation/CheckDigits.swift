/// The general check-digit routines; what is special about one country stands in that country's
/// validator.
enum CheckDigits {
  /// ISO/IEC 7812-1, annex B: from the right, every second digit counts double.
  static func luhn(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var sum = 0
    var isDoubled = false
    for digit in digits.reversed() {
      sum += !isDoubled ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
      isDoubled.toggle()
    }
    return sum % 10 == 0
  }

  /// The sum of the digits, each times its weight; the shorter of the two ends it.
  static func weightedSum(_ digits: some Sequence<Int>, _ weights: some Sequence<Int>) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// ISO 7064 mod 97-10 over digits and letters (10 to 35): the remainder, given that
  /// of what stands before them.
  static func mod97(_ values: some Sequence<Int>, after remainder: Int = 0) -> Int {
    values.reduce(remainder) { mod97($0, then: $1) }
  }

  /// The remainder of what has one symbol more.
  static func mod97(_ remainder: Int, then symbol: Int) -> Int {
    (remainder * (symbol > 9 ? 100 : 10) + symbol) % 97
  }

  /// ISO 7064 mod 11,10 (hybrid) over digits, the last being the check digit.
  static func mod11Hybrid10(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var product = 10
    for digit in digits.dropLast() {
      var sum = (digit + product) % 10
      if sum == 0 { sum = 10 }
      product = 2 * sum % 11
    }
    return digits.last == (11 - product) % 10
  }

  /// ISO 7064 mod 11-2 over digits of which the last may be 10, written X.
  static func mod11Pure2(_ digits: some Sequence<Int>) -> Bool {
    digits.reduce(0) { (2 * $0 + $1) % 11 } == 1
  }

  /// The digit that completes a weighted sum to a multiple of 11, 0 where it would be above 9.
  static func complement11(_ sum: Int) -> Int {
    let check = 11 - sum % 11
    return check > 9 ? 0 : check
  }

  /// Verhoeff, "Error Detecting Decimal Codes", 1969: the dihedral group of order ten.
  static func verhoeff(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var check = 0
    for (position, digit) in digits.reversed().enumerated() {
      check = dihedral[check][permutations[position % 8][digit]]
    }
    return check == 0
  }

  private static let dihedral = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6], [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  ]
  private static let permutations = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2], [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0], [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5], [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
  ]
}
