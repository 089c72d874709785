/// Some patterns of values, of which few are looked at for each value.
struct ValueGlobs: Sendable {
  private var globs: [ValueGlob] = []
  /// For each byte at the first place, at the second, and at the last, a bit for each pattern that
  /// may hold such a value; the patterns behind the 64th are looked at for every value.
  private var first = [UInt64](repeating: 0, count: 256)
  private var second = [UInt64](repeating: 0, count: 256)
  private var last = [UInt64](repeating: 0, count: 256)

  var isEmpty: Bool { globs.isEmpty }

  mutating func append(_ glob: ValueGlob) {
    if globs.count < UInt64.bitWidth {
      let bit: UInt64 = 1 << UInt64(globs.count)
      glob.forEachByte(at: 0) { first[Int($0)] |= bit }
      glob.forEachByte(at: 1) { second[Int($0)] |= bit }
      glob.forEachByte(at: -1) { last[Int($0)] |= bit }
    }
    globs.append(glob)
  }

  /// Whether one of them holds `value`.
  func hold(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !globs.isEmpty else { return false }
    // Shorter ones may be held by what has nothing at a second place.
    guard value.count > 1, let end = value.last else {
      return globs.contains { $0.holds(value) }
    }
    var left = first[Int(value[0])] & second[Int(value[1])] & last[Int(end)]
    while left != 0 {
      if globs[left.trailingZeroBitCount].holds(value) { return true }
      left &= left - 1
    }
    return globs.dropFirst(UInt64.bitWidth).contains { $0.holds(value) }
  }
}
