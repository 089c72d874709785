public import Model

/// A pattern as `patterns list` shows it.
public struct ListedPattern: Sendable {
  public let info: PatternInfo
  /// What its country is called, in English; nil for patterns of no one country.
  public let countryName: String?
  /// Whether a scan leaves it out unless it is asked for.
  public let isOffByDefault: Bool

  public init(_ info: PatternInfo, countryName: String?, isOffByDefault: Bool) {
    self.info = info
    self.countryName = countryName
    self.isOffByDefault = isOffByDefault
  }
}
