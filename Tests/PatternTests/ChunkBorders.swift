import Detection
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

@Suite("The examples of each built-in pattern, around the border of two cores")
struct ChunkBorders {
  /// Bytes read at once; a border lies in each, `ahead` bytes before what is read ends.
  private static let chunk = 2_048
  private static let ahead = Limits.ahead

  @Test("are found once, neither lost nor doubled, at every offset", arguments: NamedDefinition.all)
  func areFoundOnce(_ named: NamedDefinition) throws {
    let set = PatternSet(checked: [named.definition])
    for example in named.definition.examples.matches {
      let text = Array(example.text.utf8)
      let file = Self.file(of: text)
      let expected = Self.ranges(of: set, in: file, chunk: file.count)
      for (number, start) in Self.starts(of: text).enumerated() {
        let places = example.expected.map { $0.lowerBound + start..<$0.upperBound + start }
        let areThere = places.allSatisfy { place in expected.count { $0 == place } == 1 }
        #expect(areThere, "\(named.definition.file):\(example.line), copy \(number)")
      }
      let found = Self.ranges(of: set, in: file, chunk: Self.chunk)
      if found != expected {
        let other = Set(found).symmetricDifference(expected).map(\.lowerBound).min()
        let copy = other.map { ($0 + Self.ahead) / Self.chunk }
        Issue.record(
          "\(named.definition.file):\(example.line): lost or doubled, copy \(copy ?? -1)")
      }
    }
  }

  /// Where the copies of an example begin: each a byte nearer to its border than the one before,
  /// from wholly before it to wholly behind it.
  private static func starts(of text: [UInt8]) -> [Int] {
    (-(text.count + 8)...8).enumerated().map { number, offset in
      (number + 2) * chunk - ahead + offset
    }
  }

  private static func file(of text: [UInt8]) -> [UInt8] {
    let starts = starts(of: text)
    let count = starts[starts.count - 1] + text.count + ahead
    var file = (0..<count).map { $0 % 2 == 0 ? UInt8(ascii: ".") : UInt8(ascii: "\n") }
    for start in starts {
      file[start - 1] = UInt8(ascii: "\n")
      file[start + text.count] = UInt8(ascii: "\n")
      file.replaceSubrange(start..<start + text.count, with: text)
    }
    return file
  }

  private static func ranges(of set: PatternSet, in file: [UInt8], chunk: Int) -> [Range<Int>] {
    let ranges = FoundRanges(set)
    let rest = try! MemoryContent(bytes: file).open()
    try! TextExtractor(readsBinary: true, chunk: chunk).extract(
      ExtractorInput(origin: .standardInput, path: nil, head: [], rest: rest), into: ranges)
    return ranges.found
  }
}

/// Keeps where in a text of UTF-8 something is found.
private final class FoundRanges: PassageConsumer {
  private var matcher: Matcher
  private(set) var found: [Range<Int>] = []

  init(_ set: PatternSet) { matcher = Matcher(set, key: .random(), minimum: .low) }

  func search(_ passage: Passage) -> SearchProgress {
    guard case .text(let cursor) = passage.place else { return .stop }
    let shift = cursor.offset - passage.extent.lowerBound
    let settled = matcher.search(
      passage,
      onMatch: { match, _ in
        found.append(match.range.lowerBound + shift..<match.range.upperBound + shift)
      },
      onFault: { _ in })
    return .settled(upTo: settled)
  }

  func count(bytes: Int) {}
  func finish(_ table: TableReading) {}
  func note(_ fault: Fault) {}
}
