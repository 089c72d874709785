import Model

/// JUnit's XML, as Jenkins, GitLab and Azure Pipelines read it: a suite for each file with
/// findings, each of them a failed test, and a last suite that says what was searched.
///
/// The tests' names hold no line, so that a service knows them again when lines shift. There are no
/// times: a report differs from the last one only where something else was found.
struct JUnitReporter: Reporter {
  /// Bytes of a suite that are held, since its figures come first; a file with more has several.
  private static let suite = 32 * 1024

  private let options: ReportOptions
  private let locator: Locator
  private var output: OutputBuffer
  private var occurrences = Occurrences()
  private var tally = FindingTally()
  /// The tests of the suite that is open, as they will be written.
  private var cases = ""
  private var failures = 0
  /// The path of its file.
  private var path = ""
  private var uri = ""

  init(sink: any ByteSink, options: ReportOptions) {
    self.options = options
    output = OutputBuffer(sink: sink)
    locator = Locator(workingDirectory: options.workingDirectory)
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"privet\">\n")
  }

  mutating func write(_ finding: Finding) throws(ReportError) {
    let place = Place(finding.origin)
    if tally.count(in: place.file) {
      try endSuite()
      path = XMLText.escaped(locator.path(of: place.file))
      uri = locator.uri(of: place.file)
    } else if cases.utf8.count >= Self.suite {
      try endSuite()
    }
    let (_, number) = occurrences.hash(of: finding, at: place, uri: uri)
    var name = finding.pattern.name + " " + finding.value.mask
    if let column = place.qualifiedName { name += " in \(column)" }
    if number > 1 { name += " (\(number))" }
    let words = XMLText.escaped(finding.sentence(at: place))
    let test = "\(path): \(XMLText.escaped(name))"
    cases += "<testcase classname=\"\(XMLText.escaped(finding.pattern.id))\" name=\"\(test)\""
    cases += " file=\"\(path)\"><failure type=\"\(AlertLevel(finding).rawValue)\""
    cases += " message=\"\(words)\">\(XMLText.escaped(finding.shownPlace(at: place))): \(words)"
    cases += "</failure></testcase>\n"
    failures += 1
  }

  // The summary has them all, after the findings.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    try endSuite()
    try coverageSuite(summary)
    output.append("</testsuites>\n")
    try output.flush()
  }

  private mutating func endSuite() throws(ReportError) {
    guard failures > 0 else { return }
    beginSuite(path, tests: failures, failures: failures, errors: 0, skipped: 0)
    output.append(cases)
    output.append("</testsuite>\n")
    cases.removeAll(keepingCapacity: true)
    failures = 0
    try output.spill()
  }

  /// Faults are tests that were skipped, or errors where they make the run fail.
  private mutating func coverageSuite(_ summary: RunSummary) throws(ReportError) {
    let words = CoverageWords(
      summary: summary, findings: tally.findings, files: tally.files, paint: Paint(isOn: false))
    // Each of the lost is told by itself.
    let remarks = words.remarks(isVerbose: true).filter { $0.name != Remark.lost }
    let faults = summary.coverage.entries.lazy.filter { !$0.fault.reason.isIntended }
    let isUnsearched = words.searchedItems == 0
    let count = faults.count
    let errors = (options.failsOnIncomplete ? count : 0) + (summary.isInterrupted ? 1 : 0)
    let tests = 1 + remarks.count + count
    let skipped = tests - errors - (isUnsearched ? 0 : 1)
    beginSuite("privet.coverage", tests: tests, failures: 0, errors: errors, skipped: skipped)
    let searched = words.verdict + " " + words.searched
    if isUnsearched {
      test("searched", searched, isError: false)
    } else {
      output.append("<testcase classname=\"privet.coverage\" name=\"searched\"><system-out>")
      output.append(XMLText.escaped(searched) + "</system-out></testcase>\n")
    }
    for remark in remarks {
      test(remark.name, remark.text, isError: remark.name == Remark.interrupted)
    }
    for fault in faults {
      let name = fault.fault.reason.rawValue + ": " + fault.shownPlace
      test(name, fault.sentence, isError: options.failsOnIncomplete)
      try output.spill()
    }
    output.append("</testsuite>\n")
  }

  private mutating func test(_ name: String, _ words: String, isError: Bool) {
    let words = XMLText.escaped(words)
    output.append(
      "<testcase classname=\"privet.coverage\" name=\"\(XMLText.escaped(name))\">"
        + (isError
          ? "<error type=\"incomplete\" message=\"\(words)\">\(words)</error>"
          : "<skipped message=\"\(words)\"/>") + "</testcase>\n")
  }

  private mutating func beginSuite(
    _ name: String, tests: Int, failures: Int, errors: Int, skipped: Int
  ) {
    output.append(
      "<testsuite name=\"\(name)\" tests=\"\(tests)\" failures=\"\(failures)\""
        + " errors=\"\(errors)\" skipped=\"\(skipped)\">\n")
  }
}
