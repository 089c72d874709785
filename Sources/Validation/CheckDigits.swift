/// The general check-digit routines; what is special about one country stands in that country's
/// validator.
enum CheckDigits {
  /// ISO/IEC 7812-1, annex B: from the right, every second digit counts double, and the digits of
  /// what that comes to are added. The same in other systems than the decimal one.
  static func luhn(_ digits: some BidirectionalCollection<Int>, modulus: Int = 10) -> Bool {
    var sum = 0
    var isDoubled = false
    // By places: the iterator of a reversed collection is not compiled for the one it reverses.
    var place = digits.endIndex
    while place != digits.startIndex {
      digits.formIndex(before: &place)
      let digit = digits[place]
      let double = 2 * digit
      sum += !isDoubled ? digit : double < modulus ? double : double - modulus + 1
      isDoubled.toggle()
    }
    return sum % modulus == 0
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

  /// ISO 7064, hybrid systems (mod 11,10 and mod 37,36), the last symbol being the check.
  static func hybrid(_ values: some BidirectionalCollection<Int>, modulus: Int) -> Bool {
    var product = modulus
    for value in values.dropLast() {
      let sum = (value + product) % modulus
      product = 2 * (sum == 0 ? modulus : sum) % (modulus + 1)
    }
    return values.last == (modulus + 1 - product) % modulus
  }

  /// ISO 7064, pure systems with one check symbol (mod 11-2, mod 37-2); the check of mod 11-2 may be
  /// 10, written X.
  static func pure(_ values: some Sequence<Int>, modulus: Int, radix: Int) -> Bool {
    values.reduce(0) { (radix * $0 + $1) % modulus } == 1
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

  /// Damm, "Total anti-symmetrische Quasigruppen", 2004: the quasigroup of order ten given there.
  static func damm(_ digits: some Sequence<Int>) -> Bool {
    digits.reduce(0) { quasigroup[$0][$1] } == 0
  }

  private static let quasigroup = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9], [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5], [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]
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
