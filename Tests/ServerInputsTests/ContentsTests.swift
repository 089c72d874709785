import Fixtures
import Model
import Testing

extension ServerTests {
  @Suite("is read")
  struct ContentsTests {
    private let server = PostgresServer.shared
    private static let mail = "anna.muster@example.org"

    @Test("in every type that can hold text, each cell once")
    func types() throws {
      let mail = Self.mail
      let database = server.make(
        "types", "CREATE TYPE mood AS ENUM ('ok', '\(mail)')", "CREATE DOMAIN address AS text",
        "CREATE TYPE pair AS (a text, b text)",
        """
        CREATE TABLE kinds (v varchar(50), c char(40), j json, jb jsonb, x xml, a text[], e mood,
          b bytea, d address, p pair, n numeric, i bigint, f float8, g float8, born date,
          seen timestamptz, net inet, u uuid, quoted text, nothing text, flag bool, span interval)
        """,
        """
        INSERT INTO kinds VALUES ('\(mail)', '\(mail)', '{"m": "\(mail)"}', '{"m": "\(mail)"}',
          '<m>\(mail)</m>', ARRAY['x', '\(mail)'], '\(mail)', '\(mail)', '\(mail)', ('x', '\(mail)'),
          4111111111111111, 4111111111111111, 4111111111111111, 0.5, '1980-05-17',
          '1980-05-17 12:00', '192.0.2.7', '12345678-1234-1234-1234-123456789012',
          E'a\\tb\\\\c\\nd', NULL, true, '1 day')
        """, "INSERT INTO kinds (flag) VALUES (false)")
      let read = try DatabaseRead(server.url(database))
      for column in ["v", "e", "b", "d"] {
        #expect(read.texts("public.kinds", column) == [mail], "\(column)")
      }
      for column in ["c", "j", "jb", "x", "a", "p"] {
        let texts = read.texts("public.kinds", column)
        #expect(texts.count == 1 && texts[0].contains(mail), "\(column)")
      }
      for column in ["n", "i", "f"] {
        #expect(read.texts("public.kinds", column) == ["4111111111111111"], "\(column)")
      }
      #expect(read.texts("public.kinds", "g") == ["0.5"])
      #expect(read.texts("public.kinds", "born") == ["1980-05-17"])
      #expect(read.texts("public.kinds", "seen") == ["1980-05-17"])
      #expect(read.texts("public.kinds", "quoted") == ["a\tb\\c\nd"])
      #expect(read.texts("public.kinds", "nothing") == [])
      #expect(read.rowsRead("public.kinds") == 2)
      #expect(read.tables["public.kinds"]?.rows("kinds.v") == [.tuple(block: 0, item: 1)])
      #expect(
        read.details("").contains("2 columns of types that hold no text: bool, interval"))
    }

    @Test("in the order of its rows, whether cells are plain, escaped, empty, none or long")
    func order() throws {
      let database = server.make(
        "mixed",
        """
        CREATE TABLE t AS SELECT i, 'b' || i AS b, CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN ''
          WHEN 2 THEN E'\\\\ \t' || i WHEN 3 THEN repeat('long ', 4000) || i ELSE 'v' || i END AS a
        FROM generate_series(1, 2000) i
        """)
      let read = try DatabaseRead(server.url(database))
      let rows = 1...2000
      let expected = rows.compactMap { row -> String? in
        switch row % 5 {
        case 0, 1: nil
        case 2: "\\ \t\(row)"
        case 3: String(repeating: "long ", count: 4000) + "\(row)"
        default: "v\(row)"
        }
      }
      // Not a diff of thousands of lines.
      let isAlike = read.texts("public.t", "a") == expected
      #expect(isAlike)
      #expect(read.texts("public.t", "b") == rows.map { "b\($0)" })
      let places = Set(read.tables["public.t"]?.rows("t.a") ?? [])
      #expect(places.count == expected.count && read.faults["public.t"] == [])
    }

    @Test("with what somebody wrote about its columns, as context of their cells")
    func comments() throws {
      let database = server.make(
        "comments", "CREATE TABLE t (c7 text, c8 text)",
        "COMMENT ON COLUMN t.c7 IS 'Sozialversicherungsnummer'",
        "INSERT INTO t VALUES ('a', 'b')")
      let table = try #require(try DatabaseRead(server.url(database)).tables["public.t"])
      #expect(table.comments == ["t.c7": "Sozialversicherungsnummer"])
    }

    @Test("in every schema, under any name, as bytes where these are no text")
    func names() throws {
      let database = server.make(
        "na\"me 😀", "CREATE SCHEMA \"a \"\"b' 😀\"",
        "CREATE TABLE \"a \"\"b' 😀\".\"t.\\ /\" (\"e-mail \"\"\" text)",
        "INSERT INTO \"a \"\"b' 😀\".\"t.\\ /\" VALUES ('\(Self.mail)')",
        "CREATE TABLE empty ()", "CREATE TABLE raw (b bytea)",
        "INSERT INTO raw VALUES ('\\x00ff07'), (convert_to('Müller', 'LATIN1'))")
      let read = try DatabaseRead(server.url("na%22me%20😀"))
      let table = try #require(read.tables["a \"b' 😀.t.\\ /"])
      #expect(table.texts("t.\\ /.e-mail \"") == [Self.mail])
      #expect(read.reasons("public.empty") == [.excluded])
      #expect(read.reasons("public.raw") == [.binary])
      #expect(
        read.tables["public.raw"]?.columns["raw.b"]?.map(\.text) == [
          Array("M\u{FC}ller".unicodeScalars.map { UInt8($0.value) })
        ])
      #expect(!read.tables.keys.contains { $0.hasPrefix("pg_") || $0.hasPrefix("inf") })
      #expect(database.isEmpty == false)
    }

    @Test("once, whether a table has partitions, heirs or views")
    func once() throws {
      let database = server.make(
        "once", "CREATE TABLE part (id int, mail text) PARTITION BY RANGE (id)",
        "CREATE TABLE part1 PARTITION OF part FOR VALUES FROM (0) TO (10)",
        "CREATE TABLE part2 PARTITION OF part FOR VALUES FROM (10) TO (20)",
        "INSERT INTO part VALUES (1, 'a@example.org'), (11, 'b@example.org')",
        "CREATE TABLE parent (mail text)", "CREATE TABLE child () INHERITS (parent)",
        "INSERT INTO parent VALUES ('c@example.org')", "INSERT INTO child VALUES ('d@example.org')",
        "CREATE VIEW seen AS SELECT mail FROM part",
        "CREATE MATERIALIZED VIEW kept AS SELECT mail FROM part",
        "CREATE MATERIALIZED VIEW unkept AS SELECT mail FROM part WITH NO DATA")
      let read = try DatabaseRead(server.url(database))
      #expect(
        read.tables.keys.sorted() == [
          "public.child", "public.kept", "public.parent", "public.part",
        ])
      #expect(read.texts("public.part", "mail") == ["a@example.org", "b@example.org"])
      #expect(read.texts("public.parent", "mail") == ["c@example.org"])
      #expect(read.texts("public.child", "mail") == ["d@example.org"])
      #expect(read.reasons("public.unkept") == [.excluded])
      #expect(read.details("").contains("1 view; --views reads them"))
      let viewed = try DatabaseRead(server.url(database), views: true)
      #expect(viewed.texts("public.seen", "mail") == ["a@example.org", "b@example.org"])
    }

    @Test("whole, however many tables it has, in the order of their names")
    func manyTables() throws {
      let database = server.make(
        "many",
        """
        DO $$ BEGIN FOR i IN 1..520 LOOP
          EXECUTE format('CREATE TABLE %I (v text)', chr(97 + i % 26) || 't' || i);
        END LOOP; END $$
        """)
      var names: [String] = []
      _ = try DatabaseRead(server.url(database)) { names.append($0) }
      #expect(names.count == 520 && names == names.sorted() && Set(names).count == 520)
    }

    @Test("as its bytes are, where the database has no encoding")
    func noEncoding() throws {
      let database = server.make(
        "ascii", "CREATE TABLE t (v text)",
        "INSERT INTO t VALUES (E'M\\xFCller a@example.org'), ('b@example.org')",
        encoding: "SQL_ASCII")
      let read = try DatabaseRead(server.url(database))
      let cells = read.tables["public.t"]?.columns["t.v"] ?? []
      #expect(cells.first?.text.starts(with: [0x4D, 0xFC, 0x6C]) == true)
      #expect(cells.count == 2 && read.faults["public.t"] == [])
    }

    @Test("up to where its rights reach, and the ledger has the rest")
    func rights() throws {
      let database = server.make(
        "rights", "DROP ROLE IF EXISTS guest", "CREATE ROLE guest LOGIN",
        "CREATE TABLE shown (mail text, secret text)", "GRANT SELECT (mail) ON shown TO guest",
        "INSERT INTO shown VALUES ('a@example.org', 'b@example.org')",
        "CREATE TABLE hidden (mail text)", "CREATE SCHEMA closed",
        "CREATE TABLE closed.t (mail text)", "GRANT SELECT ON closed.t TO guest",
        "CREATE TABLE policed (mail text)", "INSERT INTO policed VALUES ('c@example.org')",
        "ALTER TABLE policed ENABLE ROW LEVEL SECURITY", "GRANT SELECT ON policed TO guest")
      let read = try DatabaseRead(server.url(database, role: "guest"))
      #expect(read.texts("public.shown", "mail") == ["a@example.org"])
      #expect(read.faults["public.shown"]?.map(\.part) == ["secret"])
      for table in ["public.shown", "public.hidden", "closed.t", "public.policed"] {
        #expect(read.reasons(table) == [.unreadable], "\(table)")
      }
    }

    @Test("to the beginning of a cell that is very large")
    func largeCells() throws {
      let database = server.make(
        "large", "CREATE TABLE t (v text, other text)",
        """
        INSERT INTO t SELECT 'a@example.org ' || string_agg(md5(i::text), ' '), 'b@example.org'
        FROM generate_series(1, 200000) i
        """, "INSERT INTO t VALUES ('c@example.org', NULL)")
      let read = try DatabaseRead(server.url(database))
      let cells = read.texts("public.t", "v")
      #expect(cells.map { $0.prefix(13) } == ["a@example.org", "c@example.org"])
      #expect(cells[0].utf8.count < 5_000_000)
      #expect(read.texts("public.t", "other") == ["b@example.org"])
      #expect(read.reasons("public.t") == [.overLimit])
    }
  }
}
