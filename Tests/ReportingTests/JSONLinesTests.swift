import Model
import Reporting
import Testing

@Suite("JSON lines") struct JSONLinesTests {
  private func lines(_ findings: [Finding] = [], ledger: [LedgerEntry] = []) throws -> [JSONValue] {
    try Specimens.report("jsonl", findings, ledger: ledger).split(separator: "\n").map {
      try JSONValue(parsing: String($0))
    }
  }

  @Test("every line holds to the schema of its type")
  func schema() throws {
    let findings = [
      Specimens.finding(in: "a\nb\u{2028}", field: "f"), Specimens.columnFinding(),
      Specimens.finding(from: .file(path: FilePath(bytes: [0xFF]))),
    ]
    let lines = try lines(findings, ledger: Specimens.ledger)
    let types = lines.compactMap { $0["type"]?.text }
    let expected =
      ["run"] + Array(repeating: "finding", count: 3) + Array(repeating: "ledger", count: 4)
    #expect(types == expected + ["summary"])
    let schema = try FindingsSchema.load()
    for (line, type) in zip(lines, types) {
      #expect(schema.complaints(about: line, definition: type + "Line") == [])
    }
  }

  @Test("a table is a line behind its findings, which is in the JSON format among the tables")
  func table() throws {
    let text = try Specimens.report("jsonl", [Specimens.columnFinding()], tables: [Specimens.table])
    let line = try JSONValue(parsing: String(text.split(separator: "\n")[2]))
    #expect(line["type"]?.text == "table")
    #expect(try FindingsSchema.load().complaints(about: line, definition: "tableLine") == [])
    let report = try JSONValue(
      parsing: Specimens.report("json", [Specimens.columnFinding()], tables: [Specimens.table]))
    #expect(try FindingsSchema.load().complaints(about: report) == [])
    var members = line.members
    members["type"] = nil
    #expect(report["tables"]?[0] == .object(members))
    #expect(report["tables"]?[0]?["exposure"]?["readerCount"]?.int == 21)
    #expect(report["tables"]?[0]?["columns"]?[1]?["protection"]?["format"]?.text == "bcrypt")
  }

  @Test("an empty run is a first line and a last one that says what was searched")
  func emptyRun() throws {
    let lines = try lines()
    #expect(lines.count == 2)
    #expect(lines[1]["coverage"]?["items"]?["scanned"]?.int == 1204)
  }

  @Test("a finding is the same object as in the JSON format")
  func sameAsJSON() throws {
    let findings = [Specimens.finding(), Specimens.columnFinding()]
    let report = try JSONValue(parsing: Specimens.report("json", findings))
    for (number, line) in try lines(findings)[1...2].enumerated() {
      var members = line.members
      members["type"] = nil
      #expect(report["findings"]?[number] == .object(members))
    }
  }
}
