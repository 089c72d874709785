import Model

/// How serious a finding is: how much harm the value can do, a step more where it is certain and a
/// step less where it is unlikely. The words are those of GitLab's Code Quality.
enum Severity: String, CaseIterable {
  case info, minor, major, critical, blocker

  init(_ finding: Finding) {
    let harm =
      switch finding.pattern.sensitivity {
      case .low: 0
      case .moderate: 1
      case .high: 2
      case .critical: 3
      }
    switch finding.confidence {
    case .low: self = Self.allCases[max(0, harm - 1)]
    case .medium: self = Self.allCases[harm]
    case .high: self = Self.allCases[harm + 1]
    }
  }
}
