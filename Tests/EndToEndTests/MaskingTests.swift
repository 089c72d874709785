import Fixtures
import Foundation
import Testing

@Suite("No value that was found")
struct MaskingTests {
  private static let shortest = 6

  private let privet = Privet()
  private let sought: SoughtValues
  private let found: Set<String>

  init() throws {
    _ = try ExampleTree(into: privet.folder)
    (sought, found) = try Self.known.get()
  }

  /// What the program itself says it finds, cut out of the files; and which patterns find it.
  private static let known = Result { try look() }

  private static func look() throws -> (sought: SoughtValues, found: Set<String>) {
    let privet = Privet()
    let tree = try ExampleTree(into: privet.folder)
    let report = try privet.report("--min-confidence", "low", "--category", "all")
    var values: Set<String> = []
    var found: Set<String> = []
    for finding in report["findings"].list {
      guard let offset = finding["offset"].int, let length = finding["length"].int,
        let path = finding["path"].string, let id = finding["pattern"].string,
        let bytes = tree.texts[path]
      else { continue }
      let value = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
      found.insert(id)
      // Numbers that countries write alike are told once.
      found.formUnion(finding["alsoMatches"].list.compactMap(\.string))
      values.insert(value)
      values.insert(value.filter { $0.isLetter || $0.isNumber })
    }
    // What a label names can be a word that reports say in any case: a nationality stands in the
    // names of identity cards, a gender among the words of context.
    let names = try privet.run("patterns", "list", "--format", "json").text
    let words = report["findings"].list.flatMap { $0["context"].list.compactMap(\.string) }
    let said = (names + words.joined(separator: "\n")).lowercased()
    let sought = values.filter { $0.count >= shortest && !said.contains($0.lowercased()) }
    return (SoughtValues(sought), found)
  }

  /// How many of the values `bytes` hold; never which.
  private func leaks(in bytes: [UInt8]) -> Int {
    #expect(!bytes.contains(0))
    return sought.count(in: Self.withoutFingerprints(bytes))
  }

  /// Fingerprints are drawn anew in each run: six digits stand in one of thousands by chance.
  private static func withoutFingerprints(_ bytes: [UInt8]) -> [UInt8] {
    var left: [UInt8] = []
    left.reserveCapacity(bytes.count)
    var word: [UInt8] = []
    for byte in bytes + [UInt8(ascii: "\n")] {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: word.append(byte)
      default:
        let isFingerprint =
          word.count == 32 && word.allSatisfy { $0 <= 0x39 || 0x61...0x66 ~= $0 }
        if !isFingerprint { left += word }
        word.removeAll(keepingCapacity: true)
        left.append(byte)
      }
    }
    return left
  }

  @Test("is missing from what is looked for here: all patterns have examples that are found")
  func enough() throws {
    let list = try privet.run("patterns", "list", "--format", "json").json()["patterns"].list
    let ids = Set(list.compactMap { $0["id"].string })
    #expect(ids.subtracting(found) == [])
    #expect(sought.count > 200)
  }

  private static let everything = [
    "--min-confidence", "low", "--category", "all", "--verbose", "--color", "always",
  ]

  @Test("is in any report, nor beside it", arguments: Privet.formats)
  func reports(format: String) throws {
    let printed = try privet.scan(Self.everything + ["--format", format])
    #expect(printed.status == 1)
    #expect(leaks(in: printed.output) == 0)
    #expect(leaks(in: printed.errors) == 0)
  }

  @Test("is in a report in a file, nor beside it")
  func file() throws {
    let reports = TemporaryFolder()
    let ended = try privet.scan(Self.everything + ["--output", reports.file("report")])
    #expect(leaks(in: reports.read("report")) == 0)
    #expect(reports.read("report").count > 100_000)
    #expect(leaks(in: ended.output + ended.errors) == 0)
  }

  @Test("is in any report for services", arguments: Privet.serviceFormats)
  func services(format: String) throws {
    let printed = try privet.scan(
      "--format", format, "--min-confidence", "low", "--category", "all")
    #expect(printed.status == 1)
    #expect(leaks(in: printed.output) == 0)
  }

  @Test("is on a terminal, in the report or in the line of progress")
  func terminal() throws {
    var privet = privet
    privet.environment["TERM"] = "xterm"
    let ended = try privet.run(
      "scan", "--min-confidence", "low", "--category", "all", onTerminal: true)
    #expect(ended.status == 1)
    #expect(leaks(in: ended.output) == 0)
  }

  @Test("would go unseen by this suite: with --show-values it sees them")
  func shown() throws {
    let ended = try privet.run(
      "scan", "--show-values", "--min-confidence", "low", "--category", "all", "--color", "never",
      onTerminal: true)
    #expect(leaks(in: ended.output) > sought.count / 2)
  }
}
