/// What a value was taken for, how surely and why: everything but where it stands and what it is.
///
/// A class, so that a finding refers to it in one word, and a report that has written it once
/// knows it again. There are few in a run: most values are judged like others before them.
public final class Judgement: Sendable {
  public let pattern: PatternInfo
  public let confidence: Confidence
  /// The validators that confirmed the value.
  public let validators: [String]
  /// Words of the pattern's context that stood near it, or in the name of its field.
  public let context: [String]
  /// The name of the field it stands in, where there is one.
  public let field: String?
  /// Ids of other patterns that the same bytes could be, which were less likely.
  public let alsoMatches: [String]
  /// What else is to be known of the value.
  public let marks: [Mark]

  public init(
    pattern: PatternInfo, confidence: Confidence, validators: [String], context: [String],
    field: String? = nil, alsoMatches: [String], marks: [Mark] = []
  ) {
    self.pattern = pattern
    self.confidence = confidence
    self.validators = validators
    self.context = context
    self.field = field
    self.alsoMatches = alsoMatches
    self.marks = marks
  }
}
