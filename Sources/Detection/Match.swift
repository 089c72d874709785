public import Model

/// Something a passage holds, without its bytes.
public struct Match: Sendable {
  /// Where it stands in the passage's text.
  public let range: Range<Int>
  public let pattern: PatternInfo
  public let confidence: Confidence
  /// The validators that confirmed it.
  public let validators: [String]
  /// The context words that stood near it or in the name of its field.
  public let context: [String]
  public let value: Redacted
  /// Ids of less likely patterns for the same bytes.
  public let alsoMatches: [String]
  /// The value, only for `--show-values`.
  public let shownValue: String?
}
