import Model

/// SARIF 2.1.0 (OASIS), the plain part of it that GitHub code scanning reads.
///
/// It has the most serious results, at most `Limits.sarifResults`, the most serious first: services
/// cut such lists short themselves. How many more there were is said in a notification. No
/// snippets: they would hold what was found.
struct SARIFReporter: Reporter {
  private var json: JSONWriter
  private let options: ReportOptions
  private let locator: Locator
  /// The place of the last result; the next one is mostly in the same file.
  private var current: (file: FilePath?, uri: String)?
  private var rules = SARIFRules(patterns: [])
  private var start = ""
  private var hasBaseline = false
  private var occurrences = Occurrences()
  private var findings = MostSerious()
  /// What results say alike: their rule and level, and the first of their properties.
  private var repeated = Repeated()

  init(sink: any ByteSink, options: ReportOptions) {
    json = JSONWriter(sink: sink)
    self.options = options
    locator = Locator(
      workingDirectory: options.workingDirectory, bases: options.sarifBases)
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    rules = SARIFRules(patterns: run.patterns)
    start = run.start
    hasBaseline = run.hasBaseline
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.beginArray("runs")
    json.breakLine()
    json.beginObject()
    json.beginObject("tool")
    json.beginObject("driver")
    json.member("name", "privet")
    json.member("version", run.tool.version)
    json.member("semanticVersion", run.tool.version)
    json.member("informationUri", options.informationURI)
    try rules.write(to: &json)
    json.beginObject("properties")
    json.member("patternSet", run.tool.patternSet)
    json.endObject()
    json.endObject()
    json.endObject()
    json.breakLine()
    // What stands before the last slash is the category: one for each kind of scan of a commit.
    json.beginObject("automationDetails")
    json.member("id", options.analysis + "/")
    json.endObject()
    json.member("columnKind", "utf16CodeUnits")
    json.breakLine()
    try json.output.spill()
  }

  mutating func write(_ finding: Finding) throws(ReportError) { hold(finding, isKnown: false) }

  mutating func write(known finding: Finding) throws(ReportError) { hold(finding, isKnown: true) }

  private mutating func hold(_ finding: Finding, isKnown: Bool) {
    let place = Place(finding.origin)
    let uri = uri(of: place.file)
    // In the order of the scan, so that they are numbered alike whatever is left out.
    let (hash, number) = occurrences.hash(of: finding, at: place, uri: uri)
    findings.add(finding, isKnown: isKnown, uri: uri, hash: hash, number: number)
  }

  private mutating func results() throws(ReportError) {
    json.beginArray("results")
    for rank in findings.takeAll() { for held in rank { try result(held) } }
    json.endArray()
  }

  private mutating func result(_ held: MostSerious.Held) throws(ReportError) {
    let finding = held.finding
    let place = Place(finding.origin)
    let uri = uri(of: place.file)
    json.breakLine()
    json.beginObject()
    let judged = frame(of: finding.judgement)
    json.members(judged.opening)
    json.beginObject("message")
    json.member("text", Self.plain(finding.sentence(at: place)))
    json.endObject()
    json.beginArray("locations")
    location(of: finding, at: place, uri: uri)
    json.endArray()
    json.beginObject("partialFingerprints")
    json.member("primaryLocationLineHash", hash: held.hash, number: held.number)
    json.endObject()
    if hasBaseline { comparison(isKnown: held.isKnown) }
    properties(of: finding, judged.closing)
    json.endObject()
    try json.output.spill()
  }

  // The summary has them all, in the place where this format wants them.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    let (reported, left) = (findings.count, findings.left)
    try results()
    json.breakLine()
    json.beginArray("invocations")
    json.beginObject()
    json.member("executionSuccessful", !summary.isInterrupted)
    json.member("startTimeUtc", start)
    json.member("endTimeUtc", summary.end)
    let notifications = SARIFNotifications(
      summary: summary, reported: reported, left: left, locator: locator)
    try notifications.write(to: &json)
    json.beginObject("properties")
    json.member("complete", summary.isComplete)
    json.beginObject("coverage")
    json.coverageFigures(summary.coverage)
    json.endObject()
    json.beginObject("resultsLeftOut")
    for level in AlertLevel.allCases { json.member(named: level.rawValue, left[level] ?? 0) }
    json.endObject()
    json.endObject()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endLine()
    try json.output.flush()
  }

  private mutating func uri(of file: FilePath?) -> String {
    if let current, current.file == file { return current.uri }
    let uri = locator.uri(of: file)
    current = (file, uri)
    return uri
  }

  private mutating func frame(of judgement: Judgement) -> Repeated.Frame {
    if let known = repeated.judgements[judgement] { return known }
    let (pattern, confidence) = (judgement.pattern, judgement.confidence)
    let index = rules.index(of: pattern.id)
    let frame = Repeated.Frame(
      opening: json.part { json in
        json.member("ruleId", pattern.id)
        if let index { json.member("ruleIndex", index) }
        json.member("level", AlertLevel(pattern.sensitivity, confidence).rawValue)
      },
      closing: json.part { json in
        json.weight(of: pattern)
        json.member("confidence", confidence.rawValue)
        json.member("validators", judgement.validators)
        json.member("context", judgement.context)
        json.member("field", judgement.field)
        json.member("marks", judgement.marks.map(\.rawValue))
      })
    repeated.judgements[judgement] = frame
    return frame
  }

  private mutating func location(of finding: Finding, at place: Place, uri: String) {
    json.beginObject()
    json.beginObject("physicalLocation")
    json.beginObject("artifactLocation")
    json.member("uri", uri)
    json.endObject()
    json.beginObject("region")
    switch finding.evidence {
    case .text(let location):
      json.member("startLine", location.line)
      json.member("startColumn", location.column)
      json.member("endLine", location.endLine)
      json.member("endColumn", location.endColumn)
      json.member("byteOffset", location.offset)
      json.member("byteLength", location.length)
    case .column:
      // A database has no lines, but GitHub takes no result without.
      json.member("startLine", 1)
      json.member("startColumn", 1)
      json.member("endLine", 1)
      json.member("endColumn", 1)
    }
    json.endObject()
    json.endObject()
    if let table = place.table, let column = place.column, let name = place.qualifiedName {
      json.beginArray("logicalLocations")
      json.beginObject()
      json.member("name", column)
      json.member("fullyQualifiedName", name)
      json.member("kind", "column")
      json.beginObject("properties")
      json.member("table", table)
      json.endObject()
      json.endObject()
      json.endArray()
    }
    json.endObject()
  }

  /// What a comparison with a baseline says of a result (SARIF 2.1.0, 3.27.24 and 3.35): if it says
  /// it of one, then of all.
  private mutating func comparison(isKnown: Bool) {
    json.member("baselineState", isKnown ? "unchanged" : "new")
    guard isKnown else { return }
    json.beginArray("suppressions")
    json.beginObject()
    json.member("kind", "external")
    json.member("status", "accepted")
    json.endObject()
    json.endArray()
  }

  private mutating func properties(of finding: Finding, _ common: [UInt8]) {
    json.beginObject("properties")
    json.members(common)
    json.member("masked", finding.value.mask)
    // No keyed fingerprint: the key is random by default, and this file is compared between runs.
    json.member("alsoMatches", finding.judgement.alsoMatches)
    json.blob(finding.origin.blob)
    if case .column(let evidence) = finding.evidence {
      json.evidence(evidence, fingerprints: false)
    }
    json.endObject()
  }

  /// The text such that no reader takes a part of it for a link (SARIF 2.1.0, 3.11.6).
  static func plain(_ text: String) -> String {
    let shown = VisibleText.escaped(text)
    // Most texts have no link, and are told by their bytes.
    guard shown.utf8.contains(UInt8(ascii: "]")), shown.contains("](") else { return shown }
    var plain = ""
    for character in shown {
      if character == "[" || character == "]" || character == "\\" { plain += "\\" }
      plain.append(character)
    }
    return plain
  }
}
