import Fixtures
import Model
import Testing

extension MariaDBTests {
  @Suite("is read")
  struct ContentsTests {
    private let server = MariaDBServer.shared
    private static let mail = "anna.muster@example.org"

    @Test("in every type that can hold text, each cell once")
    func types() throws {
      let mail = Self.mail
      let database = server.make(
        "types",
        """
        CREATE TABLE kinds (v VARCHAR(50) COMMENT 'for letters', c CHAR(40), tt TINYTEXT, t TEXT, mt MEDIUMTEXT,
          lt LONGTEXT, j JSON, e ENUM('ok', '\(mail)'), s SET('ok', '\(mail)'), vb VARBINARY(50),
          b BINARY(23), tb TINYBLOB, bl BLOB, mb MEDIUMBLOB, lb LONGBLOB, n DECIMAL(20), i BIGINT,
          f DOUBLE, g DOUBLE, born DATE, seen DATETIME, stamped TIMESTAMP NULL, net INET6, u UUID,
          shy VARCHAR(50) INVISIBLE, made VARCHAR(50) AS (v), quoted TEXT, nothing TEXT,
          flag BOOLEAN, span TIME, y YEAR, bits BIT(3), place POINT)
        """,
        """
        INSERT INTO kinds SET v = '\(mail)', c = '\(mail)', tt = '\(mail)', t = '\(mail)',
          mt = '\(mail)', lt = '\(mail)', j = '{"m": "\(mail)"}', e = '\(mail)', s = 'ok,\(mail)',
          vb = '\(mail)', b = '\(mail)', tb = '\(mail)', bl = '\(mail)', mb = '\(mail)',
          lb = '\(mail)', n = 4111111111111111, i = 4111111111111111, f = 4111111111111111,
          g = 0.5, born = '1980-05-17', seen = '1980-05-17 12:00', stamped = '1980-05-17 12:00',
          net = '2001:db8::7', u = '12345678-1234-1234-1234-123456789012', shy = '\(mail)',
          quoted = 'a\\tb\\\\c\\nd', flag = TRUE, span = '12:00', y = 1980, bits = 5,
          place = POINT(1, 2)
        """, "INSERT INTO kinds (flag) VALUES (FALSE)")
      let read = try DatabaseRead(server.url(database))
      let whole = [
        "v", "c", "tt", "t", "mt", "lt", "e", "vb", "b", "tb", "bl", "mb", "lb", "shy", "made",
      ]
      for column in whole {
        #expect(read.texts("types.kinds", column) == [mail], "\(column)")
      }
      #expect(read.texts("types.kinds", "j") == ["{\"m\": \"\(mail)\"}"])
      #expect(read.texts("types.kinds", "s") == ["ok,\(mail)"])
      for column in ["n", "i", "f"] {
        #expect(read.texts("types.kinds", column) == ["4111111111111111"], "\(column)")
      }
      #expect(read.texts("types.kinds", "g") == ["0.5"])
      for column in ["born", "seen", "stamped"] {
        #expect(read.texts("types.kinds", column) == ["1980-05-17"], "\(column)")
      }
      #expect(read.texts("types.kinds", "net") == ["2001:db8::7"])
      #expect(read.texts("types.kinds", "u") == ["12345678-1234-1234-1234-123456789012"])
      #expect(read.texts("types.kinds", "quoted") == ["a\tb\\c\nd"])
      #expect(read.texts("types.kinds", "nothing") == [])
      #expect(read.rowsRead("types.kinds") == 2)
      #expect(read.tables["types.kinds"]?.rows("kinds.v") == [.ordinal(1)])
      #expect(read.faults["types.kinds"] == [])
      #expect(read.tables["types.kinds"]?.comments == ["kinds.v": "for letters"])
      #expect(
        read.details("").contains(
          "5 columns of types that hold no text: bit, boolean, point, time, year"))
    }

    @Test("in every encoding, as UTF-8; and as bytes where nobody says what they are")
    func encodings() throws {
      let text = "Jürgen Žižka, anna.muster@example.org"
      let sets = ["utf8mb4", "utf8mb3", "latin2", "utf16", "utf16le", "utf32", "ucs2"]
      let columns = sets.map { "\($0)_ TEXT CHARACTER SET \($0)" }.joined(separator: ", ")
      let values = sets.map { "\($0)_ = '\(text)'" }.joined(separator: ", ")
      let database = server.make(
        "encodings", "CREATE TABLE t (\(columns), far TEXT, nul TEXT, raw BLOB, wide BLOB)",
        """
        INSERT INTO t SET \(values), far = '😀 \(text)', nul = CONCAT('a', CHAR(0), '\(text)'),
          raw = X'00FF07', wide = CONVERT('\(text)' USING utf16)
        """, "INSERT INTO t SET raw = CONVERT('Müller' USING latin1)")
      let read = try DatabaseRead(server.url(database))
      for column in sets.map({ $0 + "_" }) + ["wide"] {
        #expect(read.texts("encodings.t", column) == [text], "\(column)")
      }
      #expect(read.texts("encodings.t", "far") == ["😀 " + text])
      #expect(read.texts("encodings.t", "nul") == ["a\0" + text])
      #expect(
        read.tables["encodings.t"]?.columns["t.raw"]?.map(\.text) == [
          Array("M\u{FC}ller".unicodeScalars.map { UInt8($0.value) })
        ])
      #expect(read.reasons("encodings.t") == [.binary])
    }

    @Test("in every database, under any name, but for the server's own")
    func names() throws {
      let name = "na`me' \"é %"
      let long = String(repeating: "n", count: 64)
      server.make(
        name, "CREATE TABLE `t.\\ /``'` (`e-mail ``'\"\\` TEXT)",
        "INSERT INTO `t.\\ /``'` VALUES ('\(Self.mail)')",
        "CREATE TABLE \(long) (\(long) TEXT)", "INSERT INTO \(long) VALUES ('\(Self.mail)')",
        "CREATE TABLE Case_ (v TEXT)", "INSERT INTO Case_ VALUES ('upper')",
        "CREATE TABLE case_ (v TEXT, w TEXT)", "INSERT INTO case_ VALUES ('lower', 'lower')")
      let read = try DatabaseRead(server.url(""))
      let table = try #require(read.tables[name + ".t.\\ /`'"])
      #expect(table.texts("t.\\ /`'.e-mail `'\"\\") == [Self.mail])
      #expect(read.texts("\(name).\(long)", long) == [Self.mail])
      #expect(read.texts(name + ".Case_", "v") == ["upper"])
      #expect(read.texts(name + ".case_", "w") == ["lower"])
      #expect(!read.tables.keys.contains { $0.hasPrefix("mysql.") || $0.hasPrefix("inf") })
      let one = try DatabaseRead(server.url("na%60me'%20%22%C3%A9%20%25"))
      #expect(one.tables.keys.count == 4)
      #expect(one.tables.keys.allSatisfy { $0.hasPrefix(name + ".") })
    }

    @Test("once, whether a table has partitions, versions, views, or others that show its rows")
    func once() throws {
      let database = server.make(
        "once",
        """
        CREATE TABLE part (id INT, mail TEXT) PARTITION BY RANGE (id)
          (PARTITION p1 VALUES LESS THAN (10), PARTITION p2 VALUES LESS THAN (20))
        """, "INSERT INTO part VALUES (1, 'a@example.org'), (11, 'b@example.org')",
        "CREATE TABLE versioned (mail TEXT) WITH SYSTEM VERSIONING",
        "INSERT INTO versioned VALUES ('old@example.org')",
        "UPDATE versioned SET mail = 'c@example.org'",
        "CREATE TABLE old (mail TEXT) ENGINE = MyISAM",
        "INSERT INTO old VALUES ('d@example.org')",
        "CREATE TABLE merged (mail TEXT) ENGINE = MERGE UNION = (old)",
        "CREATE SEQUENCE counter", "CREATE VIEW seen AS SELECT mail FROM part")
      let read = try DatabaseRead(server.url(database))
      #expect(read.tables.keys.sorted() == ["once.old", "once.part", "once.versioned"])
      #expect(read.texts("once.part", "mail") == ["a@example.org", "b@example.org"])
      #expect(read.texts("once.versioned", "mail") == ["c@example.org"])
      #expect(read.texts("once.old", "mail") == ["d@example.org"])
      #expect(read.details("").contains("2 views; --views reads them"))
      let viewed = try DatabaseRead(server.url(database), views: true)
      #expect(viewed.texts("once.seen", "mail") == ["a@example.org", "b@example.org"])
    }

    @Test("up to where its rights reach, and the ledger has what the server shows of the rest")
    func rights() throws {
      let database = server.make(
        "rights", "CREATE USER guest", "CREATE TABLE shown (mail TEXT, secret TEXT, other TEXT)",
        "INSERT INTO shown VALUES ('a@example.org', 'b@example.org', 'c@example.org')",
        "GRANT SELECT (mail), INSERT (other) ON shown TO guest",
        "CREATE TABLE filled (mail TEXT)", "GRANT INSERT ON filled TO guest",
        "CREATE TABLE hidden (mail TEXT)",
        "CREATE SQL SECURITY INVOKER VIEW beyond AS SELECT mail FROM hidden",
        "GRANT SELECT ON beyond TO guest")
      let read = try DatabaseRead(server.url(database, user: "guest"), views: true)
      #expect(read.texts("rights.shown", "mail") == ["a@example.org"])
      #expect(read.faults["rights.shown"]?.map(\.part) == ["other", nil])
      for table in ["rights.filled", "rights.beyond"] {
        #expect(read.reasons(table) == [.unreadable], "\(table)")
      }
      #expect(read.tables["rights.hidden"] == nil && read.faults["rights.hidden"] == nil)
    }

    @Test("to the beginning of a cell that is very large")
    func largeCells() throws {
      let database = server.make(
        "large", "CREATE TABLE t (v LONGTEXT, b LONGBLOB, other LONGTEXT)",
        """
        INSERT INTO t VALUES (CONCAT('a@example.org ', REPEAT('0123456789 ', 500000)),
          CONCAT('b@example.org ', REPEAT('0123456789 ', 500000)), 'c@example.org')
        """, "INSERT INTO t VALUES ('d@example.org', NULL, '')")
      let read = try DatabaseRead(server.url(database))
      let cells = read.texts("large.t", "v")
      #expect(cells.map { $0.prefix(13) } == ["a@example.org", "d@example.org"])
      #expect(cells[0].utf8.count < 5_000_000)
      #expect(read.texts("large.t", "b").map { $0.utf8.count } == [4 << 20])
      #expect(read.texts("large.t", "other") == ["c@example.org"])
      #expect(read.reasons("large.t") == [.overLimit])
      #expect(read.details("large.t").first?.hasPrefix("2 cells") == true)
    }
  }
}
