import Model

/// Workflow commands for GitHub Actions: a line for each finding, which becomes an annotation.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step. The place of the last notice is
/// kept for the one that says what was searched and how much is only in the log.
struct GitHubReporter: Reporter {
  /// Annotations of one level that GitHub shows of a step.
  private static let shown = 10
  /// Letters that a title has at most; a check run takes 255.
  private static let longestTitle = 200

  private let locator: Locator
  private var output: OutputBuffer
  private var tally = FindingTally()
  private var levels: [AlertLevel: Int] = [:]

  init(sink: any ByteSink, options: ReportOptions) {
    output = OutputBuffer(sink: sink)
    locator = Locator(workingDirectory: options.workingDirectory)
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) {}

  mutating func write(_ finding: Finding) throws(ReportError) {
    let place = Place(finding.origin)
    tally.count(in: place.file)
    let level = AlertLevel(finding)
    levels[level, default: 0] += 1
    // The log shows the message only, so that it says the place again.
    let words =
      finding.shownPlace(at: place) + ": " + VisibleText.escaped(finding.sentence(at: place))
    if level == .note, levels[level, default: 0] >= Self.shown {
      log("Notice: " + words)
    } else {
      annotate(finding, at: place, as: level, words)
    }
    try output.spill()
  }

  mutating func write(_ entry: LedgerEntry) throws(ReportError) {
    guard !entry.fault.reason.isIntended else { return }
    log("Not searched, or not to the end: " + entry.sentence)
    try output.spill()
  }

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    let words = CoverageWords(
      summary: summary, findings: tally.findings, files: tally.files, paint: Paint(isOn: false))
    var lines = words.lines(isVerbose: true)
    let hidden = levels.reduce(0) { count, level in
      count + max(0, level.value - (level.key == .note ? Self.shown - 1 : Self.shown))
    }
    if hidden > 0 {
      lines.append(
        "\(Figures.counted(hidden, "finding")) only in the log of this step: GitHub shows "
          + "\(Self.shown) errors, \(Self.shown) warnings and \(Self.shown) notices.")
    }
    let title = summary.isComplete ? "privet" : "privet: not everything was searched"
    // A check that looks at nothing is a mistake in the workflow.
    let command = words.searchedItems == 0 ? "warning" : "notice"
    output.append("::\(command) title=\(Self.property(title))::")
    output.append(lines.map(Self.data).joined(separator: "%0A") + "\n")
    try output.flush()
  }

  private mutating func annotate(
    _ finding: Finding, at place: Place, as level: AlertLevel, _ words: String
  ) {
    output.append("::\(level == .note ? "notice" : level.rawValue) ")
    if place.file != nil { output.append("file=\(Self.property(locator.path(of: place.file))),") }
    if case .text(let location) = finding.evidence {
      output.append("line=\(location.line),")
      // GitHub takes columns within one line only.
      if location.endLine == location.line {
        output.append("col=\(location.column),endColumn=\(location.endColumn),")
      } else {
        output.append("endLine=\(location.endLine),")
      }
    }
    let title = VisibleText.escaped(finding.pattern.name).prefix(Self.longestTitle)
    output.append("title=\(Self.property(String(title)))::\(Self.data(words))\n")
  }

  /// A line of the log that is no command. Runners look for `##[` anywhere in it.
  private mutating func log(_ line: String) {
    output.append(Self.replaced(line, "#", by: line.contains("##") ? "\\x23" : "#") + "\n")
  }

  /// What follows the second pair of colons. Line breaks are spelled out before.
  private static func data(_ text: String) -> String { replaced(text, "%", by: "%25") }

  /// The value of a property, which ends at a comma or a colon.
  private static func property(_ text: String) -> String {
    replaced(replaced(data(text), ":", by: "%3A"), ",", by: "%2C")
  }

  private static func replaced(
    _ text: String, _ scalar: Unicode.Scalar, by words: String
  ) -> String {
    guard text.unicodeScalars.contains(scalar) else { return text }
    var replaced = ""
    for other in text.unicodeScalars {
      if other == scalar { replaced += words } else { replaced.unicodeScalars.append(other) }
    }
    return replaced
  }
}
