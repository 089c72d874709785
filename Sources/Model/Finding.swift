/// Personal data that was found, and everything a report may say of it.
public struct Finding: Sendable {
  public let pattern: PatternInfo
  public let origin: Origin
  public let evidence: Evidence
  public let confidence: Confidence
  /// The validators that confirmed the value.
  public let validators: [String]
  /// Words of the pattern's context that stood near it, or in the name of its field.
  public let context: [String]
  /// The name of the field it stands in, where there is one.
  public let field: String?
  /// For a column: the first example's.
  public let value: Redacted
  /// Ids of other patterns that the same bytes could be, which were less likely.
  public let alsoMatches: [String]
  /// The value itself, only when the user asked for it on a terminal (`--show-values`).
  public let shownValue: String?

  /// Where it stands.
  public enum Evidence: Sendable {
    case text(TextLocation)
    case column(ColumnEvidence)
  }

  public init(
    pattern: PatternInfo, origin: Origin, evidence: Evidence, confidence: Confidence,
    validators: [String], context: [String], field: String?, value: Redacted,
    alsoMatches: [String], shownValue: String? = nil
  ) {
    self.pattern = pattern
    self.origin = origin
    self.evidence = evidence
    self.confidence = confidence
    self.validators = validators
    self.context = context
    self.field = field
    self.value = value
    self.alsoMatches = alsoMatches
    self.shownValue = shownValue
  }
}
