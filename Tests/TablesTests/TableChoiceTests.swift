import Tables
import Testing

@Suite("Patterns of tables")
struct TableChoiceTests {
  private func choice(_ wanted: [String], without unwanted: [String] = []) throws -> TableChoice {
    try TableChoice(of: wanted.map(TablePattern.init), without: unwanted.map(TablePattern.init))
  }

  @Test(
    "mean tables by their name in any schema, or in one",
    arguments: [
      ("users", "public", "users", true), ("users", "crm", "users", true),
      ("users", "public", "users2", false), ("users", "users", "other", false),
      ("crm.users", "crm", "users", true), ("crm.users", "public", "users", false),
      ("crm.*", "crm", "anything", true), ("*.users", "public", "users", true),
      ("u*s", "a", "us", true), ("u*s", "a", "usersx", false), ("*a*b*", "a", "xxaxxbxx", true),
      ("*a*b*", "a", "xxbxxaxx", false), ("**", "a", "b", true), ("user?", "a", "users", true),
      ("user?", "a", "user", false), ("log_[0-9]", "a", "log_7", true),
      ("log_[0-9]", "a", "log_x", false), ("log_[!0-9]", "a", "log_x", true),
      ("log_[^0-9]", "a", "log_7", false), ("[]]", "a", "]", true), ("[a-]", "a", "-", true),
      ("USERS", "a", "users", true), ("users", "a", "Users", true), ("[a-c]x", "a", "BX", true),
      ("straße*", "a", "STRAßE 1", true), ("ÄRZTE", "a", "ärzte", true),
      ("\"Users\"", "a", "Users", true), ("\"Users\"", "a", "users", false),
      ("\"a.b\"", "x", "a.b", true), ("\"a*\"", "x", "a*", true), ("\"a*\"", "x", "ab", false),
      ("\"a\"\"b\"", "x", "a\"b", true), ("\"My Shop\".o*", "My Shop", "orders", true),
      ("my\" \"shop", "x", "MY SHOP", true), ("?", "x", "😀", true),
    ])
  func matching(pattern: String, schema: String, table: String, isMeant: Bool) throws {
    #expect(try choice([pattern]).includes(table, in: schema) == isMeant)
    #expect(try choice([], without: [pattern]).includes(table, in: schema) != isMeant)
  }

  @Test("of much work are answered soon")
  func hostile() throws {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(try !choice([pattern]).includes(String(repeating: "a", count: 5000), in: "x"))
  }

  @Test(
    "that mean nothing are refused",
    arguments: [
      ("", TablePatternError.Problem.missingName), (".", .missingName), ("a.", .missingName),
      (".a", .missingName), ("\"\"", .missingName), ("a.b.c", .manyParts), ("\"a", .missingQuote),
      ("\"a\"\"", .missingQuote), ("[a", .missingBracket), ("[]", .missingBracket),
    ])
  func refusals(pattern: String, problem: TablePatternError.Problem) {
    let error = #expect(throws: TablePatternError.self) { try TablePattern(pattern) }
    #expect(error?.problem == problem && error?.text == pattern)
  }

  @Test("leave out what is both wanted and not")
  func both() throws {
    let choice = try choice(["a*"], without: ["*z"])
    #expect(choice.includes("ab", in: "s") && !choice.includes("az", in: "s"))
    #expect(!choice.includes("b", in: "s"))
  }

  @Test("that have met no table are known, and whether all tables were left out")
  func unmatched() throws {
    let choice = try choice(["users", "ordres", "logs"], without: ["l*", "x.y"])
    #expect(!choice.hasLeftOutAll)
    _ = choice.includes("logs", in: "s")
    #expect(choice.hasLeftOutAll)
    _ = choice.includes("users", in: "s")
    #expect(!choice.hasLeftOutAll)
    #expect(choice.unmatched.wanted == ["ordres"] && choice.unmatched.unwanted == ["x.y"])
    #expect(choice.words(forLeftOut: 1) == "1 table, left out by --table and --exclude-table")
    #expect(choice.words(forLeftOut: 0) == nil)
    #expect(TableChoice().includes("any", in: "s") && !TableChoice().isLimited)
  }
}
