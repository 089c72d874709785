/// What a comparison with a baseline has shown beside the findings.
public struct BaselineSummary: Sendable {
  /// Entries that were not found any more although their file was read to its end, or is gone; as
  /// they stand in the baseline, in its order. They are of printable ASCII.
  public let stale: [String]
  /// Their numbers in the baseline, from 0.
  public let staleNumbers: Set<Int>
  /// Entries for the findings that are new; only where the baseline is to be brought up to date.
  public let added: Set<[UInt8]>

  public init(stale: [String], staleNumbers: Set<Int>, added: Set<[UInt8]>) {
    self.stale = stale
    self.staleNumbers = staleNumbers
    self.added = added
  }
}
