/// Where a report's bytes go.
public protocol ByteSink: Sendable {
  mutating func write(_ bytes: ArraySlice<UInt8>) throws(ReportError)
}

/// The report could not be written.
public enum ReportError: Error, Sendable {
  /// Nobody reads any more (EPIPE): end quietly.
  case closed
  /// `path` is the file it was to be written to; nil is standard output.
  case failed(errno: Int32, path: FilePath? = nil)
}

/// Writes one format. Findings come in the order of the items, whatever the number of workers.
public protocol Reporter: Sendable {
  mutating func begin(_ run: RunHeader) throws(ReportError)
  mutating func write(_ finding: Finding) throws(ReportError)
  /// A finding that the baseline knows. It is counted among those that are not reported; most
  /// formats leave it out.
  mutating func write(known finding: Finding) throws(ReportError)
  /// What a table is of which there were findings just before, or whose values look protected.
  mutating func write(_ table: TableProfile) throws(ReportError)
  /// A ledger entry, told as it comes; the summary holds them all again.
  mutating func write(_ entry: LedgerEntry) throws(ReportError)
  mutating func end(_ summary: RunSummary) throws(ReportError)
}

extension Reporter {
  public mutating func write(known finding: Finding) throws(ReportError) {}
  public mutating func write(_ table: TableProfile) throws(ReportError) {}
}
