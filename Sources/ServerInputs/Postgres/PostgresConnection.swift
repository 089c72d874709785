internal import CPQ
internal import Model

/// A session of PostgreSQL. It has no settings of its own: what is to hold is said in each
/// transaction, so that it does where a pooler stands between, and is gone with it.
final class PostgresConnection: ServerConnection {
  // SAFETY: libpq wants one thread at a time for a connection; the pool hands it to one at a time.
  private nonisolated(unsafe) let handle: OpaquePointer
  private let options: ServerOptions

  init(_ handle: OpaquePointer, options: ServerOptions) {
    self.handle = handle
    self.options = options
  }

  deinit { cpq_finish(handle) }

  var isAlive: Bool { cpq_is_alive(handle) }

  var isStandby: Bool {
    // Servers before PostgreSQL 14 do not say it by themselves.
    if let said = parameter("in_hot_standby") { return said == "on" }
    var isStandby = false
    // Whatever keeps it from answering shows again when tables are listed.
    try? ask(Self.bytes("SELECT pg_catalog.pg_is_in_recovery()")) { answer in
      isStandby = answer.rowCount > 0 && answer.isTrue(0, 0)
    }
    return isStandby
  }

  /// As it was named: a host, an address, or the folder of a socket.
  var host: String { cpq_host(handle).map { String(cString: $0) } ?? "" }

  var place: ServerPlace {
    PostgresDriver.place(
      host: host, port: cpq_port(handle).flatMap { Int(String(cString: $0)) },
      database: cpq_database(handle).map { String(cString: $0) } ?? "")
  }

  func place(of table: ListedTable) -> ServerPlace { place.table(table.name, in: table.schema) }

  /// What the server said of itself when the session began.
  func parameter(_ name: String) -> String? {
    cpq_parameter(handle, name).map { String(cString: $0) }
  }

  func listTables(_ body: (ListedTable) -> Flow) throws(Fault) {
    var catalog = PostgresCatalog()
    while true {
      var page: [ListedTable] = []
      try inTransaction { () throws(Fault) in
        try ask(catalog.question) { answer in page = catalog.tables(in: answer) }
      }
      for table in page where body(table) == .stop { return }
      if page.count < ServerLimits.listedTables { return }
    }
  }

  func readRows(of table: ListedTable, into rows: inout RowReading) throws(Fault) {
    do throws(Fault) {
      try inTransaction { () throws(Fault) in
        try ask(PostgresExposure(of: table).question) { answer in
          rows.exposure = PostgresExposure.exposure(
            in: answer, isEncrypted: cpq_is_encrypted(handle))
        }
        var reader = PostgresRows(
          table, wanted: options.rows, isLimited: options.mayEndEarly)
        try reader.look { statements, take throws(Fault) in try ask(statements, take) }
        try reader.read(into: &rows) { statement, take throws(Fault) in
          try copy(statement, take)
        }
      }
    } catch {
      rows.isConflict = error == PostgresMessage.conflict
      throw table.kind == .view && error.reason == .vanished ? PostgresMessage.lostName : error
    }
  }

  // MARK: - Statements

  /// One transaction for each table: what is read of it is of one moment, and neither a lock nor an
  /// old state of the database is held for longer than that takes.
  private func inTransaction(_ body: () throws(Fault) -> Void) throws(Fault) {
    try ask(Self.bytes(beginning)) { _ in }
    do throws(Fault) {
      try body()
    } catch {
      // The first fault says more; a session that does not end its transaction is not used again.
      if isAlive { try? ask(Self.bytes("ROLLBACK")) { _ in } }
      throw error
    }
    if isAlive { try ask(Self.bytes("COMMIT")) { _ in } }
  }

  private var beginning: String {
    // A database without an encoding gives its bytes as they are; as UTF-8 it would refuse some.
    let encoding = parameter("server_encoding") == "SQL_ASCII" ? "SQL_ASCII" : "UTF8"
    let settings = [
      ("statement_timeout", "\(options.timeout * 1000)"),
      ("lock_timeout", "\(ServerLimits.lockTimeout)"),
      ("idle_in_transaction_session_timeout", "\(ServerLimits.idleTimeout * 1000)"),
      // Nothing of the database's own is called by the names that are used here.
      ("search_path", "pg_catalog"), ("client_encoding", encoding), ("datestyle", "'ISO'"),
      ("bytea_output", "hex"), ("standard_conforming_strings", "on"),
      // The rows of a table come in the order in which they lie, and one process reads them.
      ("synchronize_seqscans", "off"), ("max_parallel_workers_per_gather", "0"), ("jit", "off"),
    ]
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; "
      + settings.map { "SET LOCAL \($0.0) = \($0.1)" }.joined(separator: "; ")
  }

  /// Sends statements and hands each of their answers that has rows to `take`.
  private func ask(_ statements: [UInt8], _ take: (borrowing PostgresAnswer) -> Void) throws(Fault)
  {
    try send(statements)
    var fault: Fault?
    while let pointer = cpq_answer(handle) {
      let answer = PostgresAnswer(pointer)
      switch answer.status {
      case CPQ_TUPLES_OK: if fault == nil { take(answer) }
      case CPQ_COMMAND_OK: break
      default: fault = fault ?? answer.fault
      }
    }
    if let fault { throw fault }
  }

  /// Sends a COPY and hands its rows to `take`, as they come.
  private func copy(
    _ statement: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) -> Flow
  ) throws(Fault) {
    try send(statement)
    var fault: Fault?
    while let pointer = cpq_answer(handle) {
      let answer = PostgresAnswer(pointer)
      switch answer.status {
      case CPQ_COPY_OUT:
        guard takeRows(take) == .more else {
          cpq_cancel(handle)
          while let rest = cpq_answer(handle) {
            defer { cpq_clear(rest) }
            if Int(cpq_status(rest)) == CPQ_COPY_OUT { _ = takeRows { _ in .more } }
          }
          // Where it comes late, it ends this statement, which nobody needs, and not the next one.
          try? ask(Self.bytes("ROLLBACK")) { _ in }
          return
        }
      case CPQ_COMMAND_OK, CPQ_TUPLES_OK: break
      default: fault = fault ?? answer.fault
      }
    }
    if let fault { throw fault }
  }

  private func takeRows(_ take: (UnsafeBufferPointer<UInt8>) -> Flow) -> Flow {
    var row: UnsafeMutablePointer<CChar>?
    while true {
      let count = Int(cpq_row(handle, &row))
      guard count > 0, let bytes = row else { return .more }
      defer { cpq_free(bytes) }
      let flow = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
        take(UnsafeBufferPointer(start: $0, count: count))
      }
      if flow == .stop { return .stop }
    }
  }

  private func send(_ statements: [UInt8]) throws(Fault) {
    let text = statements.map { CChar(bitPattern: $0) } + [0]
    guard text.withUnsafeBufferPointer({ cpq_send(handle, $0.baseAddress!) }) else {
      throw PostgresMessage.lost
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
