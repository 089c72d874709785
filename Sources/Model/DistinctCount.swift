/// Counts different values in bounded memory, by their keyed hashes.
///
/// It keeps the `Limits.exactDistinct` smallest ones. Up to that number the count is exact;
/// above, the largest one kept tells how dense they lie (the k-minimum-values estimator of
/// Bar-Yossef and others, 2002; standard error 1/√k, here 0.8 %).
public struct DistinctCount: Sendable {
  /// What is kept, each where its lowest bits say or behind; `vacant` between. None or a power of
  /// two.
  private var slots: [UInt64] = []
  private var kept = 0
  /// Words that wait to be kept. Each lies somewhere else in memory: that is waited for once for
  /// all of them.
  private var waiting: [UInt64] = []
  private static let mostWaiting = 64
  /// Nothing at or above it is kept.
  private var ceiling = vacant
  /// No value that is kept.
  private static let vacant = UInt64.max
  /// Values that were inserted, the same ones again included.
  private var insertions = 0

  public init() {}

  /// - Parameter hash: Of a value; evenly spread.
  public mutating func insert(_ hash: UInt64) {
    insertions += 1
    guard hash < ceiling else { return }
    waiting.append(hash)
    if waiting.count == Self.mostWaiting { settle() }
  }

  /// Adds what another count has seen.
  public mutating func merge(_ other: DistinctCount) {
    if insertions == 0 {
      self = other
      return
    }
    settle()
    insertions += other.insertions
    if other.ceiling < ceiling {
      ceiling = other.ceiling
      keep(only: slots.filter { $0 < ceiling })
    }
    for words in [other.slots, other.waiting] {
      for word in words where word < ceiling && keep(word) {
        if kept >= 2 * Limits.exactDistinct { cut() }
      }
    }
  }

  /// How many were inserted that differ, and whether that is an estimate. It depends on what was
  /// inserted alone, and not on the order, or on what was counted apart and merged.
  public var value: Int { settled.estimate }
  public var isEstimated: Bool { settled.ceiling < Self.vacant }

  private var estimate: Int {
    guard ceiling < Self.vacant else { return kept }
    var lowest = self
    if kept > Limits.exactDistinct { lowest.cut() }
    // `kept` are the values below the ceiling: their density times the whole range. The estimate
    // may be off to either side; what was never inserted is never counted.
    return min(insertions, Int(Double(lowest.kept) / (Double(lowest.ceiling) / 0x1p64)))
  }

  /// The same count with nothing that waits.
  private var settled: DistinctCount {
    var settled = self
    settled.settle()
    return settled
  }

  /// Keeps what waits.
  private mutating func settle() {
    for word in waiting where word < ceiling && keep(word) {
      // Cut back only at twice the size, so that it costs little for each insertion.
      if kept >= 2 * Limits.exactDistinct { cut() }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func cut() {
    let sorted = slots.filter { $0 != Self.vacant }.sorted()
    ceiling = sorted[Limits.exactDistinct]
    keep(only: sorted[..<Limits.exactDistinct])
  }

  /// Keeps `word`; false if it is kept already.
  private mutating func keep(_ word: UInt64) -> Bool {
    if 4 * kept >= 3 * slots.count { grow() }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: word) & mask
    while slots[slot] != Self.vacant {
      if slots[slot] == word { return false }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = word
    kept += 1
    return true
  }

  private mutating func keep(only words: some Sequence<UInt64>) {
    for slot in slots.indices { slots[slot] = Self.vacant }
    kept = 0
    for word in words { _ = keep(word) }
  }

  private mutating func grow() {
    let words = slots
    slots = Array(repeating: Self.vacant, count: max(8, 2 * slots.count))
    kept = 0
    for word in words where word != Self.vacant { _ = keep(word) }
  }
}
