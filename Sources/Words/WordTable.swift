/// Which words begin with which bytes; never changes.
struct WordTable: ~Copyable, Sendable {
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

  /// - Parameter keys: Each has the number of its word as its index; equal ones stand together.
  init(_ keys: ArraySlice<UInt64>) {
    let bits = Int.bitWidth - (4 * keys.count + 1).leadingZeroBitCount
    last = (1 << bits) - 1
    shift = UInt64(64 - bits)
    slots = .allocate(capacity: last + 1)
    slots.initialize(repeating: Slot(), count: last + 1)
    for (index, key) in zip(keys.indices, keys) {
      let number = UInt32(index)
      let slot = slot(of: key)
      let begin = slots[slot].key == 0 ? number : slots[slot].words.lowerBound
      slots[slot] = Slot(key: key, words: begin..<number + 1)
    }
  }

  deinit { slots.deallocate() }

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
