public import Model

/// Takes a match, and what redacts its value.
public typealias MatchHandler = (Match, borrowing Redaction) -> Void

/// Something a passage holds, without its bytes.
public struct Match: Sendable {
  /// Where it stands in the passage's text.
  public let range: Range<Int>
  public let judgement: Judgement
  /// A keyed hash of the value: two that are compared alike have the same.
  public let hash: UInt64
  /// Whether the value is on the list of those that are not to be reported.
  public let isAllowed: Bool
  /// The value, only for `--show-values`; else empty.
  public let shownValue: String
  /// How it was decided, only for `--explain`.
  public let decision: Decision?
}
