/// Which words begin with which bytes; never changes.
struct ContextWordTable: ~Copyable, Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// The numbers of the words.
    var words: Range<UInt32> = 0..<0
  }

  // SAFETY: nothing is written to them once `init` has returned.
  private nonisolated(unsafe) let slots: UnsafeMutablePointer<Slot>
  /// How many there are, less one: a power of two gives four times the room that the keys need.
  private let last: Int
  /// What is left of a mixed key behind it is the number of a slot.
  private let shift: UInt64

  /// - Parameter keys: Those of words from number `first` on; equal ones stand together.
  init(_ keys: [UInt64], from first: Int) {
    let bits = Int.bitWidth - (4 * keys.count + 1).leadingZeroBitCount
    last = (1 << bits) - 1
    shift = UInt64(64 - bits)
    slots = .allocate(capacity: last + 1)
    slots.initialize(repeating: Slot(), count: last + 1)
    for (place, key) in keys.enumerated() {
      let number = UInt32(first + place)
      let slot = slot(of: key)
      let begin = slots[slot].key == 0 ? number : slots[slot].words.lowerBound
      slots[slot] = Slot(key: key, words: begin..<number + 1)
    }
  }

  deinit { slots.deallocate() }

  /// The first eight bytes of a word, or as many as there are; the first one is the lowest.
  static func key(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The numbers of the words that begin with `key`.
  @inline(__always)
  func words(_ key: UInt64) -> Range<Int> {
    let words = slots[slot(of: key)].words
    return Int(words.lowerBound)..<Int(words.upperBound)
  }

  /// Where `key` is, or would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & last }
    return slot
  }
}
