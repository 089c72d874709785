public import Model

/// From which confidence on findings count.
public struct Thresholds: Sendable {
  /// Findings below it are not reported.
  public var minimum: Confidence
  /// A finding of at least this confidence makes the run fail; nil for none.
  public var failOn: Confidence?

  /// - Parameters:
  ///   - minimum: Findings below it are not reported.
  ///   - failOn: From which confidence on a finding makes the run fail; nil for none.
  public init(minimum: Confidence, failOn: Confidence?) {
    self.minimum = minimum
    self.failOn = failOn
  }
}

/// The thresholds of items that have their own.
public struct ItemThresholds: Sendable {
  /// The lowest `minimum` among them.
  let lowest: Confidence
  let of: @Sendable (Origin) -> Thresholds

  /// - Parameters:
  ///   - lowest: The lowest `minimum` among them.
  ///   - of: Those of the item that comes from an origin; asked once for each.
  public init(lowest: Confidence, of: @escaping @Sendable (Origin) -> Thresholds) {
    self.lowest = lowest
    self.of = of
  }
}
