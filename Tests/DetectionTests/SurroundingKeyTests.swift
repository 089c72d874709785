import PatternFiles
import Testing

/// A number that only counts beside a word, and a name that only a label tells.
private func definition() throws -> PatternDefinition {
  let text = """
    id: test.pattern
    name: A test
    category: other
    sensitivity: low
    context: { words: [insurance], within: 80 }
    forms:
      - { pattern: 'V[0-9]{6}', confidence: { alone: none, in-context: high } }
      - pattern: '[A-Z][a-z]+'
        labels: [surname]
        confidence: { labelled: medium }
    examples:
      match: ['insurance «V123456»', 'insurance «V123456»', 'surname: «Anna»', 'surname: «Anna»']
    """
  return try PatternFileParser.parse(
    Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
}

/// The values that are found in `text`.
private func found(_ text: String) throws -> [String] {
  try definition().shownValues(in: text)
}

@Suite("The keys around a value")
struct SurroundingKeyTests {
  @Test(
    "A key that says nothing lets the line above name its value",
    arguments: [
      "\"insurance\": {\n  \"value\": \"V123456\"",
      "insurance:\n  number: V123456",
      "\"type\": \"insurance\",\n\"number\": \"V123456\"",
      "- name: INSURANCE\n  value: V123456",
      "\"insurance\": {\n  \"cardNumber\": \"V123456\"",
      "<key>insurance</key>\n<value>V123456</value>",
      "<td>Insurance</td>\n<td class=\"a b\">V123456</td>",
      "<dt>Insurance</dt>\n<dd>V123456</dd>",
    ])
  func plainKeys(text: String) throws {
    #expect(try found(text) == ["V123456"])
  }

  @Test(
    "A key that says something is not named by the line above",
    arguments: [
      "\"insurance\": {\n  \"street\": \"V123456\"",
      "insurance\n  order V123456",
      "insurance\n  number of V123456",
      "insurance\n  a number: V123456",
      "import insurance\nid = V123456",
      "const a = require(\"insurance\");\nid: V123456",
      "Insurance is off.\nid: V123456",
      "<td>Insurance</td><td>2021-03-05</td>\n<td>V123456</td>",
    ])
  func otherKeys(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test("The key of a pair that is complete names nothing in the line below")
  func completePairs() throws {
    #expect(try found("\"insurance\": \"none\",\n\"number\": \"V123456\"") == [])
    #expect(try found("insurance: none\nnumber: V123456") == [])
    #expect(try found("insurance: {\nnumber: V123456") == ["V123456"])
  }

  @Test(
    "What has its value in its own line names none with which the next line goes on",
    arguments: [
      ("made insurance=V654321 for all\nV123456 INFO made another", ["V654321"]),
      ("insurance: V654321\nV123456 INFO made another", ["V654321"]),
      ("made insurance_nr=V654321 for all\nV123456 INFO made another", ["V654321"]),
      ("insurance: V654321\nV123456", ["V654321", "V123456"]),
      ("insurance:\nV123456 INFO made another", ["V123456"]),
      ("insurance: see 12,\nV123456 INFO made another", ["V123456"]),
    ])
  func ownValue(text: String, values: [String]) throws {
    #expect(try found(text) == values)
  }

  @Test("The keys of other members of an object name other values")
  func otherMembers() throws {
    let both = "V123456\", \"other\": \"V654321\"}"
    #expect(try found("{\"insurance\": \"\(both)") == ["V123456"])
    #expect(try found("{\"about\": {\"insurance\": {\"a\": \"\(both)}}") == ["V123456", "V654321"])
    #expect(try found("{\"insurance\": {\"a\": 1}, \"b\": \"\(both)") == [])
    #expect(try found("{\"type\": \"insurance\", \"other\": \"V654321\"}") == ["V654321"])
    #expect(try found("{\"insurance\": true, \"number\": \"V654321\"}") == ["V654321"])
    #expect(try found("{'insurance': 1, 'other': 'of 3 V654321'}") == [])
    #expect(try found("{\"label\": \"insurance:\", \"entry\": \"V654321\"}") == ["V654321"])
    #expect(try found("{\"insurance\": {\"a\": \"} c\", \"b\": \"V654321\"}}") == ["V654321"])
    #expect(try found("{\"insurance\": null, \"b\": \"V654321\"}") == ["V654321"])
  }

  @Test("The keys of other pairs in an address or a log name other values")
  func otherPairs() throws {
    #expect(try found("?insurance=V123456&other=V654321") == ["V123456"])
    #expect(try found("?insurance=yes&value=V654321") == ["V654321"])
    #expect(try found("type=insurance user=7 new=V654321") == ["V654321"])
    #expect(try found("Bad insurance user=7, typed=V654321") == ["V654321"])
    #expect(try found("insurance = Field(about=\"x\", first=\"V654321\")") == ["V654321"])
  }

  @Test(
    "A label names the value of a plain key, and the next cell",
    arguments: [
      "{\"surname\": {\"value\": \"Bakker\"}}",
      "\"surname\": {\n    \"value\": \"Bakker\"",
      "surname:\n  value: Bakker",
      "{\"name\": \"surname\", \"value\": \"Bakker\"}",
      "- name: surname\n  value: Bakker",
      "<dt>Surname</dt><dd>Bakker</dd>",
      "<dt><b>Surname:</b></dt>\n<dd>Bakker</dd>",
      "<tr><th>Surname</th>\n  <td class=\"x\">Bakker</td></tr>",
    ])
  func labels(text: String) throws {
    #expect(try found(text) == ["Bakker"])
  }

  @Test(
    "A label names no value of a key that says something, nor the head of the next column",
    arguments: [
      "{\"surname\": {\"origin\": \"Bakker\"}}",
      "surname:\n  origin: Bakker",
      "{\"name\": \"surname\", \"text\": \"Bakker\"}",
      "surname, value: Bakker",
      "surname value Bakker",
      "<td>Surname</td><td>Quantity</td><td>Order</td>",
      "<td>Surname</td><td>Goals</td>",
      "<th>Surname</th><th>Quantity</th>",
      "<dt>Surname</dt>Bakker",
    ])
  func noLabels(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test("A line above that is cut short does no harm", arguments: ["\"", "{", "<", "=", ":", "\n"])
  func brokenBeginnings(text: String) throws {
    #expect(try found("\(text)V123456 \(text)") == [])
    #expect(try found("insurance \(text) V123456 \(text)") == ["V123456"])
  }
}
