public import Model
public import PatternFiles

/// What came of the examples of one pattern.
public struct ExampleOutcome: Sendable {
  /// The examples that do not hold.
  public internal(set) var problems: [PatternProblem] = []
  /// How many texts in which something must be found held, by the least confidence in them.
  public internal(set) var found: [Confidence: Int] = [:]
  /// How many texts in which nothing may be found gave nothing at all.
  public internal(set) var passedOver = 0
  /// How many of them gave what only those see who ask for low confidence.
  public internal(set) var asLow = 0
}
