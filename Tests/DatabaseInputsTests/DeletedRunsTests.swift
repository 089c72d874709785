import DatabaseInputs
import Fixtures
import Foundation
import Model
import Testing

/// Rows that lie side by side and are deleted become one piece of free space.
@Suite("Rows that were deleted side by side")
struct DeletedRunsTests {
  struct Form: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let columns: String
    /// How wide the numbers of rows are.
    let first: Int
    var settings = ""
  }

  static let forms = [
    Form(testDescription: "numbers of one byte", columns: "name, mail, note", first: 1),
    Form(testDescription: "of two", columns: "name, mail, note", first: 1000),
    Form(testDescription: "of three", columns: "name, mail, note", first: 30_000),
    Form(testDescription: "of four", columns: "name, mail, note", first: 5_000_000),
    Form(
      testDescription: "a key of one byte", columns: "id INTEGER PRIMARY KEY, name, mail, note",
      first: 1),
    Form(
      testDescription: "a key of two", columns: "id INTEGER PRIMARY KEY, name, mail, note",
      first: 1000),
    Form(
      testDescription: "a key of four", columns: "id INTEGER PRIMARY KEY, name, mail, note",
      first: 5_000_000, settings: "PRAGMA auto_vacuum=FULL"),
    Form(
      testDescription: "a database that shrinks on demand", columns: "name, mail, note",
      first: 1000, settings: "PRAGMA auto_vacuum=INCREMENTAL"),
    Form(
      testDescription: "UTF-16", columns: "name, mail, note", first: 1000,
      settings: "PRAGMA encoding='UTF-16le'"),
  ]

  static let deletions = [
    "rowid - $ BETWEEN 310 AND 325", "(rowid - $) % 40 BETWEEN 10 AND 24",
    "rowid - $ BETWEEN 200 AND 500", "rowid % 2 = 0", "rowid % 5 < 4", "rowid > 0", "1",
  ]

  private static let rows = 600

  private func made(_ form: Form, rows: Int = rows) -> TemporaryDatabase {
    let database = TemporaryDatabase(form.settings, "PRAGMA secure_delete=OFF")
    database.run("CREATE TABLE t(\(form.columns))")
    database.run(
      "INSERT INTO t(rowid, name, mail, note) WITH RECURSIVE n(i) AS (SELECT \(form.first) UNION ALL "
        + "SELECT i + 1 FROM n WHERE i < \(form.first + rows - 1)) "
        + "SELECT i, 'Name' || char(65 + i % 26, 97 + i % 25) || i, 'user' || i || '@mail.example', "
        + "substr('A note of some words, and of others, which say what else there is', 1, 9 + i % 40) "
        + "|| i FROM n")
    return database
  }

  private var deleted: SQLiteOptions {
    var options = SQLiteOptions()
    options.readsDeleted = true
    return options
  }

  /// The values that are gone, and those of them that are found.
  private func recall(
    of statements: [String], in database: TemporaryDatabase
  ) -> (found: Int, gone: Int) {
    let columns = ["t.name", "t.mail", "t.note"]
    let before = database.scanOpen()
    for statement in statements { database.run(statement) }
    let after = database.scan(deleted)
    let gone = columns.reduce(into: Set()) { gone, column in
      gone.formUnion(Set(before.texts(column)).subtracting(after.texts(column)))
    }
    let found = Set(after.texts("(deleted).free space")).intersection(gone)
    #expect(after.faults == [])
    // What was written over, or cut off with the file's end, cannot be found.
    let bytes = Data(database.bytes())
    let isWide = bytes.range(of: Data("mail.".utf8)) == nil
    let left = gone.subtracting(found).filter { value in
      let wide = value.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      return bytes.range(of: isWide ? Data(wide) : Data(value.utf8)) != nil
    }
    return (found.count, found.count + left.count)
  }

  @Test("are found as whole values", arguments: forms, deletions)
  func whole(_ form: Form, _ which: String) {
    let condition = which.replacing("$", with: String(form.first))
    let (found, gone) = recall(of: ["DELETE FROM t WHERE \(condition)"], in: made(form))
    #expect(gone > 0)
    #expect(found * 100 >= gone * 95, "\(found) of \(gone)")
  }

  @Test("are found in whatever order they are deleted", arguments: forms)
  func thirds(_ form: Form) {
    let run = "(rowid - \(form.first)) % 40 BETWEEN 10 AND 24"
    let statements = [1, 0, 2].map { "DELETE FROM t WHERE \(run) AND rowid % 3 = \($0)" }
    let (found, gone) = recall(of: statements, in: made(form))
    #expect(found * 100 >= gone * 95, "\(found) of \(gone)")
  }

  @Test("are found though new rows took some of their place", arguments: forms.prefix(4))
  func reused(_ form: Form) {
    let (found, gone) = recall(
      of: [
        "DELETE FROM t WHERE rowid - \(form.first) BETWEEN 100 AND 500",
        "INSERT INTO t(rowid, name) SELECT rowid + 150, 'late ' || rowid FROM t "
          + "WHERE rowid - \(form.first) < 50",
      ], in: made(form))
    #expect(found * 100 >= gone * 95, "\(found) of \(gone)")
  }

  @Test("are found though a value of each goes on in other pages, and where rows have no numbers")
  func long() {
    let database = TemporaryDatabase("PRAGMA secure_delete=OFF")
    let rows =
      "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1099) "
      + "SELECT 'Name' || i, 'user' || i || '@mail.example', "
    database.run("CREATE TABLE t(name, mail, note)")
    database.run("INSERT INTO t \(rows) printf('%.*c', 5000 + i, 'x') FROM n")
    database.run("CREATE TABLE u(name, mail, note, PRIMARY KEY(mail)) WITHOUT ROWID")
    database.run("INSERT INTO u \(rows) 'a note' FROM n")
    database.run("DELETE FROM t WHERE rowid BETWEEN 20 AND 60")
    database.run("DELETE FROM u WHERE mail BETWEEN 'user1020' AND 'user1060'")
    let found = database.scan(deleted)
    let remains = Set(found.texts("(deleted).free space"))
    let gone = (1020...1058).filter {
      remains.contains("Name\($0)") && remains.contains("user\($0)@mail.example")
    }
    #expect(gone.count >= 37, "\(gone.count)")
    #expect(found.faults == [])
  }
}
