import Baseline
import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles

/// What a scan of files that lie in memory says beside a baseline.
struct Compared {
  /// Where findings are reported, as "path:line".
  let reported: [String]
  let summary: RunSummary
  /// The baseline before.
  let before: Baseline

  var known: Int { summary.coverage.dismissed[.known] ?? 0 }
  var stale: [String] { summary.baseline?.stale ?? [] }
  /// The file of the baseline that an update leaves.
  var updated: [UInt8] {
    before.file(
      without: summary.baseline?.dropped ?? [], adding: summary.baseline?.added ?? [])
  }

  /// How a run differs from the plainest one.
  struct Way: Sendable {
    var purpose = BaselineCheck.Purpose.report
    var key: [UInt8]?
    var jobs = 1
    var chunk: Int?
    var only: [String] = ["test.six", "test.eight"]
    var minimum = Confidence.medium
    var testValues = TestValueTreatment.keep
    var ofItems: ItemThresholds?
    /// Files that are not there any more.
    var gone: Set<String> = []
  }

  static let key = [UInt8](0..<32)

  init(_ items: [Item], _ baseline: Baseline = Baseline(), _ way: Way = Way()) throws {
    let key = way.key.flatMap { FingerprintKey(bytes: $0) }
    let folder = FilePath("/home/ada/work")
    let check = BaselineCheck(
      baseline,
      at: BaselineLocations(
        folder: folder, name: Array(".privet-baseline".utf8),
        roots: ScannedRoots([(FilePath("."), folder)], workingFolder: folder), workTree: nil),
      for: way.purpose, keyID: key?.id, patterns: way.only,
      isGone: { path in way.gone.contains { "/home/ada/work/" + $0 == path.text } })
    let definitions = try Self.patterns.filter { way.only.contains($0.key) }.map { id, text in
      try PatternFileParser.parse(Array(text.utf8), file: "test/\(id).yaml", id: id)
    }
    var matcher = Matcher.Options()
    matcher.testValues = way.testValues
    let extractor =
      way.chunk.map { TextExtractor(readsBinary: false, chunk: $0) }
      ?? TextExtractor(readsBinary: false)
    let collected = Collected()
    let scan = Scan(
      sources: [MemorySource(items: items)], extractors: [extractor],
      patterns: try PatternSet(definitions), key: key ?? .random(),
      options: Scan.Options(
        minimum: way.minimum, jobs: way.jobs, matcher: matcher, ofItems: way.ofItems,
        baseline: check), progress: Progress(), cancellation: Cancellation())
    let header = RunHeader(
      tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
      keyID: "", start: "")
    summary = try scan.run(header, to: collected.reporter, clock: { "2026-01-01T00:00:00Z" })
    before = baseline
    reported = collected.findings.map { finding in
      guard case .text(let location) = finding.evidence else { return "column" }
      return "\(finding.origin.file?.text ?? "-"):\(location.line)"
    }
  }

  init(_ files: [String: String], _ baseline: Baseline = Baseline(), _ way: Way = Way()) throws {
    let items = files.sorted { $0.key < $1.key }.map { Compared.item($0.key, $0.value) }
    try self.init(items, baseline, way)
  }

  /// The baseline of files.
  static func baseline(of files: [String: String], _ way: Way = Way()) throws -> Baseline {
    try Baseline(file(of: files, way))
  }

  /// The same, as it is written.
  static func file(of files: [String: String], _ way: Way = Way()) throws -> [UInt8] {
    var way = way
    way.purpose = .update
    return try Compared(files, Baseline(), way).updated
  }

  static func item(
    _ path: String, _ text: String, lines: LineSet? = nil, thenThrowing fault: Fault? = nil
  ) -> Item {
    Item(
      origin: .file(path: FilePath(path)),
      work: .read(MemoryContent(bytes: Array(text.utf8), thenThrowing: fault)), lines: lines)
  }

  private static let patterns = [
    "test.six": pattern("six", digits: 6, alone: "high"),
    "test.eight": pattern("eight", digits: 8, alone: "high"),
    "test.ten": pattern("ten", digits: 10, alone: "low")
      + """

      context: { words: [xyzzy], within: 20 }
      test-values: ['9999??????']
      """,
  ]

  private static func pattern(_ name: String, digits: Int, alone: String) -> String {
    """
    id: test.\(name)
    name: A number
    category: other
    sensitivity: low
    forms:
      - pattern: (?<! [0-9] ) [0-9]{\(digits)} (?! [0-9] )
        confidence: { alone: \(alone), in-context: high }
    """
  }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
