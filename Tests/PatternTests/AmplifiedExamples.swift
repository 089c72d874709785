import BuiltinPatterns
import Detection
import Engine
import Extraction
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

/// A way to put an example's text into a file.
struct Surroundings: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What the file holds before and after the text, in UTF-8.
  let before: @Sendable (_ text: String) -> String
  let after: String
  /// How the file is written.
  var encode: @Sendable (String) -> [UInt8] = { Array($0.utf8) }
  /// Bytes of the file before the first character.
  var mark = 0

  init(_ name: String, before: String = "", after: String = "") {
    testDescription = name
    self.before = { _ in before }
    self.after = after
  }

  init(_ name: String, before: @escaping @Sendable (String) -> String) {
    testDescription = name
    self.before = before
    after = "\n"
  }

  static let all: [Surroundings] = {
    var utf16 = Surroundings("as UTF-16LE with a mark", after: "\n")
    utf16.encode = { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    utf16.mark = 2
    var utf32 = Surroundings("as UTF-32BE with a mark", after: "\n")
    utf32.encode = { text in
      [0, 0, 0xFE, 0xFF]
        + text.unicodeScalars.flatMap { scalar in
          (0..<4).reversed().map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
        }
    }
    utf32.mark = 4
    return [
      Surroundings("as it stands", after: "\n"),
      Surroundings("as the last bytes, without a newline"),
      Surroundings("behind an emoji", before: "🙂 ", after: "\n"),
      Surroundings("with CRLF", before: "first\r\n", after: "\r\nlast\r\n"),
      Surroundings("in a quoted CSV cell", before: "1,\"", after: "\",x\n"),
      Surroundings("in a JSON string", before: "{\"note\": \"", after: "\"}\n"),
      Surroundings(
        "across the border of two chunks",
        before: { text in
          String(repeating: ".\n", count: (Limits.chunk - text.utf8.count / 2) / 2)
        }),
      Surroundings(
        "across the end of a core",
        before: { text in
          let border = Limits.chunk - Limits.ahead
          return String(repeating: ".\n", count: (border - text.utf8.count / 2) / 2)
        }),
      utf16, utf32,
    ]
  }()
}

/// All built-in patterns, with their names in the test's output.
struct NamedDefinition: Sendable, CustomTestStringConvertible {
  let definition: PatternDefinition
  var testDescription: String { definition.info.id }

  static let all = BuiltinPatterns.definitions.map { NamedDefinition(definition: $0) }
}

@Suite("The examples of each built-in pattern")
struct AmplifiedExamples {
  @Test("hold", arguments: NamedDefinition.all)
  func hold(_ named: NamedDefinition) throws {
    for problem in try ExampleCheck.problems(of: named.definition) {
      Issue.record("\(named.definition.file):\(problem.line): \(problem.message)")
    }
  }

  @Test("are four and four at least", arguments: NamedDefinition.all)
  func areEnough(_ named: NamedDefinition) {
    #expect(named.definition.examples.matches.count >= 4)
    #expect(named.definition.examples.noMatches.count >= 4)
  }

  @Test("are found where the file has them", arguments: NamedDefinition.all, Surroundings.all)
  func areFound(_ named: NamedDefinition, _ surroundings: Surroundings) throws {
    let set = try PatternSet([named.definition])
    // Where whole chunks stand before it one of each pattern is enough: `ChunkBorders` moves all of
    // them over the borders of smaller ones.
    let isLarge = surroundings.before("").utf8.count > 1024
    let examples = named.definition.examples.matches.prefix(isLarge ? 1 : .max)
    let files = examples.enumerated().map { number, example in
      let text = surroundings.before(example.text) + example.text + surroundings.after
      return (path: "\(number)", bytes: surroundings.encode(text))
    }
    let findings = try Self.findings(in: files, set)
    for (number, example) in examples.enumerated() {
      let before = surroundings.before(example.text)
      for expected in example.expected {
        let start = String(
          decoding: Array(example.text.utf8)[..<expected.lowerBound], as: UTF8.self)
        let value = String(decoding: Array(example.text.utf8)[expected], as: UTF8.self)
        let offset = surroundings.encode(before + start).count
        let length = surroundings.encode(value).count - surroundings.mark
        let found = findings.contains { finding in
          guard case .text(let location) = finding.evidence else { return false }
          return finding.origin == .file(path: FilePath("\(number)"))
            && location.offset == offset && location.length == length
        }
        #expect(found, "\(named.definition.file):\(example.line)")
      }
    }
  }

  private static func findings(in files: [(path: String, bytes: [UInt8])], _ set: PatternSet) throws
    -> [Finding]
  {
    let collected = Collected()
    let scan = Scan(
      sources: [MemorySource(files)], extractors: [TextExtractor(readsBinary: false)],
      patterns: set, key: .random(), options: Scan.Options(minimum: .low, jobs: 2),
      progress: Progress(), cancellation: Cancellation())
    _ = try scan.run(.test, to: collected.reporter, clock: { "" })
    return collected.findings
  }
}

extension RunHeader {
  /// For runs of which only the findings matter.
  static let test = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
}
