import Fixtures
import Model
import Testing

@Suite("Full-text and other virtual tables")
struct FullTextTests {
  @Test("are read once, under their own names", arguments: ["fts3", "fts4", "fts5"])
  func once(_ module: String) {
    let found = TemporaryDatabase(
      "CREATE VIRTUAL TABLE \"My_Mail\" USING \(module)(subject, body)",
      "INSERT INTO \"My_Mail\"(rowid, subject, body) VALUES(5,'hello','world')",
      "CREATE TABLE My_Mail_list(a)", "INSERT INTO My_Mail_list VALUES('x')"
    ).scan()
    #expect(found.texts("My_Mail.body") == ["world"])
    #expect(found.rows("My_Mail.body") == [.rowid(5)])
    #expect(found.tables.map(\.table) == ["My_Mail_list", "My_Mail"])
    #expect(found.faults == [])
  }

  @Test(
    "that index the text of another table, or keep none, double nothing, and are told",
    arguments: [
      "fts5(t, content='messages', content_rowid='id')", "fts5(t, content='')",
      "fts4(content='messages', t)", "fts4(content='', t)",
    ])
  func indexOnly(_ module: String) {
    let found = TemporaryDatabase(
      "CREATE TABLE messages(id INTEGER PRIMARY KEY, t)", "INSERT INTO messages VALUES(1,'hello')",
      "CREATE VIRTUAL TABLE search USING \(module)",
      "INSERT INTO search(rowid, t) VALUES(1,'hello')"
    ).scan()
    #expect(found.texts("messages.t") == ["hello"])
    #expect(found.tables.map(\.table) == ["messages"])
    #expect(found.faults.map(\.reason) == [.excluded] && found.faults.map(\.part) == ["search"])
  }

  @Test("that cannot be read give what the tables behind them hold")
  func unreadable() {
    let database = TemporaryDatabase(
      "CREATE VIRTUAL TABLE mail USING fts5(body)", "INSERT INTO mail VALUES('hello')",
      "PRAGMA writable_schema=ON",
      "UPDATE sqlite_master SET sql='CREATE VIRTUAL TABLE mail USING fts5(body, tokenize=none)' "
        + "WHERE name='mail'")
    let found = database.scan()
    #expect(found.texts("mail_content.c0") == ["hello"])
    #expect(found.faults.contains { $0.part == "mail" })
  }

  @Test("have as many rows as there are, without a table beside them")
  func many() {
    let found = TemporaryDatabase(
      "CREATE VIRTUAL TABLE mail USING fts5(body)",
      "INSERT INTO mail WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        + "WHERE i < 15000) SELECT 'x' FROM n"
    ).scan()
    #expect(found.rowsRead("mail") == 15000 && found.faults == [])
  }

  @Test("of places show their columns, not their nodes")
  func places() {
    let found = TemporaryDatabase(
      "CREATE VIRTUAL TABLE places USING rtree(id, x0, x1, +note)",
      "INSERT INTO places VALUES(1, 2, 3, 'hello')"
    ).scan()
    #expect(found.texts("places.note") == ["hello"])
    #expect(found.tables.map(\.table) == ["places"] && found.faults == [])
  }
}
