import Fixtures
import Testing

/// Things that are called as nobody is.
private let things = [
  "Quantum Kettle", "Copper Bridge", "Lower Basin", "Granite Works", "Harbour Lights",
  "Silent Engine",
  "Broken Arrow", "Northern Line", "Garden Gate", "Winter Palace",
]
private let people = [
  "Anna Berg", "Peter Chalmers", "Maria Ruiz", "Barbara Jensen", "Thomas Weber", "Laura Rossi",
  "Daniel Novak", "Julia Lindgren", "Robert Fischer",
]

/// So many names of either kind, people's last.
private func names(_ thingCount: Int, _ personCount: Int) -> [String] {
  (0..<thingCount).map { "\(things[$0 % 10]) \(things[$0 / 10 % 10])" }
    + (0..<personCount).map { people[$0] }
}

private func list(_ names: [String]) -> String {
  names.map { "{\"code\": \"x\", \"name\": \"\($0)\"}\n" }.joined()
}

@Suite("Names of persons among those of things")
struct NamesAmongOthersTests {
  private let privet = Privet()

  private func found(_ text: String, _ arguments: String...) throws -> [String] {
    try privet.scan(["--format", "json", "-"] + arguments, input: Array(text.utf8)).json()
      .foundPatterns
  }

  @Test("are low where hardly any is one", arguments: [(27, 5), (60, 9)])
  func rare(things: Int, people: Int) throws {
    let text = list(names(things, people))
    #expect(try found(text) == [])
    let name = "global.person-name"
    let low = try found(text, "--min-confidence", "low")
    #expect(low.filter { $0 == name }.count >= people)
  }

  @Test(
    "are reported where one in six is one, or where a list is short",
    arguments: [(27, 6), (40, 8), (26, 5), (5, 1)])
  func frequent(things: Int, people: Int) throws {
    #expect(try found(list(names(things, people))).count == people)
  }

  @Test("are low in the column of a table, too, and in no other column")
  func column() throws {
    let rows = names(40, 4).map { "\($0),Anna Berg\n" }.joined()
    #expect(try found("name,owner full name\n\(rows)").count == 44)
  }

  @Test("count by their own label whatever the others are")
  func label() throws {
    #expect(try found(list(names(60, 0)) + "Full name: Anna Berg\n") == ["global.person-name"])
  }

  @Test("are told from the parts of a text that are far away")
  func parts() throws {
    let filler = String(repeating: "nothing is said in this line of text\n", count: 30_000)
    let text = list(names(60, 3)) + filler + list(names(0, 9))
    #expect(try found(text).count == 9)
  }

  @Test("are explained")
  func explain() throws {
    let text = list(names(40, 4))
    let input = Array(text.utf8)
    let plain = try privet.scan("--explain", "--min-confidence", "low", "-", input: input).text
    let sentence = "few of the values that are called so around it are such: a step lower"
    #expect(plain.ranges(of: sentence).count >= 4)
    let report = try privet.report("--explain", "--min-confidence", "low", "-", input: input)
    #expect(report["findings"][0]["explanation"]["amongOthers"].exists)
  }
}
