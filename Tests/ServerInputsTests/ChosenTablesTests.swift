import Fixtures
import Model
import ServerInputs
import Tables
import Testing

extension ServerTests {
  @Suite("has tables that are chosen")
  struct ChosenTablesTests {
    private let server = PostgresServer.shared

    @Test("by schema and name, views among them, and counts the others in the ledger")
    func chosen() throws {
      let database = server.make(
        "chosen", "CREATE TABLE users AS SELECT 'a' AS v", "CREATE SCHEMA crm",
        "CREATE TABLE crm.users AS SELECT 'b' AS v", "CREATE TABLE crm.logs AS SELECT 'c' AS v",
        "CREATE VIEW crm.seen AS SELECT 'd' AS v", "CREATE TABLE \"Da.ta\" AS SELECT 'e' AS v",
        "CREATE TABLE parts (v text) PARTITION BY LIST (v)",
        "CREATE TABLE part PARTITION OF parts DEFAULT", "INSERT INTO parts VALUES ('f')")
      func read(_ wanted: [String], _ unwanted: [String] = [], views: Bool = false) throws
        -> DatabaseRead
      {
        let choice = try TableChoice(
          of: wanted.map(TablePattern.init), without: unwanted.map(TablePattern.init))
        return try DatabaseRead(
          server.url(database), views: views, adjust: { $0.tables = choice })
      }
      let own = "the server's own schemas"
      let users = try read(["users"])
      #expect(Set(users.tables.keys) == ["public.users", "crm.users"])
      #expect(users.details("") == [own, "4 tables, left out by --table"])
      let crm = try read(["crm.*"], ["*.logs"], views: true)
      #expect(Set(crm.tables.keys) == ["crm.users", "crm.seen"])
      #expect(crm.details("") == [own, "4 tables, left out by --table and --exclude-table"])
      // What is not named is no view that an option would read.
      #expect(try read(["users"]).details("").allSatisfy { !$0.contains("--views") })
      #expect(try read(["seen"]).details("").contains("1 view; --views reads them"))
      let quoted = try read(["\"Da.ta\"", "parts"])
      #expect(Set(quoted.tables.keys) == ["public.Da.ta", "public.parts"])
      #expect(try read(["part"]).tables.isEmpty)
    }
  }
}

extension MariaDBTests {
  @Suite("has tables that are chosen")
  struct ChosenTablesTests {
    private let server = MariaDBServer.shared

    @Test("by database and name, and asks nothing about the others")
    func chosen() throws {
      for database in ["chosen_a", "chosen_b"] {
        server.make(
          database, "CREATE TABLE users (v TEXT)", "INSERT INTO users VALUES ('a')",
          "CREATE TABLE logs (v TEXT)", "INSERT INTO logs VALUES ('b')")
      }
      func read(_ wanted: String, _ unwanted: [String] = []) throws -> DatabaseRead {
        let choice = try TableChoice(
          of: [TablePattern(wanted)], without: unwanted.map(TablePattern.init))
        return try DatabaseRead(server.url(""), adjust: { $0.tables = choice })
      }
      let one = try read("chosen_a.users")
      #expect(Set(one.tables.keys) == ["chosen_a.users"])
      #expect(one.texts("chosen_a.users", "v") == ["a"])
      #expect(one.details("").contains { $0.hasSuffix(" tables, left out by --table") })
      let more = try read("chosen_?.*", ["logs"])
      #expect(Set(more.tables.keys) == ["chosen_a.users", "chosen_b.users"])
    }
  }
}
