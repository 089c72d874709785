import Model
import Reporting
import Testing

@Suite("A report beside a baseline")
struct BaselineTests {
  private static let entry = "gone.txt us.ssn line:abcdefghijklmnop 1"

  /// A report of one finding that is new and one that is known, with an entry that is stale.
  private func report(
    _ format: String, isVerbose: Bool = false, uncompared: UncomparedValues? = nil
  ) throws -> String {
    let findings = [
      Specimens.finding(from: .file(path: FilePath("new.txt"))),
      Specimens.finding(from: .file(path: FilePath("known.txt"))),
    ]
    var coverage = Coverage()
    coverage.count(.scanned)
    coverage.count(.known)
    let sink = CollectingSink()
    var options = ReportOptions()
    options.verbose = isVerbose
    let header = RunHeader(
      tool: Specimens.header.tool, patterns: Specimens.header.patterns, sources: [], options: [],
      keyID: Specimens.header.keyID, start: Specimens.start, hasBaseline: true)
    var reporter = ReportFormats.all.first { $0.name == format }!.makeReporter(sink, options)
    try reporter.begin(header)
    try reporter.write(findings[0])
    try reporter.write(known: findings[1])
    try reporter.end(
      RunSummary(
        coverage: coverage, patterns: [:], isInterrupted: false, end: Specimens.end,
        baseline: BaselineSummary(
          stale: [Self.entry], dropped: [0], added: [], uncompared: uncompared)))
    return String(decoding: sink.box.bytes, as: UTF8.self)
  }

  @Test("leaves out what is known and counts it", arguments: EveryFormatTests.names)
  func formats(name: String) throws {
    let report = try report(name)
    #expect(report.contains("new.txt"))
    #expect(report.contains("known.txt") == (name == "sarif"))
    let counts = ["1 finding that the baseline knows", "dismissed: known", "\"known\":1"]
    #expect(name == "sarif" || counts.contains { report.contains($0) }, "\(report)")
    let stale = ["1 entry of the baseline", "stale entries of the baseline", "\"stale\":1"]
    #expect(stale.contains { report.contains($0) }, "\(report)")
  }

  private static let uncompared = UncomparedValues(withoutValue: 2, underOtherKey: 1_000)

  @Test("says how many values are not compared under the key", arguments: EveryFormatTests.names)
  func uncompared(name: String) throws {
    let report = try report(name, uncompared: Self.uncompared)
    let words = [
      "1,002 entries of the baseline without a digest of it under this key, 1,000 of them",
      "\"withoutValue\":2,\"underOtherKey\":1000",
      "entries of the baseline under another key,1000",
    ]
    #expect(words.contains { report.contains($0) }, "\(report)")
    let none = try self.report(
      name, uncompared: UncomparedValues(withoutValue: 0, underOtherKey: 0))
    #expect(!none.contains("a digest of it under this key"))
  }

  @Test("lists what is stale in text where all is listed")
  func stale() throws {
    #expect(try report("text", isVerbose: true).contains("not found any more: \(Self.entry)\n"))
    #expect(try !report("text").contains(Self.entry))
  }

  @Test("is as the schemas say")
  func schemas() throws {
    let json = try JSONValue(parsing: report("json", uncompared: Self.uncompared))
    #expect(try FindingsSchema.load().complaints(about: json) == [])
    let sarif = try JSONValue(parsing: report("sarif"))
    #expect(SARIFSubset.schema.complaints(about: sarif) == [])
    let results = sarif["runs"]?[0]?["results"]?.elements ?? []
    #expect(results.map { $0["baselineState"]?.text } == ["new", "unchanged"])
    #expect(results[0]["suppressions"] == nil)
    #expect(results[1]["suppressions"]?[0]?["status"]?.text == "accepted")
  }
}
