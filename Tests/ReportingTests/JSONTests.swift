import Model
import Reporting
import Testing

@Suite("JSON") struct JSONTests {
  private func document(
    _ findings: [Finding] = [], ledger: [LedgerEntry] = [], isInterrupted: Bool = false
  ) throws -> JSONValue {
    let text = try Specimens.report(
      "json", findings, ledger: ledger, isInterrupted: isInterrupted)
    return try JSONValue(parsing: text)
  }

  @Test("a report of everything holds to the schema")
  func schema() throws {
    let findings = [
      Specimens.finding(field: "ssn", alsoMatches: ["us.itin"]), Specimens.columnFinding(),
      Specimens.finding(Specimens.email, from: .standardInput, validators: [], context: []),
      Specimens.finding(from: .file(path: FilePath(bytes: [0x61, 0xFF, 0x0A]))),
      Specimens.finding(marks: [.testValue], decision: Specimens.decision),
    ]
    let report = try document(findings, ledger: Specimens.ledger)
    #expect(try FindingsSchema.load().complaints(about: report) == [])
  }

  @Test("the schema check notices a member that is not declared, and one that is missing")
  func schemaIsStrict() throws {
    guard case .object(var members) = try document([Specimens.finding()]) else {
      Issue.record("not an object")
      return
    }
    members["more"] = .bool(true)
    members["tool"] = nil
    let complaints = try FindingsSchema.load().complaints(about: .object(members))
    #expect(complaints.sorted() == [": more is not declared", ": tool is missing"])
  }

  @Test("every object of the schema is closed and describes its members")
  func schemaIsDocumented() throws {
    func check(_ schema: JSONValue, _ place: String) {
      if schema["type"] == .string("object") {
        #expect(schema["additionalProperties"] == .bool(false), "\(place)")
      }
      for (name, member) in schema["properties"]?.members ?? [:] {
        let isDescribed = member["description"] != nil || member["$ref"] != nil
        #expect(isDescribed, "\(place).\(name) has no description")
        check(member, "\(place).\(name)")
      }
      if let items = schema["items"] { check(items, "\(place)[]") }
    }
    let schema = try FindingsSchema.load().root
    check(schema, "")
    for (name, definition) in schema["$defs"]?.members ?? [:] {
      #expect(definition["description"] != nil, "\(name)")
      check(definition, name)
    }
  }

  @Test("the version of the schema is the first member")
  func versionFirst() throws {
    #expect(try Specimens.report("json").hasPrefix("{\"schemaVersion\":\"1.0\","))
  }

  @Test("an empty run holds to the schema and says what was searched")
  func emptyRun() throws {
    let report = try document()
    #expect(try FindingsSchema.load().complaints(about: report) == [])
    #expect(report["findings"] == .array([]))
    #expect(report["coverage"]?["items"]?["scanned"]?.int == 1204)
    #expect(report["run"]?["complete"] == .bool(true))
  }

  @Test("a finding in text has its place in lines, columns and bytes")
  func textFinding() throws {
    let finding = try #require(try document([Specimens.finding()])["findings"]?[0])
    #expect(finding["pattern"] == .string("us.ssn"))
    #expect(finding["ruleId"] == .string("us.ssn"))
    #expect(finding["path"] == .string("data/people.txt"))
    let numbers = ["line", "column", "columnBytes", "endLine", "endColumn", "offset", "length"]
    #expect(numbers.map { finding[$0]?.int } == [3, 6, 7, 3, 17, 306, 11])
    #expect(finding["fingerprint"] == .string("00000000000000010000000000000abc"))
    for name in ["pathBytes", "field", "table", "columnName", "evidence"] {
      #expect(finding[name] == nil, "\(name) does not apply")
    }
  }

  @Test("a finding in a database has its table, its column and its evidence, and no line")
  func databaseFinding() throws {
    let finding = try #require(try document([Specimens.columnFinding()])["findings"]?[0])
    #expect(finding["table"] == .string("customers"))
    #expect(finding["columnName"] == .string("mail"))
    #expect(finding["line"] == nil && finding["column"] == nil && finding["offset"] == nil)
    let evidence = try #require(finding["evidence"])
    #expect(
      ["rowsRead", "rowsMatched", "matches", "distinct"].map { evidence[$0]?.int }
        == [1200, 812, 830, 790])
    #expect(evidence["distinctEstimated"] == .bool(true))
    #expect(evidence["examples"]?[0]?["rowid"]?.int == 3)
    #expect(evidence["examples"]?[1]?["row"]?.int == 9)
    #expect(evidence["examples"]?[1]?["rowid"] == nil)
  }

  @Test("a path that is not UTF-8 has its bytes beside it")
  func pathBytes() throws {
    let path = FilePath(bytes: [0x61, 0xFF, 0x62])
    let report = try document([Specimens.finding(from: .file(path: path))])
    #expect(report["findings"]?[0]?["path"] == .string("a\u{FFFD}b"))
    #expect(report["findings"]?[0]?["pathBytes"] == .string("61ff62"))
    #expect(report["run"]?["sources"]?[1]?["pathBytes"] == .string("78ff"))
  }

  @Test("whatever a name holds comes back as it was, and nothing of it acts on a terminal")
  func escapes() throws {
    let hostile =
      "\u{0}\u{1}\u{8}\n\r\t\u{1B}[31m\"\\/\u{7F}\u{9B}é\u{2028}\u{2029}\u{202E}\u{E0001}😀"
    let text = try Specimens.report("json", [Specimens.finding(in: hostile)])
    let report = try JSONValue(parsing: text)
    #expect(report["findings"]?[0]?["path"] == .string(hostile))
    let raw = text.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
        || [0x2028, 0x2029, 0x202E, 0xE0001].contains($0.value)
    }
    #expect(raw.isEmpty)
    #expect(text.contains("\\u2028\\u2029\\u202E\\uDB40\\uDC01😀"))
  }

  @Test("the ledger is there, by outcome, by reason and entry by entry")
  func ledger() throws {
    let report = try document(ledger: Specimens.ledger)
    let coverage = try #require(report["coverage"])
    #expect(coverage["items"]?["skipped"]?.int == 2)
    #expect(coverage["items"]?["truncated"]?.int == 2)
    #expect(coverage["reasons"]?["unreadable"]?.int == 1)
    #expect(coverage["entries"]?.elements.count == 4)
    #expect(coverage["entries"]?[0]?["detail"] == .string("Permission denied"))
    #expect(coverage["entries"]?[0]?["intended"] == .bool(false))
    #expect(coverage["entries"]?[1]?["table"] == .string("orders"))
    #expect(coverage["entries"]?[2]?["intended"] == .bool(true))
    #expect(coverage["entries"]?[3]?["path"] == .string("-"))
    #expect(coverage["entries"]?[3]?["part"] == .string("us.ssn"))
    #expect(coverage["unlisted"]?.int == 0)
    #expect(report["run"]?["complete"] == .bool(false))
  }

  @Test("an interrupted run is valid and says that it was interrupted")
  func interrupted() throws {
    let report = try document([Specimens.finding()], isInterrupted: true)
    #expect(report["run"]?["interrupted"] == .bool(true))
    #expect(report["run"]?["complete"] == .bool(false))
  }

  @Test("findings are counted by pattern")
  func summary() throws {
    let findings = [Specimens.finding(), Specimens.finding(line: 9), Specimens.columnFinding()]
    let summary = try #require(try document(findings)["summary"])
    #expect(summary["findings"]?.int == 3)
    #expect(summary["patterns"]?[0]?["pattern"] == .string("global.email"))
    #expect(summary["patterns"]?[1]?["pattern"] == .string("us.ssn"))
    #expect(summary["patterns"]?[1]?["findings"]?.int == 2)
    #expect(summary["patterns"]?[1]?["distinct"]?.int == 1)
  }
}
