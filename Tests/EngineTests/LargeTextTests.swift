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
  case frame, parted, aligned, examples

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

@Suite("A large text")
struct LargeTextTests {
  /// Those of the first have nothing in them that keeps one from being searched beside another.
  private static let families: [[Part]] = [
    [.prose, .numbers, .longLine, .percent], [.prose, .numbers, .chain],
    [.prose, .declaration, .insertion], [.numbers, .markdown], [.prose, .numbers, .endless],
    Part.allCases, [.prose, .frame, .parted], [.prose, .numbers, .aligned, .examples],
  ]

  private static func text(_ seed: UInt64) -> String {
    var random = SplitMix(state: seed)
    let parts = families[Int(seed) % families.count]
    var text = ""
    while text.utf8.count < 400_000 { text += parts.randomElement(using: &random)!.text(&random) }
    return text
  }

  @Test(
    "is reported the same, however many workers search it", arguments: 1...16 as ClosedRange<UInt64>
  )
  func jobs(_ seed: UInt64) throws {
    let item = Item(
      origin: .file(path: FilePath("log.txt")),
      work: .read(MemoryContent(bytes: Array(Self.text(seed).utf8))))
    let patterns = try ColumnPatterns.set(
      with: [ColumnPatterns.endless, chain("a", 21), chain("b", 33)])
    let one = try collected(of: item, by: patterns)
    #expect(one.findings.count > 100)
    for jobs in [2, 8] {
      let many = try collected(of: item, by: patterns, jobs: jobs)
      #expect(one.findings.map(\.words) == many.findings.map(\.words))
      #expect(String(reflecting: one.entries) == String(reflecting: many.entries))
    }
  }
}
