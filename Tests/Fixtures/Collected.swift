public import Model
import Synchronization

/// Keeps what a run reports.
public final class Collected: Sendable {
  private let state = Mutex(State())

  public struct State: Sendable {
    public var findings: [Finding] = []
    public var tables: [TableProfile] = []
    public var entries: [LedgerEntry] = []
    public var summary: RunSummary?
  }

  public init() {}

  public var findings: [Finding] { state.withLock { $0.findings } }
  public var tables: [TableProfile] { state.withLock { $0.tables } }
  public var entries: [LedgerEntry] { state.withLock { $0.entries } }
  public var summary: RunSummary? { state.withLock { $0.summary } }

  public var reporter: any Reporter { CollectingReporter(collected: self) }

  fileprivate func add(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}

private struct CollectingReporter: Reporter {
  let collected: Collected

  mutating func begin(_ run: RunHeader) throws(ReportError) {}
  mutating func write(_ finding: Finding) throws(ReportError) {
    collected.add { $0.findings.append(finding) }
  }
  mutating func write(_ table: TableProfile) throws(ReportError) {
    collected.add { $0.tables.append(table) }
  }
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {
    collected.add { $0.entries.append(entry) }
  }
  mutating func end(_ summary: RunSummary) throws(ReportError) {
    collected.add { $0.summary = summary }
  }
}
