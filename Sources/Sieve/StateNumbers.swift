/// The states of an automaton by a sum over what they stand for. Others may have the same sum.
struct StateNumbers {
  private var slots: [(sum: UInt64, state: LazyAutomaton.State)?] = Array(
    repeating: nil, count: 256)
  private var count = 0

  subscript(slot: Int) -> (sum: UInt64, state: LazyAutomaton.State)? { slots[slot] }

  /// The first slot in which one with `sum` may be. They stand in the slots behind it, up to an empty
  /// one.
  func slot(of sum: UInt64) -> Int { Int(truncatingIfNeeded: sum) & (slots.count - 1) }

  func slot(behind slot: Int) -> Int { (slot + 1) & (slots.count - 1) }

  mutating func add(_ sum: UInt64, _ state: LazyAutomaton.State) {
    if 2 * count >= slots.count {
      let old = slots
      slots = Array(repeating: nil, count: 2 * old.count)
      for case let known? in old { put(known) }
    }
    put((sum, state))
    count += 1
  }

  private mutating func put(_ known: (sum: UInt64, state: LazyAutomaton.State)) {
    var slot = slot(of: known.sum)
    while slots[slot] != nil { slot = self.slot(behind: slot) }
    slots[slot] = known
  }

  mutating func removeAll() {
    slots = Array(repeating: nil, count: 256)
    count = 0
  }
}
