import Detection
import Model
import PatternFiles
import Testing

private func parse(_ text: String) throws -> PatternDefinition {
  try PatternFileParser.parse(Array(text.utf8), file: "us/ssn.yaml", id: "us.ssn")
}

private let whole = """
  id: us.ssn
  name: A number
  category: government-id
  country: US
  sensitivity: high
  forms:
    - pattern: |
        (?<! [0-9] )
        [0-9]{9}
      confidence: { alone: low, in-context: high }
  context: { words: [number], within: 60 }
  examples:
    match: ['number «123456789»']
    no-match: [{ text: '12345678', because: it is too short }]
  """

@Suite("A pattern file")
struct PatternSetTests {
  @Test("that is right is taken")
  func right() throws {
    let definition = try parse(whole)
    #expect(definition.info.id == "us.ssn")
    #expect(try ExampleCheck.problems(of: definition).isEmpty)
  }

  @Test(
    "that is wrong is refused, with the line and everything that is wrong",
    arguments: [
      ("name: A number", "nmae: A number", 2, "the key 'nmae' is not known"),
      ("country: US", "country: usa", 4, "two capital letters"),
      ("sensitivity: high", "sensitivity: huge", 5, "must be one of low, moderate"),
      ("id: us.ssn", "id: us.snn", 1, "the file's place says 'us.ssn'"),
      ("within: 60", "within: 9000", 11, "must be a number of bytes"),
      ("name: A number", "id: us.ssn", 2, "is there twice"),
      ("alone: low", "alone: some", 10, "must be none, low, medium or high"),
      ("'number «123456789»'", "'number 123456789'", 13, "marks what must be found"),
      ("'number «123456789»'", "'number «123456789'", 13, "marks what must be found"),
      ("name: A number", "name: &a A number", 2, "anchors and tags are not allowed"),
      ("name: A number", "name: [", 4, "not valid YAML"),
    ])
  func wrong(right: String, wrong: String, line: Int, message: String) throws {
    let text = whole.replacing(right, with: wrong)
    let error = #expect(throws: PatternFileError.self) { try parse(text) }
    #expect(
      error?.problems.contains { $0.line == line && $0.message.contains(message) } == true,
      "\(error?.problems ?? [])")
  }

  @Test("whose pattern does not compile is refused with the line inside the pattern")
  func doesNotCompile() throws {
    let definition = try parse(whole.replacing("[0-9]{9}", with: "[0-9]{9} )"))
    let error = #expect(throws: PatternSetError.self) { try PatternSet([definition]) }
    #expect(error?.files.first?.problems.first?.line == 9)
  }

  @Test("that names a validator which does not exist is refused in that line")
  func unknownValidator() throws {
    let error = #expect(throws: PatternFileError.self) {
      try parse(whole + "\nvalidator: mod-12")
    }
    #expect(error?.problems.first?.message == "there is no validator 'mod-12'")
    #expect(error?.problems.first?.line == 15)
  }

  @Test(
    "whose rules cannot be read is refused, with the line and what is wrong",
    arguments: [
      ("- luhn2", "there is no rule 'luhn2'"),
      ("- { luhn: 0..3 }", "must say which symbols"),
      ("- { luhn: 5..3 }", "must say which symbols"),
      ("- { verhoeff: 1..9, alphabet: '01' }", "only luhn takes an 'alphabet'"),
      ("- { luhn: 1..9, alphabet: '010' }", "digits and capital letters, each once"),
      ("- { weights: [1, x], check: '0123456789' }", "must be a list of whole numbers"),
      ("- { weights: [1, 2] }", "needs 'check', or a 'modulus'"),
      ("- { weights: [1, 2], modulus: 1 }", "a 'modulus' of at least 2"),
      ("- { weights: [1], check: '012', modulus: 3 }", "does not go with 'check'"),
      ("- { weights: [1], check: '01+' }", "'again' has the weights"),
      ("- { weights: [1], check: '01/' }", "must be of digits, letters"),
      ("- { weights: [1], modulus: 11, from: middle }", "must be left or right"),
      ("- { number: 1..8, modulus: 97, at: 9..10 }", "the key 'check' is missing"),
      ("- { number: 1..8, modulus: 97, check: remainder }", "must say which symbols"),
      ("- { date: yymmd }", "must be of yy or yyyy"),
      ("- { date: ymymdd }", "must be of yy or yyyy"),
      ("- { dates: yymmdd }", "must have one of the keys weights, number, date"),
      ("- []", "a rule must be a name, or keys and values"),
    ])
  func wrongRule(rule: String, message: String) {
    let error = #expect(throws: PatternFileError.self) {
      try parse(whole + "\nvalidator:\n  \(rule)")
    }
    #expect(
      error?.problems.contains { $0.line == 16 && $0.message.contains(message) } == true,
      "\(error?.problems ?? [])")
  }

  @Test(
    "whose examples fail is told so in the line of the example",
    arguments: [
      ("«123456789»", "«12345678»", 13, "the example is not found"),
      ("«123456789»", "1«23456789»", 13, "what is found is not what"),
      ("number «123456789»", "«123456789»", 13, "as low only"),
      ("'12345678'", "'number 123456789'", 14, "is found, and must not be: it is too short"),
    ])
  func failingExample(right: String, wrong: String, line: Int, message: String) throws {
    let problems = try ExampleCheck.problems(of: parse(whole.replacing(right, with: wrong)))
    #expect(
      problems.contains { $0.line == line && $0.message.contains(message) }, "\(problems)")
  }
}
