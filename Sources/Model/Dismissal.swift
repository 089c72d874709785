/// Why a finding is counted but not reported.
public enum Dismissal: String, CaseIterable, Sendable {
  /// It stands in lines that a change leaves as they were.
  case unchangedLine = "unchanged-line"
}
