import CSQLite
import Model
import Tables

/// Reads the rows of one table or view, round what cannot be read.
struct TableReader {
  private let database: Database
  private let table: Table
  private let name: String
  private let columns: [String]
  /// Rows that are to be read; nil for all.
  private let rowsWanted: Int?
  private let rowLimit: Int
  private let textEncoding: CellEncoding
  private let consumer: any PassageConsumer
  private var cells: TableCells
  private(set) var rowsRead = 0
  /// Whether something ended it early.
  private(set) var hasFailed = false
  /// The last row's number, where rows have one.
  private var last: Int64?
  /// Whether it has more rows than were wanted, and about how many; nil where that is not known.
  private(set) var isSampled = false
  private var estimate: Int?
  /// Whether the places where rows were read are places among the rows.
  private var isEven = false
  /// Cells that could not be read, of rows that could.
  private var lostCells = 0

  /// Bytes that were counted as read.
  var counted: Int { cells.counted }

  /// How reading ended.
  private enum Ending {
    case complete, stopped
    /// There are more rows than are wanted.
    case enough
    case failed(Int32)
    /// Rows come in an order, or in a number, that no sound table has.
    case disordered
  }

  private enum Order { case ascending, descending, any }

  init(
    _ table: Table, in database: Database, rowsWanted: Int? = nil, rowLimit: Int, countable: Int,
    textEncoding: CellEncoding, consumer: any PassageConsumer
  ) {
    self.table = table
    self.database = database
    self.rowsWanted = rowsWanted
    self.rowLimit = rowLimit
    self.textEncoding = textEncoding
    self.consumer = consumer
    name = table.name
    columns = table.columns
    cells = TableCells(of: name, columns: columns, countable: countable, consumer: consumer)
  }

  mutating func read() -> Flow {
    var flow = Flow.more
    do {
      if table.kind != .ordinary {
        flow = try readThrough()
      } else if let rowid = table.rowid {
        if let spread = try readSpread(by: rowid) {
          flow = spread
        } else {
          flow = try readNumbered(by: rowid)
        }
      } else {
        flow = try readCounted()
      }
    } catch {
      hasFailed = true
      consumer.note(error)
    }
    guard flow == .more, cells.finish() == .more else {
      // What was found so far is reported.
      consumer.finish(
        TableReading(name: name, columns: columns, rows: rowsRead, extent: .first(of: nil)))
      return .stop
    }
    if lostCells > DatabaseLimits.toldCells {
      let more = lostCells - DatabaseLimits.toldCells
      consumer.note(Fault(.overLimit, "\(more) more cells could not be read", part: name))
    }
    var extent = TableReading.Extent.all
    if isSampled {
      extent = estimate.map { isEven ? .spread(of: $0) : .scattered(of: $0) } ?? .first(of: nil)
      let all = estimate.map { "about \($0)" } ?? "more"
      consumer.note(Fault(.sampled, "\(rowsRead) of \(all) rows", part: name))
    }
    consumer.finish(TableReading(name: name, columns: columns, rows: rowsRead, extent: extent))
    return .more
  }

  // MARK: - Ways through a table

  /// A view or virtual table, whose rows come as they like and only once.
  private mutating func readThrough() throws(Fault) -> Flow {
    let number = table.rowid.map { "\($0), " } ?? ""
    let rows = try database.prepare(Array("SELECT \(number)*".utf8) + table.from, part: name)
    switch pass(rows, .any) {
    case .complete: break
    case .enough: isSampled = true
    case .stopped: return .stop
    case .failed(let code): throw database.fault(code, part: name)
    case .disordered:
      throw Fault(
        .overLimit, "stopped after \(rowsRead) rows, more than its tables can account for",
        part: name)
    }
    return .more
  }

  /// A table whose rows have numbers: begun anew behind a row that cannot be read as a whole,
  /// and from its other end where it is damaged.
  private mutating func readNumbered(by rowid: String) throws(Fault) -> Flow {
    let rows = try database.prepare(
      select("\(rowid), *", where: "\(rowid) >= ?1 ORDER BY \(rowid)"), part: name)
    limitValues()
    defer { database.limitValues(to: DatabaseLimits.value) }
    var next: Int64? = .min
    var isTold = false
    while let first = next {
      rows.restart(with: first)
      switch pass(rows, .ascending) {
      case .complete: return .more
      case .enough:
        isSampled = true
        return .more
      case .stopped: return .stop
      case .disordered:
        consumer.note(Fault(.damaged, "its rows are out of order", part: name))
        return try readBackwards(by: rowid)
      case .failed(let code):
        let fault = database.fault(code, part: name)
        let start = last.map { $0 &+ 1 } ?? .min
        guard Self.isOfOneRow(code), let row = number(in: start ... .max, by: rowid) else {
          if !isTold { consumer.note(fault) }
          isTold = true
          guard fault.reason == .damaged else { return .more }
          // What a closer look refuses can often be read all the same.
          guard database.loosenChecks() else { return try readBackwards(by: rowid) }
          next = start
          continue
        }
        guard readAlone(row, by: rowid) == .more else { return .stop }
        next = row == .max ? nil : row + 1
      }
    }
    return .more
  }

  /// A table whose rows have numbers, of which not all are wanted; nil where they are.
  private mutating func readSpread(by rowid: String) throws(Fault) -> Flow? {
    guard let rowsWanted, let first = number(in: .min ... .max, by: rowid),
      let end = number(in: first ... .max, by: rowid, isLast: true),
      UInt64(bitPattern: end &- first) >= UInt64(rowsWanted)
    else { return nil }
    let rows = try database.prepare(
      select("\(rowid), *", where: "\(rowid) BETWEEN ?1 AND ?2 ORDER BY \(rowid) LIMIT ?3"),
      part: name)
    limitValues()
    defer { database.limitValues(to: DatabaseLimits.value) }
    var spread = RowSpread(of: first...end, wanted: rowsWanted)
    var isDamaged = false
    while let (range, count) = spread.nextPiece() {
      let before = rowsRead
      last = nil
      rows.restart(with: range.lowerBound, range.upperBound, Int64(count))
      var ending = pass(rows, .ascending)
      if let last, !range.contains(last) { ending = .disordered }
      switch ending {
      case .complete, .enough: if rowsRead - before < count { last = nil }
      case .stopped: return .stop
      case .disordered:
        if !isDamaged { consumer.note(Fault(.damaged, "its rows are out of order", part: name)) }
        isDamaged = true
        last = nil
      case .failed(let code):
        let fault = database.fault(code, part: name)
        let start = last.map { $0 &+ 1 } ?? range.lowerBound
        if Self.isOfOneRow(code), start <= range.upperBound,
          let row = number(in: start...range.upperBound, by: rowid)
        {
          guard readAlone(row, by: rowid) == .more else { return .stop }
        } else {
          guard fault.reason == .damaged else { throw fault }
          if !isDamaged { consumer.note(fault) }
          isDamaged = true
          last = nil
        }
      }
      spread.took(rowsRead - before, upTo: last)
    }
    isSampled = spread.unread.contains { number(in: $0.range, by: rowid) != nil }
    isEven = spread.isEven
    estimate = rowsRead + max(1, Int(min(spread.estimate, 1e15).rounded()))
    return .more
  }

  /// SQLite holds a whole row; the values that do not fit are read alone.
  private func limitValues() {
    let share = DatabaseLimits.row / Int32(max(1, columns.count))
    database.limitValues(
      to: min(DatabaseLimits.value, max(share, DatabaseLimits.valueInWideRow)))
  }

  /// Whether an error is about one row, behind which others can be read.
  private static func isOfOneRow(_ code: Int32) -> Bool {
    [SQLITE_TOOBIG, SQLITE_ERROR, SQLITE_NOMEM].contains(code & 0xFF)
  }

  /// What lies behind the damage, from the last row down.
  private mutating func readBackwards(by rowid: String) throws(Fault) -> Flow {
    guard last != .max else { return .more }
    let rows = try database.prepare(
      select("\(rowid), *", where: "\(rowid) >= ?1 ORDER BY \(rowid) DESC"), part: name)
    rows.restart(with: last.map { $0 + 1 } ?? .min)
    last = nil
    switch pass(rows, .descending) {
    case .stopped: return .stop
    case .failed(let code) where code & 0xFF != SQLITE_CORRUPT:
      throw database.fault(code, part: name)
    // Damage ends it here as it did from the other side; that is noted already.
    case .complete, .enough, .failed, .disordered: return .more
    }
  }

  /// A table without row numbers: what cannot be read is skipped by its place.
  private mutating func readCounted() throws(Fault) -> Flow {
    let rows = try database.prepare(
      Array("SELECT *".utf8) + table.from + Array(" LIMIT -1 OFFSET ?1".utf8), part: name)
    for _ in 0...DatabaseLimits.skippedRows {
      rows.restart(with: Int64(rowsRead))
      switch pass(rows, .any) {
      case .complete: return .more
      case .enough:
        isSampled = true
        return .more
      case .stopped: return .stop
      case .disordered:
        throw Fault(.damaged, "it has more rows than the file can hold", part: name)
      case .failed(let code):
        guard code & 0xFF == SQLITE_TOOBIG || code & 0xFF == SQLITE_ERROR else {
          throw database.fault(code, part: name)
        }
        rowsRead += 1
        consumer.note(database.fault(code, part: "\(name), row \(rowsRead)"))
      }
    }
    throw Fault(
      .overLimit, "more than \(DatabaseLimits.skippedRows) rows could not be read", part: name)
  }

  // MARK: - Rows

  private func select(_ what: String, where condition: String) -> [UInt8] {
    Array("SELECT \(what)".utf8) + table.from + Array(" WHERE \(condition)".utf8)
  }

  private mutating func pass(_ rows: borrowing Statement, _ order: Order) -> Ending {
    let handle = rows.handle
    let hasNumber = table.rowid != nil
    let shift: Int32 = hasNumber ? 1 : 0
    while true {
      let code = rows.step()
      guard code == SQLITE_ROW else { return code == SQLITE_DONE ? .complete : .failed(code) }
      database.resetPatience()
      guard rowsRead < rowsWanted ?? .max else { return .enough }
      guard rowsRead < rowLimit else { return .disordered }
      let row: RowReference
      if hasNumber {
        let number = sqlite3_column_int64(handle, 0)
        if let last, order == .ascending && number <= last || order == .descending && number >= last
        {
          return .disordered
        }
        last = number
        row = table.reference(to: number, place: rowsRead + 1)
      } else {
        row = .ordinal(rowsRead + 1)
      }
      rowsRead += 1
      for column in columns.indices {
        let index = Int32(truncatingIfNeeded: column) + shift
        guard cells.take(index, of: handle, column: column, row: row) == .more else {
          return .stopped
        }
      }
    }
  }

  /// The first row's number, or the last one's, of those in `range`; nil where there is none, or it
  /// cannot be had.
  private func number(
    in range: ClosedRange<Int64>, by rowid: String, isLast: Bool = false
  ) -> Int64? {
    let order = isLast ? " DESC" : ""
    let condition = "\(rowid) BETWEEN ?1 AND ?2 ORDER BY \(rowid)\(order) LIMIT 1"
    guard
      // An error here is the same one again, and then the row has no number to go by.
      let found = try? database.prepare(select(rowid, where: condition))
    else { return nil }
    found.restart(with: range.lowerBound, range.upperBound)
    return found.step() == SQLITE_ROW ? found.integer(0) : nil
  }

  /// The row that was counted last.
  private func reference(to row: Int64) -> RowReference {
    table.reference(to: row, place: rowsRead)
  }

  private func words(for row: Int64) -> String {
    if case .rowid(let number) = reference(to: row) { return "row \(number)" }
    return "row in place \(rowsRead)"
  }

  /// Reads one more row, cell by cell.
  private mutating func readAlone(_ row: Int64, by rowid: String) -> Flow {
    rowsRead += 1
    last = row
    let limit = database.limitValues(to: DatabaseLimits.value)
    defer { database.limitValues(to: limit) }
    for column in columns.indices {
      do {
        guard try readCell(column, of: row, by: rowid) == .more else { return .stop }
      } catch {
        lostCells += 1
        guard lostCells <= DatabaseLimits.toldCells else { continue }
        let part = "\(name).\(columns[column]), \(words(for: row))"
        consumer.note(Fault(error.reason, error.detail, part: part))
      }
    }
    return .more
  }

  private mutating func readCell(_ column: Int, of row: Int64, by rowid: String) throws(Fault)
    -> Flow
  {
    let quoted = Table.quoted(table.rawColumns[column])
    let condition = Array(" WHERE \(rowid) = ?1".utf8)
    let cell = try database.prepare(Array("SELECT ".utf8) + quoted + table.from + condition)
    cell.restart(with: row)
    let code = cell.step()
    if code == SQLITE_ROW {
      return cells.take(0, of: cell.handle, column: column, row: reference(to: row))
    }
    guard code & 0xFF == SQLITE_TOOBIG || code & 0xFF == SQLITE_NOMEM else {
      throw database.fault(code, part: nil)
    }
    let type = try database.prepare(
      Array("SELECT typeof(".utf8) + quoted + Array(")".utf8) + table.from + condition)
    type.restart(with: row)
    let isText = type.step() == SQLITE_ROW && type.text(0) == Array("text".utf8)
    let value = try LargeValue(
      in: database, table: table.rawName, column: table.rawColumns[column], row: row,
      encoding: isText ? textEncoding : nil)
    guard !value.isBinary else {
      cells.noteBinary(column: column)
      return .more
    }
    return try cells.sendLong(column: column, row: reference(to: row)) { text throws(Fault) in
      try value.read(appendingTo: &text)
    }
  }
}
