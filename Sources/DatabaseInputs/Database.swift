import CSQLite
import Model

/// A connection to a database nobody vouches for, which reads and nothing else.
///
/// Its settings follow "Defense Against The Dark Arts" (https://sqlite.org/security.html). Where
/// that page names a number that real databases exceed, as it does for columns and for the length
/// of a statement, ours is larger: a schema over a limit cannot be read at all.
final class Database {
  let handle: OpaquePointer
  private let patience: Patience
  private var checksCells = true

  private static let ticks = DatabaseLimits.stepsPerRow / Int(DatabaseLimits.stepsPerTick)

  /// Opens `uri`. Only a copy of our own may be opened to write, as a log or journal beside it
  /// can demand.
  init(
    uri: [UInt8], isCopy: Bool, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Fault) {
    let mode = isCopy ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    let flags = mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(FilePath(bytes: uri).cString, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw Fault(.unreadable, SQLiteMessage.text(code))
    }
    handle = opened
    patience = Patience(isInterrupted: isInterrupted)
    sqlite3_extended_result_codes(handle, 1)
    distrust()
    sqlite3_progress_handler(
      handle, DatabaseLimits.stepsPerTick,
      { context in
        guard let context else { return 1 }
        return Unmanaged<Patience>.fromOpaque(context).takeUnretainedValue().isSpent() ? 1 : 0
      }, Unmanaged.passUnretained(patience).toOpaque())
    for setting in Self.settings { try run(setting) }
  }

  deinit { sqlite3_close_v2(handle) }

  /// How long the statement that runs may go on, in ticks.
  private final class Patience {
    var left = Database.ticks
    let isInterrupted: @Sendable () -> Bool

    init(isInterrupted: @escaping @Sendable () -> Bool) { self.isInterrupted = isInterrupted }

    func isSpent() -> Bool {
      left -= 1
      return left < 0 || isInterrupted()
    }
  }

  private static let settings = [
    "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
    "PRAGMA query_only=ON",
    // One transaction: all tables are read as they were at one moment.
    "BEGIN",
  ]

  private func distrust() {
    let switches = [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 1),
      // The log of a copy need not be worked into it when it is thrown away.
      (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1),
    ]
    for (option, value) in switches { csqlite_configure(handle, Int32(option), Int32(value)) }
    let limits: [(Int32, Int32)] = [
      (SQLITE_LIMIT_LENGTH, DatabaseLimits.value), (SQLITE_LIMIT_SQL_LENGTH, DatabaseLimits.value),
      (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_COMPOUND_SELECT, 100),
      (SQLITE_LIMIT_VDBE_OP, 250_000), (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200), (SQLITE_LIMIT_VARIABLE_NUMBER, 10),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 10), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
    for (limit, value) in limits { sqlite3_limit(handle, limit, value) }
  }

  /// Lets SQLite pass over what it does not understand of the schema, and over the end of a file
  /// that is shorter than it says. The defensive mode forbids that, for its sake against writers;
  /// here nothing can be written.
  func tolerateDamage() {
    csqlite_configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 0)
    csqlite_configure(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1)
  }

  /// Has SQLite read pages of which not all cells lie where they should; whether it did not before.
  func loosenChecks() -> Bool {
    defer { checksCells = false }
    return checksCells && (try? run("PRAGMA cell_size_check=OFF")) != nil
  }

  /// Has SQLite look at the file for the first time, so that it undoes what a journal says.
  func rollBack() {
    // What is wrong with the file is said where its schema is read.
    guard let look = try? prepare(Array("PRAGMA page_count".utf8)) else { return }
    _ = look.step()
  }

  /// Bounds the page cache, for which the file itself can name a size. Needs a schema that can be
  /// read.
  func boundCache() throws(Fault) { try run("PRAGMA cache_size=-\(DatabaseLimits.pageCache)") }

  /// Sets how many bytes of a value may be held; returns how many it was before.
  @discardableResult
  func limitValues(to count: Int32) -> Int32 {
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, count)
  }

  func prepare(_ sql: [UInt8], part: String? = nil) throws(Fault) -> Statement {
    resetPatience()
    var statement: OpaquePointer?
    let code = sql.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        sqlite3_prepare_v2(handle, text.baseAddress, Int32(text.count), &statement, nil)
      }
    }
    guard code == SQLITE_OK, let statement else { throw fault(code, part: part) }
    return Statement(statement)
  }

  private func run(_ sql: String) throws(Fault) {
    let statement = try prepare(Array(sql.utf8))
    var code = statement.step()
    while code == SQLITE_ROW { code = statement.step() }
    guard code == SQLITE_DONE else { throw fault(code, part: nil) }
  }

  /// To be called after each row: the patience is for the next one.
  func resetPatience() { patience.left = Self.ticks }

  /// The fault for the last error, in SQLite's own words as far as they may be told.
  func fault(_ code: Int32, part: String?) -> Fault {
    let message = SQLiteMessage.text(code, of: handle)
    switch code & 0xFF {
    case SQLITE_INTERRUPT where patience.isInterrupted():
      return Fault(.interrupted, part: part)
    case SQLITE_INTERRUPT:
      return Fault(
        .overLimit, "stopped after \(DatabaseLimits.stepsPerRow) steps without a row", part: part)
    case SQLITE_NOTADB: return Fault(.encrypted, message, part: part)
    case SQLITE_CORRUPT, SQLITE_IOERR: return Fault(.damaged, message, part: part)
    case SQLITE_TOOBIG, SQLITE_NOMEM, SQLITE_FULL: return Fault(.overLimit, message, part: part)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_BUSY: return Fault(.unreadable, message, part: part)
    default: return Fault(.unsupportedFormat, message, part: part)
    }
  }
}
