import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

/// Finds numbers of six digits, and of eight.
private let numbers = [6, 8].map { digits in
  (
    id: "test.number\(digits)",
    file: """
    id: test.number\(digits)
    name: A number
    category: other
    sensitivity: low
    forms:
      - pattern: (?<! [0-9] ) [0-9]{\(digits)} (?! [0-9] )
        confidence: { alone: high, in-context: high }
    """
  )
}

private func scan(
  _ text: String, ignores: IgnoreTreatment = .heed, names: PatternNames = PatternNames()
) throws -> (lines: [Int], coverage: Coverage) {
  let definitions = try numbers.map { id, file in
    try PatternFileParser.parse(Array(file.utf8), file: "test/\(id).yaml", id: id)
  }
  let collected = Collected()
  let scan = Scan(
    sources: [MemorySource([(path: "file", bytes: Array(text.utf8))])],
    extractors: [TextExtractor(readsBinary: false)], patterns: try PatternSet(definitions),
    key: .random(), options: Scan.Options(jobs: 1, ignores: ignores, patternNames: names),
    progress: Progress(), cancellation: Cancellation())
  let header = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
  let summary = try scan.run(header, to: collected.reporter, clock: { "2026-01-01T00:00:00Z" })
  let lines = collected.findings.compactMap { finding in
    if case .text(let location) = finding.evidence { location.line } else { nil }
  }
  return (lines, summary.coverage)
}

@Suite("A comment that asks to ignore findings")
struct IgnoreTests {
  @Test(
    "is heeded on the line, and alone on the line before",
    arguments: [
      "123456 # privet:ignore", "// privet:ignore\n123456", "  /* privet:ignore */\r\n  123456",
      "<!-- privet:ignore: made up -->\n<a>123456</a>", "123456 -- privet:ignore[test.number6]",
      "123456 # privet:ignore[ test.other , test.* ] made up",
      "f(123456); // noqa, privet:ignore", "<a>123456</a><!-- privet:ignore -->",
      "number = 123456 ' privet:ignore", "%% privet:ignore\n123456", "{# privet:ignore #} 123456",
      "\"\": \"privet:ignore\",\n\"123456\"",
      "# privet:ignore[test.number8] x privet:ignore[test.number6] y\n123456",
    ])
  func heeded(text: String) throws {
    let (lines, coverage) = try scan("234567\n\n" + text + "\n\n345678\n")
    #expect(lines.count == 2 && lines.first == 1, "\(text)")
    #expect(coverage.dismissed == [.ignoredLine: 1])
  }

  @Test(
    "says nothing where it is of something else",
    arguments: [
      "x = 1 # privet:ignore\n123456", "# privet:ignore\n\n123456", "123456\n# privet:ignore",
      "123456 # privet:ignored", "123456 # privet:ignore-line", "123456 # my-privet:ignore",
      "123456 # privet:ignore[test.number8]", "123456 # privet:ignore[test.number6",
      "123456 # privet:ignore[]", "123456 # privet: ignore", "123456 # privet:ignore-file",
      "GET /?q=privet:ignore&n=123456", "http://host/privet:ignore/123456",
      "{\"note\": \"privet:ignore\", \"number\": \"123456\"}", "see privet:ignore, 123456",
      "privet:ignore;123456", "123456 privet:ignore", "run --note privet:ignore 123456",
    ])
  func others(text: String) throws {
    // So that it is not in the first lines of the file.
    let (lines, coverage) = try scan(String(repeating: "\n", count: 10) + text + "\n")
    #expect(lines.count == 1, "\(text)")
    #expect(coverage.dismissed.isEmpty)
  }

  @Test("is about the whole file in its first lines, and nowhere else")
  func files() throws {
    let body = (0..<20).map { "\(100_000 + $0)\n" }.joined()
    for (lines, isHeeded) in [(0, true), (9, true), (10, false)] {
      let text = String(repeating: "-\n", count: lines) + "# privet:ignore-file test data\n" + body
      let (found, coverage) = try scan(text)
      #expect(found.count == (isHeeded ? 0 : 20), "behind \(lines) lines")
      #expect(coverage.dismissed == (isHeeded ? [.ignoredFile: 20] : [:]))
    }
    let (found, _) = try scan("# privet:ignore-file[test.number8]\n123456\n12345678\n")
    #expect(found == [2])
  }

  @Test(
    "is no word of whoever fills in a field or writes to a log",
    arguments: [
      "{\"note\": \"// privet:ignore-file\", \"n\": 123456}", "said: # privet:ignore-file\n123456",
      "\"# privet:ignore-file\",\n123456", "{\"note\": \"// privet:ignore\", \"n\": 123456}",
      "a,b,c\n1,# privet:ignore,123456\n1,x # privet:ignore-file,2\n3,4,5\n",
    ])
  func data(text: String) throws {
    let (lines, coverage) = try scan(text)
    #expect(lines.count == 1, "\(text)")
    #expect(coverage.dismissed.isEmpty)
  }

  @Test("needs a reason where one is required, and is worth nothing where none is to be heeded")
  func reasons() throws {
    let text = """
      123456 # privet:ignore
      123457 # privet:ignore from the manual
      123458 /* privet:ignore[test.number6] */
      123459 /* privet:ignore[test.number6]: made up */
      123460 # privet:ignore 1234
      f(123461) /* privet:ignore */ made_up()
      <p>123462 <!-- privet:ignore --> </para>
      123463 # privet:ignore # noqa
      """
    #expect(try scan(text).lines.isEmpty)
    let required = try scan(text, ignores: .requireReason)
    #expect(required.lines == [1, 3, 5, 6, 7, 8])
    #expect(required.coverage.dismissed == [.ignoredLine: 2])
    #expect(required.coverage.unreasonedIgnores == 6)
    let disregarded = try scan(text, ignores: .disregard)
    #expect(disregarded.lines == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(disregarded.coverage.dismissed.isEmpty)
  }

  private static let names = PatternNames(ids: { ["test.number6", "test.number8", "other.kind"] }) {
    $0 == "test.numbr6" ? "test.number6" : nil
  }

  @Test(
    "is told, once and with its line, where it names a pattern that does not exist",
    arguments: [
      ("123456 # privet:ignore[test.numbr6]", [12], true),
      ("# privet:ignore[test.numbr6]\n123456 234567 12345678", [12], true),
      (
        "\n123456 # privet:ignore[123456] x\n\n123456 # privet:ignore[nosuch.*,none]",
        [13, 15, 15], false
      ),
      ("/* privet:ignore[test.numbr6] */ 123456", [12], true),
    ])
  func unknown(text: String, lines: [Int], isNear: Bool) throws {
    let before = String(repeating: "\n", count: 11)
    let (found, coverage) = try scan(before + text, names: Self.names)
    #expect(!found.isEmpty && coverage.dismissed.isEmpty)
    #expect(coverage.unknownIgnores.map(\.line) == lines)
    #expect(coverage.unknownIgnoreCount == lines.count)
    let slip = UnknownIgnore.Slip(written: "test.numbr6", meant: "test.number6")
    // What is not near a pattern may be a value.
    #expect(coverage.unknownIgnores.allSatisfy { $0.slip == (isNear ? slip : nil) })
  }

  @Test("is told where it is about the whole file, and once")
  func unknownOfFile() throws {
    let text = "\n# privet:ignore-file[test.numbr6]\n123456\n234567\n"
    let (found, coverage) = try scan(text, names: Self.names)
    #expect(found == [3, 4])
    #expect(coverage.unknownIgnores.map(\.line) == [2])
  }

  @Test(
    "is not told of patterns that exist, nor where nothing is reported",
    arguments: [
      "123456 # privet:ignore[test.number8,other.kind,oth*]",
      "123456 # privet:ignore[test.numbr6,test.number6]", "12 # privet:ignore[test.numbr6]",
    ])
  func notUnknown(text: String) throws {
    let (_, coverage) = try scan(text, names: Self.names)
    #expect(coverage.unknownIgnores.isEmpty && coverage.unknownIgnoreCount == 0)
  }

  @Test("is listed a few times and counted every time")
  func manyUnknown() throws {
    let text = String(repeating: "123456 # privet:ignore[none]\n", count: 50)
    let (_, coverage) = try scan(text, names: Self.names)
    #expect(coverage.unknownIgnores.count == Limits.toldProblems)
    #expect(coverage.unknownIgnoreCount == 50)
  }

  @Test("is heeded wherever chunks of a large file end")
  func chunks() throws {
    for shift in stride(from: -60, through: 60, by: 4) {
      let before = Limits.chunk + shift
      let text =
        String(repeating: "x", count: before - 1) + "\n# privet:ignore of the manual\n123456\n"
        + "12345678 # privet:ignore\n" + String(repeating: "y\n", count: 5000) + "234567\n"
      let (lines, coverage) = try scan(text)
      #expect(lines == [5005], "shifted by \(shift)")
      #expect(coverage.dismissed == [.ignoredLine: 2], "shifted by \(shift)")
    }
  }
}
