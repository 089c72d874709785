import CSQLite
import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("Text in cells")
struct TextTests {
  private func blob(_ bytes: [UInt8]) -> String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return "x'" + digits.joined() + "'"
  }

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap {
      let pair = [UInt8($0 >> 8), UInt8($0 & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
  }

  @Test("BLOBs with text are read in UTF-8 and UTF-16, with a mark or without")
  func blobs() {
    let text = "Zoë 219-09-9999 😀"
    let database = TemporaryDatabase("CREATE TABLE t(a)")
    let values: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), Array((text + "\0").utf8),
      utf16(text, isBigEndian: false), utf16(text, isBigEndian: true),
      [0xFF, 0xFE] + utf16(text, isBigEndian: false),
      [0xFE, 0xFF] + utf16(text, isBigEndian: true),
      utf16(text + "1\0", isBigEndian: false), utf16("电话 13800138000", isBigEndian: false),
    ]
    for value in values { database.run("INSERT INTO t VALUES(\(blob(value)))") }
    let found = database.scan()
    let expected =
      [text, text, text + "\0", text, text, text, text, text + "1\0"] + ["电话 13800138000"]
    #expect(found.texts("t.a") == expected)
    #expect(found.faults == [])
  }

  @Test("BLOBs that hold no text are counted once a column")
  func binary() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a, b)",
      "INSERT INTO t VALUES(x'00010203ff00','x'),(zeroblob(9),'y'),(x'1f8b0800000000000003','z')"
    ).scan()
    #expect(found.texts("t.a") == [])
    #expect(found.faults == [Fault(.binary, "3 cells hold no text", part: "t.a")])
  }

  @Test("text behind a NUL is read")
  func embeddedNUL() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a TEXT)", "INSERT INTO t VALUES('before' || char(0) || 'after')"
    ).scan()
    #expect(found.texts("t.a") == ["before\0after"])
  }

  @Test("text that is not UTF-8 is handed over as it is")
  func malformed() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a TEXT)", "INSERT INTO t VALUES(CAST(x'41ff42' AS TEXT))"
    ).scan()
    #expect(found.columns["t.a"]?.map(\.text) == [[0x41, 0xFF, 0x42]])
  }

  @Test("a database in UTF-16 is read", arguments: ["UTF-16le", "UTF-16be"])
  func utf16Database(_ encoding: String) {
    let found = TemporaryDatabase(
      "PRAGMA encoding='\(encoding)'", "CREATE TABLE \"Größe\"(a TEXT)",
      "INSERT INTO \"Größe\" VALUES('Zoë 😀'),('b' || char(0) || 'c')"
    ).scan()
    #expect(found.texts("Größe.a") == ["Zoë 😀", "b\0c"])
  }

  /// Distinct words, so that a piece that is missing or doubled shows.
  private static func words(_ count: Int) -> String {
    var text = ""
    var number = 0
    while text.utf8.count < count {
      text += "w\(number)é "
      number += 1
    }
    return text
  }

  @Test("long cells come in passages that overlap", arguments: [300_000, 1_000_000, 9_000_000])
  func longCells(_ length: Int) {
    let text = Self.words(length)
    let collector = CellCollector()
    collector.leaves = 100
    let found = TemporaryDatabase(
      "CREATE TABLE t(a TEXT, b BLOB)",
      "INSERT INTO t VALUES('before',NULL)",
      "INSERT INTO t VALUES('\(text)', CAST('\(text)' AS BLOB))", "INSERT INTO t VALUES('after',1)"
    ).scan(into: collector)
    #expect(found.faults == [])
    #expect(found.texts("t.a") == ["before", text, "after"])
    #expect(found.texts("t.b") == [text, "1"])
    #expect(found.rows("t.a") == [.rowid(1), .rowid(2), .rowid(3)])
    #expect(found.rowsRead("t") == 3)
    #expect(found.longestPassage < 2 * Limits.chunk)
    #expect(found.isSound)
  }

  @Test("values too large for memory are streamed, in UTF-16 too")
  func largeUTF16() {
    let text = Self.words(5_000_000)
    let found = TemporaryDatabase(
      "PRAGMA encoding='UTF-16be'", "CREATE TABLE t(a TEXT, b)",
      "INSERT INTO t VALUES('\(text)','beside')", "INSERT INTO t VALUES('after','it')"
    ).scan()
    #expect(found.faults == [])
    #expect(found.texts("t.a") == [text, "after"])
    #expect(found.texts("t.b") == ["beside", "it"])
  }

  @Test("a large BLOB that is no text is counted, not searched")
  func largeBinary() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a)", "INSERT INTO t VALUES(zeroblob(20000000)),('after')"
    ).scan()
    #expect(found.texts("t.a") == ["after"])
    #expect(found.faults == [Fault(.binary, "1 cell holds no text", part: "t.a")])
  }

  @Test("a value too large to be streamed is told, and its neighbours are read")
  func largeWithoutRowid() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(k INTEGER PRIMARY KEY, a) WITHOUT ROWID",
      "INSERT INTO t VALUES(1,'x'),(2,'\(Self.words(5_000_000))'),(3,'z')",
      "CREATE TABLE u(a, b AS (a || a))", "INSERT INTO u VALUES('\(Self.words(3_000_000))')",
      "INSERT INTO u VALUES('z')"
    ).scan()
    #expect(found.texts("t.a") == ["x", "z"])
    #expect(found.rowsRead("t") == 3)
    #expect(found.texts("u.a").count == 2)
    #expect(found.texts("u.b") == ["zz"])
    #expect(found.faults.map(\.reason) == [.overLimit, .overLimit])
    #expect(found.faults.map(\.part) == ["t, row 2", "u.b, row 1"])
  }
}
