import Model

/// One JSON object, as `Schema/findings.schema.json` describes it.
///
/// Findings are streamed, each on its own line; what is known only at the end follows them.
struct JSONReporter: Reporter {
  private var json: JSONWriter
  private var header: RunHeader?
  /// The tables, which come among the findings and stand behind them.
  private var tables: [[UInt8]] = []
  private var unlistedTables = 0

  init(sink: any ByteSink) { json = JSONWriter(sink: sink) }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    header = run
    json.beginObject()
    json.member("schemaVersion", JSONWriter.schemaVersion)
    json.breakLine()
    json.tool(run.tool)
    json.breakLine()
    json.beginArray("findings")
    try json.output.spill()
  }

  mutating func write(_ finding: Finding) throws(ReportError) {
    json.breakLine()
    json.beginObject()
    json.finding(finding)
    json.endObject()
    try json.output.spill()
  }

  mutating func write(_ table: TableProfile) throws(ReportError) {
    guard tables.count < Limits.tableProfiles else {
      unlistedTables += 1
      return
    }
    tables.append(json.part { $0.table(table) })
  }

  // The summary has them all, in the place where this format wants them.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    json.endArray()
    json.breakLine()
    try writeTables()
    json.beginObject("run")
    if let header { json.request(header) }
    json.ending(summary)
    json.endObject()
    json.breakLine()
    json.beginObject("coverage")
    json.coverageFigures(summary.coverage)
    json.beginArray("entries")
    for entry in summary.coverage.entries {
      json.breakLine()
      json.beginObject()
      json.ledgerEntry(entry)
      json.endObject()
      try json.output.spill()
    }
    json.endArray()
    json.member("unlisted", summary.coverage.unlisted)
    json.endObject()
    json.breakLine()
    json.totals(summary.patterns)
    json.endObject()
    json.endLine()
    try json.output.flush()
  }

  private mutating func writeTables() throws(ReportError) {
    guard !tables.isEmpty else { return }
    json.beginArray("tables")
    for table in tables {
      json.breakLine()
      json.beginObject()
      json.members(table)
      json.endObject()
      try json.output.spill()
    }
    json.endArray()
    json.breakLine()
    if unlistedTables > 0 { json.member("unlistedTables", unlistedTables) }
  }
}
