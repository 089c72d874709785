import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("Files beside a database")
struct CompanionTests {
  private func accepts(_ path: String) -> Bool {
    let bytes = TemporaryDatabase.bytes(of: path)
    return SQLiteCompanion().accepts(
      head: bytes, of: .file(path: FilePath(path)), size: bytes.count)
  }

  @Test("a log and its index are known, and left to who reads the database")
  func log() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0", "CREATE TABLE t(a)",
      "INSERT INTO t VALUES('in the log')")
    for suffix in ["-wal", "-shm"] {
      #expect(accepts(database.path + suffix))
      let input = ExtractorInput(
        origin: .file(path: FilePath(database.path + suffix)), path: nil,
        head: database.bytes(of: suffix), rest: try! MemoryContent(bytes: []).open())
      let collector = CellCollector()
      let fault = #expect(throws: Fault.self) {
        try SQLiteCompanion().extract(input, into: collector)
      }
      #expect(fault?.reason == .binary && fault?.detail.contains("log") == true)
      #expect(collector.passages == 0)
    }
    #expect(!accepts(database.path))
  }

  @Test("without their database, or of other names, they are files like others")
  func orphans() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0", "CREATE TABLE t(a)")
    let other = TemporaryDatabase(named: "other.db")
    other.close()
    for suffix in ["-wal", "-shm", "-journal"] {
      other.write(database.bytes(of: "-wal"), suffix: suffix)
      #expect(accepts(other.path + suffix) == false, "the database is empty")
    }
    other.write(database.bytes())
    #expect(accepts(other.path + "-wal"))
    #expect(!accepts(other.path + "-shm") && !accepts(other.path + "-journal"))
  }

  @Test("a journal is one only while the database needs it")
  func journal() {
    let database = TemporaryDatabase(
      "PRAGMA journal_mode=persist", "CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    #expect(!accepts(database.path + "-journal"))
    database.run("BEGIN")
    database.run("UPDATE t SET a = zeroblob(100000)")
    database.run("PRAGMA cache_spill=1")
    #expect(RollbackJournalSample.isWritten(database) == accepts(database.path + "-journal"))
  }
}

private enum RollbackJournalSample {
  /// Whether the journal on disk is one that counts, which is SQLite's to decide.
  static func isWritten(_ database: TemporaryDatabase) -> Bool {
    database.bytes(of: "-journal").starts(with: [0xD9, 0xD5, 0x05, 0xF9])
  }
}
