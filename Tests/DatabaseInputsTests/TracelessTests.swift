import CSQLite
import DatabaseInputs
import Fixtures
import Model
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Reading without a trace")
struct TracelessTests {
  @Test("nothing is made or changed beside a database", arguments: ["delete", "wal"])
  func nothingBeside(_ mode: String) {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=\(mode)", "CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.close()
    let before = database.bytes()
    let found = database.scan()
    #expect(found.texts("t.a") == ["x"])
    #expect(database.entries == ["test.db"])
    #expect(database.bytes() == before)
  }

  @Test("what is still in the write-ahead log is read, and the log stays")
  func log() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0", "CREATE TABLE t(a)",
      "INSERT INTO t VALUES('in the log')")
    // As it lies on disk while another program has it open, and after that was killed.
    let left = TemporaryDatabase(named: "left.db")
    left.close()
    left.write(database.bytes())
    left.write(database.bytes(of: "-wal"), suffix: "-wal")
    let found = left.scan()
    #expect(found.texts("t.a") == ["in the log"])
    #expect(found.faults == [])
    #expect(left.entries == ["left.db", "left.db-wal"])
    #expect(left.bytes() == database.bytes())
    #expect(left.bytes(of: "-wal") == database.bytes(of: "-wal"))
    #expect(TemporaryDatabase.entries(of: left.temporary) == [])
  }

  @Test("a log that holds far more rows than the database has bytes is read to its end")
  func longLog() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0", "CREATE TABLE t(a)",
      "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)"
        + " SELECT 'x' || i FROM n")
    let found = database.scan()
    #expect(found.rowsRead("t") == 9000)
    #expect(found.faults == [])
  }

  @Test("a database that another program has open is read")
  func openElsewhere() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=wal", "CREATE TABLE t(a)", "INSERT INTO t VALUES('x')", "BEGIN",
      "INSERT INTO t VALUES('not committed')")
    let before = database.entries
    let found = database.scanOpen()
    #expect(found.texts("t.a") == ["x"])
    #expect(database.entries == before)
    database.run("COMMIT")
    #expect(database.scanOpen().texts("t.a") == ["x", "not committed"])
  }

  @Test("a transaction that was cut off is rolled back in the copy")
  func hotJournal() {
    let database = TemporaryDatabase(
      "PRAGMA cache_size=1", "CREATE TABLE t(a)", "INSERT INTO t VALUES('before')")
    database.run("PRAGMA cache_spill=1")
    database.run("BEGIN")
    database.run("UPDATE t SET a='half done'")
    database.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000) "
        + "INSERT INTO t SELECT 'half done' || i || hex(randomblob(40)) FROM n")
    let left = TemporaryDatabase(named: "left.db")
    left.close()
    left.write(database.bytes())
    left.write(database.bytes(of: "-journal"), suffix: "-journal")
    let (bytes, journal) = (left.bytes(), left.bytes(of: "-journal"))
    let found = left.scan()
    #expect(found.texts("t.a") == ["before"])
    #expect(found.faults == [])
    #expect(left.entries == ["left.db", "left.db-journal"])
    #expect(left.bytes() == bytes)
    #expect(left.bytes(of: "-journal") == journal)
    #expect(TemporaryDatabase.entries(of: left.temporary) == [])
  }

  @Test("a journal cannot have another file deleted, nor undo what was completed")
  func superJournal() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.close()
    let victim = database.folder + "/victim"
    TemporaryDatabase.write(Array("precious".utf8), to: victim)
    let mark: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let name = Array(victim.utf8)
    let sum = name.reduce(0) { $0 + UInt32($1) }
    func word(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
    var journal = mark + word(0) + word(1) + word(2) + word(512) + word(4096)
    journal += [UInt8](repeating: 0, count: 512 - journal.count)
    journal += word(0x4000_0000 / 4096 + 1) + name + word(UInt32(name.count)) + word(sum) + mark
    database.write(journal, suffix: "-journal")
    let found = database.scan()
    #expect(found.texts("t.a") == ["x"])
    #expect(database.entries == ["test.db", "test.db-journal", "victim"])
    unlink(victim)
    #expect(database.scan().texts("t.a") == ["x"])
  }

  @Test("a link is not followed, neither as database nor beside one")
  func links() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.close()
    symlink(database.path, database.folder + "/link.db")
    symlink(database.path, database.path + "-wal")
    let collector = CellCollector()
    #expect(throws: Fault.self) {
      let path = FilePath(database.folder + "/link.db")
      try SQLiteExtractor().extract(TemporaryDatabase.input(path), into: collector)
    }
    #expect(collector.tables == [])
    let found = database.scan()
    #expect(found.texts("t.a") == ["x"])
    #expect(found.faults.map(\.reason) == [.unreadable])
  }

  @Test("a database that is written to while it is read in place is told")
  func changed() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    let collector = CellCollector()
    collector.onPassage = { [unowned collector] in
      if collector.passages == 1 { database.run("INSERT INTO t VALUES(zeroblob(50000))") }
    }
    let found = database.scanOpen(into: collector)
    #expect(found.texts("t.a") == ["x"])
    #expect(found.faults.map(\.reason) == [.changedWhileRead])
  }

  @Test("an interrupted run leaves a view that computes for ever at once")
  func interrupted() {
    let database = TemporaryDatabase(
      "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
        + "SELECT i FROM n WHERE i < 0")
    database.close()
    let collector = CellCollector()
    let extractor = SQLiteExtractor(isInterrupted: { true })
    #expect(throws: Never.self) {
      try extractor.extract(TemporaryDatabase.input(FilePath(database.path)), into: collector)
    }
    #expect(collector.faults == [Fault(.interrupted, part: "v")])
  }

  @Test("an interrupted run tells of the table that it was in")
  func stopped() {
    let database = TemporaryDatabase(
      "CREATE TABLE t(a)",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 30000) "
        + "INSERT INTO t SELECT 'row ' || i FROM n")
    let collector = CellCollector()
    collector.patience = 1
    let found = database.scanOpen(into: collector)
    #expect(found.readings.map(\.name) == ["t"])
    #expect(found.readings.map(\.extent) == [.first(of: nil)])
    #expect(1000..<30_000 ~= found.readings.first?.rows ?? 0)
  }

  @Test("a vanished file is told as such")
  func vanished() {
    let database = TemporaryDatabase()
    database.close()
    unlink(database.path)
    #expect(database.scan().faults.map(\.reason) == [.vanished])
    #expect(database.entries == [])
  }

  @Test("without a folder for copies a database with a log is told as unreadable")
  func noFolder() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=wal", "CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    let extractor = SQLiteExtractor(temporaryFolder: FilePath(database.folder + "/none"))
    let collector = CellCollector()
    #expect(throws: Fault.self) {
      try extractor.extract(TemporaryDatabase.input(FilePath(database.path)), into: collector)
    }
  }

  @Test(
    "names that mean something in a URI are only names",
    arguments: [
      "a%20b.db", "a?mode=memory", "#x", "with space", ":memory:", "ü.db", "a&b=c",
    ])
  func fileNames(_ name: String) {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.close()
    let path = database.folder + "/" + name
    rename(database.path, path)
    let collector = CellCollector()
    #expect(throws: Never.self) {
      try SQLiteExtractor().extract(TemporaryDatabase.input(FilePath(path)), into: collector)
    }
    #expect(collector.texts("t.a") == ["x"])
    #expect(database.entries == [name])
  }

  @Test("a name that is not UTF-8, in a folder with a very long one")
  func longPath() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.close()
    var path = FilePath(database.folder)
    var folders: [FilePath] = []
    for _ in 0..<3 {
      path = path.appending(Array(repeating: UInt8(ascii: "d"), count: 200))
      folders.append(path)
      mkdir(path.text, 0o700)
    }
    let target = path.appending([0xFF, 0xFE])
    let name = target.bytes.map { CChar(bitPattern: $0) } + [0]
    rename(database.path, name)
    let collector = CellCollector()
    #expect(throws: Never.self) {
      try SQLiteExtractor().extract(TemporaryDatabase.input(target), into: collector)
    }
    #expect(collector.texts("t.a") == ["x"])
    unlink(name)
    for folder in folders.reversed() { rmdir(folder.text) }
  }
}
