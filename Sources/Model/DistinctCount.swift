/// Counts different fingerprints in bounded memory.
///
/// It keeps the `Limits.exactDistinct` smallest ones. Up to that number the count is exact;
/// above, the largest one kept tells how dense they lie (the k-minimum-values estimator of
/// Bar-Yossef and others, 2002; standard error 1/√k, here 0.8 %).
public struct DistinctCount: Sendable {
  /// What is kept, each where its lowest bits say or behind; `vacant` between. Fingerprints need no
  /// hash: they lie evenly. None or a power of two.
  private var slots: [UInt64] = []
  private var kept = 0
  /// Nothing at or above it is kept.
  private var ceiling = vacant
  /// No value that is kept.
  private static let vacant = UInt64.max
  /// Values that were inserted, the same ones again included.
  private var insertions = 0
  public private(set) var isEstimated = false

  public init() {}

  public mutating func insert(_ fingerprint: Fingerprint) {
    insertions += 1
    let word = fingerprint.high
    guard word < ceiling, keep(word) else { return }
    // Cut back only at twice the size, so that it costs little for each insertion.
    if kept >= 2 * Limits.exactDistinct { cut() }
  }

  /// Adds what another count has seen.
  public mutating func merge(_ other: DistinctCount) {
    insertions += other.insertions
    isEstimated = isEstimated || other.isEstimated
    if other.ceiling < ceiling {
      ceiling = other.ceiling
      keep(only: slots.filter { $0 < ceiling })
    }
    for word in other.slots where word < ceiling { _ = keep(word) }
    if kept >= 2 * Limits.exactDistinct { cut() }
  }

  public var value: Int {
    guard isEstimated else { return kept }
    // `kept` are the values below the ceiling: their density times the whole range. The estimate
    // may be off to either side; what was never inserted is never counted.
    return min(insertions, Int(Double(kept) / (Double(ceiling) / 0x1p64)))
  }

  private mutating func cut() {
    let sorted = slots.filter { $0 != Self.vacant }.sorted()
    ceiling = sorted[Limits.exactDistinct]
    keep(only: sorted[..<Limits.exactDistinct])
    isEstimated = true
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
