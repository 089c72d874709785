import Fixtures
import Testing

@Suite("privet patterns list")
struct PatternListTests {
  private let privet = Privet()

  @Test("stands by country, there by category, and counts both")
  func groups() throws {
    let lines = try privet.run("patterns", "list").text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "No one country")
    let start = try #require(lines.firstIndex(of: "Germany (DE)"))
    let group = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
    #expect(lines[start - 1].isEmpty)
    let words = group.map { $0.split(separator: " ").map(String.init) }
    #expect(words.allSatisfy { $0[1].hasPrefix("de.") })
    let kinds = [
      "contact", "government-id", "financial", "health", "location", "business", "other",
    ]
    let places = words.compactMap { kinds.firstIndex(of: $0[0]) }
    #expect(places.count == group.count && places == places.sorted())
    // A number of companies, which a scan leaves out.
    #expect(words.contains { $0[1] == "de.handelsregister" && $0.contains("off") })
    #expect(words.allSatisfy { $0[0] == "business" || !$0.contains("off") })
    #expect(lines.contains { $0.hasPrefix("government-id ") })
    #expect(lines.contains { $0.contains(" are off: ") })
  }

  /// Options, and the ids and categories that they mean.
  struct Narrowing: Sendable, CustomTestStringConvertible {
    let options: [String]
    let isMeant: @Sendable (_ id: String, _ category: String) -> Bool

    var testDescription: String { options.joined(separator: " ") }
  }

  @Test(
    "takes countries, categories and globs, and each narrows the others",
    arguments: [
      Narrowing(options: ["--country", "de,fr"]) { id, _ in ["de.", "fr."].contains(id.prefix(3)) },
      Narrowing(options: ["--country", "DE", "--country", "fr"]) { id, _ in
        ["de.", "fr."].contains(id.prefix(3))
      },
      Narrowing(options: ["--category", "health,location"]) { _, category in
        ["health", "location"].contains(category)
      },
      Narrowing(options: ["--only", "*.phone"]) { id, _ in id.hasSuffix(".phone") },
      Narrowing(options: ["--only", "us.ssn", "--only", "global.email"]) { id, _ in
        ["us.ssn", "global.email"].contains(id)
      },
      Narrowing(options: ["--country", "us", "--category", "health"]) { id, category in
        id.hasPrefix("us.") && category == "health"
      },
      Narrowing(options: ["--category", "business", "--only", "at.*"]) { id, category in
        id.hasPrefix("at.") && category == "business"
      },
    ])
  func narrowed(narrowing: Narrowing) throws {
    let all = try privet.run("patterns", "list", "--format", "json").json()["patterns"].list
    let meant = all.filter { narrowing.isMeant($0["id"].string ?? "", $0["category"].string ?? "") }
    #expect(!meant.isEmpty && meant.count < all.count)
    let arguments = ["patterns", "list"] + narrowing.options
    let list = try privet.start(arguments + ["--format", "json"]).finish().json()["patterns"].list
    #expect(list.map { $0["id"].string } == meant.map { $0["id"].string })
    #expect(try privet.start(arguments).finish().text.contains("\n\(meant.count) pattern"))
  }

  @Test("for programs names the country and says what is off by default")
  func members() throws {
    let list = try privet.run(
      "patterns", "list", "--format", "json", "--only", "de.handelsregister", "--only",
      "global.email"
    ).json()["patterns"].list
    #expect(list.map { $0["id"].string } == ["de.handelsregister", "global.email"])
    #expect(list[0]["country"].string == "DE")
    #expect(list[0]["countryName"].string == "Germany")
    #expect(list[0]["offByDefault"].bool == true)
    #expect(list[1]["countryName"].string == nil)
    #expect(list[1]["offByDefault"].bool == false)
  }

  @Test("marks no pattern of one's own as off: who writes it has asked for it")
  func ownBusiness() throws {
    privet.folder.write(
      "own/firm.yaml",
      OwnPattern(id: "firm").text.replacing("category: other", with: "category: business"))
    let text = try privet.run("patterns", "list", "--patterns", "own", "--no-builtin-patterns").text
    #expect(text.contains("business  firm"))
    #expect(!text.contains("off"))
    #expect(text.hasSuffix("\n1 pattern\n"))
  }

  @Test(
    "refuses countries, categories and globs that are none",
    arguments: [
      ("--country", "qq", "no pattern is of QQ"), ("--country", "germany", "two letters"),
      ("--category", "helth", "'helth' is none of"), ("--only", "us.snn", "'us.snn'"),
    ])
  func refused(option: String, value: String, message: String) throws {
    let ended = try privet.run("patterns", "list", option, value)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.message.contains(message))
  }
}
