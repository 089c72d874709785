/// How many entries of a baseline, of lines, have no digest of their value under a run's key: another
/// value on such a line is known.
public struct UncomparedValues: Hashable, Sendable {
  /// Entries that have no digest of a value.
  public let withoutValue: Int
  /// Entries that have one under another key.
  public let underOtherKey: Int

  /// Of both kinds.
  public var count: Int { withoutValue + underOtherKey }

  /// As many as the properties say.
  public init(withoutValue: Int, underOtherKey: Int) {
    self.withoutValue = withoutValue
    self.underOtherKey = underOtherKey
  }
}
