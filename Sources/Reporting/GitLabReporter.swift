import Model

/// A report for GitLab's Code Quality: one JSON array of what its widget shows.
///
/// The format has findings only, so that what was not searched is told by entries of the check
/// `privet.coverage`: one for each place where something was wanted and not to be had, at most
/// `longestList`, and one for each kind of what was left out.
struct GitLabReporter: Reporter {
  /// Faults that are told one by one; all are counted.
  static let longestList = 1000

  private let locator: Locator
  private var json: JSONWriter
  private var occurrences = Occurrences()
  private var tally = FindingTally()
  /// The place of the last finding; the next one is mostly in the same file.
  private var current: (file: FilePath?, uri: String, path: String)?

  init(sink: any ByteSink, options: ReportOptions) {
    json = JSONWriter(sink: sink)
    locator = Locator(workingDirectory: options.workingDirectory)
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) { json.beginArray() }

  mutating func write(_ finding: Finding) throws(ReportError) {
    let place = Place(finding.origin)
    tally.count(in: place.file)
    let (uri, path) = location(of: place.file)
    let (hash, number) = occurrences.hash(of: finding, at: place, uri: uri)
    var line = 1
    if case .text(let location) = finding.evidence { line = location.line }
    entry(
      finding.pattern.id, Severity(finding), finding.sentence(at: place), path: path,
      line: line
    ) { json in
      json.member("fingerprint", hash: hash, number: number)
    }
    try json.output.spill()
  }

  // The summary has them all, after the findings.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    let words = CoverageWords(
      summary: summary, findings: tally.findings, files: tally.files, paint: Paint(isOn: false))
    if words.searchedItems == 0 { tell(Remark(name: "nothing-searched", text: words.verdict)) }
    for remark in words.remarks(isVerbose: true) { tell(remark) }
    try faults(summary.coverage)
    json.endArray()
    json.endLine()
    try json.output.flush()
  }

  /// The faults, one by one; what was left out on purpose is counted only.
  private mutating func faults(_ coverage: Coverage) throws(ReportError) {
    var listed = 0
    for fault in coverage.entries where !fault.fault.reason.isIntended {
      guard listed < Self.longestList else { break }
      listed += 1
      let place = Place(fault.origin)
      let (uri, path) = location(of: place.file)
      let (hash, number) = occurrences.hash(of: fault, at: place, uri: uri)
      entry("privet.coverage", .info, fault.sentence, path: path, line: 1) { json in
        json.member("fingerprint", hash: hash, number: number)
      }
      try json.output.spill()
    }
  }

  /// What concerns no one file.
  private mutating func tell(_ remark: Remark) {
    var hash = FowlerNollVo()
    hash.add("privet.coverage")
    hash.add(remark.name)
    let state = hash.state
    entry("privet.coverage", .info, remark.text, path: ".", line: 1) { json in
      json.member("fingerprint", hash: state, number: 1)
    }
  }

  private mutating func entry(
    _ check: String, _ severity: Severity, _ description: String, path: String, line: Int,
    fingerprint: (inout JSONWriter) -> Void
  ) {
    json.breakLine()
    json.beginObject()
    json.member("description", VisibleText.escaped(description))
    json.member("check_name", check)
    fingerprint(&json)
    json.member("severity", severity.rawValue)
    json.beginObject("location")
    json.member("path", path)
    json.beginObject("lines")
    json.member("begin", line)
    json.endObject()
    json.endObject()
    json.endObject()
  }

  private mutating func location(of file: FilePath?) -> (uri: String, path: String) {
    if let current, current.file == file { return (current.uri, current.path) }
    let (uri, path) = (locator.uri(of: file), locator.path(of: file))
    current = (file, uri, path)
    return (uri, path)
  }
}
