import Model
import Reporting
import Testing

@Suite("JUnit") struct JUnitTests {
  /// The suites, whose figures are those of their tests.
  private func suites(
    _ findings: [Finding] = [], ledger: [LedgerEntry] = [], scanned: Int = 1204,
    isInterrupted: Bool = false, set: (inout ReportOptions) -> Void = { _ in }
  ) throws -> [XMLElement] {
    let report = try Specimens.report(
      "junit", findings, ledger: ledger, scanned: scanned, isInterrupted: isInterrupted, set: set)
    let root = try XMLElement.parse(report)
    #expect(root.name == "testsuites")
    let kinds = [
      ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped"),
    ]
    for suite in root.children {
      #expect(suite.name == "testsuite")
      for (figure, name) in kinds {
        #expect(suite.attributes[figure] == String(suite.all(name).count), "\(figure)")
      }
    }
    return root.children
  }

  @Test("a finding is a failed test in the suite of its file")
  func finding() throws {
    let suite = try #require(try suites([Specimens.finding()]).first)
    #expect(suite.attributes["name"] == "data/people.txt")
    let test = suite.children.first { $0.name == "testcase" }
    #expect(test?.attributes["classname"] == "us.ssn")
    #expect(test?.attributes["file"] == "data/people.txt")
    #expect(
      test?.attributes["name"] == "data/people.txt: US Social Security number ***-**-**99")
    let failure = try #require(test?.all("failure").first)
    #expect(failure.attributes["type"] == "error")
    #expect(
      failure.text == "data/people.txt:3:6: US Social Security number ***-**-**99, "
        + "high confidence: check confirmed by us-ssn; near \"ssn\".")
    #expect(failure.text.hasSuffix(failure.attributes["message"] ?? "-"))
  }

  @Test("a test's name holds when lines shift, and numbers what looks the same")
  func names() throws {
    func names(_ lines: Int...) throws -> [String?] {
      try suites(lines.map { Specimens.finding(line: $0) })[0].all("testcase").map {
        $0.attributes["name"]
      }
    }
    #expect(try names(1, 2) == names(41, 52))
    #expect(try names(1, 2).last??.hasSuffix(" ***-**-**99 (2)") == true)
  }

  @Test("a file with many findings has several suites, and each test is there once")
  func manyFindings() throws {
    let suites = try suites((1...1000).map { Specimens.finding(line: $0) })
    #expect(suites.count > 2)
    let names = suites.flatMap { $0.all("testcase") }.map { $0.attributes["name"] }
    #expect(names.count == 1001 && Set(names).count == 1001)
  }

  @Test("faults are skipped tests, and errors where they fail the run", arguments: [false, true])
  func ledger(fails: Bool) throws {
    let suite = try #require(
      try suites(ledger: Specimens.ledger) { $0.failsOnIncomplete = fails }.last)
    #expect(suite.attributes["name"] == "privet.coverage")
    #expect(
      suite.all("testcase").map { $0.attributes["name"] } == [
        "searched", "left-out", "unreadable: data/locked.txt", "damaged: data/shop.db, orders",
        "match-limit: standard input, us.ssn",
      ])
    #expect(suite.attributes["errors"] == (fails ? "3" : "0"))
    #expect(suite.attributes["skipped"] == (fails ? "1" : "4"))
  }

  @Test("a run that found nothing has a test that passed; one that searched nothing has none")
  func empty() throws {
    #expect(try suites().map { $0.attributes["skipped"] } == ["0"])
    #expect(try suites()[0].all("system-out").first?.text.hasPrefix("Nothing found.") == true)
    #expect(try suites(scanned: 0)[0].all("skipped").count == 1)
  }

  @Test("an interrupted run is an error")
  func interrupted() throws {
    #expect(try suites(isInterrupted: true).last?.all("error").count == 1)
  }

  @Test(
    "no name breaks it, and what XML cannot hold is spelled out or replaced",
    arguments: [
      ("]]><x a='\"'>&amp;", "]]><x a='\"'>&amp;"), ("\u{0}\u{8}\u{1B}", "\\x00\\x08\\x1B"),
      ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("a\tb\nc", "a\\tb\\nc"), ("<!--", "<!--"),
      ("\u{85}\u{2028}", "\\u{0085}\\u{2028}"), ("名é\u{1F600}", "名é\u{1F600}"),
    ])
  func hostileNames(name: String, shown: String) throws {
    let entry = LedgerEntry(
      origin: .table(name: "t", of: .file(path: FilePath(name))), outcome: .skipped,
      fault: Fault(.unreadable, name, part: name))
    let suites = try suites([Specimens.finding(in: name, mask: name, field: name)], ledger: [entry])
    #expect(suites[0].attributes["name"] == shown)
    #expect(suites[0].all("failure").first?.text.contains("in field \"\(shown)\"") == true)
    #expect(suites[1].all("skipped").first?.attributes["message"]?.contains(shown) == true)
  }
}
