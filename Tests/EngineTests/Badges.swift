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
  return try collected(
    of: Item(origin: .file(path: FilePath("a")), work: .read(content)),
    by: PatternSet([definition]), chunk: chunk)
}

extension Finding {
  var column: Int {
    guard case .text(let location) = evidence else { return 0 }
    return location.column
  }
}
