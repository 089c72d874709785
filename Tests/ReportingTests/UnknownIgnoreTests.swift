import Model
import Reporting
import Testing

@Suite("A report on comments that name patterns which do not exist")
struct UnknownIgnoreTests {
  private static let slip = UnknownIgnore.Slip(written: "us.snn", meant: "us.ssn")

  private static func summary(_ comments: [UnknownIgnore]) -> RunSummary {
    var coverage = Coverage()
    coverage.count(.scanned)
    for comment in comments { coverage.note(comment) }
    return RunSummary(
      coverage: coverage, patterns: [:], isInterrupted: false, end: Specimens.end)
  }

  private static let two = summary([
    UnknownIgnore(origin: .file(path: FilePath("a\u{1B}.txt")), line: 7, slip: slip),
    UnknownIgnore(origin: .standardInput, line: 9, slip: nil),
  ])

  private func report(_ format: String) throws -> String {
    let sink = CollectingSink()
    let format = ReportFormats.all.first { $0.name == format }!
    var reporter = format.makeReporter(sink, ReportOptions())
    try reporter.begin(Specimens.header)
    try reporter.end(Self.two)
    return String(decoding: sink.box.bytes, as: UTF8.self)
  }

  @Test("names file, line and what was meant, in every format", arguments: EveryFormatTests.names)
  func formats(name: String) throws {
    let report = try report(name)
    let words = ["did you mean 'us.ssn'", "\"meant\":\"us.ssn\"", "patterns that do not exist,2"]
    #expect(words.contains { report.contains($0) }, "\(report)")
    #expect(!report.contains("\u{1B}"))
  }

  @Test("is as the schema says")
  func schema() throws {
    let json = try JSONValue(parsing: report("json"))
    #expect(try FindingsSchema.load().complaints(about: json) == [])
    let unknown = json["coverage"]?["unknownIgnores"]
    #expect(unknown?["comments"]?[0]?["line"] == .number(7))
    #expect(unknown?["comments"]?[1]?["written"] == nil)
  }

  @Test("is told on its own where no report for people tells it, slips even where all is quiet")
  func urgent() {
    #expect(
      UrgentRemarks.sentences(of: Self.two, isQuiet: true) == [
        "a\\x1B.txt:7: privet:ignore names 'us.snn', which is no pattern and ignores nothing; did you "
          + "mean 'us.ssn'?",
        "standard input:9: privet:ignore names a pattern that does not exist, which ignores nothing "
          + "('privet patterns list' shows all).",
      ])
    let comment = UnknownIgnore(origin: .standardInput, line: 1, slip: nil)
    let many = Self.summary(Array(repeating: comment, count: 25))
    let sentences = UrgentRemarks.sentences(of: many, isQuiet: true)
    #expect(sentences.count == 21 && sentences.last?.hasPrefix("5 more comments") == true)
  }

  @Test("says of a baseline what it does not compare, unless all is quiet")
  func uncompared() {
    let summary = RunSummary(
      coverage: Coverage(), patterns: [:], isInterrupted: false, end: Specimens.end,
      baseline: BaselineSummary(
        stale: ["x"], dropped: [], added: [],
        uncompared: UncomparedValues(withoutValue: 1, underOtherKey: 0)))
    #expect(UrgentRemarks.sentences(of: summary, isQuiet: true).isEmpty)
    let sentences = UrgentRemarks.sentences(of: summary, isQuiet: false)
    #expect(sentences.count == 1 && sentences[0].contains("1 entry of the baseline without"))
  }
}
