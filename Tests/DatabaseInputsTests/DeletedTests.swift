import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("Rows that were deleted")
struct DeletedTests {
  /// A table of rows of which each has a text of its own; `last` is what becomes of them.
  private func made(
    _ first: String = "", isSecure: Bool = false, rows: Int = 600, then last: String...
  ) -> TemporaryDatabase {
    let database = TemporaryDatabase(
      first, "PRAGMA secure_delete=\(isSecure ? 1 : 0)", "PRAGMA page_size=1024",
      "CREATE TABLE t(id INTEGER PRIMARY KEY, name, number, note)",
      "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(rows))"
        + " SELECT i, 'name ' || i, 4000000000000000 + i, 'note ' || i FROM n")
    for statement in last { database.run(statement) }
    return database
  }

  private var deleted: SQLiteOptions {
    var options = SQLiteOptions()
    options.readsDeleted = true
    return options
  }

  private func remains(_ found: CellCollector) -> [(text: String, row: RowReference)] {
    (found.columns["(deleted).free space"] ?? []).map { ($0.string, $0.row) }
  }

  @Test(
    "remain in free pages and in free space, each value by itself, and are told only if asked for",
    arguments: [
      "DELETE FROM t", "DELETE FROM t WHERE id % 2 = 0",
      "DELETE FROM t WHERE id BETWEEN 200 AND 500",
      "DELETE FROM t WHERE id IN (100, 300, 301, 302)", "DROP TABLE t",
    ])
  func remain(_ statement: String) throws {
    let database = made()
    let before = Set(database.scanOpen().texts("t.name"))
    database.run(statement)
    let gone = before.subtracting(database.scanOpen().texts("t.name"))
    #expect(!gone.isEmpty)
    #expect(remains(database.scanOpen()).isEmpty)
    let found = database.scan(deleted)
    let remains = remains(found)
    let left = Set(remains.map(\.text)).intersection(gone)
    // Where pages are merged, some are written over.
    #expect(left.count * 10 >= gone.count * 8, "\(left.count) of \(gone.count)")
    #expect(remains.contains { $0.text.hasPrefix("40000000000") })
    #expect(found.faults == [])
    let bytes = database.bytes()
    for (text, row) in remains where gone.contains(text) {
      guard case .bytes(let page, let offset) = row else {
        Issue.record("a row that is none")
        continue
      }
      #expect(page == offset / 1024 + 1)
      #expect(bytes[offset..<offset + text.utf8.count].elementsEqual(text.utf8))
    }
  }

  @Test("are gone after VACUUM, and where SQLite writes over them")
  func gone() {
    #expect(remains(made(then: "DELETE FROM t", "VACUUM").scan(deleted)).isEmpty)
    let secure = made(isSecure: true, then: "DELETE FROM t WHERE id > 20").scan(deleted)
    #expect(remains(secure).isEmpty)
    #expect(secure.tables.map(\.table) == ["t"])
  }

  @Test("are found in UTF-16, too", arguments: ["UTF-16le", "UTF-16be"])
  func wide(_ encoding: String) {
    let database = made("PRAGMA encoding='\(encoding)'", then: "DELETE FROM t WHERE id > 50")
    let texts = remains(database.scan(deleted)).map(\.text)
    #expect(texts.contains("name 321") && texts.contains("note 600"))
  }

  @Test("of which the record is written over are found as pieces of text")
  func pieces() {
    let database = made(then: "CREATE TABLE u(a, b)", "INSERT INTO u VALUES('one value', 'two')")
    database.run("DELETE FROM u")
    let texts = remains(database.scan(deleted)).map(\.text)
    #expect(texts.contains { $0.contains("one value") })
  }

  @Test("and pointer maps of a database that shrinks by itself are no rows")
  func autoVacuum() {
    let database = made("PRAGMA auto_vacuum=INCREMENTAL", rows: 5000, then: "DELETE FROM t")
    let found = database.scan(deleted)
    #expect(found.faults == [])
    #expect(remains(found).filter { $0.text.hasPrefix("note ") }.count > 4000)
  }

  @Test("do not lead a list of free pages round in circles")
  func circles() throws {
    let database = made(rows: 5000, then: "DELETE FROM t")
    database.close()
    var bytes = database.bytes()
    let trunk = bytes[32..<36].reduce(0) { $0 << 8 | Int($1) }
    let start = (trunk - 1) * 1024
    // The next trunk is itself, and it has more leaves than a page has bytes.
    for (index, byte) in bytes[32..<36].enumerated() { bytes[start + index] = byte }
    for index in 4..<8 { bytes[start + index] = 0xFF }
    for index in 8..<12 { bytes[start + index] = 0x7F }
    database.write(bytes)
    let found = database.scan(deleted)
    let told = found.faults.filter { $0.part == "(deleted)" }
    #expect(told.count == 1 && told.first?.reason == .damaged)
    #expect(found.passages < 1000)
  }

  @Test("are read through every damage", arguments: 0..<10)
  func fuzz(_ seed: Int) {
    let database = made(rows: 300, then: "DELETE FROM t WHERE id % 3 > 0")
    database.close()
    let sound = database.bytes()
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<10 {
      var bytes = sound
      for _ in 0..<40 {
        // Headers are hit as often as all the rest.
        let page = Int.random(in: 0..<bytes.count / 1024, using: &random) * 1024
        let place = Int.random(in: 0..<(Bool.random(using: &random) ? 16 : 1024), using: &random)
        bytes[page + place] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &random))
      }
      database.write(bytes)
      let found = database.scanOpen(deleted)
      #expect(remains(found).count < bytes.count)
    }
  }

  @Test("are not looked for in what is shorter than it says")
  func short() {
    let database = made(then: "DELETE FROM t")
    database.close()
    let bytes = database.bytes()
    for count in [512, 1024, 1025, 5000] {
      database.write(Array(bytes[..<count]))
      _ = database.scanOpen(deleted)
    }
  }
}
