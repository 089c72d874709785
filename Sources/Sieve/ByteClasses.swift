/// Bytes that are told apart nowhere.
struct ByteClasses: Sendable {
  /// The class of each byte; the commonest class is 0.
  let classes: [UInt8]
  let count: Int
  /// A byte of each class.
  let examples: [UInt8]

  /// Bytes are told apart where one of `sets` holds one of them and not the other.
  init(_ sets: [ByteSet]) {
    var classes = [UInt8](repeating: 0, count: 256)
    var count = 1
    for set in Set(sets) where count < 256 {
      // Every class that the set cuts becomes two.
      var numbers = [Int](repeating: -1, count: 256)
      var seen = [Bool](repeating: false, count: 256)
      for byte in 0..<256 where !set.contains(UInt8(byte)) { seen[Int(classes[byte])] = true }
      for byte in 0..<256 where set.contains(UInt8(byte)) {
        let own = Int(classes[byte])
        guard seen[own] else { continue }
        if numbers[own] < 0 {
          numbers[own] = count
          count += 1
        }
        classes[byte] = UInt8(numbers[own])
      }
    }
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
