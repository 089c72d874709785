import Model

/// How loudly a finding is told where there are three steps: what is certain and does harm is an
/// error, what is unlikely a note.
enum AlertLevel: String, CaseIterable {
  case error, warning, note

  init(_ sensitivity: Sensitivity, _ confidence: Confidence) {
    switch (sensitivity, confidence) {
    case (_, .low): self = .note
    case (.critical, .high), (.high, .high): self = .error
    default: self = .warning
    }
  }

  init(_ finding: Finding) { self.init(finding.pattern.sensitivity, finding.confidence) }
}
