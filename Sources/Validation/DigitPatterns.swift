/// Numbers of given lengths of which some digits may be any: a few comparisons tell whether a number is
/// among them, however many they are.
struct DigitPatterns: Sendable {
  /// What is compared first: the length, and the digits before the first that may be any.
  private var keys: [UInt64] = []
  /// The patterns in the order of their keys, one behind the other, and where each begins.
  private var patterns: [UInt8] = []
  private var starts: [Int] = []
  /// How many digits the keys have, each once.
  private var prefixes: [Int] = []

  /// Digits of a key at most.
  private static let longestPrefix = 4
  private static let any = UInt8(ascii: "?")

  /// - Parameter patterns: Digits, and `?` for any digit.
  init(_ patterns: [[UInt8]]) {
    let keyed = patterns.map { pattern in
      let digits = pattern.prefix(Self.longestPrefix).prefix { $0 != Self.any }.count
      let key = pattern.withUnsafeBufferPointer { Self.key(of: $0, digits: digits) }
      return (key: key, digits: digits, pattern: pattern)
    }
    for (key, _, pattern) in keyed.sorted(by: { $0.key < $1.key }) {
      keys.append(key)
      starts.append(self.patterns.count)
      self.patterns += pattern
    }
    prefixes = Set(keyed.map(\.digits)).sorted()
  }

  /// Whether a number is one of them.
  func hold(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    for digits in prefixes where digits <= value.count {
      let key = Self.key(of: value, digits: digits)
      var index = firstIndex(of: key)
      while index < keys.count, keys[index] == key {
        if isMatch(value, at: starts[index]) { return true }
        index += 1
      }
    }
    return false
  }

  /// The index of the first key that is not below `key`.
  private func firstIndex(of key: UInt64) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isMatch(_ value: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in value.indices
    where patterns[start + index] != value[index] && patterns[start + index] != Self.any {
      return false
    }
    return true
  }

  private static func key(of value: UnsafeBufferPointer<UInt8>, digits: Int) -> UInt64 {
    var key = UInt64(digits) << 56 | UInt64(UInt16(truncatingIfNeeded: value.count)) << 40
    for index in 0..<digits { key |= UInt64(value[index]) << (8 * UInt64(index)) }
    return key
  }
}
