public import Model

extension Matcher {
  /// What is told of matches.
  public struct Options: Sendable {
    /// How values are handed out that are nobody's.
    public var testValues = TestValueTreatment.keep
    /// Whether matches say how they were decided.
    public var explains = false
    /// Values that are not to be reported; nil without any.
    public var allowed: AllowList?
    /// Whether matches carry their values; for a terminal only.
    public var showsValues = false

    public init() {}
  }
}
