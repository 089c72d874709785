internal import Dispatch
internal import Model
internal import Synchronization

/// The sessions of one server: few, and each used for one table after another.
final class ConnectionPool: Sendable {
  private struct State {
    var idle: [any ServerConnection] = []
    /// Connections that failed since the last one that could be made.
    var failures = 0
    var fault: Fault?
  }

  private let driver: any ServerDriver
  private let free = DispatchSemaphore(value: ServerLimits.connections)
  private let state: Mutex<State>

  init(_ driver: any ServerDriver, first: any ServerConnection) {
    self.driver = driver
    state = Mutex(State(idle: [first]))
  }

  /// The right to a session, given back when it is no longer held. Waits until there is one.
  ///
  /// It is taken in the order of the items, by whoever lists them: the report waits for the first of
  /// them, which must not wait for a session that a later one has.
  func lease() -> Lease {
    free.wait()
    return Lease(pool: self)
  }

  final class Lease: Sendable {
    private let pool: ConnectionPool
    private let isHeld = Atomic<Bool>(true)

    fileprivate init(pool: ConnectionPool) { self.pool = pool }

    deinit { end() }

    /// Gives it back, once.
    func end() {
      if isHeld.exchange(false, ordering: .relaxed) { pool.free.signal() }
    }

    /// Hands a session to `body`. One that is lost is not used again.
    func withConnection<Result>(
      _ body: (any ServerConnection) throws(Fault) -> Result
    ) throws(Fault) -> Result {
      let connection = try pool.take()
      defer { pool.giveBack(connection) }
      return try body(connection)
    }
  }

  private func take() throws(Fault) -> any ServerConnection {
    let known = state.withLock { state in (state.idle.popLast(), state.fault) }
    if let connection = known.0 { return connection }
    if let fault = known.1 { throw fault }
    do throws(ServerError) {
      let connection = try driver.connect()
      state.withLock { $0.failures = 0 }
      return connection
    } catch {
      let fault = Fault(.unreadable, error.words)
      state.withLock { state in
        state.failures += 1
        if state.failures >= ServerLimits.failures { state.fault = fault }
      }
      throw fault
    }
  }

  private func giveBack(_ connection: any ServerConnection) {
    guard connection.isAlive else { return }
    state.withLock { $0.idle.append(connection) }
  }
}

extension ServerError {
  /// In a ledger, where a connection that could be made once cannot be made again.
  fileprivate var words: String {
    switch self {
    case .notConnected(let words, _): "no new connection: \(words)"
    case .noLibrary, .badURL, .notEncrypted, .tooOld: "no new connection"
    }
  }
}
