/// The letters and digits of a value as what they count: 0 to 9, then 10 to 35 for either case.
///
/// Longer than `Symbols`, for numbers whose rules are data and whose length nobody promises; it does
/// not allocate either.
struct SymbolRow: RandomAccessCollection {
  static let capacity = 64

  private var values = SIMD64<UInt8>()
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  private init() {}

  /// Nil if there are more than `capacity`.
  init?(_ text: ArraySlice<UInt8>) {
    for byte in text {
      guard let symbol = Symbols.symbol(byte) else { continue }
      guard count < Self.capacity else { return nil }
      values[count] = UInt8(symbol)
      count += 1
    }
  }

  subscript(place: Int) -> Int { Int(values[place]) }

  /// What the symbols at `places` count in `alphabet`; nil if one is not in it.
  func values(at places: Range<Int>, in alphabet: Alphabet) -> SymbolRow? {
    var row = SymbolRow()
    for place in places {
      guard let value = alphabet.value(of: self[place]) else { return nil }
      row.values[row.count] = UInt8(value)
      row.count += 1
    }
    return row
  }

  /// The symbol at a place that is counted from 1, or from the end if negative.
  func symbol(at place: Int) -> Int? {
    let index = place < 0 ? count + place : place - 1
    return indices.contains(index) ? self[index] : nil
  }

  /// The number that the digits at `places` write; nil if there are letters, or more than 18.
  func number(at places: Range<Int>) -> Int? {
    guard places.count <= 18 else { return nil }
    var number = 0
    for place in places {
      guard self[place] < 10 else { return nil }
      number = 10 * number + self[place]
    }
    return number
  }
}
