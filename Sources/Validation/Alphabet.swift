/// What each letter and digit counts in a check: its place in a text.
public struct Alphabet: Sendable {
  /// Digits, then letters, as in ISO 7064.
  static let all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  /// How many symbols it has.
  let count: Int
  /// For each symbol; nil for those that are not in it.
  private let values: [Int?]

  init(_ text: String) {
    var values = [Int?](repeating: nil, count: 36)
    for (value, byte) in text.utf8.enumerated() {
      if let symbol = Symbols.symbol(byte) { values[symbol] = value }
    }
    self.values = values
    count = text.utf8.count
  }

  /// Whether a byte can stand in one: digits and capital letters can.
  public static func holds(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte
  }

  func value(of symbol: Int) -> Int? { values[symbol] }
}
