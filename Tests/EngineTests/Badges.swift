import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles

/// Finds "V" and six digits; its context is a badge.
let badge = """
  id: test.badge
  name: A badge
  category: other
  sensitivity: low
  forms:
    - pattern: V [0-9]{6} (?! [0-9] )
      confidence: { alone: low, in-context: high }
    - pattern: (?<! [0-9A-Z] ) W [0-9]{6} (?! [0-9] )
      confidence: { alone: none, in-context: medium }
  context: { words: [badge, badges], within: 20 }
  """

/// What is found in a file of that text, read in chunks of so many bytes.
func findings(in text: String, chunk: Int = Limits.chunk) throws -> [Finding] {
  try collected(in: MemoryContent(bytes: Array(text.utf8)), chunk: chunk).findings
}

/// What is told of a file.
func collected(in content: any Content, chunk: Int = Limits.chunk) throws -> Collected {
  let definition = try PatternFileParser.parse(
    Array(badge.utf8), file: "test/badge.yaml", id: "test.badge")
  let item = Item(origin: .file(path: FilePath("a")), work: .read(content))
  let scan = Scan(
    sources: [MemorySource(items: [item])],
    extractors: [TextExtractor(readsBinary: false, chunk: chunk)],
    patterns: try PatternSet([definition]), key: .random(),
    options: Scan.Options(minimum: .low, jobs: 1), progress: Progress(),
    cancellation: Cancellation())
  let header = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
  let collected = Collected()
  _ = try scan.run(header, to: collected.reporter, clock: { "2026-01-01T00:00:00Z" })
  return collected
}

extension Finding {
  var column: Int {
    guard case .text(let location) = evidence else { return 0 }
    return location.column
  }
}
