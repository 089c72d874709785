import Model
import Reporting

/// Reports that an earlier run has left where this one puts its own.
enum LastReports {
  /// What the ledger says of them.
  static let fault = Fault(.excluded, "a report of privet's, which this run writes anew")

  /// Those of the files at the places of `reports` that are reports already.
  static func among(_ reports: [ReportTarget]) -> [FilePath] {
    reports.compactMap { $0.file.map { FilePath(argument: $0) } }.filter(isReport)
  }

  private static func isReport(_ path: FilePath) -> Bool {
    // One that cannot be read is none that could be told from other files.
    guard let ends = Posix.ends(of: path, reach: WrittenReport.reach) else { return false }
    return WrittenReport.isOne(head: ends.head, tail: ends.tail)
  }
}
