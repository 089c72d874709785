import Fixtures
import Foundation
import Testing

@Suite("Tables that are chosen")
struct ChosenTablesTests {
  private let privet = Privet()

  private func make(_ name: String) throws {
    try makeDatabase(
      privet.folder.file(name), "CREATE TABLE customers(email)",
      "INSERT INTO customers VALUES ('\(Specimen.email)')", "CREATE TABLE logs(line)",
      "INSERT INTO logs VALUES ('\(Specimen.ssn)')")
  }

  @Test("are read of databases that are met and of those that are named, and files as ever")
  func chosen() throws {
    try make("crm.db")
    privet.folder.write("letter.txt", Specimen.letter)
    for path in [".", "sqlite:crm.db"] {
      let ended = try privet.scan(
        "--format", "json", "--table", "cust*", "--exclude-table", "main.logs", path)
      #expect(ended.message == "")
      let report = try ended.json()
      #expect(
        report["findings"].list.filter { $0["path"].string == "crm.db" }
          .compactMap { $0["table"].string } == ["customers"])
      #expect(report.foundPaths.contains("letter.txt") == (path == "."))
      let entry = report["coverage"]["entries"][0]
      #expect(entry["reason"].string == "excluded" && entry["intended"].bool == true)
      #expect(entry["detail"].string == "1 table, left out by --table and --exclude-table")
      let options = report["run"]["options"].list
      #expect(options.contains { $0["name"].string == "table" && $0["value"].string == "cust*" })
      #expect(options.contains { $0["name"].string == "exclude-table" })
    }
  }

  @Test("are the reason why others were not read, in words")
  func words() throws {
    try make("crm.db")
    let ended = try privet.scan("--verbose", "--table", "logs")
    #expect(
      ended.text.contains("crm.db: searched in part, excluded: 1 table, left out by --table\n"))
    #expect(!ended.text.contains("truncated"))
  }

  @Test("by a variable may have names with commas in quotation marks")
  func commas() throws {
    try makeDatabase(
      privet.folder.file("crm.db"), "CREATE TABLE [a, b](x)",
      "INSERT INTO [a, b] VALUES ('\(Specimen.email)')", "CREATE TABLE logs(line)",
      "INSERT INTO logs VALUES ('\(Specimen.ssn)')", "CREATE TABLE others(x)",
      "INSERT INTO others VALUES ('\(Specimen.email)')")
    var privet = privet
    func tables(_ text: String) throws -> [String] {
      privet.environment["PRIVET_TABLE"] = text
      return try privet.report()["findings"].list.compactMap { $0["table"].string }
    }
    #expect(try tables(#""a, b" , logs"#) == ["a, b", "logs"])
    #expect(try tables(#"main."a, b",,others"#) == ["a, b", "others"])
    let ended = try privet.scan()
    #expect(ended.status == 1)
    privet.environment["PRIVET_TABLE"] = #"logs,"a, b"#
    let refused = try privet.scan()
    #expect(refused.status == 2)
    #expect(refused.message.contains(#"PRIVET_TABLE: '"a, b' names no table: a quotation mark"#))
  }

  @Test("are none: that is said, for each pattern of the command line")
  func unmatched() throws {
    try make("crm.db")
    let ended = try privet.scan("--quiet", "--table", "custmers", "--exclude-table", "log")
    #expect(ended.status == 0 && ended.text == "")
    #expect(ended.message.contains("privet: --table: no table that was met is called 'custmers'"))
    #expect(
      ended.message.contains("privet: --exclude-table: no table that was met is called 'log'"))
    #expect(try privet.scan("--table", "logs", "--table", "customers").message == "")
    #expect(
      try privet.scan("--format", "json", "--table", "custmers").json().reasons["crm.db"]
        == "excluded")
  }

  @Test("by the config may be of another database, unless they leave nothing")
  func config() throws {
    try make("crm.db")
    privet.folder.write(".privet.yaml", "table: [customers, of_another]\n")
    #expect(try privet.scan().message == "")
    privet.folder.write(".privet.yaml", "table: [of_another]\n")
    #expect(try privet.scan().message.contains("privet: no table was read: "))
    try FileManager.default.removeItem(atPath: privet.folder.file("crm.db"))
    #expect(try privet.scan().message == "")
  }

  @Test(
    "by a pattern that means nothing are refused at once",
    arguments: [
      (["--table", "a.b.c"], "--table: 'a.b.c' names no table: it has more than two parts"),
      (["--exclude-table", "\"a"], "--exclude-table: '\"a' names no table: a quotation mark"),
      (["--table", ""], "--table: '' names no table: a name is missing"),
    ])
  func refusals(arguments: [String], sentence: String) throws {
    let ended = try privet.scan(arguments)
    #expect(ended.status == 2 && ended.message.contains(sentence))
  }

  @Test("leave what a baseline knows of the others where it is")
  func baseline() throws {
    try make("crm.db")
    #expect(try privet.run("baseline", "create").message.contains("2 entries written"))
    let updated = try privet.run("baseline", "update", "--table", "customers")
    #expect(updated.message.contains("0 entries added to, 0 dropped from"))
    let scan = try privet.scan("--baseline", ".privet-baseline", "--exclude-table", "logs")
    #expect(!scan.text.contains("not found any more"))
  }
}
