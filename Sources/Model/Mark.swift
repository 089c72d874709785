/// What a reader should know of a value beside what it is taken for.
public enum Mark: String, CaseIterable, Sendable {
  /// It is nobody's: reserved, published as an example, or made of digits that stand for others.
  case testValue = "test-value"
}

/// How values are reported that are nobody's.
public enum TestValueTreatment: String, CaseIterable, Sendable {
  /// Those that are given to nobody as low, and so those that stand for others in files of programs;
  /// elsewhere these as any other value.
  case auto
  /// As any other value.
  case keep
  /// As low.
  case low
  /// Not at all.
  case skip
}
