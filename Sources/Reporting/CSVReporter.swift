import Model

/// Comma-separated values (RFC 4180), one record a line: findings and ledger entries as they come,
/// figures last. The first field says which it is, so that a table without findings still says
/// what was not looked at.
struct CSVReporter: Reporter {
  private var output: OutputBuffer

  init(sink: any ByteSink) { output = OutputBuffer(sink: sink) }

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
    try write(Column.allCases.map(\.rawValue))
  }

  mutating func write(_ finding: Finding) throws(ReportError) {
    let pattern = finding.pattern
    var record: [Column: String] = [
      .record: "finding",
      .pattern: pattern.id,
      .name: pattern.name,
      .category: pattern.category.rawValue,
      .sensitivity: pattern.sensitivity.rawValue,
      .confidence: finding.confidence.rawValue,
      .masked: finding.value.mask,
      .fingerprint: finding.value.fingerprint.description,
      .validators: finding.validators.joined(separator: "; "),
      .context: finding.context.joined(separator: "; "),
      .alsoMatches: finding.alsoMatches.joined(separator: "; "),
    ]
    record[.country] = pattern.country
    record[.field] = finding.field
    Self.put(finding.origin, into: &record)
    switch finding.evidence {
    case .text(let location): Self.put(location, into: &record)
    case .column(let evidence): Self.put(evidence, into: &record)
    }
    try write(record)
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
    try output.flush()
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

  private static func put(_ location: TextLocation, into record: inout [Column: String]) {
    record[.line] = String(location.line)
    record[.column] = String(location.column)
    record[.columnBytes] = String(location.columnBytes)
    record[.endLine] = String(location.endLine)
    record[.endColumn] = String(location.endColumn)
    record[.offset] = String(location.offset)
    record[.length] = String(location.length)
  }

  private static func put(_ evidence: ColumnEvidence, into record: inout [Column: String]) {
    record[.rowsRead] = String(evidence.rowsRead)
    record[.rowsMatched] = String(evidence.rowsMatched)
    record[.matches] = String(evidence.matches)
    record[.distinct] = String(evidence.distinct)
    record[.distinctEstimated] = String(evidence.isDistinctEstimated)
    record[.examples] = evidence.examples.map(\.row.words).joined(separator: "; ")
  }

  private mutating func write(_ record: [Column: String]) throws(ReportError) {
    try write(Column.allCases.map { record[$0] ?? "" })
  }

  private mutating func write(_ fields: [String]) throws(ReportError) {
    for (number, field) in fields.enumerated() {
      if number > 0 { output.append(UInt8(ascii: ",")) }
      output.append(Self.quoted(Self.guarded(VisibleText.escaped(field))))
    }
    output.append("\r\n")
    try output.spill()
  }

  /// A field that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection);
  /// full-width signs count, for some spreadsheets fold them.
  private static func guarded(_ field: String) -> String {
    let signs = "=+-@\t\r\n＝＋－＠".unicodeScalars
    guard let first = field.unicodeScalars.first, signs.contains(first) else { return field }
    return "'" + field
  }

  private static func quoted(_ field: String) -> String {
    let isPlain = field.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0A, 0x0D: false
      default: true
      }
    }
    if isPlain { return field }
    var quoted = "\""
    for character in field.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "\""
  }
}
