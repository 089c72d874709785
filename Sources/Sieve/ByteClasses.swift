/// Bytes that are told apart nowhere.
struct ByteClasses: Sendable {
  /// The class of each byte; the commonest class is 0.
  let classes: [UInt8]
  let count: Int
  /// A byte of each class.
  let examples: [UInt8]

  /// Bytes are told apart where one of `sets` holds one of them and not the other.
  init(_ sets: [ByteSet]) {
    // For each byte a bit for each set that holds it, or for each that does not.
    let width = (sets.count + 63) / 64
    var members = [UInt64](repeating: 0, count: 256 * width)
    for (number, set) in sets.enumerated() {
      let (word, bit) = (number >> 6, UInt64(1) << UInt64(number & 63))
      // What it leaves out is told apart as well by it.
      (set.count > 128 ? set.inverted : set).forEach { members[Int($0) * width + word] |= bit }
    }
    var classes = [UInt8](repeating: 0, count: 256)
    var numbers: [ArraySlice<UInt64>: Int] = [:]
    for byte in 0..<256 {
      let own = members[byte * width..<(byte + 1) * width]
      let number = numbers[own] ?? numbers.count
      numbers[own] = number
      classes[byte] = UInt8(number)
    }
    let count = numbers.count
    var shares = [Float](repeating: 0, count: count)
    for byte in 0..<256 { shares[Int(classes[byte])] += ByteFrequency.shares[byte] }
    let order = (0..<count).sorted { (shares[$1], $0) < (shares[$0], $1) }
    var places = [UInt8](repeating: 0, count: count)
    for (place, number) in order.enumerated() { places[number] = UInt8(place) }
    let sorted = classes.map { places[Int($0)] }
    self.classes = sorted
    self.count = count
    examples = (0..<count).map { number in UInt8(sorted.firstIndex(of: UInt8(number)) ?? 0) }
  }
}
