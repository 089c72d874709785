import CSQLite
import Model
import Tables

/// Reads one database from end to end.
struct DatabaseReading {
  private let database: Database
  private let size: Int
  /// Rows that are wanted of each table; nil for all.
  private let rowsWanted: Int?
  private let tables: TableChoice
  private let consumer: any PassageConsumer
  private var names: [(name: [UInt8], kind: Table.Kind)] = []
  private var shadows = ShadowTables()
  private var textEncoding = CellEncoding.plain(mark: 0)
  private var rows = 0
  /// Bytes of the file that count as read.
  private var counted = 0
  /// Whether a table could not be read to its end.
  private var hasFailed = false
  /// Whether a table has more rows than were wanted.
  private var isSampled = false
  /// Whether a table was read, or something was said of it.
  private(set) var hasRead = false
  private var unchosen = 0

  /// SQLite's own tables that hold names and counts only. `sqlite_stat4` holds samples of values.
  private static let unread = ["sqlite_sequence", "sqlite_stat1"]

  init(
    _ database: Database, size: Int, rowsWanted: Int?, tables: TableChoice,
    consumer: any PassageConsumer
  ) {
    self.database = database
    self.size = size
    self.rowsWanted = rowsWanted
    self.tables = tables
    self.consumer = consumer
  }

  /// Reads the schema. One that is damaged is noted, and read as far as it can be.
  mutating func open() throws(Fault) {
    do {
      try readSchema()
    } catch {
      guard error.reason == .damaged || error.reason == .unsupportedFormat else { throw error }
      consumer.note(error)
      names = []
      database.tolerateDamage()
      try readSchema()
    }
    try database.boundCache()
    shadows = ShadowTables(in: database)
  }

  private mutating func readSchema() throws(Fault) {
    let encoding = try database.prepare(Array("PRAGMA encoding".utf8))
    if encoding.step() == SQLITE_ROW {
      switch encoding.text(0) {
      case Array("UTF-16le".utf8): textEncoding = .utf16(isBigEndian: false, mark: 0)
      case Array("UTF-16be".utf8): textEncoding = .utf16(isBigEndian: true, mark: 0)
      default: textEncoding = .plain(mark: 0)
      }
    }
    let list = try database.prepare(
      Array("SELECT type, name, rootpage FROM main.sqlite_master ORDER BY rowid".utf8))
    var code = list.step()
    while code == SQLITE_ROW {
      database.resetPatience()
      let type = list.text(0)
      let name = list.text(1)
      if type == Array("view".utf8) {
        names.append((name, .view))
      } else if type == Array("table".utf8),
        !Self.unread.contains(String(decoding: name, as: UTF8.self).lowercased())
      {
        names.append((name, list.integer(2) == 0 ? .virtual : .ordinary))
      }
      code = list.step()
    }
    if code != SQLITE_DONE {
      let fault = database.fault(code, part: nil)
      guard !names.isEmpty else { throw fault }
      consumer.note(fault)
    }
  }

  /// What SQLite calls the one database that is read, as others call a schema.
  private static let schema = "main"

  /// What of the tables the options leave out; nil for nothing.
  var leftOut: Fault? { tables.words(forLeftOut: unchosen).map { Fault(.excluded, $0) } }

  /// Reads all tables that are wanted, then all views.
  mutating func readTables() -> Flow {
    for kind in [Table.Kind.ordinary, .virtual, .view] {
      for (name, own) in names where own == kind && !shadows.has(name) {
        guard tables.includes(String(decoding: name, as: UTF8.self), in: Self.schema) else {
          unchosen += 1
          continue
        }
        hasRead = true
        let flow = kind == .virtual ? readVirtual(name) : read(name, kind: kind)
        guard flow == .more else { return .stop }
      }
    }
    // Of what is not read as a whole only the cells count that were.
    if !isSampled, unchosen == 0 { consumer.count(bytes: size - counted) }
    return .more
  }

  /// Reads a virtual table; the tables behind it only where it does not show itself what they hold.
  private mutating func readVirtual(_ name: [UInt8]) -> Flow {
    if shadows.areIndexOnly(name) {
      let part = String(decoding: name, as: UTF8.self)
      consumer.note(Fault(.excluded, "a full-text index without text of its own", part: part))
      return .more
    }
    hasFailed = false
    guard read(name, kind: .virtual) == .more else { return .stop }
    guard hasFailed else { return .more }
    for (shadow, _) in names where shadows.has(shadow, of: name) {
      guard read(shadow, kind: .ordinary) == .more else { return .stop }
    }
    return .more
  }

  private mutating func read(_ name: [UInt8], kind: Table.Kind) -> Flow {
    let table: Table
    do {
      table = try Table(name, kind: kind, in: database)
    } catch {
      hasFailed = true
      consumer.note(error)
      return .more
    }
    // A row takes two bytes at least, and two of its page: what has more rows than the file has
    // bytes leads round in circles.
    let hasOwnRows = kind == .ordinary || shadows.areBehind(name)
    let most = hasOwnRows ? size : DatabaseLimits.viewRows + 2 * rows
    var reader = TableReader(
      table, in: database, rowsWanted: rowsWanted, rowLimit: most, countable: size - counted,
      textEncoding: textEncoding, consumer: consumer)
    let flow = reader.read()
    if hasOwnRows { rows += reader.rowsRead }
    if reader.hasFailed { hasFailed = true }
    counted += reader.counted
    if reader.isSampled { isSampled = true }
    return flow
  }
}
