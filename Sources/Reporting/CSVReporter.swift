import Model

/// Comma-separated values (RFC 4180), one record a line: findings and ledger entries as they come,
/// figures last. The first field says which it is, so that a table without findings still says
/// what was not looked at.
struct CSVReporter: Reporter {
  private var csv: CSVWriter
  private var repeated = Repeated()

  init(sink: any ByteSink) { csv = CSVWriter(sink: sink) }

  /// The columns, in their order.
  enum Column: String, CaseIterable {
    /// "finding", "ledger" or "summary".
    case record
    case pattern, name, category, sensitivity, country, confidence
    case path
    /// The path's bytes in hexadecimal, where `path` does not say them exactly.
    case pathBytes
    case line, column, columnBytes, endLine, endColumn, offset, length
    case table, columnName, rowsRead, rowsMatched, matches, distinct, distinctEstimated
    /// The rows with the first matches: "rowid 3" or "row 3", separated by blanks and semicolons.
    case examples
    case field, masked, fingerprint, validators, context, alsoMatches
    case outcome, reason, intended, part, detail
    /// In a summary: how many findings of `pattern`, items of `outcome`, entries of `reason`, or
    /// of what `detail` names.
    case count
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    for column in Column.allCases { csv.field(column.rawValue) }
    try csv.endRecord()
  }

  // There are many findings and few other records, so they are written field by field, in the
  // order of the columns.
  mutating func write(_ finding: Finding) throws(ReportError) {
    if let part = repeated[finding.pattern] {
      csv.fields(part)
    } else {
      repeated[finding.pattern] = csv.remember { Self.write(finding.pattern, to: &$0) }
    }
    csv.field(finding.confidence.rawValue)
    if let part = repeated[finding.origin] {
      csv.fields(part)
    } else {
      let place = Place(finding.origin)
      repeated[finding.origin] = csv.remember { Self.write(place.file, to: &$0) }
    }
    switch finding.evidence {
    case .text(let location):
      write(location)
      writeTable(finding.origin)
      csv.emptyFields(6)
    case .column(let evidence):
      csv.emptyFields(7)
      writeTable(finding.origin)
      write(evidence)
    }
    csv.field(finding.field)
    csv.field(finding.value.mask)
    csv.field(finding.value.fingerprint)
    csv.field(finding.validators)
    csv.field(finding.context)
    csv.field(finding.alsoMatches)
    // What a ledger entry and a summary have.
    csv.emptyFields(6)
    try csv.endRecord()
  }

  private static func write(_ pattern: PatternInfo, to csv: inout CSVWriter) {
    csv.field("finding")
    csv.field(pattern.id)
    csv.field(pattern.name)
    csv.field(pattern.category.rawValue)
    csv.field(pattern.sensitivity.rawValue)
    csv.field(pattern.country)
  }

  private static func write(_ file: FilePath?, to csv: inout CSVWriter) {
    guard let file else {
      csv.field("-")
      return csv.emptyFields(1)
    }
    let path = VisibleText.escaped(file)
    csv.field(path)
    csv.field(Array(path.utf8) == file.bytes ? nil : JSONWriter.hexadecimal(file))
  }

  private mutating func write(_ location: TextLocation) {
    csv.field(location.line)
    csv.field(location.column)
    csv.field(location.columnBytes)
    csv.field(location.endLine)
    csv.field(location.endColumn)
    csv.field(location.offset)
    csv.field(location.length)
  }

  private mutating func writeTable(_ origin: Origin) {
    let place = Place(origin)
    csv.field(place.table)
    csv.field(place.column)
  }

  private mutating func write(_ evidence: ColumnEvidence) {
    csv.field(evidence.rowsRead)
    csv.field(evidence.rowsMatched)
    csv.field(evidence.matches)
    csv.field(evidence.distinct)
    csv.field(evidence.isDistinctEstimated)
    csv.field(evidence.examples.map(\.row.words))
  }

  mutating func write(_ entry: LedgerEntry) throws(ReportError) {
    var record: [Column: String] = [
      .record: "ledger",
      .outcome: entry.outcome.rawValue,
      .reason: entry.fault.reason.rawValue,
      .intended: String(entry.fault.reason.isIntended),
      .detail: entry.fault.detail,
    ]
    record[.part] = entry.fault.part
    Self.put(entry.origin, into: &record)
    try write(record)
  }

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    for (id, count) in summary.patterns.sorted(by: { $0.key < $1.key }) {
      try write([
        .record: "summary", .pattern: id, .matches: String(count.matches),
        .distinct: String(count.distinct.value),
        .distinctEstimated: String(count.distinct.isEstimated), .count: String(count.findings),
      ])
    }
    let coverage = summary.coverage
    for outcome in Outcome.allCases {
      let count = coverage.items[outcome] ?? 0
      try write([.record: "summary", .outcome: outcome.rawValue, .count: String(count)])
    }
    for reason in FaultReason.allCases {
      guard let count = coverage.reasons[reason] else { continue }
      try write([
        .record: "summary", .reason: reason.rawValue, .intended: String(reason.isIntended),
        .count: String(count),
      ])
    }
    let figures = [("bytes", coverage.bytes), ("rows", coverage.rows), ("tables", coverage.tables)]
    for (name, count) in figures {
      try write([.record: "summary", .detail: name, .count: String(count)])
    }
    let ending =
      summary.isInterrupted ? "interrupted" : summary.isComplete ? "complete" : "incomplete"
    try write([.record: "summary", .detail: ending])
    try csv.output.flush()
  }

  private static func put(_ origin: Origin, into record: inout [Column: String]) {
    let place = Place(origin)
    record[.table] = place.table
    record[.columnName] = place.column
    guard let file = place.file else {
      record[.path] = "-"
      return
    }
    let path = VisibleText.escaped(file)
    record[.path] = path
    if Array(path.utf8) != file.bytes { record[.pathBytes] = JSONWriter.hexadecimal(file) }
  }

  private mutating func write(_ record: [Column: String]) throws(ReportError) {
    for column in Column.allCases { csv.field(record[column]) }
    try csv.endRecord()
  }
}
