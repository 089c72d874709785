import Model

/// One JSON object, as `Schema/findings.schema.json` describes it.
///
/// Findings are streamed, each on its own line; what is known only at the end follows them.
struct JSONReporter: Reporter {
  private var json: JSONWriter
  private var header: RunHeader?

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

  // The summary has them all, in the place where this format wants them.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    json.endArray()
    json.breakLine()
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
}
