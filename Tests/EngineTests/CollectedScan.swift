import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model

/// What a scan of one item tells, at every confidence and under the same key each time.
///
/// - Parameters:
///   - jobs: Workers that search it.
///   - chunk: Bytes of a text that are read at once.
func collected(
  of item: Item, by patterns: PatternSet, jobs: Int = 1, chunk: Int = Limits.chunk
) throws -> Collected {
  let scan = Scan(
    sources: [MemorySource(items: [item])],
    extractors: [TextExtractor(readsBinary: false, chunk: chunk)], patterns: patterns,
    key: FingerprintKey(bytes: Array(repeating: 7, count: 32)) ?? .random(),
    options: Scan.Options(minimum: .low, jobs: jobs), progress: Progress(),
    cancellation: Cancellation())
  let header = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
  let collected = Collected()
  _ = try scan.run(header, to: collected.reporter, clock: { "2026-01-01T00:00:00Z" })
  return collected
}

extension Finding {
  /// All that is to be the same whoever has searched.
  var words: String {
    "\(origin) \(judgement.pattern.id) \(judgement.confidence) \(judgement.context) "
      + "\(judgement.field ?? "") \(judgement.alsoMatches) \(value) \(evidence)"
  }
}
