import Model

/// One JSON object per line, each with a `type`: `run` first, then `finding`, `table` and `ledger` as
/// they come, `summary` last. Their other members are those of the JSON format.
struct JSONLinesReporter: Reporter {
  private var json: JSONWriter

  init(sink: any ByteSink) { json = JSONWriter(sink: sink) }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    json.beginObject()
    json.member("type", "run")
    json.member("schemaVersion", JSONWriter.schemaVersion)
    json.tool(run.tool)
    json.request(run)
    try endRecord()
  }

  mutating func write(_ finding: Finding) throws(ReportError) {
    json.beginObject()
    json.member("type", "finding")
    json.finding(finding)
    try endRecord()
  }

  mutating func write(_ table: TableProfile) throws(ReportError) {
    json.beginObject()
    json.member("type", "table")
    json.table(table)
    try endRecord()
  }

  mutating func write(_ entry: LedgerEntry) throws(ReportError) {
    json.beginObject()
    json.member("type", "ledger")
    json.ledgerEntry(entry)
    try endRecord()
  }

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    json.beginObject()
    json.member("type", "summary")
    json.ending(summary)
    json.beginObject("coverage")
    json.coverageFigures(summary.coverage)
    json.endObject()
    json.totals(summary.patterns)
    try endRecord()
    try json.output.flush()
  }

  private mutating func endRecord() throws(ReportError) {
    json.endObject()
    json.endLine()
    try json.output.spill()
  }
}
