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
    /// What git keeps the file as; in a history, with the first commit that has it.
    case blob, commit, authorDate, author
    case line, column, columnBytes, endLine, endColumn, offset, length
    case table, columnName, rowsRead, rowsMatched, matches, distinct, distinctEstimated
    /// The rows with the first matches: "rowid 3" or "row 3", separated by blanks and semicolons.
    case examples
    case field, masked, fingerprint, validators, context, alsoMatches, marks
    case outcome, reason, intended, part, detail
    /// In a summary: how many findings of `pattern`, items of `outcome`, entries of `reason`, or
    /// of what `detail` names.
    case count
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    for column in Column.allCases { csv.field(column.rawValue) }
    try csv.endRecord()
  }

  // There are many findings and few other records, so they are written in large parts, in the
  // order of the columns.
  mutating func write(_ finding: Finding) throws(ReportError) {
    let judged = frame(of: finding.judgement)
    let placed = frame(of: finding.origin)
    csv.fields(judged.opening)
    csv.fields(placed.opening)
    switch finding.evidence {
    case .text(let location):
      write(location)
      csv.fields(placed.closing)
      csv.emptyFields(6)
    case .column(let evidence):
      csv.emptyFields(7)
      csv.fields(placed.closing)
      write(evidence)
    }
    csv.field(finding.judgement.field)
    csv.field(finding.value.mask)
    csv.fields(atMost: Piece.fingerprint) { $0.append(finding.value.fingerprint) }
    csv.fields(judged.closing)
    try csv.endRecord()
  }

  private mutating func frame(of judgement: Judgement) -> Repeated.Frame {
    if let known = repeated.judgements[judgement] { return known }
    let pattern = judgement.pattern
    let frame = Repeated.Frame(
      opening: csv.part { csv in
        csv.field("finding")
        csv.field(pattern.id)
        csv.field(pattern.name)
        csv.field(pattern.category.rawValue)
        csv.field(pattern.sensitivity.rawValue)
        csv.field(pattern.country)
        csv.field(judgement.confidence.rawValue)
      },
      closing: csv.part { csv in
        csv.field(judgement.validators)
        csv.field(judgement.context)
        csv.field(judgement.alsoMatches)
        csv.field(judgement.marks.map(\.rawValue))
        // What a ledger entry and a summary have.
        csv.emptyFields(6)
      })
    repeated.judgements[judgement] = frame
    return frame
  }

  private mutating func frame(of origin: Origin) -> Repeated.Frame {
    if let known = repeated[origin] { return known }
    let place = Place(origin)
    let frame = Repeated.Frame(
      opening: csv.part { csv in
        Self.write(place.file, to: &csv)
        for field in Self.fields(of: place.blob) { csv.field(field) }
      },
      closing: csv.part { csv in
        csv.field(place.table)
        csv.field(place.column)
      })
    repeated[origin] = frame
    return frame
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

  /// What stands in the columns from `blob` to `author`.
  private static func fields(of blob: GitBlob?) -> [String?] {
    [blob?.id, blob?.commit?.id, blob?.commit?.authorDate, blob?.commit?.author]
  }

  private mutating func write(_ location: TextLocation) {
    let comma = UInt8(ascii: ",")
    csv.fields(atMost: 7 * (Piece.longestNumber + 1)) { piece in
      piece.append(decimal: location.line)
      piece.append(comma)
      piece.append(decimal: location.column)
      piece.append(comma)
      piece.append(decimal: location.columnBytes)
      piece.append(comma)
      piece.append(decimal: location.endLine)
      piece.append(comma)
      piece.append(decimal: location.endColumn)
      piece.append(comma)
      piece.append(decimal: location.offset)
      piece.append(comma)
      piece.append(decimal: location.length)
    }
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
    if coverage.unreasonedIgnores > 0 {
      try write([
        .record: "summary", .detail: "ignores without a reason",
        .count: String(coverage.unreasonedIgnores),
      ])
    }
    for dismissal in Dismissal.allCases {
      guard let count = coverage.dismissed[dismissal] else { continue }
      try write([
        .record: "summary", .detail: "dismissed: \(dismissal.rawValue)", .count: String(count),
      ])
    }
    if coverage.unknownIgnoreCount > 0 {
      try write([
        .record: "summary", .detail: "ignores of patterns that do not exist",
        .count: String(coverage.unknownIgnoreCount),
      ])
    }
    for (name, count) in Self.figures(of: summary.baseline) {
      try write([.record: "summary", .detail: name, .count: String(count)])
    }
    let ending =
      summary.isInterrupted ? "interrupted" : summary.isComplete ? "complete" : "incomplete"
    try write([.record: "summary", .detail: ending])
    try csv.output.flush()
  }

  private static func figures(of baseline: BaselineSummary?) -> [(name: String, count: Int)] {
    guard let baseline else { return [] }
    var figures = [("stale entries of the baseline", baseline.stale.count)]
    if let uncompared = baseline.uncompared {
      figures += [
        ("entries of the baseline without a value", uncompared.withoutValue),
        ("entries of the baseline under another key", uncompared.underOtherKey),
      ]
    }
    return figures
  }

  private static func put(_ origin: Origin, into record: inout [Column: String]) {
    let place = Place(origin)
    record[.table] = place.table
    record[.columnName] = place.column
    let columns = [Column.blob, .commit, .authorDate, .author]
    for (column, field) in zip(columns, fields(of: place.blob)) {
      record[column] = field
    }
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
