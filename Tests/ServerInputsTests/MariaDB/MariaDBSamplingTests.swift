import Fixtures
import Model
import Testing

extension MariaDBTests {
  @Suite("is sampled")
  struct SamplingTests {
    private let server = MariaDBServer.shared

    /// The numbers in "name 1" and so on.
    private func numbers(_ read: DatabaseRead, _ table: String) -> [Int] {
      read.texts(table, "v").compactMap { Int($0.dropFirst(5)) }
    }

    @Test("over all values of the key, no row twice, alike each time, and says so")
    func spread() throws {
      let database = server.make(
        "spread", "CREATE TABLE t (id INT PRIMARY KEY, v TEXT)",
        "INSERT INTO t SELECT seq, CONCAT('name ', seq) FROM seq_1_to_40000", "ANALYZE TABLE t")
      let read = try DatabaseRead(server.url(database), rows: 2000)
      let numbers = numbers(read, "spread.t")
      #expect(numbers.count == 2000 && Set(numbers).count == 2000)
      let tenths = Dictionary(grouping: numbers) { ($0 - 1) / 4000 }
      #expect(tenths.count == 10 && tenths.values.allSatisfy { 150...250 ~= $0.count })
      #expect(read.reasons("spread.t") == [.sampled])
      #expect(read.details("spread.t").first?.hasPrefix("2000 of about ") == true)
      let again = try DatabaseRead(server.url(database), rows: 2000)
      #expect(self.numbers(again, "spread.t") == numbers)
    }

    @Test("in one block of rows in each of fifty steps, and sees what repeats in step with them")
    func period() throws {
      let database = server.make(
        "period", "CREATE TABLE t (id INT PRIMARY KEY, v TEXT)",
        "INSERT INTO t SELECT seq, CONCAT('name ', seq) FROM seq_1_to_50000", "ANALYZE TABLE t")
      let read = try DatabaseRead(server.url(database), rows: 1000)
      let numbers = numbers(read, "period.t")
      #expect(numbers.count == 1000 && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
      for step in 0..<50 {
        let block = numbers[step * 20..<step * 20 + 20]
        #expect(Array(block) == Array(block[step * 20]..<block[step * 20] + 20))
        #expect(block.allSatisfy { ($0 - 1) / 1000 == step })
      }
      #expect(Set(numbers.map { ($0 - 1) % 1000 / 100 }).count == 10)
    }

    @Test("where keys lie close or far apart, are negative, very large, or part of a key")
    func unevenKeys() throws {
      let database = server.make(
        "uneven", "CREATE TABLE far (id BIGINT UNSIGNED PRIMARY KEY, v TEXT)",
        "INSERT INTO far SELECT seq, CONCAT('name ', seq) FROM seq_1_to_20000",
        "INSERT INTO far VALUES (18446744073709551615, 'name 0')",
        "CREATE TABLE parts (id INT, line INT, v TEXT, PRIMARY KEY (id, line))",
        """
        INSERT INTO parts SELECT CAST(seq DIV 10 AS SIGNED) - 1000, seq % 10, CONCAT('name ', seq)
        FROM seq_1_to_20000
        """, "ANALYZE TABLE far, parts")
      let read = try DatabaseRead(server.url(database), rows: 1000)
      for table in ["uneven.far", "uneven.parts"] {
        let numbers = numbers(read, table)
        #expect(numbers.count == 1000 && Set(numbers).count == 1000, "\(table)")
        #expect(numbers.contains { $0 > 15000 } && numbers.contains { 5000...10000 ~= $0 })
        #expect(read.reasons(table) == [.sampled])
      }
      #expect(numbers(read, "uneven.far").contains(0))
    }

    @Test(
      "from all rows where keys lie together in places far apart", arguments: [100, 1000, 5000])
    func clusters(_ wanted: Int) throws {
      let database = server.make(
        "clusters\(wanted)", "CREATE TABLE t (id BIGINT PRIMARY KEY, v TEXT)",
        "INSERT INTO t SELECT seq, CONCAT('name ', seq) FROM seq_1_to_40000",
        """
        INSERT INTO t SELECT 1000000000000 + seq, CONCAT('name ', 40000 + seq)
        FROM seq_1_to_10000
        """, "ANALYZE TABLE t")
      let read = try DatabaseRead(server.url(database), rows: wanted)
      let numbers = numbers(read, "clusters\(wanted).t")
      #expect(numbers.count == wanted && Set(numbers).count == wanted)
      let fifths = Dictionary(grouping: numbers) { ($0 - 1) / 10_000 }
      #expect(fifths.count == 5 && fifths.values.allSatisfy { 20 * $0.count > wanted })
    }

    @Test("in as many rows as wanted where most have one first key, and claims no interval")
    func groups() throws {
      let database = server.make(
        "tenants", "CREATE TABLE t (tenant INT, id INT, v TEXT, PRIMARY KEY (tenant, id))",
        "INSERT INTO t SELECT 0, seq, CONCAT('name ', seq) FROM seq_1_to_20000",
        "INSERT INTO t SELECT seq, seq, CONCAT('name ', 20000 + seq) FROM seq_1_to_300",
        "ANALYZE TABLE t")
      let read = try DatabaseRead(server.url(database), rows: 5000)
      let numbers = numbers(read, "tenants.t")
      #expect(numbers.count == 5000 && Set(numbers).count == 5000)
      #expect(numbers.count { $0 > 20_000 } == 300)
      let extent = read.tables["tenants.t"]?.readings.first?.extent
      guard case .scattered = extent else { return #expect(extent == .all) }
    }

    @Test("not at all where it has no more rows than are wanted, or all are")
    func whole() throws {
      let database = server.make(
        "whole", "CREATE TABLE t (id INT PRIMARY KEY, v TEXT)",
        "INSERT INTO t SELECT seq, CONCAT('name ', seq) FROM seq_1_to_3000", "ANALYZE TABLE t")
      for rows in [nil, 4000] {
        let read = try DatabaseRead(server.url(database), rows: rows)
        #expect(read.rowsRead("whole.t") == 3000)
        #expect(read.faults["whole.t"] == [])
      }
    }

    @Test("from its beginning where there is no key that is a number, and in views, and says so")
    func keyless() throws {
      let database = server.make(
        "keyless", "CREATE TABLE t (id VARCHAR(9) PRIMARY KEY, v TEXT)",
        "INSERT INTO t SELECT seq, CONCAT('name ', seq) FROM seq_1_to_3000", "ANALYZE TABLE t",
        "CREATE VIEW w AS SELECT v FROM t LIMIT 500")
      let read = try DatabaseRead(server.url(database), rows: 100, views: true)
      for table in ["keyless.t", "keyless.w"] {
        #expect(read.rowsRead(table) == 100)
        #expect(read.reasons(table) == [.sampled])
        #expect(read.details(table).first?.hasSuffix("rows, the first ones") == true)
      }
    }
  }
}
