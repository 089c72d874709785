import Fixtures
import Model
import Testing

/// Two patterns whose matches overlap one another without end in "ababab".
private func chain(_ letter: String, _ length: Int) -> String {
  """
  id: test.chain-\(letter)
  name: A part of a chain
  category: other
  sensitivity: low
  forms:
    - pattern: "\(letter) [ab]{\(length)}"
      confidence: { alone: medium, in-context: medium }
  context: { words: [chain], within: 20 }
  """
}

/// Parts of texts of which some count far behind where they stand.
private enum Part: CaseIterable {
  case prose, numbers, markdown, declaration, insertion, chain, endless, longLine, percent
  case frame, parted, aligned, examples, oneLine, severalLines

  func text(_ random: inout SplitMix) -> String {
    func number() -> String { String(Int.random(in: 10_000_000...99_999_999, using: &random)) }
    func lines(_ count: ClosedRange<Int>, _ line: (Int) -> String) -> String {
      (0..<Int.random(in: count, using: &random)).map { line($0) + "\n" }.joined()
    }
    switch self {
    case .prose: return lines(100...900) { "Nothing but words in line \($0), again and again." }
    case .numbers: return lines(100...2000) { _ in "account \(number()), C-\(number().prefix(3))" }
    case .markdown:
      return "\n| No | account | More |\n|---|---|---|\n"
        + lines(20...800) { "| \($0) | \(number()) | \(number()) |" } + "\n"
    case .declaration: return "\nCREATE TABLE people (id int, account text, other text);\n"
    case .insertion:
      return "\nINSERT INTO people VALUES\n" + lines(20...900) { "(\($0), '\(number())', 'x')," }
        + "(0, '0', '0');\n"
    case .oneLine:
      // Borders fall into their values, for there are no lines.
      let rows = (0..<Int.random(in: 20...300, using: &random)).map { row in
        "(\(row), '\((0..<20).map { _ in number() }.joined(separator: " "))', 'x')"
      }
      return "\nINSERT INTO people VALUES " + rows.joined(separator: ",") + ";\n"
    case .severalLines:
      return "\nINSERT INTO people VALUES\n"
        + lines(20...200) { row in
          "(\(row), '\((0..<20).map { _ in number() + "\n" }.joined())', 'one\n(2, ''\(number())''),\n'),"
        } + "(0, '0', '0');\n"
    case .chain: return String(repeating: "ab", count: Int.random(in: 10...30_000, using: &random))
    case .endless: return "\n" + String(repeating: "e", count: 4000) + "\n"
    case .longLine:
      return lines(1...1) { _ in (0..<4000).map { _ in "C-\(number().prefix(3))" }.joined() }
    case .frame:
      let rule = "+----------+----------+\n"
      return "\n" + rule + "| account  | other    |\n" + rule
        + lines(20...900) { _ in "| \(number()) | \(number()) |" } + rule
    case .parted:
      return "\n no | account  | other\n----+----------+-------\n"
        + lines(20...900) { "  \($0 % 9) | \(number()) | \(number())" } + "(many rows)\n"
    case .aligned:
      return "\naccount  other\n-------- --------\n"
        + lines(20...900) { _ in "\(number()) \(number())" } + "\n"
    case .examples:
      return "\n  | account | other |\n"
        + lines(20...900) { _ in "  | \(number()) | \(number()) |" }
    case .percent: return lines(50...400) { _ in "a?account%3D\(number())&b=%43-123" }
    }
  }
}

/// Parts of a text of records below one header, of which some end in the midst of a cell, or the table.
private enum RecordPart: CaseIterable {
  case plain, quoted, severalLines, fewer, blank, header, open, endless

  /// Those that most texts consist of.
  static let usual: [RecordPart] = [.plain, .quoted]

  func text(_ random: inout SplitMix) -> String {
    func number() -> String { String(Int.random(in: 10_000_000...99_999_999, using: &random)) }
    func lines(_ count: ClosedRange<Int>, _ line: (Int) -> String) -> String {
      (0..<Int.random(in: count, using: &random)).map { line($0) + "\n" }.joined()
    }
    switch self {
    case .plain: return lines(100...900) { "\($0),\(number()),\(number()),C-123" }
    case .quoted: return lines(50...400) { "\($0),\"\(number())\",\"a, \"\"b\"\"\",\(number())" }
    case .severalLines:
      return lines(50...400) { "\($0),\(number()),\"one\ntwo, \(number())\n\n\",\(number())" }
    case .fewer: return lines(1...40) { "\($0) lines by hand, \(number())" }
    case .blank: return "\n\n"
    case .header: return "\nname,other,account,more\n"
    case .open: return "1,\(number()),\"not closed,2\n"
    case .endless: return "1,2,\"" + String(repeating: "ab ", count: 25_000) + "\",account\n"
    }
  }
}

@Suite("A large text")
struct LargeTextTests {
  /// Those of the first have nothing in them that keeps one from being searched beside another.
  private static let families: [[Part]] = [
    [.prose, .numbers, .longLine, .percent], [.prose, .numbers, .chain],
    [.prose, .declaration, .insertion], [.numbers, .markdown], [.prose, .numbers, .endless],
    Part.allCases, [.prose, .frame, .parted], [.prose, .numbers, .aligned, .examples],
    [.declaration, .oneLine, .severalLines, .insertion], [.severalLines, .declaration, .prose],
  ]

  private static func text(_ seed: UInt64) -> String {
    var random = SplitMix(state: seed)
    let parts = families[Int(seed) % families.count]
    // Tables are gone on in from the third passage on.
    let size = parts.contains(.oneLine) ? 1_300_000 : 400_000
    var text = ""
    while text.utf8.count < size { text += parts.randomElement(using: &random)!.text(&random) }
    return text
  }

  @Test(
    "is reported the same, however many workers search it", arguments: 1...20 as ClosedRange<UInt64>
  )
  func jobs(_ seed: UInt64) throws {
    try expectSame(Self.text(seed), with: [ColumnPatterns.endless, chain("a", 21), chain("b", 33)])
  }

  @Test(
    "of records is reported the same, however many workers search it",
    arguments: 1...8 as ClosedRange<UInt64>)
  func records(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let parts = seed % 3 == 0 ? RecordPart.usual + [.severalLines] : RecordPart.allCases
    var text = "id,account,other,note\n"
    while text.utf8.count < 900_000 {
      let isUsual = Int.random(in: 0..<4, using: &random) > 0
      let part = (isUsual ? RecordPart.usual : parts).randomElement(using: &random)
      text += part?.text(&random) ?? ""
    }
    try expectSame(text, with: [])
  }

  private func expectSame(_ text: String, with more: [String]) throws {
    let item = Item(
      origin: .file(path: FilePath("log.txt")),
      work: .read(MemoryContent(bytes: Array(text.utf8))))
    let patterns = try ColumnPatterns.set(with: more)
    let one = try collected(of: item, by: patterns)
    #expect(one.findings.count > 100)
    for jobs in [2, 8] {
      let many = try collected(of: item, by: patterns, jobs: jobs)
      #expect(one.findings.map(\.words) == many.findings.map(\.words))
      #expect(String(reflecting: one.entries) == String(reflecting: many.entries))
    }
  }
}
