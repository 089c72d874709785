internal import Synchronization

/// How much may be read of a server, how fast and for how long. All its sessions share it.
final class ServerBudget: Sendable {
  /// What keeps more from being read.
  enum Limit: Sendable {
    case table, server, time

    /// As a ledger says it.
    var words: String {
      switch self {
      case .table: "--table-budget is used up"
      case .server: "--server-budget is used up"
      case .time: "--server-timeout is over"
      }
    }
  }

  private struct State {
    var bytes = 0
    /// When the next rows are due.
    var next: ContinuousClock.Instant
    var limit: Limit?
  }

  private let options: ServerOptions
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>
  /// Rows that are read before anybody asks again.
  let rowsAtOnce: Int

  private static let mostRowsAtOnce = 1000
  /// How often in a second it is asked, where rows are few.
  private static let questions = 20

  init(_ options: ServerOptions) {
    self.options = options
    start = options.clock.now()
    state = Mutex(State(next: start))
    rowsAtOnce = min(
      Self.mostRowsAtOnce,
      options.rowsPerSecond.map { max(1, $0 / Self.questions) } ?? Self.mostRowsAtOnce)
  }

  /// Bytes that may be read of a table.
  var tableBytes: Int { options.tableBytes ?? .max }

  var isUnlimited: Bool { options.rowsPerSecond == nil && !options.mayEndEarly }

  /// What keeps further tables from being read.
  var limit: Limit? { spend(rows: 0, bytes: 0) }

  /// Counts what was read and waits where that was too fast. Returns what keeps more from being read.
  func spend(rows: Int, bytes: Int) -> Limit? {
    let now = options.clock.now()
    let (limit, delay) = state.withLock { state -> (Limit?, Duration) in
      state.bytes += bytes
      if let most = options.bytes, state.bytes >= most { state.limit = .server }
      if let most = options.duration, now - start >= most { state.limit = .time }
      guard state.limit == nil, let rate = options.rowsPerSecond, rows > 0 else {
        return (state.limit, .zero)
      }
      state.next = max(state.next, now) + .seconds(Double(rows) / Double(rate))
      return (nil, state.next - now)
    }
    if delay > .zero { options.clock.pause(delay) }
    return limit
  }
}
