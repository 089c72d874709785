import Fixtures
import Model
import ServerInputs
import Synchronization
import Testing

extension ServerTests {
  @Suite("that fails")
  struct FaultTests {
    private let server = PostgresServer.shared

    private func error(_ url: String) -> ServerError? {
      do throws(ServerError) {
        _ = try DatabaseRead(url)
        return nil
      } catch {
        return error
      }
    }

    private func cause(_ url: String) -> ConnectionCause? {
      guard case .notConnected(_, let cause)? = error(url) else { return nil }
      return cause
    }

    @Test("to let somebody in is told with what keeps the connection, never with the password")
    func connections() {
      server.sql("DROP ROLE IF EXISTS password; CREATE ROLE password LOGIN PASSWORD 'right'")
      let wrong = "postgresql://password:sesame@/postgres?host=\(server.folder)&port=\(server.port)"
      #expect(cause(wrong) == .wrongPassword)
      #expect(!"\(String(describing: error(wrong)))".contains("sesame"))
      #expect(error(wrong.replacing("sesame", with: "right")) == nil)
      #expect(cause(server.url("postgres", role: "password")) == .noPassword)
      #expect(cause(server.url("nowhere")) == .noDatabase)
      #expect(cause("postgresql://owner@/postgres?host=/tmp/none-\(server.port)") == .refused)
      let tcp = "postgresql://owner@127.0.0.1:\(server.port)/postgres"
      #expect(error(tcp) == nil)
      #expect(cause(tcp + "?sslmode=require") == .noWantedEncryption)
      #expect(cause("postgresql://owner@no.such.host.invalid/postgres") == .unknownHost)
      guard
        case .notConnected(let words, _)? = error("postgresql://o@127.0.0.1:1,127.0.0.1:2/x")
      else {
        Issue.record("nobody refuses")
        return
      }
      #expect(words.split(separator: "; ").count == 2 && !words.contains("?"))
      guard case .badURL? = error("postgresql://owner:%zz@127.0.0.1/x") else {
        Issue.record("a URL that is none is taken for one")
        return
      }
    }

    @Test("to let somebody in without a password asks for it, once for all sessions")
    func askedPassword() throws {
      server.sql("CREATE ROLE asked LOGIN PASSWORD 'right'")
      let database = server.make(
        "asked", "CREATE TABLE t AS SELECT 'a@example.org' AS v",
        "GRANT SELECT ON t TO asked")
      let url = server.url(database, role: "asked")
      let asked = Mutex(0)
      let read = try DatabaseRead(
        url,
        adjust: { options in
          options.password = {
            asked.withLock { $0 += 1 }
            return "right"
          }
        })
      #expect(read.texts("public.t", "v") == ["a@example.org"])
      #expect(asked.withLock { $0 } == 1)
      let refusal = #expect(throws: ServerError.self) {
        try DatabaseRead(url, adjust: { $0.password = { "sesame" } })
      }
      #expect(!"\(String(describing: refusal))".contains("sesame"))
      let open = try DatabaseRead(
        server.url(database),
        adjust: {
          $0.password = {
            Issue.record("asked where no password is wanted")
            return nil
          }
        })
      #expect(open.texts("public.t", "v") == ["a@example.org"])
    }

    @Test("in a table goes on with the next: gone, altered, locked, endless, or writing")
    func tables() throws {
      let database = server.make(
        "faults", "CREATE TABLE altered (a text, b text)", "CREATE TABLE gone (a text)",
        "CREATE TABLE locked (a text)", "CREATE TABLE z (a text)",
        "INSERT INTO z VALUES ('a@example.org')",
        "CREATE VIEW endless AS SELECT count(*)::text AS a FROM generate_series(1, 10000000000)",
        """
        CREATE FUNCTION touch() RETURNS text LANGUAGE sql VOLATILE
        AS 'INSERT INTO public.z VALUES (''x'') RETURNING a'
        """, "CREATE VIEW writing AS SELECT public.touch() AS a")
      let holder = PostgresServer.Client(server, database)
      holder.run("BEGIN; LOCK TABLE locked")
      let read = try DatabaseRead(server.url(database), timeout: 3, views: true) { table in
        switch table {
        case "public.altered":
          server.sql("ALTER TABLE altered DROP COLUMN b", in: database)
        case "public.gone": server.sql("DROP TABLE gone", in: database)
        default: break
        }
      }
      _ = holder.finish()
      #expect(read.reasons("public.altered") == [.changedWhileRead])
      #expect(read.reasons("public.gone") == [.vanished])
      #expect(read.reasons("public.locked") == [.unreadable])
      #expect(read.reasons("public.endless") == [.overLimit])
      #expect(read.details("public.writing").first?.contains("would write") == true)
      #expect(read.texts("public.z", "a") == ["a@example.org"])
    }

    @Test("in the middle of a table keeps what was read, and the rest is read on a new connection")
    func lostConnection() throws {
      let database = server.make("lost", Self.long, "CREATE TABLE z AS SELECT 'a@example.org' AS a")
      var isFirst = true
      let read = try DatabaseRead(
        server.url(database),
        onPassage: {
          guard isFirst else { return }
          isFirst = false
          server.sql(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = '\(database)' AND state = 'active' AND application_name = 'privet/test'
            """)
        })
      #expect(read.reasons("public.long") == [.unreadable])
      #expect((1..<100_000).contains(read.rowsRead("public.long") ?? 0))
      #expect(read.texts("public.z", "a") == ["a@example.org"])
    }

    @Test("for good ends the run soon, with every table in the ledger")
    func stopped() throws {
      let own = PostgresServer()
      let tables = (1...9).map { "CREATE TABLE t\($0) (a text)" }.joined(separator: ";")
      own.make("stopped", Self.long, tables)
      var isFirst = true
      let read = try DatabaseRead(
        own.url("stopped"),
        onPassage: {
          if isFirst { own.stop() }
          isFirst = false
        })
      #expect(read.reasons("public.long") == [.unreadable])
      #expect((1...9).allSatisfy { read.reasons("public.t\($0)") == [.unreadable] })
    }

    /// Much more than lies between server and client at any time.
    private static let long =
      "CREATE TABLE long AS SELECT repeat('x', 500) AS a FROM generate_series(1, 100000)"

    @Test("never, for privet: it only reads, under its name, with the least of locks")
    func harmlessness() throws {
      let database = server.make("harmless", Self.long)
      var seen: Set<String> = []
      _ = try DatabaseRead(
        server.url(database),
        onPassage: {
          guard seen.isEmpty else { return }
          let locks = server.sql(
            """
            SELECT DISTINCT l.mode || ' ' || a.application_name
            FROM pg_locks l JOIN pg_stat_activity a USING (pid)
            WHERE l.locktype = 'relation' AND a.datname = '\(database)'
              AND a.pid <> pg_backend_pid()
            """, in: database)
          seen = Set(locks.split(separator: "\n").map(String.init))
        })
      #expect(seen == ["AccessShareLock privet/test"])
      // A session ends shortly after it was told to.
      let sessions =
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'privet/test' "
        + "AND datname = '\(database)'"
      #expect((0..<200).contains { _ in server.sql(sessions) == "0" })
      let writes = "SELECT n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_user_tables"
      #expect(server.sql(writes, in: database) == "100000")
    }
  }
}
