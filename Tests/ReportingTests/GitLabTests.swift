import Model
import Reporting
import Testing

@Suite("GitLab's Code Quality") struct GitLabTests {
  /// The entries, each of which has what GitLab asks for.
  private func entries(
    _ findings: [Finding] = [], ledger: [LedgerEntry] = [], scanned: Int = 1204,
    isInterrupted: Bool = false
  ) throws -> [JSONValue] {
    let report = try Specimens.report(
      "gitlab", findings, ledger: ledger, scanned: scanned, isInterrupted: isInterrupted)
    let entries = try JSONValue(parsing: report).elements
    for entry in entries {
      for name in ["description", "check_name", "fingerprint"] {
        #expect(entry[name]?.text?.isEmpty == false)
      }
      let severities = ["info", "minor", "major", "critical", "blocker"]
      #expect(severities.contains(entry["severity"]?.text ?? ""))
      let path = entry["location"]?["path"]?.text ?? ""
      #expect(!path.isEmpty && !path.hasPrefix("/") && !path.hasPrefix("./"))
      #expect((entry["location"]?["lines"]?["begin"]?.int ?? 0) > 0)
    }
    #expect(Set(entries.map { $0["fingerprint"]?.text }).count == entries.count)
    return entries
  }

  private func fingerprints(_ findings: [Finding]) throws -> [String] {
    try entries(findings).compactMap { $0["fingerprint"]?.text }
  }

  @Test("a finding is an entry with its pattern and place")
  func finding() throws {
    let entry = try #require(try entries([Specimens.finding(in: "./data//people.txt")]).first)
    #expect(entry["check_name"]?.text == "us.ssn")
    #expect(
      entry["description"]?.text
        == "US Social Security number ***-**-**99, high confidence: check confirmed by us-ssn; "
        + "near \"ssn\".")
    #expect(entry["location"]?["path"]?.text == "data/people.txt")
    #expect(entry["location"]?["lines"]?["begin"]?.int == 3)
  }

  @Test(
    "the severity is the harm, a step more where it is certain, a step less where it is unlikely",
    arguments: [
      (Specimens.card, Confidence.high, "blocker"), (Specimens.card, .medium, "critical"),
      (Specimens.ssn, .high, "critical"), (Specimens.ssn, .low, "minor"),
      (Specimens.email, .high, "major"), (Specimens.email, .low, "info"),
    ])
  func severity(pattern: PatternInfo, confidence: Confidence, severity: String) throws {
    let entry = try entries([Specimens.finding(pattern, confidence: confidence)]).first
    #expect(entry?["severity"]?.text == severity)
  }

  @Test("paths are relative to the working folder, and no URIs")
  func paths() throws {
    let findings = ["/home/ada/project/a b%.txt", "/etc/passwd", "é\n名"].map {
      Specimens.finding(in: $0)
    }
    #expect(
      try entries(findings).map { $0["location"]?["path"]?.text } == [
        "a b%.txt", "etc/passwd", "é\\n名",
      ])
  }

  @Test("fingerprints are SARIF's: they hold when lines shift, and number what looks the same")
  func stable() throws {
    let before = [Specimens.finding(line: 1), Specimens.finding(line: 3)]
    let after = [Specimens.finding(line: 41), Specimens.finding(line: 43)]
    #expect(try fingerprints(before) == fingerprints(after))
    let sarif = try Specimens.report("sarif", before)
    for fingerprint in try fingerprints(before) { #expect(sarif.contains("\"\(fingerprint)\"")) }
  }

  @Test("what was not searched is told by entries of privet.coverage, known again from run to run")
  func ledger() throws {
    let entries = try entries(ledger: Specimens.ledger)
    #expect(entries.allSatisfy { $0["check_name"]?.text == "privet.coverage" })
    #expect(entries.allSatisfy { $0["severity"]?.text == "info" })
    #expect(
      entries.map { $0["description"]?.text } == [
        "Not searched, or not to the end: 1 unreadable, 1 damaged, 1 match limit.",
        "Left out on purpose: 1 binary.",
        "data/locked.txt: skipped, unreadable (Permission denied).",
        "data/shop.db, orders: searched in part, damaged (database disk image is malformed).",
        "standard input, us.ssn: searched in part, match limit.",
      ])
    let more = try self.entries(ledger: [Specimens.ledger[2]] + Specimens.ledger)
    #expect(more.map { $0["fingerprint"] } == entries.map { $0["fingerprint"] })
  }

  @Test("a long ledger is cut, and counted")
  func longLedger() throws {
    let ledger = (0..<1007).map {
      LedgerEntry(
        origin: .file(path: FilePath("f\($0)")), outcome: .skipped, fault: Fault(.unreadable))
    }
    let entries = try entries(ledger: ledger)
    #expect(entries.count == 1 + 1000)
    #expect(entries[0]["description"]?.text?.contains("1,007 unreadable") == true)
  }

  @Test("all searched and nothing found is an empty array; nothing searched is not")
  func empty() throws {
    #expect(try entries().isEmpty)
    #expect(try entries(scanned: 0).first?["description"]?.text == "Nothing was searched.")
  }
}
