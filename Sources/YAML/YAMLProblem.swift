/// What is wrong in a file, and in which line.
public struct YAMLProblem: Error, Hashable, Sendable {
  /// 1 is the first.
  public let line: Int
  /// A clause without a full stop: "aliases are not allowed".
  public let message: String

  /// - Parameters:
  ///   - line: 1 is the first.
  ///   - message: A clause without a full stop; no value that is secret stands in it.
  public init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }
}
