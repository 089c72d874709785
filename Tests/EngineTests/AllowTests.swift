import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Synchronization
import Testing

/// Finds numbers of six digits, which may be parted, and words with a number behind an @.
private let files = [
  "test.number": """
  id: test.number
  name: A number
  category: other
  sensitivity: low
  forms:
    - pattern: (?<! [0-9@] ) [0-9]{3} [ -]? [0-9]{3} (?! [0-9] )
      confidence: { alone: medium, in-context: high }
  context: { words: [number], within: 20 }
  """,
  "test.name": """
  id: test.name
  name: A name
  category: other
  sensitivity: low
  canonical: lowercase
  forms:
    - pattern: (?<! [a-zA-Z] ) [a-zA-Z]{2,8} @ [0-9]{1,6} (?! [0-9] )
      confidence: { alone: high, in-context: high }
  """,
]

private let key = FingerprintKey(bytes: Array(repeating: 7, count: 32))!

private func scan(
  _ text: String, allowing rules: [AllowList.Rule] = [], minimum: Confidence = .medium,
  failOn: Confidence? = .low, path: String = "file", ofItems: ItemThresholds? = nil
) throws -> (findings: [Finding], summary: RunSummary) {
  let definitions = try files.map { id, file in
    try PatternFileParser.parse(Array(file.utf8), file: "\(id).yaml", id: id)
  }
  var matcher = Matcher.Options()
  matcher.allowed = rules.isEmpty ? nil : AllowList(rules)
  let collected = Collected()
  let scan = Scan(
    sources: [MemorySource([(path: path, bytes: Array(text.utf8))])],
    extractors: [TextExtractor(readsBinary: false)], patterns: try PatternSet(definitions),
    key: key,
    options: Scan.Options(
      minimum: minimum, failOn: failOn, jobs: 1, matcher: matcher, ofItems: ofItems),
    progress: Progress(), cancellation: Cancellation())
  let header = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
  let summary = try scan.run(header, to: collected.reporter, clock: { "2026-01-01T00:00:00Z" })
  return (collected.findings, summary)
}

/// What was asked about, in order.
private final class Paths: Sendable {
  private let list = Mutex<[String]>([])

  var all: [String] { list.withLock { $0 } }

  func add(_ path: String) { list.withLock { $0.append(path) } }
}

@Suite("A value that is allowed")
struct AllowTests {
  private static let text = "123456; 123-456; 123457; Ab@12; aB@12; ab@13\n"

  @Test(
    "is counted and not reported, in whatever writing its pattern takes for the same",
    arguments: [
      ("123 456", 2), ("123456", 2), ("AB@12", 2), ("ab@12", 2), ("12345", 0), ("ab", 0), ("-", 0),
    ])
  func values(value: String, count: Int) throws {
    let (findings, summary) = try scan(Self.text, allowing: [AllowList.Rule(.value(value))])
    #expect(findings.count == 6 - count)
    #expect(summary.coverage.dismissed == (count > 0 ? [.allowed: count] : [:]))
  }

  @Test(
    "is what an expression finds something in, as it is written",
    arguments: [
      ("^[aA]", 3), ("12$", 2), ("3-4", 1), ("3 -4", 0), ("^123", 3), ("^23", 0), ("x|7$", 1),
      ("(?i)^ab@12$", 2), ("", 0),
    ])
  func expressions(expression: String, count: Int) throws {
    let (findings, _) = try scan(Self.text, allowing: [AllowList.Rule(.regex(expression))])
    #expect(findings.count == 6 - count)
  }

  @Test("is one with its fingerprint under the same key")
  func fingerprints() throws {
    let fingerprint = try #require(try scan(Self.text).findings.first?.value.fingerprint)
    let read = try #require(Fingerprint(hexadecimal: fingerprint.description))
    let (findings, _) = try scan(Self.text, allowing: [AllowList.Rule(.fingerprint(read))])
    #expect(findings.count == 4)
  }

  @Test("is allowed for some patterns and items only, where that is said")
  func scope() throws {
    let everything = AllowList.Rule.Subject.regex(".")
    let names = AllowList.Rule(everything, patterns: ["test.name"])
    #expect(try scan(Self.text, allowing: [names]).findings.count == 3)
    let elsewhere = AllowList.Rule(everything) { $0 == FilePath("other") }
    #expect(try scan(Self.text, allowing: [elsewhere]).findings.count == 6)
    #expect(try scan(Self.text, allowing: [elsewhere], path: "other").findings.isEmpty)
  }

  @Test("is asked about its path only where a rule means it, and once for each item")
  func laziness() throws {
    let asked = Paths()
    let rules = ["123456", "Ab@12", "999999"].map { value in
      AllowList.Rule(.value(value)) { path in
        asked.add("\(value) in \(path.text)")
        return value == "123456"
      }
    }
    #expect(try scan(Self.text, allowing: rules).findings.count == 4)
    #expect(asked.all == ["123456 in file", "Ab@12 in file"])
  }

  @Test("does not come from an expression that reaches a limit, which is told")
  func limits() throws {
    let costly = AllowList.Rule(.regex("^(([0-9a-z@]+)+)+[!?]"))
    let text = String(repeating: "abcdefgh@123456\n", count: 3)
    let (findings, summary) = try scan(text, allowing: [costly])
    #expect(findings.count == 3)
    #expect(summary.coverage.reasons == [.matchLimit: 1])
  }

  @Test("is said not to be readable where an expression does not compile")
  func problems() {
    #expect(AllowList.problem(of: "a(b") == "missing closing parenthesis at 3")
    #expect(AllowList.problem(of: "a # b") == nil)
  }
}

@Suite("Thresholds")
struct ThresholdTests {
  /// One of medium, one of high confidence.
  private static let text = "123456;\nthe number 123457\n"

  private static func ofItems(
    _ minimum: Confidence, _ failOn: Confidence?
  ) -> ItemThresholds {
    ItemThresholds(lowest: minimum) { _ in Thresholds(minimum: minimum, failOn: failOn) }
  }

  @Test("of an item hold back findings that would else be reported, and count them")
  func higher() throws {
    let (findings, summary) = try scan(Self.text, ofItems: Self.ofItems(.high, .low))
    #expect(findings.count == 1)
    #expect(summary.coverage.dismissed == [.belowPathMinimum: 1])
  }

  @Test("of an item show what would else not be reported, and count nothing")
  func lower() throws {
    #expect(try scan(Self.text, minimum: .high).findings.count == 1)
    let (findings, summary) = try scan(
      Self.text, minimum: .high, ofItems: Self.ofItems(.medium, .low))
    #expect(findings.count == 2)
    #expect(summary.coverage.dismissed.isEmpty)
  }

  @Test("of other items do not make reported what is not asked for")
  func others() throws {
    let ofItems = ItemThresholds(lowest: .low) { _ in Thresholds(minimum: .high, failOn: nil) }
    let (findings, summary) = try scan(Self.text, minimum: .high, ofItems: ofItems)
    #expect(findings.count == 1)
    #expect(summary.coverage.dismissed.isEmpty)
  }

  @Test(
    "say whether the run fails",
    arguments: [(Confidence.low, true), (.high, true), (nil, false)])
  func failing(failOn: Confidence?, isFailed: Bool) throws {
    #expect(try scan(Self.text, failOn: failOn).summary.isFailed == isFailed)
    #expect(
      try scan(Self.text, failOn: .low, ofItems: Self.ofItems(.medium, failOn)).summary.isFailed
        == isFailed)
    #expect(try scan("123456\n", failOn: .high).summary.isFailed == false)
    #expect(try scan("nothing\n", failOn: failOn).summary.isFailed == false)
  }
}
