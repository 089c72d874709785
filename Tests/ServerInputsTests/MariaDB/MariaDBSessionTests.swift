import Fixtures
import Model
import ServerInputs
import Testing

extension MariaDBTests {
  @Suite("lets itself be read")
  struct SessionTests {
    private let server = MariaDBServer.shared
    /// Three tables of a thousand rows of 100 bytes.
    private static let tables = ["a", "b", "c"].map {
      "CREATE TABLE \($0) AS SELECT repeat('x', 99) AS v FROM seq_1_to_1000"
    }.joined(separator: ";")

    @Test("up to so many bytes of each table, and of all")
    func budgets() throws {
      let database = server.make("budget", Self.tables)
      let each = try DatabaseRead(server.url(database), adjust: { $0.tableBytes = 20_000 })
      for table in ["budget.a", "budget.b", "budget.c"] {
        let count = try #require(each.rowsRead(table))
        #expect(100...250 ~= count && each.texts(table, "v").count == count)
        #expect(each.details(table).first?.hasSuffix(": --table-budget is used up") == true)
        #expect(each.reasons(table) == [.sampled])
      }
      let all = try DatabaseRead(server.url(database), adjust: { $0.bytes = 150_000 })
      #expect(all.rowsRead("budget.a") == 1000 && all.faults["budget.a"] == [])
      #expect(all.details("budget.c") == ["no rows: --server-budget is used up"])
    }

    @Test("up to so many bytes of a sample, on a session that is not taken for lost")
    func sampleBudget() throws {
      let database = server.make(
        "samplebudget",
        """
        CREATE TABLE t (id INT PRIMARY KEY, v TEXT)
          AS SELECT seq AS id, repeat('x', 20) AS v FROM seq_1_to_20000
        """, "ANALYZE TABLE t")
      let read = try DatabaseRead(
        server.url(database), rows: 10_000, adjust: { $0.tableBytes = 50_000 })
      #expect(read.reasons("samplebudget.t") == [.sampled])
      #expect(read.notices.isEmpty)
    }

    @Test(
      "from places among keys that follow one another, or says that these are none among the rows")
    func gaps() throws {
      let database = server.make(
        "gaps",
        """
        CREATE TABLE close (id BIGINT PRIMARY KEY, v TEXT)
          AS SELECT seq AS id, 'x' AS v FROM seq_1_to_20000
        """,
        """
        CREATE TABLE wide (id BIGINT PRIMARY KEY, v TEXT)
          AS SELECT IF(seq < 10000, seq, seq * 100000) AS id, 'x' AS v FROM seq_1_to_20000
        """, "ANALYZE TABLE close, wide")
      let read = try DatabaseRead(server.url(database), rows: 5000)
      func extent(_ table: String) -> TableReading.Extent? {
        read.tables["gaps." + table]?.readings.first?.extent
      }
      guard case .spread = extent("close") else { return #expect(extent("close") == .all) }
      guard case .scattered = extent("wide") else { return #expect(extent("wide") == .all) }
    }

    @Test("with the password that somebody is asked for")
    func password() throws {
      let database = server.make("prompted", "CREATE TABLE t AS SELECT 'a@example.org' AS v")
      server.sql("CREATE OR REPLACE USER prompted IDENTIFIED BY 'right'")
      server.sql("GRANT SELECT ON prompted.* TO prompted")
      let url = server.url(database, user: "prompted")
      let read = try DatabaseRead(url, adjust: { $0.password = { "right" } })
      #expect(read.texts("prompted.t", "v") == ["a@example.org"])
      #expect(throws: (any Error).self) {
        try DatabaseRead(url, adjust: { $0.password = { "wrong" } })
      }
    }

    @Test("and tells who can read a table, if the role may know")
    func exposure() throws {
      let database = server.make(
        "expo_sed", "CREATE TABLE t (v TEXT, w TEXT)", "CREATE TABLE other (v TEXT)",
        "CREATE OR REPLACE USER clerk, owner_of_all, of_schema, stranger, writer",
        "GRANT SELECT (v) ON expo_sed.t TO clerk", "GRANT SELECT ON *.* TO owner_of_all",
        "GRANT SELECT ON `expo\\_sed`.* TO of_schema", "GRANT INSERT ON expo_sed.t TO writer",
        "GRANT SELECT ON expo_sed.other TO stranger")
      let read = try DatabaseRead(server.url(database))
      let exposure = try #require(read.tables["expo_sed.t"]?.readings.first?.exposure)
      for reader in ["clerk", "owner_of_all", "of_schema"] {
        #expect(exposure.readers.contains("'\(reader)'@'%'"), "\(reader)")
      }
      for other in ["stranger", "writer"] {
        #expect(!exposure.readers.contains("'\(other)'@'%'"), "\(other)")
      }
      #expect(exposure.owner == nil && exposure.hasRowSecurity == nil && !exposure.isPublic)
      let own = try DatabaseRead(server.url(database, user: "of_schema"))
      #expect(own.rowsRead("expo_sed.t") == 0)
      #expect(own.tables["expo_sed.t"]?.readings.first?.exposure == nil)
    }
  }
}
