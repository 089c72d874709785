import Fixtures
import Model
import Testing

@Suite("The field of a value in a text of one column")
struct ListedTests {
  @Test(
    "is what its first line says",
    arguments: ["badge", "Badges", "\"badge\"", "my_badge", "myBadge"],
    ["\n", "\r\n"])
  func column(name: String, end: String) throws {
    let cells = (0..<9_000).map { $0 % 3 == 0 ? "\"W\($0 + 100_000)\"" : "W\($0 + 100_000)" }
    for chunk in [4096, 256 * 1024] {
      let found = try findings(in: ([name] + cells).joined(separator: end), chunk: chunk)
      #expect(found.count == 9_000)
      #expect(
        found.allSatisfy { $0.judgement.field == name.replacing("\"", with: "") })
    }
  }

  @Test(
    "is so whatever else is a value",
    arguments: ["a", "12-34", "Jan van den Berg", "+31 6 1", "x."])
  func values(value: String) throws {
    let text = "badge\nV111111\n\(value)\nV222222\n\(value)\n\"a, b: c.\"\nV333333"
    #expect(try findings(in: text).map(\.judgement.field) == ["badge", "badge", "badge"])
  }

  @Test(
    "ends with what is no value",
    arguments: [
      "", "Nobody here has more than one of these.", "# More", "- more", "other: 1", "a=1",
      "{ \"a\": 1 }", "  indented", "what follows is something else", "More:", "\"open", "a | b",
      "\ta", String(repeating: "x", count: 101),
    ])
  func ends(line: String) throws {
    let before = String(repeating: "V111111\n", count: 5)
    let text = "badge\n" + before + line + "\n" + String(repeating: "V222222\n", count: 5)
    let fields = try findings(in: text).map(\.judgement.field)
    #expect(fields == Array(repeating: "badge", count: 5) + Array(repeating: nil, count: 5))
  }

  @Test(
    "is not told by a title",
    arguments: [
      "badge\n\nV111111\n", "The badge\nV111111\nV222222\n", "badge of all\nV111111\nV222222\n",
      "badge:\nV111111\nV222222\n",
      "badge 4711\nV111111\nV222222\n", "# badge\nV111111\nV222222\n", "badge\nV111111\n",
      "badge\n=====\nV111111\n", "other\nV111111\nV222222\n",
      "badge\nV111111\nwhat follows is another thing altogether\n", "\nbadge\nV111111\nV222222\n",
      "x\nbadge\nV111111\nV222222\n", "badge\n  V111111\n  V222222\n",
      "badge\n- V111111\n- V222222\n",
      "badge\nThis is about V111111, and others.\n",
    ])
  func titles(text: String) throws {
    #expect(try findings(in: text).allSatisfy { $0.judgement.field != "badge" })
  }

  @Test("lets tables be known that stand below")
  func below() throws {
    let text = "badge\nV111111\nV111111\n\n| a | badge |\n|---|---|\n| V222222 | V333333 |\n"
    #expect(try findings(in: text).map(\.judgement.field) == ["badge", "badge", nil, "badge"])
  }
}
