import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("Samples of tables")
struct SampleTests {
  /// A statement that fills `t` with as many rows, whose numbers `number` says of `i`, from 1.
  private func fill(_ rows: Int, _ number: String = "i") -> String {
    "INSERT INTO t(rowid, a) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
      + "WHERE i < \(rows)) SELECT \(number), 'row ' || i FROM n"
  }

  private func numbers(_ found: CellCollector) -> [Int64] {
    found.rows("t.a").compactMap { if case .rowid(let number) = $0 { number } else { nil } }
  }

  @Test("are spread over the table, the same on every run, and no row comes twice")
  func spread() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", fill(20_000))
    let found = database.scan(rows: 1000)
    let numbers = numbers(found)
    #expect(numbers.count == 1000 && Set(numbers).count == 1000)
    for part in 0..<20 {
      let here = numbers.count { (1000 * Int64(part) + 1...1000 * Int64(part + 1)).contains($0) }
      #expect(here == 50)
    }
    #expect(found.rowsRead("t") == 1000)
    #expect(found.faults == [Fault(.sampled, "1000 of about 20000 rows", part: "t")])
    #expect(found.bytes < database.bytes().count)
    #expect(self.numbers(database.scan(rows: 1000)) == numbers)
  }

  @Test(
    "have one block of rows in each of a hundred steps, somewhere within it, the same on every run",
    arguments: [(100_000, 1000), (100_000, 300), (20_011, 10_000), (777, 500), (5000, 100)])
  func steps(_ rows: Int, _ wanted: Int) {
    let database = TemporaryDatabase("CREATE TABLE t(a)", fill(rows))
    let numbers = numbers(database.scan(rows: wanted)).map(Int.init)
    #expect(numbers.count == wanted)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    // The last step has what is left over.
    let steps = Dictionary(grouping: numbers) { min(99, ($0 - 1) / (rows / 100)) }
    #expect(steps.count == 100)
    for block in steps.values {
      #expect(block == Array(block[0]..<block[0] + wanted / 100))
    }
    #expect(self.numbers(database.scan(rows: wanted)).map(Int.init) == numbers)
  }

  @Test("see all that repeats in step with them", arguments: [10, 100, 500, 1000, 2000, 10_000])
  func period(_ period: Int) {
    // Ten kinds of rows, one behind the other, which begin anew after each period.
    let database = TemporaryDatabase(
      "CREATE TABLE t(a)",
      "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
        + "WHERE i < 99999) SELECT 'kind ' || (i % \(period) * 10 / \(period)) FROM n")
    let kinds = Dictionary(grouping: database.scan(rows: 1000).texts("t.a")) { $0 }
    #expect(kinds.count == 10)
    #expect(kinds.values.allSatisfy { 20...250 ~= $0.count })
  }

  @Test(
    "have as many rows as are wanted, wherever the numbers have gaps",
    arguments: [
      "i", "i * 1000", "i * i", "1 << (i % 62)", "-i", "9223372036854775807 - i",
      "CASE i WHEN 1 THEN -9223372036854775808 WHEN 2 THEN 9223372036854775807 ELSE i END",
      "CASE WHEN i < 2000 THEN i ELSE 1000000000000 + 7 * i END",
    ])
  func gaps(_ number: String) throws {
    let database = TemporaryDatabase(
      "CREATE TABLE t(a)", fill(3000, number).replacing("INSERT", with: "INSERT OR IGNORE"))
    let all = Set(numbers(database.scan()))
    for wanted in [1, 7, 50, 500, 2900] where wanted < all.count {
      let found = database.scan(rows: wanted)
      let numbers = numbers(found)
      #expect(numbers.count == wanted && Set(numbers).count == wanted)
      #expect(all.isSuperset(of: numbers))
      let fault = try #require(found.faults.first)
      #expect(found.faults.count == 1 && fault.reason == .sampled)
    }
    #expect(database.scan(rows: all.count).faults == [])
    #expect(Set(numbers(database.scan(rows: all.count))) == all)
  }

  @Test(
    "say about how many rows there are, although most numbers are free",
    arguments: [
      ("CASE i WHEN 1 THEN 1000000000000 ELSE i END", 2000), ("i * 10 + (i * 7919) % 10", 50),
    ])
  func estimate(_ number: String, _ wanted: Int) throws {
    let database = TemporaryDatabase("CREATE TABLE t(a)", fill(30_000, number))
    let fault = try #require(database.scan(rows: wanted).faults.first)
    let words = fault.detail.split(separator: " ")
    let estimate = try #require(words.dropLast().last.flatMap { Int($0) })
    #expect(15_000...60_000 ~= estimate)
  }

  @Test("of views and tables without row numbers are their first rows")
  func first() {
    let found = TemporaryDatabase(
      "CREATE TABLE w(a TEXT PRIMARY KEY) WITHOUT ROWID",
      "INSERT INTO w VALUES('1'), ('2'), ('3')", "CREATE VIEW v AS SELECT a AS b FROM w"
    ).scan(rows: 2)
    #expect(found.texts("w.a") == ["1", "2"] && found.texts("v.b") == ["1", "2"])
    #expect(
      found.faults == ["w", "v"].map { Fault(.sampled, "2 of more rows", part: $0) })
  }

  @Test("of small tables are the whole of them")
  func whole() {
    let found = TemporaryDatabase(
      "CREATE TABLE t(a)", "INSERT INTO t VALUES('1'), ('2')",
      "CREATE TABLE w(a TEXT PRIMARY KEY) WITHOUT ROWID", "INSERT INTO w VALUES('1'), ('2')"
    ).scan(rows: 2)
    #expect(found.texts("t.a") == ["1", "2"] && found.texts("w.a") == ["1", "2"])
    #expect(found.faults == [])
  }

  @Test("go round values too large to be held and pages that are damaged")
  func faults() {
    let large = TemporaryDatabase("CREATE TABLE t(a, b)", fill(500))
    large.run("UPDATE t SET b = zeroblob(20000000) WHERE rowid = 251")
    let found = large.scan(rows: 200)
    #expect(found.rowsRead("t") == 200)

    let damaged = TemporaryDatabase("PRAGMA page_size=1024", "CREATE TABLE t(a)", fill(5000))
    damaged.close()
    var bytes = damaged.bytes()
    for index in bytes.count / 2 / 1024 * 1024..<(bytes.count / 2 / 1024 + 4) * 1024 {
      bytes[index] = 0xA5
    }
    damaged.write(bytes)
    let read = damaged.scan(rows: 2000)
    #expect(numbers(read).count > 1500 && Set(numbers(read)).count == numbers(read).count)
    #expect(read.faults.filter { $0.reason == .damaged }.count == 1)
  }

  @Test("are read of databases that were named as such, and of others all rows")
  func named() {
    let database = TemporaryDatabase("CREATE TABLE t(a)", fill(300))
    var options = SQLiteOptions()
    options.rowsOfNamed = 20
    #expect(database.scan(options).rowsRead("t") == 300)
    options.named = [FilePath(database.path)]
    #expect(database.scan(options).rowsRead("t") == 20)
  }
}
