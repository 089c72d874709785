import DatabaseInputs
import Fixtures
import Foundation
import Model
import Testing

@Suite("Damaged and hostile databases")
struct HostileTests {
  /// A table of many pages, each row with its number in it.
  private func filled(_ rows: Int = 2000) -> TemporaryDatabase {
    TemporaryDatabase(
      "PRAGMA page_size=1024", "CREATE TABLE first(a)", "INSERT INTO first VALUES('sound')",
      "CREATE TABLE t(a TEXT)",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<\(rows)) "
        + "INSERT INTO t SELECT 'row ' || i || ' ' || hex(randomblob(50)) FROM n",
      "CREATE TABLE last(a)", "INSERT INTO last VALUES('sound too')")
  }

  @Test("behind a damaged page the rest is read, no row twice")
  func damagedPage() {
    let database = filled()
    database.close()
    var bytes = database.bytes()
    let page = bytes.count / 1024 / 2
    for index in page * 1024..<(page + 1) * 1024 {
      bytes[index] = UInt8(truncatingIfNeeded: index &* 131 | 1)
    }
    database.write(bytes)
    let found = database.scan()
    #expect(found.texts("first.a") == ["sound"])
    #expect(found.texts("last.a") == ["sound too"])
    let rows = found.rows("t.a")
    #expect(rows.count > 1900 && rows.count < 2000)
    #expect(Set(rows).count == rows.count)
    #expect(rows.contains(.rowid(1)) && rows.contains(.rowid(2000)))
    #expect(found.rowsRead("t") == rows.count)
    #expect(
      found.faults == [Fault(.damaged, "database disk image is malformed", part: "t")])
    #expect(database.bytes() == bytes)
  }

  @Test("of a truncated file the beginning is read")
  func truncated() {
    let database = filled()
    database.close()
    let bytes = database.bytes()
    database.write(Array(bytes[..<(bytes.count * 3 / 4 / 1024 * 1024)]))
    let found = database.scan()
    #expect(found.texts("first.a") == ["sound"])
    #expect(found.rows("t.a").count > 100, "\(found.faults)")
    #expect(found.faults.contains { $0.reason == .damaged && $0.part == nil })
    #expect(found.faults.contains { $0.reason == .damaged && $0.part == "last" })
  }

  @Test("a schema with a part that makes no sense is read as far as it can be")
  func damagedSchema() {
    let database = filled(10)
    database.run("PRAGMA writable_schema=ON")
    database.run("UPDATE sqlite_master SET sql='CREATE TABLE oops(' WHERE name='first'")
    let found = database.scan()
    #expect(found.texts("t.a").count == 10)
    #expect(found.texts("last.a") == ["sound too"])
    #expect(found.faults.contains { $0.reason == .damaged && $0.part == nil })
    #expect(found.faults.contains { $0.part == "first" })
  }

  @Test(
    "a file that ends within the first page is damaged, and told of once", arguments: [16, 100])
  func stub(count: Int) {
    let database = TemporaryDatabase()
    database.close()
    database.write(Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: count - 16))
    let found = database.scan()
    #expect(found.faults.map(\.reason) == [.damaged])
  }

  @Test("a file whose pages make no sense is told as encrypted")
  func encrypted() {
    let database = TemporaryDatabase()
    database.close()
    var bytes = Array("SQLite format 3\0".utf8)
    bytes += (0..<8192).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    database.write(bytes)
    let found = database.scan()
    #expect(found.faults == [Fault(.encrypted, "file is not a database")])
    #expect(found.tables == [])
  }

  @Test("every damage of one byte is survived", arguments: 0..<20)
  func fuzz(_ seed: Int) {
    let database = filled(60)
    database.close()
    let sound = database.bytes()
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<10 {
      var bytes = sound
      for _ in 0..<20 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes[16 + Int(state % UInt64(bytes.count - 16))] = UInt8(truncatingIfNeeded: state >> 32)
      }
      database.write(bytes)
      let found = database.scan()
      #expect(found.isSound)
      #expect(database.bytes() == bytes)
      #expect(database.entries == ["test.db"])
    }
  }

  /// A database of which every row has the number 1, but in its last page and in inner ones.
  private func withEqualNumbers() -> TemporaryDatabase {
    let database = TemporaryDatabase(
      "PRAGMA page_size=1024", "CREATE TABLE t(a TEXT)",
      "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i+1 FROM n WHERE i<3000) "
        + "INSERT INTO t(rowid, a) SELECT i, 'row ' || i FROM n")
    database.close()
    var bytes = database.bytes()
    for page in stride(from: 1024, to: bytes.count - 1024, by: 1024) where bytes[page] == 13 {
      for cell in 0..<Int(bytes[page + 4]) {
        let place = page + 8 + 2 * cell
        let start = page + Int(bytes[place]) << 8 + Int(bytes[place + 1])
        bytes.replaceSubrange(start + 1...start + 2, with: [0x80, 0x01])
      }
    }
    database.write(bytes)
    return database
  }

  @Test("rows of other numbers than were asked for are damage", arguments: [10, 50, 500])
  func numbersOutside(rows: Int) {
    let found = withEqualNumbers().scan(rows: rows)
    #expect(found.faults.contains { $0.reason == .damaged && $0.part == "t" })
    #expect(!found.texts("t.a").isEmpty)
  }

  @Test("a header of which some bytes are lost is one of a damaged database, not of another file")
  func header() throws {
    let database = filled(10)
    database.close()
    var bytes = database.bytes()
    bytes[3] ^= 1
    database.write(bytes)
    let origin = Origin.file(path: FilePath(database.path))
    #expect(SQLiteExtractor().accepts(head: bytes, of: origin, size: bytes.count))
    let input = TemporaryDatabase.input(FilePath(database.path), head: bytes)
    let fault = #expect(throws: Fault.self) {
      try SQLiteExtractor(temporaryFolder: FilePath(database.temporary))
        .extract(input, into: CellCollector())
    }
    #expect(fault == Fault(.damaged, "file is not a database"))
    bytes[21] = 0
    #expect(!SQLiteExtractor().accepts(head: bytes, of: origin, size: bytes.count))
  }

  @Test("what a page says too much of costs that page alone, and rows of it that can be read none")
  func looseCells() {
    let database = filled(60)
    database.close()
    var bytes = database.bytes()
    // Where the cells of a page may lie depends on this: now all pages have some that reach beyond.
    bytes[20] = 8
    database.write(bytes)
    let found = database.scan()
    #expect(found.faults.contains { $0.reason == .damaged })
    #expect(found.texts("t.a").count > 50, "\(found.texts("t.a").count) \(found.faults)")
  }

  @Test("a view that computes for ever is given up")
  func endlessWork() {
    let found = TemporaryDatabase(
      "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
        + "SELECT i FROM n WHERE i < 0",
      "CREATE VIEW w AS SELECT 'after' AS a"
    ).scan()
    #expect(found.texts("w.a") == ["after"])
    #expect(found.faults.map(\.reason) == [.overLimit])
    #expect(found.faults.map(\.part) == ["v"])
  }

  @Test("a view with rows without end is given up")
  func endlessRows() {
    let found = TemporaryDatabase(
      "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
        + "SELECT 'x' AS i FROM n"
    ).scan(into: CellCollector())
    #expect(found.faults.map(\.reason) == [.overLimit])
    #expect(found.rowsRead("v") == 10_000)
  }

  @Test("a row with many large cells does not have to fit in memory")
  func wideRow() {
    let names = (0..<30).map { "c\($0)" }.joined(separator: ",")
    let values = (0..<30).map { _ in "zeroblob(3000000)" }.joined(separator: ",")
    let database = TemporaryDatabase("CREATE TABLE t(\(names), last)")
    database.run("INSERT INTO t VALUES(\(values),'end')")
    database.close()
    let found = database.scan()
    #expect(found.texts("t.last") == ["end"])
    #expect(found.rowsRead("t") == 1)
    #expect(found.faults.map(\.reason) == Array(repeating: .binary, count: 30))
  }

  @Test("what SQLite says of an error tells nothing of a cell or of a view's text")
  func quotingErrors() {
    let found = TemporaryDatabase(
      "CREATE TABLE p(a, j)", "INSERT INTO p VALUES('a cell', '{}')",
      "CREATE VIEW v AS SELECT p.a FROM p, json_each(p.j, p.a)",
      "CREATE VIEW w AS SELECT * FROM json_tree('{}', 'a literal')"
    ).scan()
    #expect(found.faults.map(\.part) == ["v", "w"])
    #expect(found.faults.map(\.detail) == ["SQL logic error", "SQL logic error"])
  }

  @Test("a row is not told by a number that may be a value")
  func numbersThatAreValues() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(number INTEGER PRIMARY KEY, a)",
      "INSERT INTO t VALUES(7, 'x'), (123456789, 'y'), (-123456789, 'z')",
      "CREATE TABLE u(a)", "INSERT INTO u(rowid, a) VALUES(123456789, 'x')"
    ).scan()
    #expect(found.rows("t.a") == [.ordinal(1), .rowid(7), .ordinal(3)])
    #expect(found.rows("u.a") == [.rowid(123_456_789)])
  }
}
