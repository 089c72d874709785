import Fixtures
import Model
import Testing

@Suite("The field of a value in a list of several lines")
struct SequenceTests {
  @Test(
    "is the key above the first item",
    arguments: [
      "badge:\n  - V111111\n  - \"V222222\"\n  - V333333\n",
      "badge:\n- V111111\n- 'V222222' \n- V333333",
      "staff:\n  - badge:\n    - V111111\n    - V222222\n    - V333333\n",
      "# badge:\n* V111111\n* V222222\n* V333333\n",
      "\"badge\":\n\t- V111111\n\t- V222222\n\t- V333333\n",
      "{\n  \"badge\": [\n    \"V111111\",\n    \"V222222\",\n    \"V333333\"\n  ]\n}\n",
      "badge = [\n  'V111111', 'V222222',\n  'V333333',\n]\n",
      "'badge' => [\n  'V111111',\n  'V222222',\n  'V333333',\n];\n",
      "badge := []string{\n\t\"V111111\",\n\t\"V222222\",\n\t\"V333333\",\n}\n",
      "badge = Arrays.asList(\n    \"V111111\",\n    \"V222222\",\n    \"V333333\")",
      "const badge: string[] = [\n  \"V111111\", // a: b\n  \"V222222\",\n  // c\n  \"V333333\"];\n",
      "char *badge[] = {\n  \"V111111\",\n  \"V222222\",\n  \"V333333\" };\n",
      "let badge: Vec<&str> = vec![\n  \"V111111\",\n  \"V222222\",\n  \"V333333\",\n]",
      "row[\"badge\"] = [\n  \"V111111\",\n  \"V222222\",\n  \"V333333\",\n]",
      "badge <- c(\n  \"V111111\",\n  \"V222222\",\n  \"V333333\")",
      "SELECT a FROM b WHERE badge IN (\n  'V111111',\n  'V222222',\n  'V333333'\n)",
      "badge:\n  - V111111 # a: b\n  # c\n  - V222222\n\n  - V333333\n",
      "**badge:**\n\n* V111111\n* V222222\n* V333333\n",
    ],
    ["\n", "\r\n"])
  func fields(text: String, end: String) throws {
    let found = try findings(in: text.replacing("\n", with: end))
    #expect(found.map(\.judgement.field) == ["badge", "badge", "badge"])
  }

  @Test("is so over as many items as there are, wherever a chunk ends", arguments: 0..<8)
  func many(shift: Int) throws {
    let blanks = String(repeating: " ", count: shift)
    let marked = (0..<3_000).map { "  - V\($0 + 100_000)" }
    let text = "\(blanks)x: 1\nbadge:\n\(marked.joined(separator: "\n"))"
    let bracketed = (0..<3_000).map { "    \"V\($0 + 100_000)\"" }
    let json = "\(blanks){\n  \"badge\": [\n\(bracketed.joined(separator: ",\n"))\n  ]\n}"
    for chunk in [4096, 256 * 1024] {
      for text in [text, json] {
        let found = try findings(in: text, chunk: chunk)
        #expect(found.count == 3_000)
        #expect(found.allSatisfy { $0.judgement.field == "badge" })
      }
    }
  }

  @Test(
    "is not that of what is no item, or begins with a word of its own",
    arguments: [
      "badge:\n  - V111111\n  - V222222\nother:\n  - V333333\n",
      "badge:\n  - V111111\n  - V222222\n  - other: V333333\n",
      "badge:\n  - V111111\n  - V222222\n- V333333\n",
      "badge:\n  - V111111\n  - V222222\n\nV333333\n",
      "{\n  \"badge\": [\n    \"V111111\",\n    \"V222222\"\n  ],\n  \"other\": [\n    \"V333333\"\n  ]\n}",
      "badge:\n- V111111\n- V222222\n- other V333333\n",
      "badge:\n- V111111\n- V222222\n\n# Others\n\n- V333333\n",
      "{\n  \"badge\": [\n    \"V111111\",\n    \"V222222\",\n    {\n      \"x\": \"V333333\"\n",
    ])
  func ends(text: String) throws {
    #expect(try findings(in: text).map(\.judgement.field) == ["badge", "badge", nil])
  }

  @Test(
    "is not told by what gives it no list",
    arguments: [
      "  badge:\n- V111111\n", "badge\n- V111111\n", "call(badge, [\n  \"V111111\",\n",
      "badge == [\n  \"V111111\",\n", "This is what one should know of every badge:\n- V111111\n",
    ])
  func others(text: String) throws {
    #expect(try findings(in: text).allSatisfy { $0.judgement.field != "badge" })
  }
}
