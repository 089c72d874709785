import Fixtures
import Model
import ServerInputs
import Testing

extension MariaDBTests {
  @Suite("that fails")
  struct FaultTests {
    private let server = MariaDBServer.shared

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
      server.make("empty")
      server.sql("CREATE OR REPLACE USER password IDENTIFIED BY 'right'")
      let wrong = server.url("", user: "password:sesame")
      #expect(cause(wrong) == .wrongPassword)
      #expect(!"\(String(describing: error(wrong)))".contains("sesame"))
      #expect(error(wrong.replacing("sesame", with: "%72ight")) == nil)
      #expect(cause(server.url("", user: "password")) == .noPassword)
      #expect(cause(server.url("empty", user: "password:right")) == .notAllowed)
      #expect(cause(server.url("nowhere")) == .noDatabase)
      #expect(cause("mysql://root@/?socket=/tmp/none-\(server.port)") == .refused)
      let tcp = "mariadb://root@localhost:\(server.port)/empty"
      #expect(error(tcp) == nil)
      #expect(error(tcp + "?ssl-mode=PREFERRED") == nil)
      for mode in ["REQUIRED", "verify_ca", "VERIFY_IDENTITY"] {
        #expect(cause(tcp + "?ssl-mode=\(mode)") == .noWantedEncryption)
      }
      #expect(cause("mysql://root@127.0.0.1:1/") == .refused)
      #expect(cause("mysql://root@no.such.host.invalid/") == .unknownHost)
      let silent = FileAskingServer(isSilent: true)
      #expect(cause("mysql://root@127.0.0.1:\(silent.port)/?connect-timeout=1") == .slow)
    }

    @Test(
      "to be a URL is refused, and not repeated",
      arguments: [
        "mysql://root:%zz@localhost", "mysql://root@localhost:99999", "mysql://root@[::1",
        "mysql://root@localhost/?ssl-mode=none", "mysql://root@localhost/?password=sesame",
        "mysql://root@localhost/?socket", "mysql://root@local%00host", "mysql:root",
      ])
    func badURLs(url: String) {
      guard case .badURL? = error(url) else {
        Issue.record("a URL that is none is taken for one")
        return
      }
    }

    @Test("in a table goes on with the next: gone, altered, locked, endless, raising, or writing")
    func tables() throws {
      let database = server.make(
        "faults", "CREATE TABLE altered (a TEXT, b TEXT)", "CREATE TABLE gone (a TEXT)",
        "CREATE TABLE locked (a TEXT)", "CREATE TABLE z (a TEXT) ENGINE = MyISAM",
        "INSERT INTO z VALUES ('a@example.org')", "CREATE TABLE base (a TEXT)",
        "CREATE VIEW broken AS SELECT a FROM base", "DROP TABLE base",
        "CREATE VIEW endless AS SELECT SLEEP(10000) AS a",
        "CREATE VIEW raising AS SELECT (SELECT 1 UNION SELECT 2) AS a",
        "DELIMITER //\nCREATE FUNCTION touch() RETURNS TEXT MODIFIES SQL DATA "
          + "BEGIN INSERT INTO z VALUES ('x'); RETURN 'x'; END//\nDELIMITER ;\n"
          + "CREATE VIEW writing AS SELECT touch() AS a")
      let holder = MariaDBServer.Client(server, database)
      holder.run("LOCK TABLES locked WRITE")
      let read = try DatabaseRead(server.url(database), timeout: 3, views: true) { table in
        switch table {
        case "faults.altered": server.sql("ALTER TABLE altered DROP COLUMN b", in: database)
        case "faults.gone": server.sql("DROP TABLE gone", in: database)
        default: break
        }
      }
      _ = holder.finish()
      #expect(read.reasons("faults.altered") == [.changedWhileRead])
      #expect(read.reasons("faults.gone") == [.vanished])
      #expect(read.reasons("faults.locked") == [.unreadable])
      #expect(read.details("faults.locked").first?.contains("lock") == true)
      #expect(read.reasons("faults.broken") == [.unreadable])
      #expect(read.reasons("faults.endless") == [.overLimit])
      #expect(read.reasons("faults.raising") == [.unreadable])
      #expect(read.details("faults.writing").first?.contains("would write") == true)
      #expect(read.texts("faults.z", "a") == ["a@example.org"])
    }

    /// Much more than lies between server and client at any time.
    private static let long =
      "CREATE TABLE big AS SELECT REPEAT('x', 500) AS a FROM seq_1_to_100000"

    @Test("in the middle of a table keeps what was read, and the rest is read on a new connection")
    func lostConnection() throws {
      let database = server.make("lost", Self.long, "CREATE TABLE z AS SELECT 'a@example.org' AS a")
      var isFirst = true
      let read = try DatabaseRead(
        server.url(database),
        onPassage: {
          guard isFirst else { return }
          isFirst = false
          let session = server.sql(
            """
            SELECT id FROM information_schema.processlist
            WHERE db = '\(database)' AND info LIKE '/* privet/test */ %`big`%'
            """)
          server.sql("KILL CONNECTION \(session)")
        })
      #expect(read.reasons("lost.big") == [.unreadable])
      #expect((1..<100_000).contains(read.rowsRead("lost.big") ?? 0))
      #expect(read.texts("lost.z", "a") == ["a@example.org"])
    }

    @Test("for good ends the run soon, with every table in the ledger")
    func stopped() throws {
      let own = MariaDBServer()
      let tables = (1...9).map { "CREATE TABLE t\($0) (a TEXT)" }.joined(separator: ";")
      own.make("stopped", Self.long, tables)
      var isFirst = true
      let read = try DatabaseRead(
        own.url("stopped"),
        onPassage: {
          if isFirst { own.stop() }
          isFirst = false
        })
      #expect(read.reasons("stopped.big") == [.unreadable])
      #expect((1...9).allSatisfy { read.reasons("stopped.t\($0)") == [.unreadable] })
    }

    @Test("in being honest, and asks for a file of this machine, gets none")
    func fileAsking() throws {
      let thief = FileAskingServer()
      let read = try DatabaseRead("mysql://root@127.0.0.1:\(thief.port)/")
      #expect(thief.sent() == [])
      #expect(read.reasons("") == [.unreadable, .excluded])
    }

    @Test("never, for privet: it only reads, and leaves no session behind")
    func harmlessness() throws {
      let database = server.make(
        "harmless", Self.long, "ALTER TABLE big ADD id INT PRIMARY KEY AUTO_INCREMENT",
        "ANALYZE TABLE big", "CREATE VIEW seen AS SELECT a FROM big LIMIT 3",
        "CREATE OR REPLACE USER watched", "GRANT SELECT ON *.* TO watched",
        "SET GLOBAL log_output = 'TABLE', GLOBAL general_log = ON")
      var seen: Set<String> = []
      for rows in [nil, 1000] {
        _ = try DatabaseRead(
          server.url(database, user: "watched"), rows: rows, views: true,
          onPassage: {
            guard seen.isEmpty else { return }
            // Transactions are shown a moment later.
            for _ in 0..<200 where seen.isEmpty {
              let sessions = server.sql(
                """
                SELECT trx_is_read_only, trx_rows_locked, trx_isolation_level
                FROM information_schema.innodb_trx t
                JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
                WHERE p.user = 'watched'
                """)
              seen = Set(sessions.split(separator: "\n").map(String.init))
            }
          })
      }
      server.sql("SET GLOBAL general_log = OFF")
      #expect(seen == ["1\t0\tREPEATABLE READ"])
      let verbs = server.sql(
        """
        SELECT DISTINCT SUBSTRING_INDEX(SUBSTRING_INDEX(argument, ' ', 4), ' ', -1)
        FROM general_log WHERE user_host LIKE 'watched%' AND command_type = 'Query'
        ORDER BY 1
        """)
      #expect(
        verbs.split(separator: "\n").sorted() == ["COMMIT", "SELECT", "SET", "SHOW", "START"])
      // A session ends shortly after it was told to.
      let sessions = "SELECT COUNT(*) FROM information_schema.processlist WHERE user = 'watched'"
      #expect((0..<200).contains { _ in server.sql(sessions) == "0" })
    }
  }
}
