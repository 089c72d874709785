internal import CMariaDB
internal import Model

/// A session of MariaDB or MySQL, in which every transaction on a table only reads.
final class MariaDBConnection: ServerConnection {
  // SAFETY: the library wants one thread at a time for a connection; the pool hands it to one at a
  // time.
  private nonisolated(unsafe) let handle: OpaquePointer
  private let options: ServerOptions
  /// Whether the role may know who can read a table; nil before it was asked.
  // SAFETY: one thread at a time has the connection, as above.
  private nonisolated(unsafe) var mayKnowExposure: Bool?
  /// Whether it was cut off: the library notices that only where it reads what it has not got yet.
  // SAFETY: one thread at a time has the connection, as above.
  private nonisolated(unsafe) var isAbandoned = false
  let place: ServerPlace

  init(_ handle: OpaquePointer, to place: ServerPlace, options: ServerOptions) {
    self.handle = handle
    self.place = place
    self.options = options
  }

  deinit { cmariadb_close(handle) }

  var isAlive: Bool { !isAbandoned && cmariadb_is_open(handle) }

  /// There are no schemas in its databases.
  func place(of table: ListedTable) -> ServerPlace {
    place.table(table.name, inDatabase: table.schema)
  }

  /// What the session is to do as long as it lasts.
  func prepare(isMariaDB: Bool) throws(Fault) {
    let settings = [
      // Nothing but a quotation mark ends a quoted text.
      "sql_mode = 'NO_BACKSLASH_ESCAPES'",
      "lock_wait_timeout = \(ServerLimits.lockTimeout / 1000)",
      "innodb_lock_wait_timeout = \(ServerLimits.lockTimeout / 1000)",
      isMariaDB
        ? "max_statement_time = \(options.timeout)"
        : "max_execution_time = \(options.timeout * 1000)",
      isMariaDB ? "idle_transaction_timeout = \(ServerLimits.idleTimeout)" : nil,
      // A session waits until its turn comes, while others read long tables.
      "wait_timeout = \(ServerLimits.sessionTimeout)",
      // So long the server waits until privet has searched what it was sent.
      "net_write_timeout = \(ServerLimits.idleTimeout)",
      "sql_big_selects = 1", "sql_select_limit = DEFAULT",
    ]
    try run("SET SESSION " + settings.compactMap { $0 }.joined(separator: ", "))
    // A server may be told not to heed what the client asked for when it connected.
    try run("SET NAMES utf8mb4")
    try run("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")
  }

  func listTables(_ body: (ListedTable) -> Flow) throws(Fault) {
    let named = place.database.isEmpty ? nil : Array(place.database.utf8)
    let catalog = MariaDBCatalog(database: named, options: options)
    let answer = try allRows(catalog.tablesQuestion)
    while let row = answer.nextRow() {
      guard var table = catalog.table(in: row) else { continue }
      if catalog.isRead(table) {
        do throws(Fault) { try describe(&table) } catch { table.fault = error }
      }
      if body(table) == .stop { return }
    }
  }

  private func describe(_ table: inout ListedTable) throws(Fault) {
    let answer = try allRows(MariaDBCatalog.columnsQuestion(table))
    while let row = answer.nextRow() { MariaDBCatalog.addColumn(row, to: &table) }
    table = MariaDBCatalog.judged(table)
    // Whoever reads all of it wants to know how long that takes.
    guard options.rows == nil, table.kind == .ordinary, table.fault == nil else { return }
    var size: Int128?
    try eachRow(MariaDBCatalog.sizeQuestion(table)) { row in
      size = row.number(0)
      return .more
    }
    table.size = size.flatMap { Int(exactly: $0) } ?? 0
  }

  func readRows(of table: ListedTable, into rows: inout RowReading) throws(Fault) {
    try inTransaction { () throws(Fault) in
      var reader = MariaDBRows(table, wanted: options.rows)
      if let question = reader.hiddenColumnsQuestion {
        rows.hasHiddenColumns = try isForbidden(question)
      }
      rows.exposure = try exposure(of: table)
      try reader.look(eachRow)
      try reader.read(into: &rows, eachRow)
    }
  }

  /// Who can read a table; nil where the role may not know.
  private func exposure(of table: ListedTable) throws(Fault) -> Exposure? {
    let known = mayKnowExposure
    let isKnown: Bool
    if let known {
      isKnown = known
    } else {
      isKnown = try !isForbidden(MariaDBExposure.permission)
      mayKnowExposure = isKnown
    }
    guard isKnown else { return nil }
    var grantees: [String] = []
    try eachRow(MariaDBExposure(of: table).question) { row in
      grantees += [row.text(0)].compactMap { $0 }
      return .more
    }
    return MariaDBExposure.exposure(grantees, isEncrypted: cmariadb_is_encrypted(handle))
  }

  /// Whether the server follows another one. Many roles may not ask; they are not told.
  var isStandby: Bool {
    guard let answer = try? allRows(Array("SHOW SLAVE STATUS".utf8)) else { return false }
    return answer.nextRow() != nil
  }

  // MARK: - Statements

  /// One transaction for each table: what is read of it is of one moment, and neither a lock nor an
  /// old state of the database is held for longer than that takes.
  private func inTransaction(_ body: () throws(Fault) -> Void) throws(Fault) {
    try run("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
    do throws(Fault) {
      try body()
    } catch {
      // The first fault says more; a session that does not end its transaction is not used again.
      if isAlive { try? run("ROLLBACK") }
      throw error
    }
    if isAlive { try run("COMMIT") }
  }

  /// Runs a statement that gives no rows.
  private func run(_ statement: String) throws(Fault) {
    if let error = error(of: Array(statement.utf8)) { throw fault(error) }
  }

  private func allRows(_ statement: [UInt8]) throws(Fault) -> MariaDBAnswer {
    if let error = error(of: statement) { throw fault(error) }
    guard let pointer = cmariadb_all_rows(handle) else { throw lastFault }
    return MariaDBAnswer(pointer)
  }

  /// Runs a statement and hands its rows to `take`, as they come.
  private func eachRow(_ statement: [UInt8], _ take: (MariaDBRow) -> Flow) throws(Fault) {
    if let error = error(of: statement) { throw fault(error) }
    guard let pointer = cmariadb_coming_rows(handle) else { throw lastFault }
    defer { cmariadb_free(pointer) }
    while let cells = cmariadb_row(pointer), let lengths = cmariadb_lengths(pointer) {
      guard take(MariaDBRow(cells, lengths: lengths)) == .more else {
        // Nobody wants the rest, and the run ends: the session is not used again.
        abandon()
        return
      }
    }
    if cmariadb_error(handle) != 0 { throw lastFault }
  }

  /// Whether the role lacks the right for a statement that gives no rows.
  private func isForbidden(_ statement: [UInt8]) throws(Fault) -> Bool {
    switch error(of: statement) {
    case nil:
      if let pointer = cmariadb_all_rows(handle) { cmariadb_free(pointer) }
      return false
    case 1142, 1143: return true
    case let error?: throw fault(error)
    }
  }

  /// The number of the error that a statement ends with; nil for none.
  ///
  /// The comment before it is what a list of processes shows.
  private func error(of statement: [UInt8]) -> Int? {
    let text = Array("/* \(options.applicationName) */ ".utf8) + statement
    let isDone = text.withUnsafeBytes {
      cmariadb_run(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), UInt($0.count))
    }
    return isDone ? nil : Int(cmariadb_error(handle))
  }

  private func abandon() {
    isAbandoned = true
    cmariadb_abandon(handle)
  }

  private var lastFault: Fault { fault(Int(cmariadb_error(handle))) }

  private func fault(_ error: Int) -> Fault {
    if MariaDBMessage.isLoss(error) { abandon() }
    return MariaDBMessage.fault(error)
  }
}
