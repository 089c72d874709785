/// A comment `privet:ignore[…]` that is about a finding which is reported, and names a pattern that
/// does not exist.
public struct UnknownIgnore: Hashable, Sendable {
  public let origin: Origin
  /// Where the comment stands, from 1.
  public let line: Int
  /// What it names, and the pattern that may be meant; nil where none is near. What is not near any
  /// may be a value, which is not repeated.
  public let slip: Slip?

  /// What somebody wrote for the id of a pattern.
  public struct Slip: Hashable, Sendable {
    public let written: String
    public let meant: String

    public init(written: String, meant: String) {
      self.written = written
      self.meant = meant
    }
  }

  public init(origin: Origin, line: Int, slip: Slip?) {
    self.origin = origin
    self.line = line
    self.slip = slip
  }
}
