import DatabaseInputs
import Fixtures
import Model
import Tables
import Testing

@Suite("Tables of a SQLite database that are chosen")
struct ChosenTablesTests {
  private let database = TemporaryDatabase(
    "CREATE TABLE users(a)", "INSERT INTO users VALUES('1')", "CREATE TABLE logs(a)",
    "INSERT INTO logs VALUES('2')", "CREATE VIEW v AS SELECT a FROM users",
    "CREATE VIRTUAL TABLE mail USING fts5(body)", "INSERT INTO mail VALUES('3')")

  private func scan(_ wanted: [String], without unwanted: [String] = []) throws -> CellCollector {
    var options = SQLiteOptions()
    options.tables = try TableChoice(
      of: wanted.map(TablePattern.init), without: unwanted.map(TablePattern.init))
    return database.scan(options)
  }

  @Test("are read, and the others are counted in the ledger")
  func chosen() throws {
    let found = try scan(["USERS", "main.mail"])
    #expect(found.tables.map(\.table) == ["users", "mail"])
    #expect(found.texts("mail.body") == ["3"])
    #expect(found.faults == [Fault(.excluded, "2 tables, left out by --table")])
    #expect(found.bytes < database.bytes().count)
  }

  @Test("are not read where they are left out, nor is what lies behind them")
  func leftOut() throws {
    let found = try scan([], without: ["mail", "v"])
    #expect(found.tables.map(\.table) == ["users", "logs"])
    #expect(found.faults == [Fault(.excluded, "2 tables, left out by --exclude-table")])
  }

  @Test("are none: the file counts as left out")
  func none() throws {
    let found = try scan(["public.*"])
    #expect(found.tables == [] && found.bytes == 0)
    #expect(found.faults == [Fault(.excluded, "4 tables, left out by --table")])
  }

  @Test("say nothing of what remains of deleted rows, of which nobody knows the table")
  func deleted() throws {
    database.run("PRAGMA secure_delete = OFF")
    for number in 1...50 { database.run("INSERT INTO logs VALUES('a note of number \(number)')") }
    database.run("DELETE FROM logs")
    var options = SQLiteOptions()
    options.readsDeleted = true
    options.tables = try TableChoice(of: [TablePattern("none")])
    let found = database.scan(options)
    #expect(found.tables.map(\.table) == ["(deleted)"])
    #expect(found.faults.map(\.detail) == ["4 tables, left out by --table"])
  }
}
