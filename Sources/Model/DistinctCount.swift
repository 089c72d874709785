/// Counts different fingerprints in bounded memory.
///
/// It keeps the `Limits.exactDistinct` smallest ones. Up to that number the count is exact;
/// above, the largest one kept tells how dense they lie (the k-minimum-values estimator of
/// Bar-Yossef and others, 2002; standard error 1/√k, here 0.8 %).
public struct DistinctCount: Sendable {
  private var kept: Set<UInt64> = []
  /// Nothing at or above it is kept.
  private var ceiling = UInt64.max
  /// Values that were inserted, the same ones again included.
  private var insertions = 0
  public private(set) var isEstimated = false

  public init() {}

  public mutating func insert(_ fingerprint: Fingerprint) {
    insertions += 1
    let word = fingerprint.high
    guard word < ceiling, kept.insert(word).inserted else { return }
    // Cut back only at twice the size, so that it costs little for each insertion.
    if kept.count >= 2 * Limits.exactDistinct { cut() }
  }

  /// Adds what another count has seen.
  public mutating func merge(_ other: DistinctCount) {
    insertions += other.insertions
    ceiling = min(ceiling, other.ceiling)
    isEstimated = isEstimated || other.isEstimated
    kept.formUnion(other.kept)
    if isEstimated { kept = kept.filter { $0 < ceiling } }
    if kept.count >= 2 * Limits.exactDistinct { cut() }
  }

  private mutating func cut() {
    let sorted = kept.sorted()
    ceiling = sorted[Limits.exactDistinct]
    kept = Set(sorted[..<Limits.exactDistinct])
    isEstimated = true
  }

  public var value: Int {
    guard isEstimated else { return kept.count }
    // `kept` are the values below the ceiling: their density times the whole range. The estimate
    // may be off to either side; what was never inserted is never counted.
    return min(insertions, Int(Double(kept.count) / (Double(ceiling) / 0x1p64)))
  }
}
