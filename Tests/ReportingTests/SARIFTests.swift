import Model
import Reporting
import Testing

@Suite("SARIF") struct SARIFTests {
  private func run(
    _ findings: [Finding] = [], ledger: [LedgerEntry] = [], isInterrupted: Bool = false,
    set: (inout ReportOptions) -> Void = { _ in }
  ) throws -> JSONValue {
    let text = try Specimens.report(
      "sarif", findings, ledger: ledger, isInterrupted: isInterrupted, set: set)
    let report = try JSONValue(parsing: text)
    #expect(SARIFSubset.schema.complaints(about: report) == [])
    return try #require(report["runs"]?[0])
  }

  private func hashes(_ findings: [Finding]) throws -> [String] {
    try run(findings)["results"]?.elements.compactMap {
      $0["partialFingerprints"]?["primaryLocationLineHash"]?.text
    } ?? []
  }

  private func uri(
    _ origin: Origin, workingDirectory: String? = "/home/ada/project", bases: [String] = []
  ) throws -> String? {
    let run = try run([Specimens.finding(from: origin)]) {
      $0.workingDirectory = workingDirectory.map { FilePath($0) }
      $0.sarifBases = bases.map { FilePath($0) }
    }
    let location = run["results"]?[0]?["locations"]?[0]?["physicalLocation"]
    return location?["artifactLocation"]?["uri"]?.text
  }

  private func notifications(_ run: JSONValue) -> [JSONValue] {
    run["invocations"]?[0]?["toolExecutionNotifications"]?.elements ?? []
  }

  @Test("an empty run has all rules and no results")
  func emptyRun() throws {
    let run = try run()
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    #expect(rules.compactMap { $0["id"]?.text } == ["global.card", "global.email", "us.ssn"])
    #expect(run["results"] == .array([]))
    #expect(run["invocations"]?[0]?["executionSuccessful"] == .bool(true))
    #expect(notifications(run).isEmpty)
  }

  @Test("a rule says how bad, how sure and what kind")
  func rules() throws {
    let rules = try #require(try run()["tool"]?["driver"]?["rules"])
    let severities = rules.elements.compactMap { $0["properties"]?["security-severity"]?.text }
    #expect(severities == ["9.1", "5.5", "8.0"])
    let precisions = rules.elements.compactMap { $0["properties"]?["precision"]?.text }
    #expect(precisions == ["very-high", "medium", "very-high"])
    let tags = rules[2]?["properties"]?["tags"]?.elements.compactMap(\.text)
    #expect(tags == ["security", "pii", "government-id", "external/cwe/cwe-359"])
    #expect(rules[1]?["helpUri"] == nil, "a citation is not an address")
    #expect(rules[2]?["helpUri"]?.text == "https://www.ssa.gov/employer/randomization.html")
  }

  @Test("a pattern that is named twice is one rule")
  func duplicateRules() throws {
    let sink = CollectingSink()
    let format = try #require(ReportFormats.all.first { $0.name == "sarif" })
    var reporter = format.makeReporter(sink, ReportOptions())
    let header = RunHeader(
      tool: Specimens.header.tool, patterns: [Specimens.ssn, Specimens.email, Specimens.ssn],
      sources: [], options: [], keyID: "", start: Specimens.start)
    try reporter.begin(header)
    try reporter.write(Specimens.finding(Specimens.email))
    try reporter.end(Specimens.summary(of: [], ledger: []))
    let report = try JSONValue(parsing: String(decoding: sink.box.bytes, as: UTF8.self))
    #expect(report["runs"]?[0]?["tool"]?["driver"]?["rules"]?.elements.count == 2)
    #expect(report["runs"]?[0]?["results"]?[0]?["ruleIndex"]?.int == 1)
  }

  @Test("a result has its place, and a message that holds the mask and the reasons")
  func result() throws {
    let run = try run([Specimens.finding(alsoMatches: ["us.itin"])])
    let result = try #require(run["results"]?[0])
    #expect(result["ruleIndex"]?.int == 2)
    let region = try #require(result["locations"]?[0]?["physicalLocation"]?["region"])
    let names = ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"]
    #expect(names.map { region[$0]?.int } == [3, 6, 3, 17, 306, 11])
    #expect(
      result["message"]?["text"]?.text
        == "US Social Security number ***-**-**99, high confidence: check confirmed by us-ssn; "
        + "near \"ssn\"; or us.itin.")
  }

  @Test(
    "what is certain and does harm is an error, what is unlikely a note",
    arguments: [
      (Specimens.ssn, Confidence.high, "error"), (Specimens.card, .high, "error"),
      (Specimens.card, .medium, "warning"), (Specimens.email, .high, "warning"),
      (Specimens.card, .low, "note"),
    ])
  func level(pattern: PatternInfo, confidence: Confidence, level: String) throws {
    let run = try run([Specimens.finding(pattern, confidence: confidence)])
    #expect(run["results"]?[0]?["level"]?.text == level)
  }

  @Test(
    "a path becomes a relative reference, percent-encoded by its bytes",
    arguments: [
      ("./data//a.txt", "data/a.txt"), ("a b[1]%.txt", "a%20b%5B1%5D%25.txt"),
      ("c:/x", "c%3A/x"), ("é/名", "%C3%A9/%E5%90%8D"), ("a\n?#b", "a%0A%3F%23b"),
      ("/home/ada/project/src/x", "src/x"), ("/home/ada/projects/x", "home/ada/projects/x"),
      ("/etc/passwd", "etc/passwd"), ("../project/x", "x"), ("../other/x", "home/ada/other/x"),
      ("a/../b", "b"), ("..x/y", "..x/y"),
    ])
  func uris(path: String, expected: String) throws {
    #expect(try uri(.file(path: FilePath(path))) == expected)
  }

  @Test("bytes that are not UTF-8 are encoded as they are")
  func uriOfBytes() throws {
    #expect(try uri(.file(path: FilePath(bytes: [0x61, 0xFF, 0xC3]))) == "a%FF%C3")
  }

  @Test("without a working directory an absolute path loses its slash")
  func uriWithoutDirectory() throws {
    #expect(try uri(.file(path: FilePath("/srv/x")), workingDirectory: nil) == "srv/x")
    #expect(try uri(.file(path: FilePath("./a/../b")), workingDirectory: nil) == "b")
  }

  @Test(
    "paths are relative to the base that is asked for, whatever it is called",
    arguments: [
      ("src/x", ["/home/ada"], "project/src/x"), ("src/x", ["/home/ada/project/src/"], "x"),
      ("../x", ["/home/ada/project/.."], "x"), ("/srv/x y", ["/srv"], "x%20y"),
      ("src/x", ["/srv"], "home/ada/project/src/x"), ("../x", ["/srv"], "home/ada/x"),
      ("/link/x", ["/link", "/srv"], "x"), ("/srv/x", ["/link", "/srv"], "x"),
      ("/srv", ["/srv"], "srv"), ("/srvx/y", ["/srv"], "srvx/y"),
      ("c:/x", ["/"], "home/ada/project/c%3A/x"),
    ])
  func base(path: String, bases: [String], expected: String) throws {
    #expect(try uri(.file(path: FilePath(path)), bases: bases) == expected)
  }

  @Test("the analysis has the name that is asked for")
  func analysis() throws {
    #expect(try run()["automationDetails"]?["id"]?.text == "pii/files/")
    let named = try run { $0.analysis = "pii/customers" }
    #expect(named["automationDetails"]?["id"]?.text == "pii/customers/")
  }

  @Test("standard input has a name")
  func standardInput() throws { #expect(try uri(.standardInput) == "stdin") }

  @Test("fingerprints hold when lines shift, and number what looks the same")
  func fingerprints() throws {
    let before = [
      Specimens.finding(line: 1), Specimens.finding(line: 2, mask: "***-**-**11"),
      Specimens.finding(line: 3),
    ]
    let after = [
      Specimens.finding(line: 41), Specimens.finding(line: 42, mask: "***-**-**11"),
      Specimens.finding(line: 43, column: 9),
    ]
    let hashes = try hashes(before)
    #expect(try self.hashes(after) == hashes)
    #expect(Set(hashes).count == 3)
    #expect(hashes.map { $0.split(separator: ":").last } == ["1", "1", "2"])
    #expect(hashes[0].prefix(16) == hashes[2].prefix(16))
  }

  @Test("fingerprints differ by file and by pattern, and each file numbers anew")
  func fingerprintsByFile() throws {
    let hashes = try hashes([
      Specimens.finding(in: "a"), Specimens.finding(Specimens.card, in: "a"),
      Specimens.finding(in: "b"),
    ])
    #expect(Set(hashes).count == 3)
    #expect(hashes.allSatisfy { $0.hasSuffix(":1") })
  }

  @Test("a fingerprint in a database depends on table and column, not on rows")
  func databaseFingerprints() throws {
    let hashes = try hashes([
      Specimens.columnFinding(), Specimens.columnFinding(column: "fax"),
      Specimens.columnFinding(table: "guests"),
    ])
    #expect(Set(hashes).count == 3)
    #expect(try self.hashes([Specimens.columnFinding(rows: [.rowid(77)])]) == [hashes[0]])
  }

  @Test("a database is a path without scheme, its column a logical location")
  func database() throws {
    let run = try run([Specimens.columnFinding(table: "order items")])
    let location = try #require(run["results"]?[0]?["locations"]?[0])
    let physical = location["physicalLocation"]
    #expect(physical?["artifactLocation"]?["uri"]?.text == "data/shop.db")
    #expect(physical?["region"]?["startLine"]?.int == 1)
    let logical = location["logicalLocations"]?[0]
    #expect(logical?["name"]?.text == "mail")
    #expect(logical?["fullyQualifiedName"]?.text == "\"order items\".mail")
    #expect(logical?["kind"]?.text == "column")
  }

  @Test("what was not searched is told by reason, and one by one where nobody asked for it")
  func ledger() throws {
    let run = try run(ledger: Specimens.ledger)
    let told = notifications(run)
    #expect(told.count == 4 + 3)
    let binary = try #require(
      told.first { $0["descriptor"]?["id"]?.text?.hasSuffix("binary") == true })
    #expect(binary["level"]?.text == "note")
    #expect(
      told.contains {
        $0["level"]?.text == "warning"
          && $0["message"]?["text"]?.text
            == "data/locked.txt: skipped, unreadable (Permission denied)."
      })
    #expect(run["invocations"]?[0]?["properties"]?["complete"] == .bool(false))
  }

  @Test("a long ledger is cut, and says by how much")
  func longLedger() throws {
    let ledger = (0..<1007).map {
      LedgerEntry(
        origin: .file(path: FilePath("f\($0)")), outcome: .skipped, fault: Fault(.unreadable))
    }
    let told = notifications(try run(ledger: ledger))
    #expect(told.count == 1 + 1000 + 1)
    #expect(told.last?["message"]?["text"]?.text?.hasPrefix("7 more") == true)
  }

  @Test("an interrupted run is valid and not successful")
  func interrupted() throws {
    let run = try run([Specimens.finding()], isInterrupted: true)
    #expect(run["invocations"]?[0]?["executionSuccessful"] == .bool(false))
    #expect(notifications(run).first?["descriptor"]?["id"]?.text == "run/interrupted")
  }

  @Test("no message is taken for a link")
  func links() throws {
    let run = try run([Specimens.finding(field: "[x](https://example.org)")])
    let text = try #require(run["results"]?[0]?["message"]?["text"]?.text)
    #expect(text.contains("\\[x\\](https://example.org)"))
  }
}
