extension Validator {
  /// Singapore NRIC (S, T) and FIN (F, G, and M since 2022): seven digits and a letter mod 11.
  static let singaporeNRIC = Validator("sg-nric") { value in
    let symbols = Symbols(value)
    guard
      symbols.count == 9, let series = singaporeSeries(symbols.byte(at: 0)),
      symbols[1...7].allSatisfy({ $0 < 10 })
    else { return .impossible }
    let sum = CheckDigits.weightedSum(symbols[1...7], [2, 7, 6, 5, 4, 3, 2])
    return Verdict(series.letters[(sum + series.offset) % 11] == symbols[8])
  }

  private static func singaporeSeries(_ first: UInt8) -> (offset: Int, letters: Symbols)? {
    switch first {
    case UInt8(ascii: "S"): (0, "JZIHGFEDCBA")
    case UInt8(ascii: "T"): (4, "JZIHGFEDCBA")
    case UInt8(ascii: "F"): (0, "XWUTRQPNMLK")
    case UInt8(ascii: "G"): (4, "XWUTRQPNMLK")
    case UInt8(ascii: "M"): (3, "XWUTRQPNJLK")
    default: nil
    }
  }
}
