/// What is wrong in a pattern file, and in which line.
public struct PatternProblem: Error, Hashable, Sendable {
  /// 1 is the first.
  public let line: Int
  /// A clause without a full stop: "the key 'nmae' is not known". Never a found value.
  public let message: String

  public init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }
}

/// Problems of one file.
public struct PatternFileError: Error, Sendable {
  /// The file as the user knows it: "Patterns/us/ssn.yaml".
  public let file: String
  public let problems: [PatternProblem]
  /// What could be read in spite of them, if that is enough to try the examples.
  public let readable: PatternDefinition?

  public init(file: String, problems: [PatternProblem], readable: PatternDefinition? = nil) {
    self.file = file
    self.problems = problems
    self.readable = readable
  }
}
