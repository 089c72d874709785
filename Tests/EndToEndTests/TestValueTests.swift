import Fixtures
import Testing

@Suite("Values that are nobody's")
struct TestValueTests {
  private let privet = Privet()
  private static let text = "phone 202-555-0143\nWrite to anna@example.org\n"

  @Test("are marked in every format", arguments: Privet.formats)
  func mark(format: String) throws {
    let ended = try privet.scan("--format", format, "-", input: Array(Self.text.utf8))
    #expect(ended.text.contains(format == "text" ? "a test value" : "test-value"))
  }

  @Test("that are given to nobody are low, unless one asks for them")
  func treatment() throws {
    func found(_ arguments: String...) throws -> [String] {
      try privet.scan(["--format", "json", "-"] + arguments, input: Array(Self.text.utf8)).json()
        .foundPatterns
    }
    #expect(try found() == ["global.email"])
    #expect(try found("--test-values", "keep") == ["us.phone", "global.email"])
    #expect(try found("--min-confidence", "low") == ["us.phone", "global.email"])
    #expect(try found("--test-values", "low") == [])
    #expect(try found("--test-values", "skip", "--min-confidence", "low") == [])
  }

  @Test("are no telephone numbers where their column is another number's")
  func column() throws {
    func found(_ header: String) throws -> [String] {
      privet.folder.write("a.csv", "\(header),note\n212-867-5309,a\n303-867-5309,b\n")
      return try privet.report("a.csv").foundPatterns
    }
    #expect(try found("order_number") == [])
    #expect(try found("code_of") == ["us.phone", "us.phone"])
  }

  @Test("are explained beneath the finding, without the value")
  func explain() throws {
    let ended = try privet.scan("--explain", "-", input: Array(Self.text.utf8))
    #expect(ended.text.contains("\n    form 1 of "))
    #expect(ended.text.contains("\n    a test value: "))
    #expect(!ended.text.contains("anna"))
  }

  @Test("are explained in JSON, and nowhere that has no room for it")
  func explainFormats() throws {
    let input = Array(Self.text.utf8)
    let json = try privet.report("--explain", "-", input: input)
    #expect(json["findings"][0]["explanation"]["testValue"].string == "specimen")
    #expect(try !privet.report("-", input: input)["findings"][0]["explanation"].exists)
    #expect(try privet.scan("--explain", "--format", "sarif", "-", input: input).status == 2)
  }
}
