import Model
import Reporting
import Testing

@Suite("GitHub's workflow commands") struct GitHubTests {
  private func lines(
    _ findings: [Finding] = [], ledger: [LedgerEntry] = [], isInterrupted: Bool = false
  ) throws -> [Substring] {
    try Specimens.report("github", findings, ledger: ledger, isInterrupted: isInterrupted)
      .split(separator: "\n")
  }

  private func commands(_ findings: [Finding] = [], ledger: [LedgerEntry] = []) throws
    -> [WorkflowCommand]
  {
    try lines(findings, ledger: ledger).compactMap { WorkflowCommand($0) }
  }

  @Test("a finding is an annotation of its place, and its message says the place for the log")
  func finding() throws {
    #expect(
      try lines([Specimens.finding(in: "./data/people.txt")]).first
        == "::error file=data/people.txt,line=3,col=6,endColumn=17,"
        + "title=US Social Security number::./data/people.txt:3:6: US Social Security number "
        + "***-**-**99, high confidence: check confirmed by us-ssn; near \"ssn\".")
  }

  @Test("a finding over several lines has no columns, which GitHub refuses there")
  func severalLines() throws {
    let location = TextLocation(
      line: 3, column: 6, columnBytes: 6, endLine: 4, endColumn: 2, offset: 30, length: 9)
    let one = Specimens.finding()
    let finding = Finding(
      judgement: one.judgement, origin: one.origin, evidence: .text(location), value: one.value)
    let command = try #require(try commands([finding]).first)
    #expect(command.properties["line"] == "3" && command.properties["endLine"] == "4")
    #expect(command.properties["col"] == nil && command.properties["endColumn"] == nil)
  }

  @Test("a column of a database is an annotation of the file; standard input has none")
  func otherPlaces() throws {
    let commands = try commands([
      Specimens.columnFinding(), Specimens.finding(from: .standardInput),
    ])
    #expect(commands[0].properties == ["file": "data/shop.db", "title": "E-mail address"])
    #expect(commands[0].message.hasPrefix("data/shop.db:customers.mail: E-mail address"))
    #expect(commands[1].properties["file"] == nil)
    #expect(commands[1].message.hasPrefix("standard input:3:6: "))
  }

  @Test("the level says how serious it is")
  func levels() throws {
    let commands = try commands([
      Specimens.finding(Specimens.card), Specimens.finding(Specimens.email),
      Specimens.finding(confidence: .low),
    ])
    #expect(commands.prefix(3).map(\.name) == ["error", "warning", "notice"])
  }

  @Test(
    "no name ends a property, a message or a line",
    arguments: ["a,line=9::b", "50%0A::error::x", "a\r\n::warning::b", "a:b,c=d", "##[add-mask]x"])
  func hostileNames(name: String) throws {
    let pattern = PatternInfo(
      id: "own.x", name: name, category: .contact, country: nil, sensitivity: .high,
      references: [], validator: nil, bestConfidence: .high)
    let entry = LedgerEntry(
      origin: .file(path: FilePath(name)), outcome: .skipped, fault: Fault(.unreadable, name))
    let lines = try lines([Specimens.finding(pattern, in: name, field: name)], ledger: [entry])
    #expect(lines.count == 3)
    let command = try #require(WorkflowCommand(lines[0]))
    let shown = name.replacing("\r\n", with: "\\r\\n")
    #expect(command.properties["file"] == shown)
    #expect(command.properties["title"] == shown)
    #expect(command.properties["line"] == "3")
    #expect(command.message.contains("in field \"\(shown)\""))
    #expect(lines[1].hasPrefix("Not searched, or not to the end: "))
    // Runners look for the older form of commands anywhere in a line that is none.
    #expect(!lines[1].contains("##["))
  }

  @Test("what GitHub does not show is counted in the last notice, which it does show")
  func limits() throws {
    let findings =
      (1...12).map { Specimens.finding(line: $0) }
      + (1...15).map { Specimens.finding(line: $0, confidence: .low) }
    let lines = try lines(findings)
    let commands = lines.compactMap { WorkflowCommand($0) }
    #expect(commands.count { $0.name == "error" } == 12)
    #expect(commands.count { $0.name == "notice" } == 10)
    #expect(lines.count { $0.hasPrefix("Notice: data/people.txt:") } == 15 - 9)
    let last = try #require(commands.last)
    #expect(last.message.hasPrefix("27 findings in 1 file.\nSearched 1,204 files"))
    #expect(last.message.contains("8 findings only in the log of this step"))
  }

  @Test("what was not searched is in the log, and counted in the last notice")
  func ledger() throws {
    let lines = try lines(ledger: Specimens.ledger)
    #expect(
      lines[0] == "Not searched, or not to the end: data/locked.txt: skipped, unreadable "
        + "(Permission denied).")
    #expect(lines.count == 4)
    let last = try #require(WorkflowCommand(lines[3]))
    #expect(last.properties["title"] == "privet: not everything was searched")
    #expect(last.message.contains("1 unreadable, 1 damaged, 1 match limit."))
    #expect(last.message.contains("Left out on purpose: 1 binary."))
  }

  @Test("nothing searched is a warning")
  func nothingSearched() throws {
    let report = try Specimens.report("github", scanned: 0)
    #expect(report.hasPrefix("::warning title=privet::Nothing was searched."))
  }

  @Test("nothing found is one notice")
  func nothingFound() throws {
    #expect(
      try lines() == [
        "::notice title=privet::Nothing found.%0ASearched 1,204 files, 1.2 MB; none skipped."
      ])
  }
}
