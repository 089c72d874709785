import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Synchronization
import Testing

/// Finds numbers of six digits.
private let sixDigits = """
  id: test.number
  name: A number
  category: other
  sensitivity: low
  forms:
    - pattern: (?<! [0-9] ) [0-9]{6} (?! [0-9] )
      confidence: { alone: high, in-context: high }
  """

private func scan(
  _ sources: [any Source], jobs: Int, into reporter: any Reporter,
  cancellation: Cancellation = Cancellation()
) throws -> RunSummary {
  let definition = try PatternFileParser.parse(
    Array(sixDigits.utf8), file: "test/number.yaml", id: "test.number")
  let scan = Scan(
    sources: sources, extractors: [TextExtractor(readsBinary: false)],
    patterns: try PatternSet([definition]), key: .random(), options: Scan.Options(jobs: jobs),
    progress: Progress(), cancellation: cancellation)
  let header = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
  return try scan.run(header, to: reporter, clock: { "2026-01-01T00:00:00Z" })
}

/// Counts the contents that somebody still has.
private final class Living: Sendable {
  private let counts = Mutex((now: 0, most: 0))
  var most: Int { counts.withLock { $0.most } }

  func begin() {
    counts.withLock { counts in
      counts.now += 1
      counts.most = max(counts.most, counts.now)
    }
  }

  func end() { counts.withLock { $0.now -= 1 } }
}

/// A content that is in memory as long as somebody has it.
private final class LivingContent: Content {
  private let living: Living
  let path: FilePath? = nil
  let size: Int? = 8

  init(_ living: Living) {
    self.living = living
    living.begin()
  }

  deinit { living.end() }

  func open() throws(Fault) -> any ByteReader {
    try MemoryContent(bytes: Array("123456\n".utf8)).open()
  }
}

/// Makes its items one by one, as they are taken.
private struct LivingSource: Source {
  let count: Int
  let living: Living

  func forEachItem(_ body: (Item) -> Flow) {
    for number in 0..<count {
      let origin = Origin.file(path: FilePath("file\(number)"))
      if body(Item(origin: origin, work: .read(LivingContent(living)))) == .stop { return }
    }
  }
}

@Suite("A scan")
struct ScanTests {
  /// Files of very different sizes, so that workers overtake one another.
  private var files: [(path: String, bytes: [UInt8])] {
    (0..<200).map { number in
      let lines = number % 7 == 0 ? 4000 : number % 5
      let text = (0..<lines).map { "line \($0): \(100_000 + $0)\n" }.joined()
      return (path: "file\(number)", bytes: Array(text.utf8))
    }
  }

  @Test(
    "reports the same in the same order, whatever the number of workers", arguments: [2, 8, 32])
  func order(jobs: Int) throws {
    let (one, many) = (Collected(), Collected())
    _ = try scan([MemorySource(files)], jobs: 1, into: one.reporter)
    _ = try scan([MemorySource(files)], jobs: jobs, into: many.reporter)
    #expect(one.findings.count > 100_000)
    #expect(one.findings.map(\.origin) == many.findings.map(\.origin))
    #expect(one.findings.map(\.offset) == many.findings.map(\.offset))
  }

  @Test("counts every item once, by how far it was searched")
  func coverage() throws {
    let unreadable = Item(
      origin: .file(path: FilePath("gone")), work: .skip(Fault(.vanished, "No such file")))
    let broken = Item(
      origin: .file(path: FilePath("broken")),
      work: .read(
        MemoryContent(bytes: Array("123456 ".utf8), thenThrowing: Fault(.unreadable, "EIO"))))
    let binary = Item(
      origin: .file(path: FilePath("binary")),
      work: .read(MemoryContent(bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0])))
    let good = Item(
      origin: .file(path: FilePath("good")), work: .read(MemoryContent(bytes: Array("123456".utf8)))
    )
    let collected = Collected()
    let summary = try scan(
      [MemorySource(items: [unreadable, broken, binary, good])], jobs: 3, into: collected.reporter)
    #expect(summary.coverage.items == [.scanned: 1, .skipped: 3])
    #expect(summary.coverage.reasons == [.vanished: 1, .unreadable: 1, .binary: 1])
    #expect(collected.entries.map { $0.origin.file?.text } == ["gone", "broken", "binary"])
    #expect(!summary.isComplete)
    #expect(summary.coverage.bytes == 6)
  }

  @Test("reports what was found before a read fails, and that it failed")
  func lateFault() throws {
    let text =
      String(repeating: "x", count: Limits.head) + " 123456 " + String(repeating: "x", count: 99)
    let late = Item(
      origin: .file(path: FilePath("late")),
      work: .read(MemoryContent(bytes: Array(text.utf8), thenThrowing: Fault(.unreadable, "EIO"))))
    let collected = Collected()
    let summary = try scan([MemorySource(items: [late])], jobs: 1, into: collected.reporter)
    #expect(collected.findings.count == 1)
    #expect(summary.coverage.items == [.truncated: 1])
    #expect(collected.entries.map(\.fault.reason) == [.unreadable])
  }

  @Test("reports findings on the lines of an item that count, and counts the others")
  func lines() throws {
    var lines = LineSet()
    lines.append(2...3)
    let item = Item(
      origin: .file(path: FilePath("changed")),
      work: .read(MemoryContent(bytes: Array("100001\n100002\n100003\n100004\n".utf8))),
      lines: lines)
    let collected = Collected()
    let summary = try scan([MemorySource(items: [item])], jobs: 1, into: collected.reporter)
    #expect(collected.findings.map(\.offset) == [7, 14])
    #expect(summary.coverage.dismissed == [.unchangedLine: 2])
    #expect(summary.patterns.values.map(\.findings) == [2])
  }

  @Test("lets go of an item once it is searched, however fast others follow", arguments: [1, 4])
  func memory(jobs: Int) throws {
    let living = Living()
    let collected = Collected()
    _ = try scan(
      [LivingSource(count: 20_000, living: living)], jobs: jobs, into: collected.reporter)
    #expect(collected.findings.count == 20_000)
    #expect(living.most < 100 * jobs)
  }

  @Test("that is cancelled ends and says so")
  func cancelled() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let collected = Collected()
    let summary = try scan(
      [MemorySource(files)], jobs: 2, into: collected.reporter, cancellation: cancellation)
    #expect(summary.isInterrupted)
    #expect(!summary.isComplete)
    // What was not begun was not searched in part.
    #expect(summary.coverage.items[.truncated] == nil)
    #expect(summary.coverage.bytes == 0)
  }

  @Test("ends with the error of a report that cannot be written")
  func reportFails() throws {
    #expect(throws: ReportError.self) {
      try scan([MemorySource(files)], jobs: 4, into: FullDisk())
    }
  }
}

private struct FullDisk: Reporter {
  private var written = 0

  mutating func begin(_ run: RunHeader) throws(ReportError) {}
  mutating func write(_ finding: Finding) throws(ReportError) {
    written += 1
    if written > 1000 { throw .failed(errno: 28) }
  }
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}
  mutating func end(_ summary: RunSummary) throws(ReportError) {}
}

extension Finding {
  fileprivate var offset: Int? {
    guard case .text(let location) = evidence else { return nil }
    return location.offset
  }
}
