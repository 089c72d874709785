import Model

/// A summary in Markdown for a pull request or the summary of a job: what was found, in figures and
/// the most serious findings one by one, and what was not searched.
///
/// It is short whatever was found, for a comment on GitHub holds 65,536 characters. What has no
/// room is counted.
struct MarkdownReporter: Reporter {
  private static let findingLimit = (rows: 100, bytes: 36_000)
  private static let patternLimit = (rows: 50, bytes: 12_000)
  private static let faultLimit = (rows: 20, bytes: 10_000)

  private var output: OutputBuffer
  private var tally = FindingTally()
  private var patterns: [String: PatternInfo] = [:]
  /// The findings of each severity in the order in which they came.
  private var tables: [Severity: MarkdownTable] = [:]

  init(sink: any ByteSink) { output = OutputBuffer(sink: sink) }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    for pattern in run.patterns { patterns[pattern.id] = pattern }
    for severity in Severity.allCases { tables[severity] = Self.findingTable }
  }

  mutating func write(_ finding: Finding) throws(ReportError) {
    let place = Place(finding.origin)
    tally.count(in: place.file)
    tables[Severity(finding)]?.add([
      MarkdownText.code(finding.shownPlace(at: place)), MarkdownText.plain(finding.pattern.name),
      MarkdownText.code(finding.value.mask), finding.confidence.rawValue,
      MarkdownText.plain(finding.explanation),
    ])
  }

  // The summary has them all, after the findings.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    let words = CoverageWords(
      summary: summary, findings: tally.findings, files: tally.files, paint: Paint(isOn: false))
    output.append("## privet\n\n**\(words.verdict)** \(words.searched)\n\n")
    let remarks = words.remarks(isVerbose: true)
    for remark in remarks { output.append("- \(MarkdownText.plain(remark.text))\n") }
    if !remarks.isEmpty { output.append("\n") }
    if tally.findings > 0 {
      patternTable(summary)
      findingTable()
    }
    faultList(summary.coverage)
    try output.flush()
  }

  private static var findingTable: MarkdownTable {
    MarkdownTable(["Where", "What", "Masked", "Confidence", "Why"], limit: findingLimit)
  }

  private mutating func patternTable(_ summary: RunSummary) {
    var table = MarkdownTable(
      ["What was found", "Pattern", "Sensitivity", "Findings", "Matches", "Distinct"], right: 3,
      limit: Self.patternLimit)
    for (id, count) in sorted(summary.patterns.filter { $0.value.findings > 0 }) {
      let about = count.distinct.isEstimated ? "~" : ""
      table.add([
        MarkdownText.plain(patterns[id]?.name ?? id), MarkdownText.code(id),
        patterns[id]?.sensitivity.rawValue ?? "", Figures.grouped(count.findings),
        Figures.grouped(count.matches), about + Figures.grouped(count.distinct.value),
      ])
    }
    output.append("### What was found\n\n")
    table.write(to: &output)
    if table.left > 0 { output.append("And \(Figures.counted(table.left, "more pattern")).\n\n") }
  }

  /// The most harmful first, then those with the most findings.
  private func sorted(_ counts: [String: PatternCount]) -> [(String, PatternCount)] {
    let ranks = Dictionary(
      uniqueKeysWithValues: counts.keys.map { id in
        let sensitivity = patterns[id]?.sensitivity ?? .low
        return (id, Sensitivity.allCases.firstIndex(of: sensitivity) ?? 0)
      })
    return counts.sorted { left, right in
      let (leftRank, rightRank) = (ranks[left.key] ?? 0, ranks[right.key] ?? 0)
      if leftRank != rightRank { return leftRank > rightRank }
      if left.value.findings != right.value.findings {
        return left.value.findings > right.value.findings
      }
      return left.key < right.key
    }
  }

  private mutating func findingTable() {
    var table = Self.findingTable
    for severity in Severity.allCases.reversed() {
      if let part = tables[severity] { table.append(part) }
    }
    output.append("### Where\n\n")
    table.write(to: &output)
    if table.left > 0 {
      output.append(
        "And \(Figures.counted(table.left, "more finding")), none more serious than these. The "
          + "other formats list them all.\n\n")
    }
  }

  private mutating func faultList(_ coverage: Coverage) {
    let all = coverage.reasons.reduce(0) { $0 + ($1.key.isIntended ? 0 : $1.value) }
    guard all > 0 else { return }
    var table = MarkdownTable(["Where", "Why"], limit: Self.faultLimit)
    for entry in coverage.entries where !entry.fault.reason.isIntended {
      table.add([
        MarkdownText.code(entry.shownPlace), MarkdownText.plain(entry.shownReason),
      ])
    }
    output.append("### Not searched, or not to the end\n\n")
    table.write(to: &output)
    let left = table.left + max(0, all - table.all)
    if left > 0 { output.append("And \(Figures.grouped(left)) more.\n\n") }
  }
}
