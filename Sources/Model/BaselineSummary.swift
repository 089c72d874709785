/// What a comparison with a baseline has shown beside the findings.
public struct BaselineSummary: Sendable {
  /// Entries that were not found any more although their file was read to its end, or is gone; as
  /// they stand in the baseline, in its order. They are of printable ASCII.
  public let stale: [String]
  /// The numbers in the baseline, from 0, of those and of the entries without a value that others in
  /// `added` take the place of.
  public let dropped: Set<Int>
  /// Entries for the findings that are new, or have a value now; only where the baseline is to be
  /// brought up to date.
  public let added: Set<[UInt8]>
  /// Entries whose values are not compared, without those in `dropped` where the baseline is brought
  /// up to date; nil where no key was given.
  public let uncompared: UncomparedValues?

  /// What was seen, as the properties say it.
  public init(
    stale: [String], dropped: Set<Int>, added: Set<[UInt8]>, uncompared: UncomparedValues? = nil
  ) {
    self.stale = stale
    self.dropped = dropped
    self.added = added
    self.uncompared = uncompared
  }
}
