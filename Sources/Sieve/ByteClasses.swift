/// Bytes that are told apart nowhere.
struct ByteClasses: Sendable {
  /// The class of each byte; the commonest class is 0.
  let classes: [UInt8]
  var count: Int { examples.count }
  /// A byte of each class.
  let examples: [UInt8]

  init(classes: [UInt8], examples: [UInt8]) {
    self.classes = classes
    self.examples = examples
  }

  /// Bytes are told apart where one of `sets` holds one of them and not the other.
  init(_ sets: [ByteSet]) {
    // For each byte a bit for each set that holds it.
    let width = (sets.count + 63) / 64
    var members = [UInt64](repeating: 0, count: 256 * width)
    for column in 0..<width {
      let own = sets[64 * column..<min(sets.count, 64 * column + 64)]
      for word in 0..<4 {
        for (offset, row) in BitMatrix(own.map { $0.words[word] }).transposed.enumerated() {
          members[(64 * word + offset) * width + column] = row
        }
      }
    }
    var classes = [UInt8](repeating: 0, count: 256)
    // The first byte of each class.
    var firsts: [Int] = []
    for byte in 0..<256 {
      let known = firsts.firstIndex { first in
        (0..<width).allSatisfy { members[first * width + $0] == members[byte * width + $0] }
      }
      if known == nil { firsts.append(byte) }
      classes[byte] = UInt8(known ?? firsts.count - 1)
    }
    let count = firsts.count
    var shares = [Float](repeating: 0, count: count)
    for byte in 0..<256 { shares[Int(classes[byte])] += ByteFrequency.shares[byte] }
    let order = (0..<count).sorted { (shares[$1], $0) < (shares[$0], $1) }
    var places = [UInt8](repeating: 0, count: count)
    for (place, number) in order.enumerated() { places[number] = UInt8(place) }
    let sorted = classes.map { places[Int($0)] }
    self.classes = sorted
    examples = order.map { UInt8(firsts[$0]) }
  }
}

/// 64 times 64 bits.
private struct BitMatrix {
  private var rows: [UInt64]

  /// - Parameter rows: 64 at most; those that are missing are empty.
  init(_ rows: [UInt64]) { self.rows = rows + Array(repeating: 0, count: 64 - rows.count) }

  /// Row n has the bits n of all rows, by swapping ever smaller blocks (H. S. Warren, Hacker's
  /// Delight, section 7-3).
  var transposed: [UInt64] {
    var rows = rows
    var size = 32
    var mask: UInt64 = 0xFFFF_FFFF
    while size > 0 {
      var row = 0
      while row < 64 {
        let swapped = (rows[row] &>> UInt64(size) ^ rows[row + size]) & mask
        rows[row + size] ^= swapped
        rows[row] ^= swapped &<< UInt64(size)
        row = (row + size + 1) & ~size
      }
      size /= 2
      mask ^= mask &<< UInt64(size)
    }
    return rows
  }
}
