internal import Baseline
internal import Model

/// Brings what the workers find into the order of the items, and writes it.
///
/// The item whose turn it is writes as it goes. Others wait in memory; when too much waits, their
/// workers do. That cannot lock up: items are handed out in order, so the one whose turn it is
/// always belongs to a worker that does not wait.
final class InOrder: Sendable {
  /// Results that may wait for their turn; about 500 bytes each.
  private static let mostWaiting = 32_768

  private struct State {
    var reporter: any Reporter
    /// The item whose turn it is.
    var next = 0
    var waiting: [Int: [ItemResult]] = [:]
    /// Items that are complete before their turn.
    var complete: Set<Int> = []
    var waitingCount = 0
    /// Items that are being searched.
    var open: [Int: Origin] = [:]
    var coverage = Coverage()
    var counts = PatternCounts()
    var isFailed = false
    var tally: BaselineTally?
    var failure: ReportError?
    var isClosed = false
  }

  private let state: Monitor<State>

  init(_ reporter: any Reporter, _ tally: BaselineTally? = nil) {
    state = Monitor(State(reporter: reporter, tally: tally))
  }

  /// Told when a worker takes an item, so that none is forgotten when a run is interrupted.
  func open(_ item: Int, _ origin: Origin) { state.update { $0.open[item] = origin } }

  /// Takes results of an item; `.stop` when the report cannot be written any more.
  func deliver(_ results: [ItemResult], of item: Int, isLast: Bool) -> Flow {
    state.wait { state -> Flow? in
      if state.isClosed || state.failure != nil { return .stop }
      if isLast, item == state.next || state.waitingCount < Self.mostWaiting {
        state.open[item] = nil
      }
      if item == state.next {
        Self.write(results, to: &state)
        if isLast { Self.advance(&state) }
        return state.failure == nil ? .more : .stop
      }
      guard state.waitingCount < Self.mostWaiting else { return nil }
      state.waiting[item, default: []] += results
      state.waitingCount += results.count
      if isLast { state.complete.insert(item) }
      return .more
    }
  }

  /// Writes what still waits, in order, and takes nothing more; for runs that are interrupted.
  /// An item that is still being searched gets its entry in the ledger here: its worker may hang
  /// in a read that never ends.
  func close() {
    state.update { state in
      for item in Set(state.waiting.keys).union(state.open.keys).sorted() {
        var results = state.waiting[item] ?? []
        if let origin = state.open[item] {
          let fault = Fault(.interrupted)
          results.append(.entry(LedgerEntry(origin: origin, outcome: .truncated, fault: fault)))
          results.append(
            .done(.truncated, rows: 0, tables: 0, isOfServer: origin.server != nil))
        }
        Self.write(results, to: &state)
      }
      state.waiting = [:]
      state.open = [:]
      state.isClosed = true
    }
  }

  func begin(_ run: RunHeader) throws(ReportError) {
    try attempt { reporter throws(ReportError) in try reporter.begin(run) }
  }

  /// Ends the report with what `summary` makes of the counts.
  func end(
    _ summary: (Coverage, [String: PatternCount], _ isFailed: Bool, BaselineTally?) -> RunSummary
  ) throws(ReportError) -> RunSummary {
    let (coverage, counts, isFailed, tally) = state.update {
      ($0.coverage, $0.counts.byID, $0.isFailed, $0.tally)
    }
    let summary = summary(coverage, counts, isFailed, tally)
    try attempt { reporter throws(ReportError) in try reporter.end(summary) }
    return summary
  }

  private func attempt(_ body: (inout any Reporter) throws(ReportError) -> Void)
    throws(ReportError)
  {
    let failure = state.update { state in
      guard state.failure == nil else { return state.failure }
      do throws(ReportError) { try body(&state.reporter) } catch { state.failure = error }
      return state.failure
    }
    if let failure { throw failure }
  }

  private static func advance(_ state: inout State) {
    state.next += 1
    while true {
      if let results = state.waiting.removeValue(forKey: state.next) {
        state.waitingCount -= results.count
        write(results, to: &state)
      }
      guard state.complete.remove(state.next) != nil else { return }
      state.next += 1
    }
  }

  private static func write(_ results: [ItemResult], to state: inout State) {
    guard state.failure == nil else { return }
    do throws(ReportError) {
      for result in results {
        switch result {
        case .finding(let finding):
          state.counts.count(finding)
          try state.reporter.write(finding)
        case .column(let finding, let matches, let distinct):
          state.counts.count(finding, matches: matches, distinct: distinct)
          try state.reporter.write(finding)
        case .known(let finding):
          state.coverage.count(.known)
          try state.reporter.write(known: finding)
        case .compared(let item, let outcome): state.tally?.add(item, outcome)
        case .table(let table): try state.reporter.write(table)
        case .entry(let entry):
          state.coverage.note(entry)
          try state.reporter.write(entry)
        case .failing: state.isFailed = true
        case .unreasonedIgnore: state.coverage.countUnreasonedIgnore()
        case .unknownIgnore(let comment): state.coverage.note(comment)
        case .dismissed(let dismissal): state.coverage.count(dismissal)
        case .read(let bytes): state.coverage.count(bytes: bytes)
        case .done(let outcome, let rows, let tables, let isOfServer):
          state.coverage.count(outcome, rows: rows, tables: tables, isOfServer: isOfServer)
        }
      }
    } catch {
      state.failure = error
    }
  }
}
