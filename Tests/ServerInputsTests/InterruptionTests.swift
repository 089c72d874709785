import Fixtures
import Model
import ServerInputs
import Testing

extension ServerTests {
  @Suite("that interrupts a scan")
  struct InterruptionTests {
    private let server = PostgresServer.shared

    private func notices(of table: String, in read: DatabaseRead) -> [ServerNotice.Interruption] {
      read.notices.compactMap { notice in
        guard case .readAgain(let place, let interruption) = notice, place.table == table else {
          return nil
        }
        return interruption
      }
    }

    /// Ends the sessions of the tests in a database.
    private func endSessions(_ database: String) {
      server.sql(
        """
        SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
        WHERE datname = '\(database)' AND application_name = 'privet/test'
        """)
    }

    @Test("before anything of a table was searched is told of, and the table read again")
    func betweenTables() throws {
      let database = server.make(
        "between", "CREATE TABLE a AS SELECT 'a@example.org' AS v",
        "CREATE TABLE b AS SELECT 'b@example.org' AS v",
        "CREATE TABLE c AS SELECT 'c@example.org' AS v")
      let read = try DatabaseRead(server.url(database)) { table in
        if table == "public.b" { endSessions(database) }
      }
      for (table, text) in [("a", "a@"), ("b", "b@"), ("c", "c@")] {
        #expect(read.texts("public.\(table)", "v") == [text + "example.org"])
        #expect(read.faults["public.\(table)"] == [])
      }
      #expect(notices(of: "b", in: read) == [.lostConnection])
    }

    @Test("over and over is given up after three attempts, and the rest is read")
    func repeatedly() throws {
      let database = server.make(
        "again",
        "CREATE VIEW ends AS SELECT pg_terminate_backend(pg_backend_pid())::text AS v",
        """
        CREATE FUNCTION conflict() RETURNS text LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$
        """, "CREATE VIEW conflicts AS SELECT public.conflict() AS v",
        "CREATE TABLE z AS SELECT 'z@example.org' AS v")
      let read = try DatabaseRead(server.url(database), views: true)
      #expect(notices(of: "ends", in: read) == [.lostConnection, .lostConnection])
      #expect(notices(of: "conflicts", in: read) == [.conflict, .conflict])
      #expect(read.reasons("public.ends") == [.unreadable])
      #expect(read.reasons("public.conflicts") == [.unreadable])
      #expect(read.texts("public.z", "v") == ["z@example.org"])
    }

    @Test("while its tables are listed loses none of them and lists none twice")
    func listing() throws {
      let database = server.make(
        "relisted",
        """
        DO $$ BEGIN FOR i IN 1..510 LOOP
          EXECUTE format('CREATE TABLE %I (v text)', 't' || lpad(i::text, 3, '0'));
        END LOOP; END $$
        """)
      var names: [String] = []
      let read = try DatabaseRead(server.url(database)) { table in
        if table == "public.t005" { endSessions(database) }
        names.append(table)
      }
      #expect(names == (1...510).map { "public.t" + String("00\($0)".suffix(3)) })
      #expect(read.details("").allSatisfy { !$0.contains("lost") })
      #expect(read.notices.contains { $0.isOfListing })
    }

    @Test("that it may, for it is a standby, is told at once")
    func standby() throws {
      let standby = PostgresServer.standby
      let read = try DatabaseRead(standby.url("postgres"))
      #expect(
        read.notices == [
          .standby(ServerPlace(host: "localhost", port: standby.port, database: "postgres"))
        ])
      let own = try DatabaseRead(server.url("postgres"))
      #expect(own.notices == [])
    }
  }
}

extension ServerNotice {
  fileprivate var isOfListing: Bool {
    if case .readAgain(let place, .lostConnection) = self { place.table == nil } else { false }
  }
}
