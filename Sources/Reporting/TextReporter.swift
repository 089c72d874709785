import Model
struct TextReporter: Reporter {
  init(sink: any ByteSink, options: ReportOptions) { }
  mutating func begin(_ run: RunHeader) throws(ReportError) {}
  mutating func write(_ finding: Finding) throws(ReportError) {}
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}
  mutating func end(_ summary: RunSummary) throws(ReportError) {}
}
