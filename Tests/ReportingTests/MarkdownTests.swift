import Model
import Reporting
import Testing

@Suite("Markdown") struct MarkdownTests {
  private func lines(_ findings: [Finding] = [], ledger: [LedgerEntry] = []) throws -> [Substring] {
    try Specimens.report("markdown", findings, ledger: ledger).split(separator: "\n")
  }

  /// The cells of the row, as GitHub parts them.
  private func cells(_ row: Substring) -> [String] {
    row.dropFirst(2).dropLast(2).split(separator: "|").map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The row of a finding.
  private func row(_ finding: Finding) throws -> [String] {
    let lines = try lines([finding])
    let head = try #require(lines.firstIndex { $0.hasPrefix("| Where |") })
    return cells(lines[head + 2])
  }

  @Test("the verdict comes first, then the figures, then the findings")
  func order() throws {
    #expect(
      try lines([Specimens.finding()]) == [
        "## privet",
        "**1 finding in 1 file.** Searched 1,204 files, 1.2 MB; none skipped.",
        "### What was found",
        "| What was found | Pattern | Sensitivity | Findings | Matches | Distinct |",
        "| --- | --- | --- | ---: | ---: | ---: |",
        "| US Social Security number | `us.ssn` | high | 1 | 1 | 1 |",
        "### Where",
        "| Where | What | Masked | Confidence | Why |",
        "| --- | --- | --- | --- | --- |",
        "| `data/people.txt:3:6` | US Social Security number | `***-**-**99` | high "
          + "| check confirmed by us-ssn; near \"ssn\" |",
      ])
  }

  @Test("the most serious findings come first, and the others are counted")
  func longTable() throws {
    let findings =
      (1...150).map { Specimens.finding(Specimens.email, line: $0) }
      + [Specimens.finding(Specimens.card, line: 999)]
    let lines = try lines(findings)
    let head = try #require(lines.firstIndex { $0.hasPrefix("| Where |") })
    #expect(lines[head + 2].contains(":999:"))
    #expect(lines[head...].count { $0.hasPrefix("| `data") } == 100)
    #expect(lines.contains { $0.hasPrefix("And 51 more findings,") })
    #expect(lines.first { $0.contains("| `global.") }?.contains("`global.card`") == true)
  }

  @Test("it has room in a comment, whatever was found")
  func size() throws {
    let name = String(repeating: "a&b/", count: 1000)
    let findings = (1...300).map { Specimens.finding(in: name, line: $0, context: [name]) }
    let ledger = (1...300).map {
      LedgerEntry(
        origin: .file(path: FilePath(name + String($0))), outcome: .skipped,
        fault: Fault(.unreadable, name))
    }
    let report = try Specimens.report("markdown", findings, ledger: ledger)
    #expect(report.unicodeScalars.count < 65_536)
  }

  @Test("what was not searched is counted, and what was wanted is named")
  func ledger() throws {
    let lines = try lines(ledger: Specimens.ledger)
    #expect(
      lines[1] == "**Nothing found in what was searched, which is not all.** "
        + "Searched 1,206 files, 1.2 MB (2 of them in part); 2 not searched.")
    #expect(lines.contains("- Left out on purpose: 1 binary."))
    #expect(lines.contains("| `data/locked.txt` | skipped, unreadable (Permission denied) |"))
    #expect(!lines.contains { $0.contains("data/logo.png") })
  }

  @Test(
    "no name is a cell, markup, a link, a mention or a reference",
    arguments: [
      "a|b", "`x`", "a``b`", "<img src=x>", "[x](https://example.org)", "@ada", "#12", "www.x.org",
      "http://x.org", "**b**", "~~s~~", "$$m$$", "&lt;", "a\n| b", "\\", "\\|",
    ])
  func hostileNames(name: String) throws {
    let pattern = PatternInfo(
      id: "own.x", name: name, category: .contact, country: nil, sensitivity: .high,
      references: [], validator: nil, bestConfidence: .high)
    let row = try row(Specimens.finding(pattern, in: name, mask: name, field: name))
    #expect(row.count == 5)
    for cell in [row[0], row[2]] {
      let fence = cell.prefix { $0 == "`" }
      #expect(!fence.isEmpty && cell.hasSuffix(fence))
      #expect(!cell.dropFirst(fence.count).dropLast(fence.count).contains(fence))
    }
    for cell in [row[1], row[4]] {
      // Character references aside, nothing is left that Markdown or GitHub act on.
      let bare = cell.replacing(/&#[0-9]+;/, with: "")
      #expect(!bare.contains { "\\`*_[]<>|~&@#$".contains($0) })
      #expect(!bare.contains("://") && !bare.contains("www."))
    }
  }

  @Test("nothing found is short")
  func nothingFound() throws {
    #expect(
      try lines() == [
        "## privet", "**Nothing found.** Searched 1,204 files, 1.2 MB; none skipped.",
      ])
  }
}
