/// Personal data that was found, and everything a report may say of it.
public struct Finding: Sendable {
  public let judgement: Judgement
  public let origin: Origin
  public let evidence: Evidence
  /// For a column: the first example's.
  public let value: Redacted
  /// The value itself, only when the user asked for it on a terminal (`--show-values`); else empty.
  public let shownValue: String
  /// How it was decided, only when the user asked for it (`--explain`).
  public let decision: Decision?

  public var pattern: PatternInfo { judgement.pattern }
  public var confidence: Confidence { judgement.confidence }

  /// Where it stands.
  public enum Evidence: Sendable {
    case text(TextLocation)
    case column(ColumnEvidence)
  }

  public init(
    judgement: Judgement, origin: Origin, evidence: Evidence, value: Redacted,
    shownValue: String = "", decision: Decision? = nil
  ) {
    self.judgement = judgement
    self.origin = origin
    self.evidence = evidence
    self.value = value
    self.shownValue = shownValue
    self.decision = decision
  }
}
