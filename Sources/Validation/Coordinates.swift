extension Validator {
  /// A place on earth: a latitude up to 90 degrees and a longitude up to 180 (ISO 6709). A single
  /// number is either.
  static let coordinates = Validator("coordinates") { value in
    let numbers = AngleNumbers(value)
    let whole = numbers.whole
    // Whole degrees are the first number of each half; minutes and seconds stay below 60.
    switch numbers.count {
    case 1: return Verdict(whole[0] <= 180)
    case 2: return Verdict(whole[0] <= 90 && whole[1] <= 180 && !numbers.areZero)
    case 4: return Verdict(whole[0] <= 90 && whole[1] < 60 && whole[2] <= 180 && whole[3] < 60)
    case 6:
      return Verdict(
        whole[0] <= 90 && whole[1] < 60 && whole[2] < 60
          && whole[3] <= 180 && whole[4] < 60 && whole[5] < 60)
    default: return .impossible
    }
  }
}

/// The numbers of a text that have one to three digits before their point.
private struct AngleNumbers {
  /// The whole part of the first eight.
  private(set) var whole = SIMD8<Int16>()
  /// How many there are in all.
  private(set) var count = 0
  /// Whether all are 0 and have no decimals.
  private(set) var areZero = true

  init(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let start = rest.firstIndex(where: Self.isPart) {
      let number = rest[start...].prefix(while: Self.isPart)
      append(number)
      rest = rest[number.endIndex...]
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || byte == 0x2E }

  private mutating func append(_ number: ArraySlice<UInt8>) {
    let digits = number.prefix { $0 != 0x2E }
    guard 1...3 ~= digits.count else { return }
    let value = digits.reduce(0) { 10 * $0 + Int16($1 & 15) }
    if count < 8 { whole[count] = value }
    count += 1
    let decimals = number.dropFirst(digits.count + 1).prefix { $0 != 0x2E }
    if value > 0 || !decimals.isEmpty { areZero = false }
  }
}
