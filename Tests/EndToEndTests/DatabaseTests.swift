import Fixtures
import Foundation
import Testing

@Suite("A SQLite database")
struct DatabaseTests {
  private let privet = Privet()
  private var path: String { privet.folder.file("people.db") }

  private func finding(_ pattern: String, in report: JSON) throws -> JSON {
    try #require(report["findings"].list.first { $0["pattern"].string == pattern })
  }

  @Test("gives a finding for each column, with counts and row ids, never a line")
  func columns() throws {
    try makeDatabase(
      path, "CREATE TABLE people(id INTEGER PRIMARY KEY, email TEXT, ssn TEXT, note)",
      "INSERT INTO people VALUES(7, '\(Specimen.email)', '\(Specimen.ssn)', NULL)",
      "INSERT INTO people VALUES(9, 'otto@example.net', '', 'x')",
      "INSERT INTO people VALUES(11, '\(Specimen.email)', 'none', 3.5)",
      "INSERT INTO people VALUES(12, '', NULL, x'00ff')")
    let report = try privet.report()
    #expect(report["findings"].list.count == 2)
    let email = try finding("global.email", in: report)
    #expect(email["path"].string == "people.db")
    #expect(email["table"].string == "people")
    #expect(email["columnName"].string == "email")
    #expect(email["field"].string == "email")
    #expect(!email["line"].exists && !email["offset"].exists)
    let evidence = email["evidence"]
    #expect(evidence["rowsRead"].int == 4)
    #expect(evidence["rowsMatched"].int == 3)
    #expect(evidence["distinct"].int == 2)
    #expect(evidence["examples"].list.compactMap { $0["rowid"].int } == [7, 9, 11])
    let ssn = try finding("us.ssn", in: report)
    #expect(ssn["evidence"]["rowsMatched"].int == 1)
    #expect(ssn["confidence"].string == "high")
    #expect(report["coverage"]["tables"].int == 1)
    #expect(report["coverage"]["rows"].int == 4)
  }

  @Test("has the name of a column for context")
  func context() throws {
    try makeDatabase(
      path, "CREATE TABLE a(ssn, other)", "INSERT INTO a VALUES('726602033', '726602033')")
    let report = try privet.report("--only", "us.ssn")
    #expect(report["findings"].list.compactMap { $0["columnName"].string } == ["ssn"])
  }

  @Test("is read in all its tables and views, with strange kinds and names")
  func kinds() throws {
    try makeDatabase(
      path, "CREATE TABLE \"per\"\"son's\"(\"e-mail\" TEXT, x)",
      "INSERT INTO \"per\"\"son's\" VALUES('\(Specimen.email)', 1)",
      "CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID",
      "INSERT INTO w VALUES('\(Specimen.email)', 1)",
      "CREATE TABLE g(a, b AS (a || '@example.org') STORED)", "INSERT INTO g(a) VALUES('anna')",
      "CREATE TABLE blob(b BLOB)", "INSERT INTO blob VALUES(CAST('\(Specimen.email)' AS BLOB))",
      "CREATE VIEW v AS SELECT \"e-mail\" AS m FROM \"per\"\"son's\"")
    let report = try privet.report("--only", "global.email")
    let places = report["findings"].list.map {
      "\($0["table"].string ?? "") \($0["columnName"].string ?? "")"
    }
    #expect(Set(places) == ["per\"son's e-mail", "w k", "g b", "blob b", "v m"])
    #expect(report["coverage"]["entries"].list.isEmpty)
    let inWithout = report["findings"].list.first { $0["table"].string == "w" }
    #expect(inWithout?["evidence"]["examples"][0]["row"].int == 1)
  }

  @Test("is a path without a scheme in SARIF, with the column as logical location")
  func sarif() throws {
    try makeDatabase(path, "CREATE TABLE t(ssn)", "INSERT INTO t VALUES('\(Specimen.ssn)')")
    let place = try privet.scan("--format", "sarif").json()["runs"][0]["results"][0]["locations"][0]
    #expect(place["physicalLocation"]["artifactLocation"]["uri"].string == "people.db")
    #expect(place["logicalLocations"][0]["fullyQualifiedName"].string == "t.ssn")
  }

  @Test("is recognised by its header, whatever its name, and not by its name")
  func recognised() throws {
    try makeDatabase(
      privet.folder.file("notes.txt"), "CREATE TABLE t(ssn)",
      "INSERT INTO t VALUES('\(Specimen.ssn)')")
    privet.folder.write("text.db", Specimen.letter)
    let report = try privet.report("--only", "us.ssn")
    #expect(report.foundPaths == ["notes.txt", "text.db"])
    #expect(report["findings"][0]["table"].string == "t")
    #expect(report["findings"][1]["line"].int == 3)
  }

  @Test("is read with what its log holds, and nothing is left beside it or changed")
  func writeAheadLog() throws {
    let database = try MadeDatabase(path)
    for statement in [
      "PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0", "CREATE TABLE t(email)",
      "INSERT INTO t VALUES('\(Specimen.email)')",
    ] { try database.run(statement) }
    // A copy as a crash leaves it: the rows are in the log only.
    let other = Privet()
    for name in ["people.db", "people.db-wal"] {
      other.folder.write(name, privet.folder.read(name))
    }
    let before = other.names.map { ($0, other.folder.read($0)) }
    let report = try other.report("people.db")
    #expect(report["findings"][0]["evidence"]["rowsMatched"].int == 1)
    #expect(other.names == ["people.db", "people.db-wal"])
    for (name, bytes) in before { #expect(other.folder.read(name) == bytes) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.scratch.path) == [])
  }

  @Test("without a log is left as it was, too, in a folder that cannot be written")
  func untouched() throws {
    try makeDatabase(path, "CREATE TABLE t(email)", "INSERT INTO t VALUES('\(Specimen.email)')")
    let bytes = privet.folder.read("people.db")
    #expect(try privet.scan().status == 1)
    #expect(privet.names == ["people.db"])
    #expect(privet.folder.read("people.db") == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: privet.scratch.path) == [])
  }

  @Test("that is open for writing elsewhere is read all the same")
  func locked() throws {
    let database = try MadeDatabase(path)
    try database.run("CREATE TABLE t(email)")
    try database.run("INSERT INTO t VALUES('\(Specimen.email)')")
    try database.run("BEGIN EXCLUSIVE")
    #expect(try privet.report().foundPaths == ["people.db"])
  }

  @Test("that is damaged gives what can be read and an entry, and the run goes on")
  func damaged() throws {
    try makeDatabase(
      path, "PRAGMA page_size=4096", "CREATE TABLE a(email)",
      "INSERT INTO a VALUES('\(Specimen.email)')", "CREATE TABLE b(email)",
      "INSERT INTO b VALUES('\(Specimen.email)')")
    var bytes = privet.folder.read("people.db")
    try #require(bytes.count == 3 * 4096)
    for position in 8192..<12288 { bytes[position] = 0xA5 }
    privet.folder.write("people.db", bytes)
    privet.folder.write("z.txt", Specimen.letter)
    let ended = try privet.scan("--format", "json", "--fail-on-incomplete")
    #expect(ended.status == 3)
    let report = try ended.json()
    #expect(report.foundPaths == ["people.db", "z.txt"])
    #expect(report["findings"][0]["table"].string == "a")
    #expect(report["coverage"]["entries"].list.count == 1)
    let entry = report["coverage"]["entries"][0]
    #expect(entry["reason"].string == "damaged")
    #expect(entry["table"].string == "b" || entry["part"].string?.contains("b") == true)
    #expect(entry["detail"].string?.contains("malformed") == true)
  }

  @Test("that is none behind its header gives an entry with SQLite's own words")
  func noDatabase() throws {
    privet.folder.write("people.db", Array("SQLite format 3\0 and nothing of the kind".utf8))
    let entry = try privet.report()["coverage"]["entries"][0]
    #expect(entry["path"].string == "people.db")
    #expect(entry["intended"].bool == false)
    #expect(entry["detail"].string?.contains("file is not a database") == true)
  }
}
