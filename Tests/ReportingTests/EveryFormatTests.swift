import Model
import Reporting
import Testing

@Suite("every format") struct EveryFormatTests {
  static let names = ReportFormats.all.map(\.name)

  /// Those that leave none of the findings out.
  static let whole = names.filter { $0 != "markdown" }

  @Test("there are nine, text first")
  func list() {
    #expect(
      Self.names == [
        "text", "json", "jsonl", "sarif", "csv", "github", "gitlab", "junit", "markdown",
      ])
  }

  @Test("a run that found nothing and left nothing out is a report, too", arguments: names)
  func emptyRun(format: String) throws {
    let report = try Specimens.report(format)
    #expect(report.utf8.last == UInt8(ascii: "\n"))
    if format != "gitlab" { #expect(report.contains("1204") || report.contains("1,204")) }
  }

  @Test("a run that searched nothing is not one that found nothing", arguments: names)
  func nothingSearched(format: String) throws {
    #expect(try Specimens.report(format, scanned: 0) != Specimens.report(format))
  }

  @Test("a run that was interrupted says so", arguments: names)
  func interrupted(format: String) throws {
    let report = try Specimens.report(format, [Specimens.finding()], isInterrupted: true)
    let words = format == "text" || format == "github" ? "Interrupted:" : "nterrupted"
    #expect(report.contains(words))
    #expect(try report != Specimens.report(format, [Specimens.finding()]))
  }

  @Test("only text shows a value that the user asked to see", arguments: names)
  func shownValue(format: String) throws {
    let findings = [Specimens.finding(shownValue: "219-09-9999")]
    let report = try Specimens.report(format, findings)
    #expect(report.contains("219-09-9999") == (format == "text"))
    #expect(report.contains("***-**-**99") == (format != "text"))
  }

  @Test("what was not searched is told, and why", arguments: names)
  func ledger(format: String) throws {
    let report = try Specimens.report(format, ledger: Specimens.ledger) { $0.verbose = true }
    for words in ["locked.txt", "unreadable", "Permission denied", "orders", "malformed", "binary"]
    { #expect(report.contains(words), "\(words)") }
  }

  @Test("a finding in a database names table and column", arguments: names)
  func database(format: String) throws {
    let report = try Specimens.report(format, [Specimens.columnFinding()])
    for words in ["shop.db", "customers", "mail", "j***@example.org", "812"] {
      #expect(report.contains(words), "\(words)")
    }
  }

  @Test(
    "no name acts on a terminal or breaks the format", arguments: names,
    ["a\nb", "\u{1B}[2Jx", "q\"'\\,;", "50% [x](y) é 名", "\u{202E}txt.exe", "=1+1", "a:b//../c"])
  func hostileNames(format: String, name: String) throws {
    let origins: [Origin] = [
      .file(path: FilePath(name)), .column(name: name, table: name, of: .standardInput),
      .file(path: FilePath(bytes: Array(name.utf8) + [0xFF, 0xC3])),
    ]
    let findings = origins.map { Specimens.finding(from: $0, context: [name], field: name) }
    let ledger = origins.map {
      LedgerEntry(
        origin: $0, outcome: .skipped, fault: Fault(.unreadable, name, part: name))
    }
    let report = try Specimens.report(format, findings, ledger: ledger) { $0.verbose = true }
    let acting = report.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" && $0 != "\r" || $0.value == 0x202E
    }
    #expect(acting.isEmpty)
    if ["json", "sarif", "gitlab"].contains(format) { _ = try JSONValue(parsing: report) }
    #expect(!report.contains("a\nb"))
  }

  @Test("a report that cannot be written says so", arguments: names)
  func failingSink(format: String) {
    #expect(throws: ReportError.self) {
      try Specimens.report(format, sink: CollectingSink(error: .failed(errno: 28)))
    }
  }

  @Test("a long report is handed on in large pieces, not held", arguments: whole)
  func streaming(format: String) throws {
    let sink = CollectingSink()
    let findings = (1...3000).map { Specimens.finding(line: $0) }
    _ = try Specimens.report(format, findings, sink: sink)
    #expect(sink.box.pieces.count > 1)
    #expect(sink.box.pieces.dropLast().allSatisfy { $0 >= 65_536 && $0 < 140_000 })
  }
}
