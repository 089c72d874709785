/// Why a finding is counted but not reported.
public enum Dismissal: String, CaseIterable, Sendable {
  /// It stands in lines that a change leaves as they were.
  case unchangedLine = "unchanged-line"
  /// A comment on its line, or alone on the line before, asks for that: `privet:ignore`.
  case ignoredLine = "ignored-line"
  /// A comment in the first lines of the file does: `privet:ignore-file`.
  case ignoredFile = "ignored-file"
  /// The config allows its value. Counted once for a pattern in a column.
  case allowed
  /// It is below the confidence that the config asks for its path. Counted as `allowed` is.
  case belowPathMinimum = "below-path-minimum"
  /// The baseline knows it.
  case known
}
