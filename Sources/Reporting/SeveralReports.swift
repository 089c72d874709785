public import Model

/// Several reports of one run, as in different formats to different files.
///
/// One that nobody reads any more is left out; the run ends when nobody reads any.
public struct SeveralReports: Reporter {
  private var reporters: [any Reporter]

  /// Writes to all of `reporters`, in their order.
  public init(_ reporters: [any Reporter]) { self.reporters = reporters }

  /// Begins every report.
  public mutating func begin(_ run: RunHeader) throws(ReportError) {
    try each { reporter throws(ReportError) in try reporter.begin(run) }
  }

  /// Writes a finding to every report.
  public mutating func write(_ finding: Finding) throws(ReportError) {
    try each { reporter throws(ReportError) in try reporter.write(finding) }
  }

  /// Writes a finding that the baseline knows to every report.
  public mutating func write(known finding: Finding) throws(ReportError) {
    try each { reporter throws(ReportError) in try reporter.write(known: finding) }
  }

  /// Writes what a table is to every report.
  public mutating func write(_ table: TableProfile) throws(ReportError) {
    try each { reporter throws(ReportError) in try reporter.write(table) }
  }

  /// Writes what was not searched to every report.
  public mutating func write(_ entry: LedgerEntry) throws(ReportError) {
    try each { reporter throws(ReportError) in try reporter.write(entry) }
  }

  /// Ends every report.
  public mutating func end(_ summary: RunSummary) throws(ReportError) {
    try each { reporter throws(ReportError) in try reporter.end(summary) }
  }

  private mutating func each(_ body: (inout any Reporter) throws(ReportError) -> Void)
    throws(ReportError)
  {
    var index = 0
    while index < reporters.count {
      do throws(ReportError) {
        try body(&reporters[index])
        index += 1
      } catch {
        guard case .closed = error, reporters.count > 1 else { throw error }
        reporters.remove(at: index)
      }
    }
  }
}
