import Fixtures
import Model
import Testing

/// A kind of SQL, as its tools write dumps.
private enum Dialect: CaseIterable {
  case mysql, postgres, sqlite, sqlServer

  func name(_ name: String) -> String {
    switch self {
    case .mysql: "`\(name)`"
    case .postgres: "\"\(name)\""
    case .sqlite: name.replacing(" ", with: "_")
    case .sqlServer: "[\(name)]"
    }
  }

  func string(_ value: String) -> String {
    switch self {
    case .mysql:
      "'"
        + value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
        .replacing("\n", with: "\\n") + "'"
    case .postgres, .sqlite: "'" + value.replacing("'", with: "''") + "'"
    case .sqlServer: "N'" + value.replacing("'", with: "''") + "'"
    }
  }

  func insertion(_ table: String, _ columns: String) -> String {
    switch self {
    case .mysql: "INSERT INTO `\(table)`\(columns) VALUES "
    case .postgres: "INSERT INTO public.\(table)\(columns) VALUES\n\t"
    case .sqlite: "INSERT INTO \(table)\(columns) VALUES"
    case .sqlServer: "INSERT [dbo].[\(table)]\(columns) VALUES "
    }
  }

  /// What values are made of; where it is not known whether a backslash escapes, it stands before
  /// nothing that it could.
  var parts: [String] {
    let parts = ["a", " ", "'", "\"", ",", "(", ")", ";", "\n", "é", "--", "\nINSERT INTO t ("]
    return self == .mysql ? parts + ["\\", "\\"] : parts + ["C:\\x"]
  }
}

/// A dump, and in which column each value of it stands.
private struct Dump {
  private(set) var text = "-- A dump\n\n"
  private(set) var fields: [String] = []
  private var random: SplitMix
  private let dialect: Dialect

  init(_ dialect: Dialect, statements: Int, rows: ClosedRange<Int>, seed: UInt64) {
    self.dialect = dialect
    random = SplitMix(state: seed)
    for statement in 0..<statements {
      let names = (0..<Int.random(in: 5...14, using: &random)).map {
        $0 == 2 ? "badge" : "field \(Character(.init(97 + $0 % 26)!))\($0)"
      }
      let quoted = names.map(dialect.name)
      var columns = " (" + quoted.joined(separator: ", ") + ")"
      if Bool.random(using: &random) {
        let declared = quoted.map { "  \($0) varchar(20) DEFAULT 'a, b'" }
        text += "CREATE TABLE \(dialect.name("t\(statement)")) (\n"
        text += declared.joined(separator: ",\n") + ",\n  PRIMARY KEY (\(quoted[0])));\n"
        columns = ""
      }
      text += dialect.insertion("t\(statement)", columns)
      let rows = (0..<Int.random(in: rows, using: &random)).map { _ in row(names) }
      text += rows.joined(separator: ",") + ";\n"
      // What stands between statements is in no column.
      text += "-- V\(Int.random(in: 100_000...999_999, using: &random))\n"
      fields.append("")
    }
  }

  private mutating func row(_ names: [String]) -> String {
    "(" + names.map { value(in: $0) }.joined(separator: ", ") + ")"
  }

  private mutating func value(in name: String) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "NULL"
    case 1: return "replace('a,b',',',char(10))"
    case 2: return "CAST('a' AS date)"
    case 3: return "-1.5"
    default: break
    }
    var value = (0..<Int.random(in: 0...8, using: &random))
      .map { _ in dialect.parts.randomElement(using: &random)! }.joined()
    if Bool.random(using: &random) {
      value += " V\(Int.random(in: 100_000...999_999, using: &random))"
      fields.append(name)
    }
    return dialect.string(value)
  }
}

@Suite("The field of a value in a dump")
struct DumpTests {
  @Test(
    "is the column of its statement, whatever is quoted, declared, and wherever it is cut",
    arguments: Dialect.allCases, [64 * 1024, 4096, 256 * 1024])
  private func statements(_ dialect: Dialect, chunk: Int) throws {
    for (statements, rows, seed) in [(300, 1...3, 1), (4, 300...400, 2)] as [(Int, _, UInt64)] {
      let dump = Dump(dialect, statements: statements, rows: rows, seed: seed)
      let found = try findings(in: dump.text, chunk: chunk)
      #expect(found.map(\.judgement.field) == dump.fields.map { $0 == "badge" ? $0 : nil })
      #expect(
        found.allSatisfy { ($0.judgement.field == "badge") == ($0.confidence == .high) },
        "the name of the column is context for its values, and only for them")
    }
  }

  @Test("is the column of COPY, up to its end", arguments: [64 * 1024, 4096, 256 * 1024])
  func copy(chunk: Int) throws {
    var text = ""
    for table in 0..<3 {
      text += "COPY public.t\(table) (no, badge, \"an other\", more, and_more) FROM stdin;\n"
      text += (0..<2000).map {
        "\($0)\tV\(100_000 + $0)\t\\N\ta\\tb V111111\t'W\(100_000 + $0)\n"
      }.joined()
      text += "\\.\n\nV222222\t, V333333\n"
    }
    let found = try findings(in: text, chunk: chunk)
    #expect(found.count == 3 * 4002)
    #expect(found.count { $0.judgement.field == "badge" } == 3 * 2000)
    #expect(found.allSatisfy { ($0.judgement.field == "badge") == ($0.confidence == .high) })
  }

  @Test("is the first column of COPY, too, which begins with its line")
  func firstOfCopy() throws {
    let found = try findings(
      in: "COPY t (badge, a) FROM stdin;\nV111111\tx\nV222222\t\\N\n\\.\nV333333\tx\n")
    #expect(found.map(\.judgement.field) == ["badge", "badge", nil])
  }

  @Test("makes values count that do so in context only, however far the list of columns is")
  func context() throws {
    let rows = (0..<9_000).map { "(\($0), 'W\(100_000 + $0)', 'W111111')" }
    let found = try findings(
      in: "INSERT INTO t (no, badge, other) VALUES\n" + rows.joined(separator: ",\n") + ";\n")
    #expect(found.count == 9_000)
    #expect(found.allSatisfy { $0.judgement.field == "badge" && $0.confidence == .medium })
  }

  @Test(
    "is known in many writings",
    arguments: [
      "INSERT INTO t (a, badge) VALUES (1, 'V111111');", "insert into t(badge)values('V111111')",
      "REPLACE INTO `t` (`badge`) VALUES ('V111111');",
      "INSERT OR REPLACE INTO t (badge) VALUES ('V111111');",
      "INSERT IGNORE INTO `s`.`t` (`a`,`badge`) VALUES ('it\\'s','V111111');",
      "INSERT INTO t (a, badge) VALUES ('C:\\', 'V111111');",
      "INSERT INTO t (a, badge) VALUES ('it\\'s', 'V111111');",
      "INSERT INTO t (a, badge) VALUES ('a\\''b', 'V111111');",
      "INSERT INTO t (a, badge) VALUES (E'it\\'s, ', 'V111111');",
      "INSERT INTO t (a, badge) VALUES ('[1, 2]'::jsonb, 'V111111');",
      "INSERT INTO t (a, badge) VALUES (ARRAY['a', 'b'], 'V111111');",
      "INSERT INTO t (a, badge) OVERRIDING SYSTEM VALUE VALUES (1, 'V111111');",
      "INSERT INTO t (a, -- the badge, no\n badge /* a, b */) VALUES\n-- first\n(1, 'V111111')",
      "create table if not exists t (a int, badge text, check (a > 0));\r\n"
        + "INSERT INTO t VALUES (x'00', 'V111111');",
      "CREATE TABLE T (constraint k unique (a), \"a\" int, badge text, KEY (a));\n\n"
        + "copy t from STDIN;\n1\tV111111\n",
    ])
  func writings(text: String) throws {
    #expect(try findings(in: text).map(\.judgement.field) == ["badge"])
  }

  @Test(
    "is not told where no statement says it",
    arguments: [
      "INSERT INTO t VALUES (1, 'V111111');", "INSERT INTO t (a, badge) VALUES ('V111111', 1);",
      "INSERT INTO t (badge) VALUES ('it's', 'V111111')", "insert the badge (see) V111111",
      "INSERT INTO t (badge) VALUES (1); V111111", "INSERT INTO t (badge) SELECT 'V111111'",
      "INSERT INTO t (badge) VALUES (1, 'V111111');", "COPY t (badge) FROM 'file';\nV111111\n",
      "CREATE TABLE t (badge text);\nINSERT INTO u VALUES ('V111111');",
      "copy the badge from stdin;\nV111111", "COPY t (badge) FROM stdin;\n\\.\nV111111\n",
    ])
  func untold(text: String) throws {
    #expect(try findings(in: text).map(\.judgement.field) == [nil])
  }

  @Test("is known behind a list of columns longer than what is read at once")
  func longHead() throws {
    let columns = (0..<4_000).map { "column\($0)" } + ["badge"]
    let row = "(" + String(repeating: "0,", count: 4_000) + "'V111111')"
    for padding in stride(from: 0, through: 70_000, by: 9_973) {
      let text =
        "-- " + String(repeating: "x", count: padding) + "\nINSERT INTO t ("
        + columns.joined(separator: ", ") + ") VALUES \(row), \(row);\n"
      let found = try findings(in: text, chunk: 4096)
      #expect(found.map(\.judgement.field) == ["badge", "badge"])
    }
  }

  @Test("is known again from the next statement on, where a string does not end")
  func brokenString() throws {
    let statement = "INSERT INTO t (a, badge) VALUES ('x', 'V111111');\n"
    let text = statement + "INSERT INTO t (a, badge) VALUES ('x, 'V222222');\n" + statement
    #expect(try findings(in: text).map(\.judgement.field) == ["badge", nil, "badge"])
  }
}
