/// The letters and digits of a value, without the separators it is written with: 0 to 9 for
/// digits, 10 to 35 for letters of either case (ISO 13616, ISO 7064).
///
/// Validators run on every match, so it is one number of six bits a symbol rather than an array.
/// It has room for `capacity`, which is more than any number has that is collected. Of a longer
/// value it keeps the last symbols and the count of all, by which it is refused: who collects
/// symbols checks their count.
struct Symbols: Hashable, RandomAccessCollection {
  static let capacity = 21

  /// The last symbol stands in the lowest bits.
  private var packed: UInt128
  private(set) var count: Int

  init() { self.init(packed: 0, count: 0) }

  private init(packed: UInt128, count: Int) {
    self.packed = packed
    self.count = count
  }

  init(_ value: ArraySlice<UInt8>) {
    self.init()
    for byte in value {
      if let symbol = Self.symbol(byte) { append(symbol) }
    }
  }

  init(values: some Sequence<Int>) {
    self.init()
    for symbol in values { append(symbol) }
  }

  /// What an ASCII letter or digit counts; nil for all else.
  static func symbol(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x37
    case 0x61...0x7A: Int(byte) - 0x57
    default: nil
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> Int {
    Int(truncatingIfNeeded: packed &>> (6 * (count - 1 - place))) & 63
  }

  mutating func append(_ symbol: Int) {
    packed = packed &<< 6 | UInt128(truncatingIfNeeded: symbol)
    count += 1
  }

  /// The symbols at these places, counted from 0 again.
  func part(_ places: Range<Int>) -> Symbols {
    let mask = (UInt128(1) &<< (6 * places.count)) &- 1
    return Symbols(
      packed: packed &>> (6 * (count - places.upperBound)) & mask, count: places.count)
  }

  func preceded(by symbol: Int) -> Symbols {
    Symbols(
      packed: UInt128(truncatingIfNeeded: symbol) &<< (6 * count) | packed, count: count + 1)
  }

  /// A letter in upper case or a digit.
  func byte(at place: Int) -> UInt8 {
    let symbol = UInt8(self[place])
    return symbol < 10 ? 0x30 + symbol : 0x37 + symbol
  }

  /// The same, or nil when there are letters too.
  var digits: Symbols? {
    // 22 lifts 10 and above, and nothing else, into the highest of six bits.
    (packed &+ 22 * Self.ones) & (32 * Self.ones) == 0 ? self : nil
  }

  /// A one at every place.
  private static let ones: UInt128 = 0x1_041_041_041_041_041_041_041_041_041_041

  static func + (left: Symbols, right: Symbols) -> Symbols {
    Symbols(
      packed: left.packed &<< (6 * right.count) | right.packed, count: left.count + right.count)
  }
}

extension Symbols: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(values: text.utf8.lazy.compactMap(Self.symbol)) }
}

extension Collection<Int> {
  /// The number these decimal digits write; at most 18 of them.
  var number: Int { reduce(0) { 10 * $0 + $1 } }

  /// Whether every digit is the same, as in 000000000: passes many checks, and names nobody.
  var isUniform: Bool { allSatisfy { $0 == first } }
}
