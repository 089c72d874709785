/// Why a file is no baseline that can be used. Lines count from 1.
public enum BaselineError: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is something else.
  case notABaseline
  /// It has entries, but not the first line of one.
  case noHeader
  /// It is one of another version of the format.
  case version(String, line: Int)
  /// Git left the marks of a conflict in it.
  case conflict(line: Int)
  /// A line is no entry.
  case damaged(line: Int)
  /// The last line does not end.
  case cutOff(line: Int)
}
