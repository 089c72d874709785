import Model
import Reporting
import Testing

@Suite("What git has, in every format") struct GitTests {
  private static let commit = GitCommit(
    id: "1a2b3c4d5e6f", authorDate: "2026-11-23T19:56:00+01:00", author: "Ada <ada@example.com>")

  private func finding(_ commit: GitCommit?) -> Finding {
    Specimens.finding(
      from: .blob(GitBlob(id: "b10b", commit: commit), path: FilePath("data/people.txt")))
  }

  private func report(_ format: String, _ commit: GitCommit? = commit) throws -> String {
    let entry = LedgerEntry(
      origin: .blob(GitBlob(id: "c0de", commit: commit), path: FilePath("large.bin")),
      outcome: .skipped, fault: Fault(.missing, "a pointer"))
    return try Specimens.report(format, [finding(commit)], ledger: [entry]) { $0.verbose = true }
  }

  @Test("the commit is told, in a finding and in the ledger", arguments: EveryFormatTests.names)
  func commit(format: String) throws {
    let report = try report(format)
    // SARIF says it in a sentence, too.
    #expect(report.split(separator: "1a2b3c4d5e").count >= 3)
    #expect(report.contains("2026-11-23"))
    #expect(report.contains("Ada"))
  }

  @Test("without a commit, none is told", arguments: EveryFormatTests.names)
  func index(format: String) throws {
    let report = try report(format, nil)
    #expect(report.contains("people.txt") && !report.contains("commit "))
    #expect(report.contains("b10b") == ["json", "jsonl", "sarif", "csv"].contains(format))
  }

  @Test("JSON is as its schema says")
  func schema() throws {
    let schema = try FindingsSchema.load()
    #expect(try schema.complaints(about: JSONValue(parsing: report("json"))) == [])
    for line in try report("jsonl").split(separator: "\n") {
      #expect(line.hasPrefix("{\"type\":"))
    }
  }

  @Test("SARIF keeps to the path in the repository, and tells versions of a file apart")
  func sarif() throws {
    #expect(try report("sarif").contains(#""uri":"data/people.txt""#))
    let other = GitBlob(id: "b10c", commit: Self.commit)
    let second = Specimens.finding(from: .blob(other, path: FilePath("data/people.txt")))
    let between = Specimens.finding(in: "elsewhere")
    let hashes = try Specimens.report("sarif", [finding(Self.commit), between, second])
      .split(separator: "\"primaryLocationLineHash\":\"").dropFirst().map {
        $0.prefix { $0 != "\"" }
      }
    #expect(Set(hashes).count == 3)
  }

  @Test("findings on unchanged lines are counted", arguments: EveryFormatTests.names)
  func dismissed(format: String) throws {
    var coverage = Coverage()
    for _ in 0..<3 { coverage.count(.unchangedLine) }
    coverage.count(.scanned)
    let sink = CollectingSink()
    var reporter = ReportFormats.all.first { $0.name == format }!.makeReporter(
      sink, ReportOptions())
    try reporter.begin(Specimens.header)
    try reporter.end(
      RunSummary(coverage: coverage, patterns: [:], isInterrupted: false, end: Specimens.end))
    let report = String(decoding: sink.box.bytes, as: UTF8.self)
    #expect(report.contains("3 findings on unchanged lines") || report.contains("unchanged-line"))
    if format == "json" {
      let schema = try FindingsSchema.load()
      #expect(try schema.complaints(about: JSONValue(parsing: report)) == [])
    }
  }
}
