import Fixtures
import Foundation
import Testing

@Suite("A SQLite database that is named by sqlite:")
struct NamedDatabaseTests {
  private let privet = Privet()

  private func make(_ name: String) throws {
    try makeDatabase(
      privet.folder.file(name), "CREATE TABLE t(email)",
      "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
        + " SELECT '\(Specimen.email)' FROM n")
  }

  @Test("is sampled as a server is, beside files and whatever it lies in")
  func sampled() throws {
    try make("crm.db")
    privet.folder.write("letter.txt", Specimen.letter)
    for paths in [["letter.txt", "sqlite:crm.db"], [".", "SQLite://crm.db"]] {
      let report = try privet.scan(["--format", "json", "--only", "global.email"] + paths).json()
      let finding = try #require(report["findings"].list.first { $0["path"].string == "crm.db" })
      #expect(finding["evidence"]["rowsRead"].int == 10_000)
      let entry = try #require(
        report["coverage"]["entries"].list.first { $0["reason"].string == "sampled" })
      #expect(entry["detail"].string == "10000 of about 12000 rows")
      #expect(entry["part"].string == "t")
      #expect(Set(report.foundPaths) == ["crm.db", "letter.txt"])
    }
  }

  @Test("has all its rows read where --rows says so, and a plain path fewer where it does")
  func rows() throws {
    try make("crm.db")
    let path = privet.folder.file("crm.db")
    for (arguments, rows) in [
      (["--rows", "all", "sqlite://\(path)"], 12000), (["crm.db"], 12000),
      (["--rows", "50", "crm.db"], 50), (["--rows", "50", "sqlite:crm.db"], 50),
    ] {
      let report = try privet.scan(["--format", "json"] + arguments).json()
      #expect(report["coverage"]["rows"].int == rows)
    }
  }

  @Test("is read where a symbolic link leads to it")
  func link() throws {
    try make("crm.db")
    try FileManager.default.createSymbolicLink(
      atPath: privet.folder.file("link.db"), withDestinationPath: "crm.db")
    #expect(try privet.report("sqlite:link.db").foundPaths == ["link.db"])
  }

  @Test(
    "is refused with a sentence where it is none",
    arguments: [
      (["sqlite:letter.txt"], "letter.txt is no SQLite database"),
      (["sqlite:none.db"], "no such file or folder: none.db"),
      (["sqlite:"], "'sqlite:' is followed by the path"),
      (["sqlite:."], "cannot read .: it is a folder"),
      (["--staged", "sqlite:letter.txt"], "sqlite: does not go with --staged"),
    ])
  func refusals(arguments: [String], sentence: String) throws {
    privet.folder.write("letter.txt", Specimen.letter)
    let ended = try privet.scan(arguments)
    #expect(ended.status == 2)
    #expect(ended.message.contains(sentence))
  }
}
