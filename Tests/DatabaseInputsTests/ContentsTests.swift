import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("What databases hold")
struct ContentsTests {
  @Test("a file that begins with SQLite's header is accepted")
  func header() {
    #expect(SQLiteExtractor().accepts(head: Array("SQLite format 3\0...".utf8)))
    #expect(!SQLiteExtractor().accepts(head: Array("SQLite format 3".utf8)))
  }

  @Test("standard input has no path and cannot be read")
  func standardInput() {
    #expect(throws: Fault.self) {
      try SQLiteExtractor().extract(TemporaryDatabase.input(nil), into: CellCollector())
    }
  }

  @Test("every cell is handed over as text with its row's number")
  func cells() {
    let found = TemporaryDatabase(
      "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, number INTEGER, height REAL)",
      "INSERT INTO people VALUES(3,'Ada',4111111111111111,1.5),(9,NULL,-9223372036854775808,2)",
      "INSERT INTO people VALUES(10,'',0,4111111111111111)"
    ).scan()
    #expect(found.faults == [])
    #expect(found.texts("people.id") == ["3", "9", "10"])
    #expect(found.texts("people.name") == ["Ada"])
    #expect(found.texts("people.number") == ["4111111111111111", "-9223372036854775808", "0"])
    #expect(found.texts("people.height") == ["1.5", "2", "4111111111111111"])
    #expect(found.rows("people.number") == [.rowid(3), .rowid(9), .rowid(10)])
    #expect(
      found.tables == [
        .init(table: "people", columns: ["id", "name", "number", "height"], rowsRead: 3)
      ])
    #expect(found.isSound)
  }

  @Test("all bytes of the file are counted")
  func size() {
    let database = TemporaryDatabase(
      "CREATE TABLE t(a)", "INSERT INTO t VALUES(zeroblob(100000)),('x')")
    let found = database.scan()
    #expect(found.bytes == database.bytes().count)
  }

  @Test(
    "names with quotes, line feeds and other letters are read",
    arguments: [
      "it's", "say \"\"hi\"\"", "two\nlines", "Straße", "select", " ", "[x]", "a;b--",
    ])
  func names(_ quoted: String) {
    let name = quoted.replacing("\"\"", with: "\"")
    let found = TemporaryDatabase(
      "CREATE TABLE \"\(quoted)\"(\"\(quoted)\" TEXT)", "INSERT INTO \"\(quoted)\" VALUES('v')"
    ).scan()
    #expect(found.texts("\(name).\(name)") == ["v"])
    #expect(found.faults == [])
  }

  @Test("rows of a table WITHOUT ROWID are counted")
  func withoutRowid() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a TEXT PRIMARY KEY, b) WITHOUT ROWID",
      "INSERT INTO t VALUES('x','1'),('y','2')"
    ).scan()
    #expect(found.texts("t.a") == ["x", "y"])
    #expect(found.rows("t.b") == [.ordinal(1), .ordinal(2)])
  }

  @Test("columns named like the row's number do not stand for it")
  func shadowedRowid() {
    let found = TemporaryDatabase(
      "CREATE TABLE one(ROWID TEXT)", "INSERT INTO one(_rowid_, rowid) VALUES(7,'a')",
      "CREATE TABLE all3(rowid TEXT, _rowid_ TEXT, oid TEXT)",
      "INSERT INTO all3 VALUES('b','c','d')"
    ).scan()
    #expect(found.texts("one.ROWID") == ["a"])
    #expect(found.rows("one.ROWID") == [.rowid(7)])
    #expect(found.rows("all3.oid") == [.ordinal(1)])
    #expect(found.faults == [])
  }

  @Test("generated columns are read, stored or not")
  func generated() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a, b AS (a || '-v') VIRTUAL, c AS (a || '-s') STORED)",
      "INSERT INTO t VALUES('x')"
    ).scan()
    #expect(found.texts("t.b") == ["x-v"])
    #expect(found.texts("t.c") == ["x-s"])
  }

  @Test("a row whose generated column fails does not hide the rows behind it")
  func failingColumn() {
    let read = TemporaryDatabase(
      "CREATE TABLE t(a)",
      "INSERT INTO t VALUES(-1),(-2),(-9223372036854775808),(-4)",
      "ALTER TABLE t ADD COLUMN b AS (abs(a))"
    ).scan()
    #expect(read.texts("t.b") == ["1", "2", "4"])
    #expect(read.texts("t.a").count == 4)
    #expect(read.rowsRead("t") == 4)
    #expect(read.faults.map(\.part) == ["t.b, row 3"])
  }

  @Test("views are read after the tables, and what they lack is told")
  func views() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a)", "INSERT INTO t VALUES('x')",
      "CREATE VIEW v AS SELECT a || '!' AS b FROM t",
      "CREATE VIEW broken AS SELECT * FROM missing",
      "CREATE VIEW alien AS SELECT no_such_function(a) AS c FROM t"
    ).scan()
    #expect(found.texts("v.b") == ["x!"])
    #expect(found.rows("v.b") == [.ordinal(1)])
    #expect(found.faults.map(\.part) == ["broken", "alien"])
    #expect(found.faults.map(\.detail).last == "no such function: no_such_function")
    #expect(found.tables.map(\.table) == ["t", "v"])
  }

  @Test("a virtual table without its module is told, and the others are read")
  func missingModule() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.run("PRAGMA writable_schema=ON")
    database.run(
      "INSERT INTO sqlite_master VALUES('table','alien','alien',0,"
        + "'CREATE VIRTUAL TABLE alien USING nobody_has_it(x)')")
    let found = database.scan()
    #expect(found.texts("t.a") == ["x"])
    #expect(found.faults.map(\.part) == ["alien"])
    #expect(found.faults.map(\.detail) == ["no such module: nobody_has_it"])
  }

  @Test("a table with 2,000 columns is read")
  func manyColumns() {
    let names = (0..<2000).map { "c\($0)" }.joined(separator: ",")
    let values = (0..<2000).map { "'v\($0)'" }.joined(separator: ",")
    let database = TemporaryDatabase("CREATE TABLE t(\(names))")
    for _ in 0..<20 { database.run("INSERT INTO t VALUES(\(values))") }
    let found = database.scan()
    #expect(found.texts("t.c1999") == Array(repeating: "v1999", count: 20))
    #expect(found.tables.first?.columns.count == 2000)
    #expect(found.faults == [])
  }

  @Test("many rows come in passages of bounded size, none lost", arguments: [1, 40])
  func manyRows(_ length: Int) {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a)",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<50000) "
        + "INSERT INTO t SELECT substr('\(String(repeating: "x", count: 40))',1,\(length)) FROM n",
      "CREATE INDEX covering ON t(a)"
    ).scan()
    #expect(found.texts("t.a").count == 50000)
    #expect(found.rows("t.a") == (1...50000).map { .rowid($0) })
    #expect(found.longestPassage <= 256 * 1024)
    #expect(found.isSound)
  }

  @Test("a consumer that has enough is asked no more")
  func stop() {
    let collector = CellCollector()
    collector.patience = 2
    TemporaryDatabase(
      "CREATE TABLE t(a, b, c)", "CREATE TABLE u(a)", "INSERT INTO t VALUES('x','y','z')",
      "INSERT INTO u VALUES('x')"
    ).scan(into: collector)
    #expect(collector.passages == 2)
    // What was handed over is told.
    #expect(collector.tables.map(\.rowsRead) == [1])
  }
}
