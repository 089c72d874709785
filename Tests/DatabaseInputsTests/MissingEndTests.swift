import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("Databases that are cut short")
struct MissingEndTests {
  private let page = 1024

  /// A table of several pages, the last of which hold rows.
  private func filled(_ settings: String...) -> TemporaryDatabase {
    let database = TemporaryDatabase()
    for statement in ["PRAGMA page_size=1024"] + settings { database.run(statement) }
    database.run("CREATE TABLE t(a TEXT)")
    database.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<200) "
        + "INSERT INTO t SELECT 'row ' || i || ' and what else is in it' FROM n")
    return database
  }

  private func words(_ missing: Int, of all: Int) -> Fault {
    let verb = missing == 1 ? "is" : "are"
    return Fault(.damaged, "it is cut short: \(missing) of \(all) bytes \(verb) missing")
  }

  @Test(
    "are damaged, with how much is missing, and read as far as they go",
    arguments: [1, 512, 1023, 1024, 1025, 4096])
  func short(by count: Int) {
    let database = filled()
    database.close()
    let bytes = database.bytes()
    database.write(Array(bytes.dropLast(count)))
    let found = database.scan()
    #expect(found.faults.first == words(count, of: bytes.count))
    #expect(found.faults.filter { $0.part == nil }.count == 1)
    #expect(found.texts("t.a").contains("row 1 and what else is in it"))
    #expect(found.texts("t.a").count > 100)
  }

  @Test("are known by the end of a page where the header keeps no count of them")
  func uncounted() {
    let database = filled()
    database.close()
    var bytes = database.bytes()
    // Who wrote it last did not know of the count.
    bytes[95] &+= 1
    database.write(Array(bytes.dropLast(10)))
    #expect(database.scan().faults == [words(10, of: bytes.count)])
    bytes[31] = 200
    database.write(bytes)
    #expect(database.scan().faults == [])
  }

  @Test("are not those that have room for more, or whose log holds the rest")
  func whole() {
    let database = filled("PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0")
    let found = database.scanOpen()
    #expect(found.faults == [] && found.texts("t.a").count == 200)
    database.run("PRAGMA wal_checkpoint")
    database.run("INSERT INTO t SELECT a FROM t")
    let (bytes, log) = (database.bytes(), database.bytes(of: "-wal"))
    database.close()
    // Pages that the log has are not missed, others are.
    database.write(Array(bytes.dropLast(page)))
    database.write(log, suffix: "-wal")
    let twice = database.scanOpen()
    #expect(twice.texts("t.a").count == 400 && twice.faults == [], "the last page is in the log")
    database.write(Array(bytes.dropLast(5 * page)))
    database.write(log, suffix: "-wal")
    #expect(database.scanOpen().faults.first?.detail.contains("4096 of ") == true)

    let roomy = filled()
    roomy.close()
    roomy.write(roomy.bytes() + [UInt8](repeating: 0, count: 3000))
    #expect(roomy.scan().faults == [])
  }

  @Test("are told once a journal is rolled back, not before")
  func journal() {
    let database = filled("PRAGMA journal_mode=delete", "PRAGMA cache_size=1")
    database.run("BEGIN")
    database.run("INSERT INTO t SELECT a FROM t")
    let (bytes, journal) = (database.bytes(), database.bytes(of: "-journal"))
    database.run("ROLLBACK")
    let whole = database.bytes().count
    database.close()
    #expect(bytes.count > whole && !journal.isEmpty)
    database.write(Array(bytes.dropLast(page)))
    database.write(journal, suffix: "-journal")
    let found = database.scanOpen()
    #expect(found.faults == [] && found.texts("t.a").count == 200)
  }

  @Test("by their log, which is damaged or cut itself, are told of as well")
  func log() {
    let database = filled("PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0")
    database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in 1...5 { database.run("INSERT INTO t VALUES('late \(number)')") }
    let (bytes, log) = (database.bytes(), database.bytes(of: "-wal"))
    database.close()
    func scan(_ log: [UInt8]) -> CellCollector {
      database.write(bytes)
      database.write(log, suffix: "-wal")
      return database.scanOpen()
    }
    let frame = 24 + page
    #expect(scan(log).texts("t.a").count == 205 && scan(log).faults == [])
    var damaged = log
    damaged[32 + 2 * frame + 500] ^= 1
    #expect(scan(damaged).texts("t.a").count == 202)
    let told = "its write-ahead log is damaged: 3 pages at its end could not be read"
    #expect(scan(damaged).faults == [Fault(.damaged, told)])
    damaged = log
    damaged[32 + 2 * frame + 10] ^= 1
    #expect(scan(damaged).faults == [Fault(.damaged, told)], "one frame says it is of another log")
    #expect(scan(Array(log.dropLast())).faults.map(\.reason) == [.damaged])
    damaged = log
    damaged[17] ^= 1
    #expect(
      scan(damaged).faults
        == [Fault(.damaged, "its write-ahead log makes no sense, and was not read")])
    // What an earlier use of the log left behind is no part of it.
    #expect(scan(log + log[32...].map { $0 ^ 1 }).faults == [])
  }
}
