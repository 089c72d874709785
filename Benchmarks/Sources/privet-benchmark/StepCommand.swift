import ArgumentParser
import CBenchmarkSQLite

/// `privet-benchmark step`: the peer that only fetches rows.
///
/// Every row of every table of an SQLite file, and every column's bytes.
struct StepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Steps through every row of an SQLite file.",
    shouldDisplay: false)

  @Argument(help: "An SQLite file.")
  var file: String

  func run() throws {
    var database: OpaquePointer?
    let status = sqlite3_open_v2(file, &database, SQLITE_OPEN_READONLY, nil)
    defer { sqlite3_close_v2(database) }
    guard status == SQLITE_OK else { throw Failure.notStepped(file) }
    var tables: [String] = []
    try Self.forEachRow(of: "SELECT name FROM sqlite_schema WHERE type = 'table'", in: database) {
      if let name = sqlite3_column_text($0, 0) { tables.append(String(cString: name)) }
    }
    var rows = 0
    var bytes = 0
    for table in tables {
      try Self.forEachRow(of: "SELECT * FROM \"\(table)\"", in: database) { row in
        rows += 1
        for column in 0..<sqlite3_column_count(row) where sqlite3_column_text(row, column) != nil {
          bytes += Int(sqlite3_column_bytes(row, column))
        }
      }
    }
    Console.print("\(rows) rows, \(bytes) bytes")
  }

  private static func forEachRow(
    of query: String, in database: OpaquePointer?, _ body: (OpaquePointer?) -> Void
  ) throws {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK else {
      throw Failure.notStepped(String(cString: sqlite3_errmsg(database)))
    }
    while sqlite3_step(statement) == SQLITE_ROW { body(statement) }
  }
}
