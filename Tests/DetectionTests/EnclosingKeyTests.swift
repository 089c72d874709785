import PatternFiles
import Testing

/// A word that is a label in a name only.
private func definition() throws -> PatternDefinition {
  let text = """
    id: test.pattern
    name: A test
    category: other
    sensitivity: low
    forms:
      - pattern: '[A-Z][a-z]+'
        keys: [first]
        inside: [name]
        confidence: { labelled: medium }
    examples:
      match: ['name.first: «Anna»', 'name.first: «Anna»']
    """
  return try PatternFileParser.parse(
    Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
}

/// The values that are found in `text`.
private func found(_ text: String) throws -> [String] {
  try definition().shownValues(in: text)
}

@Suite("A key that counts inside another only")
struct EnclosingKeyTests {
  @Test(
    "is found in an object, an element, a block or a path of that name",
    arguments: [
      "{\"name\": {\"first\": \"Anna\"}}", "{\"name\":{\"x\":{\"y\":[1,{}]},\"first\":\"Anna\"}}",
      "\"name\": [{\"x\": 1}, {\"first\": \"Anna\"}]", "\"name\" : {\r\n\t\"first\" : \"Anna\"",
      "{'fullName': {'first': 'Anna'}}", "full_name = {first: 'Anna'}", "name: { first: Anna }",
      "\"name\": {\"first\": [\"Anna\"]}", "\"name\":{\"first\":{\"S\":\"Anna\"}}",
      "<name><first>Anna</first></name>", "<Name a=\"b\">\n <x/><y>1</y>\n <First>Anna</First>",
      "<a:name><a:first>Anna</a:first>", "<name><first value=\"Anna\"/></name>",
      "<Kunde.Name><first id=\"1\" value='Anna'></first>",
      "name.first=Anna", "user.name.first = Anna", "name_first: Anna", "names/name/first: Anna",
      "name[0].first=Anna", "name:\n  first: Anna", "a:\n  name:\n    x: 1\n\n    first: Anna",
      "name:\n- first: Anna", "user[name][first]=Anna", "name[first]=Anna",
      "<name first=\"Anna\" last=\"Berg\"/>", "<a:person-name x='1'\n first='Anna'>",
      "{\"Name\": {\"M\": {\"First\": {\"S\": \"Anna\"}}}}", "[name]\nfirst = \"Anna\"",
      "[user.name]\r\nx=1\r\n\r\nfirst=Anna",
      "[[names.name]]\nfirst = 'Anna'", "name:\r\n  first: Anna\r\n", "- name:\n    - first: Anna",
    ])
  func isFound(text: String) throws {
    #expect(try found(text) == ["Anna"])
  }

  @Test(
    "is not found in anything else, nor in nothing",
    arguments: [
      "first: Anna", "\"first\": \"Anna\"", "{\"page\": {\"first\": \"Anna\"}}",
      "{\"name\": {}, \"first\": \"Anna\"}", "{\"name\": {\"page\": {\"first\": \"Anna\"}}}",
      "\"name\": \"x\", \"first\": \"Anna\"", "{\"filename\": {\"first\": \"Anna\"}}",
      "<name/><first>Anna</first>", "<name>x</name><first>Anna</first>",
      "<page><first>Anna</first></page>", "<name><page><first>Anna</first></page></name>",
      "page.first=Anna", "name.page.first=Anna", "filename.first=Anna", "name-first=Anna",
      "name:\npage:\n  first: Anna", "name: x\n  first: Anna", "  name:\nfirst: Anna",
      "name:\n  page:\n    first: Anna", "{\"name\": [\"first\": \"Anna\"]}",
      "name: first: Anna", "page[first]=Anna", "<page first=\"Anna\"/>",
      "<name/><page first=\"Anna\"/>", "[name]\n[page]\nfirst=Anna", "name: the first: Anna",
    ])
  func isNotFound(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test(
    "is found as each of a short list",
    arguments: [
      "\"first\": [\"Anna\", \"Berta\"]", "first:['Anna','Berta']",
      "\"first\": [\n    \"Anna\",\n    \"B\\\"B\",\n    \"Berta\"\n  ]",
      "\"first\": [\"Anna\", \"Berta\", null, \"Clara\"], \"last\": \"Dora\"",
    ])
  func lists(list: String) throws {
    #expect(try found("\"name\": {\(list)}") == ["Anna", "Berta"])
    #expect(try found("\"names\": {\(list)}") == [])
  }

  @Test("is not found in a long list, which is one of choices")
  func longLists() throws {
    let list = repeatElement("\"Anna\"", count: 40).joined(separator: ", ")
    #expect(try found("\"name\": {\"first\": [\(list)]}") == [])
  }

  @Test(
    "is one of many, each of which counts by what it lies in itself",
    arguments: [
      ("{\"name\":{\"first\":\"Anna\",\"first\":\"Berta\"},\"page\":{\"first\":\"Clara\"}}", 2),
      ("{\"first\":\"Clara\",\"name\":{\"first\":\"Anna\"},\"first\":\"Dora\"}", 1),
      (
        "{\"name\":{\"x\":{\"first\":\"Clara\"},\"first\":\"Anna\",\"y\":[{\"first\":\"Dora\"}]}}",
        1
      ),
      ("[page]\nfirst=Clara\nfirst=Clara\n[name]\nfirst=Anna\nfirst=Berta\n[x]\nfirst=Clara", 2),
      ("name:\n  first: Anna\n  first: Berta\npage:\n  first: Clara\nname:\n  first: Dora", 3),
    ])
  func many(text: String, count: Int) throws {
    let values = try found(text)
    #expect(values.count == count)
    #expect(!values.contains("Clara"))
  }

  @Test("does not look farther back for having found another on the way")
  func manyInReach() throws {
    let key = "\"first\":\"Anna\","
    let text = "\"name\":{" + String(repeating: key, count: 60)
    // The label stands a byte behind the quote of its key, and so does what it looks for.
    let inReach = (0..<60).count { 8 + key.utf8.count * $0 <= 512 }
    #expect(try found(text).count == inReach)
  }

  @Test("looks back some way, and no farther", arguments: [(10, true), (480, true), (520, false)])
  func reach(bytes: Int, isFound: Bool) throws {
    let text = "\"name\": {\"x\": \"\(String(repeating: "-", count: bytes))\", \"first\": \"Anna\"}"
    #expect(try found(text) == (isFound ? ["Anna"] : []))
  }
}
