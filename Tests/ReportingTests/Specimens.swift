import Model
import Reporting

/// Collects a report, or fails as a full disk does.
struct CollectingSink: ByteSink {
  final class Box: Sendable {
    // A reporter belongs to one test, and so does its box.
    nonisolated(unsafe) var bytes: [UInt8] = []
    nonisolated(unsafe) var pieces: [Int] = []
  }

  let box = Box()
  var error: ReportError?

  func write(_ bytes: ArraySlice<UInt8>) throws(ReportError) {
    if let error { throw error }
    box.bytes += bytes
    box.pieces.append(bytes.count)
  }
}

/// Made-up runs, findings and ledgers.
enum Specimens {
  static let ssn = PatternInfo(
    id: "us.ssn", name: "US Social Security number", category: .governmentID, country: "US",
    sensitivity: .high, references: ["https://www.ssa.gov/employer/randomization.html"],
    validator: "us-ssn", bestConfidence: .high)
  static let email = PatternInfo(
    id: "global.email", name: "E-mail address", category: .contact, country: nil,
    sensitivity: .moderate, references: ["RFC 5322, 3.4.1"], validator: nil,
    bestConfidence: .medium)
  static let card = PatternInfo(
    id: "global.card", name: "Payment card", category: .financial, country: nil,
    sensitivity: .critical, references: [], validator: "luhn", bestConfidence: .high)
  static let patterns = [card, email, ssn]

  static let header = RunHeader(
    tool: ToolVersion(version: "0.1.0", patternSet: "2026.11-0a1b2c3d"), patterns: patterns,
    sources: [FilePath("data"), FilePath(bytes: [0x78, 0xFF])],
    options: [("min-confidence", "medium"), ("only", "us.*")], keyID: "5eed", start: start)
  static let start = "2026-11-23T19:56:00Z"
  static let end = "2026-11-23T19:56:03Z"

  static func redacted(_ mask: String, _ number: UInt64 = 1) -> Redacted {
    Redacted(mask: mask, fingerprint: Fingerprint(high: number, low: 0xABC), hash: number)
  }

  static func finding(
    _ pattern: PatternInfo = ssn, in path: String = "data/people.txt", line: Int = 3,
    column: Int = 6, mask: String = "***-**-**99", confidence: Confidence = .high,
    validators: [String] = ["us-ssn"], context: [String] = ["ssn"], field: String? = nil,
    alsoMatches: [String] = [], marks: [Mark] = [], shownValue: String = "",
    decision: Decision? = nil
  ) -> Finding {
    finding(
      pattern, from: .file(path: FilePath(path)), line: line, column: column, mask: mask,
      confidence: confidence, validators: validators, context: context, field: field,
      alsoMatches: alsoMatches, marks: marks, shownValue: shownValue, decision: decision)
  }

  static func finding(
    _ pattern: PatternInfo = ssn, from origin: Origin, line: Int = 3, column: Int = 6,
    mask: String = "***-**-**99", confidence: Confidence = .high,
    validators: [String] = ["us-ssn"], context: [String] = ["ssn"], field: String? = nil,
    alsoMatches: [String] = [], marks: [Mark] = [], shownValue: String = "",
    decision: Decision? = nil
  ) -> Finding {
    let location = TextLocation(
      line: line, column: column, columnBytes: column + 1, endLine: line, endColumn: column + 11,
      offset: 100 * line + column, length: 11)
    let judgement = Judgement(
      pattern: pattern, confidence: confidence, validators: validators, context: context,
      field: field, alsoMatches: alsoMatches, marks: marks)
    return Finding(
      judgement: judgement, origin: origin, evidence: .text(location), value: redacted(mask),
      shownValue: shownValue, decision: decision)
  }

  static func columnFinding(
    table: String = "customers", column: String = "mail", in path: String = "data/shop.db",
    rows: [RowReference] = [.rowid(3), .ordinal(9)]
  ) -> Finding {
    let evidence = ColumnEvidence(
      rowsRead: 1200, rowsMatched: 812, matches: 830, distinct: 790, isDistinctEstimated: true,
      examples: rows.map { RowExample(row: $0, value: redacted("j***@example.org", 7)) })
    let origin = Origin.column(name: column, table: table, of: .file(path: FilePath(path)))
    let judgement = Judgement(
      pattern: email, confidence: .medium, validators: [], context: ["mail"], field: column,
      alsoMatches: [])
    return Finding(
      judgement: judgement, origin: origin, evidence: .column(evidence),
      value: redacted("j***@example.org", 7))
  }

  /// What is told of the table of `columnFinding`.
  static let table = TableProfile(
    origin: .table(name: "customers", of: .file(path: FilePath("data/shop.db"))), rowsRead: 1200,
    extent: .spread(of: 50_000),
    exposure: Exposure(
      owner: "shop", readers: (1...21).map { "role\($0)" }, isPublic: true, hasRowSecurity: false,
      isEncrypted: true),
    columns: [
      TableProfile.Column(
        name: "mail", filled: 900,
        holds: [
          TableProfile.Holding(
            pattern: email, confidence: .medium,
            evidence: ColumnEvidence(
              rowsRead: 1200, rowsMatched: 812, matches: 830, distinct: 790,
              isDistinctEstimated: true, examples: []))
        ], protection: nil),
      TableProfile.Column(
        name: "pass\u{1B}", filled: 1200, holds: [],
        protection: Protection(kind: .hashed, format: "bcrypt", cells: 990, cellsSeen: 1000)),
    ], identification: Identification([("mail", [email])]))

  static let decision = Decision(
    form: 2, of: 3, alone: nil, inContext: .high, validator: "us-ssn", isConfirmed: false,
    words: [
      Decision.Word("ssn", .before, distance: 1), Decision.Word("social", .behind, distance: 12),
    ],
    against: Decision.Word("order", .field, distance: 0), testValue: .specimen,
    rivals: [Decision.Rival(pattern: "us.itin", confidence: .low, because: .fartherWord)])

  static let ledger = [
    LedgerEntry(
      origin: .file(path: FilePath("data/locked.txt")), outcome: .skipped,
      fault: Fault(.unreadable, "Permission denied")),
    LedgerEntry(
      origin: .table(name: "orders", of: .file(path: FilePath("data/shop.db"))),
      outcome: .truncated, fault: Fault(.damaged, "database disk image is malformed")),
    LedgerEntry(
      origin: .file(path: FilePath("data/logo.png")), outcome: .skipped, fault: Fault(.binary)),
    LedgerEntry(
      origin: .standardInput, outcome: .truncated, fault: Fault(.matchLimit, part: "us.ssn")),
  ]

  static func summary(
    of findings: [Finding], ledger: [LedgerEntry], scanned: Int = 1204, isInterrupted: Bool = false
  ) -> RunSummary {
    var coverage = Coverage()
    for _ in 0..<scanned {
      coverage.count(.scanned)
      coverage.count(bytes: 1000)
    }
    for entry in ledger {
      coverage.count(entry.outcome)
      coverage.note(entry)
    }
    if findings.contains(where: { Self.isColumn($0) }) {
      coverage.count(.scanned, rows: 1200, tables: 2)
      coverage.count(bytes: 8192)
    }
    var patterns: [String: PatternCount] = [:]
    for finding in findings {
      var count = patterns[finding.pattern.id] ?? PatternCount()
      count.findings += 1
      count.matches += 1
      count.distinct.insert(finding.value.hash)
      patterns[finding.pattern.id] = count
    }
    return RunSummary(
      coverage: coverage, patterns: patterns, isInterrupted: isInterrupted, end: end)
  }

  private static func isColumn(_ finding: Finding) -> Bool {
    if case .column = finding.evidence { true } else { false }
  }

  /// A whole report in one format.
  static func report(
    _ format: String, _ findings: [Finding] = [], tables: [TableProfile] = [],
    ledger: [LedgerEntry] = [], scanned: Int = 1204, isInterrupted: Bool = false,
    sink: CollectingSink = CollectingSink(),
    set: (inout ReportOptions) -> Void = { _ in }
  ) throws -> String {
    var options = ReportOptions()
    options.workingDirectory = FilePath("/home/ada/project")
    set(&options)
    let found = ReportFormats.all.first { $0.name == format }
    var reporter = found!.makeReporter(sink, options)
    try reporter.begin(header)
    for finding in findings { try reporter.write(finding) }
    for table in tables { try reporter.write(table) }
    for entry in ledger { try reporter.write(entry) }
    try reporter.end(
      summary(of: findings, ledger: ledger, scanned: scanned, isInterrupted: isInterrupted))
    return String(validating: sink.box.bytes, as: UTF8.self)!
  }
}
