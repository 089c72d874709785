import Detection
import Fingerprinting
import Model
import PatternFiles
import Testing

/// A pattern of which one form is a word of letters behind a label, and one is of a few words.
private func definition() throws -> PatternDefinition {
  let text = """
    id: test.pattern
    name: A test
    category: other
    sensitivity: low
    forms:
      - pattern: |
          (?: [OD] ['"] )? [A-Z][a-z]+ (?: [ ] [A-Z][a-z]+ )*
        labels: [first name, Vorname, 姓名]
        keys: [name]
        confidence: { labelled: medium }
      - values: [red, light blue, grün]
        labels: [colour]
        confidence: { labelled: high }
    examples:
      match: ['name: «Anna»', 'name: «Anna»', 'name: «Anna»', 'name: «Anna»']
    """
  return try PatternFileParser.parse(
    Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
}

extension Matcher.Options {
  fileprivate static var showingValues: Matcher.Options {
    var options = Matcher.Options()
    options.showsValues = true
    return options
  }
}

/// What is found in `text`.
private func found(_ text: String, layout: DelimitedText? = nil) throws -> [Match] {
  var matcher = Matcher(
    try PatternSet([definition()]), key: .random(), minimum: .low, options: .showingValues)
  let bytes = Array(text.utf8)
  let all = 0..<bytes.count
  var found: [Match] = []
  matcher.beginItem()
  _ = matcher.search(
    Passage(
      text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8)),
      layout: layout),
    onMatch: { match, _ in found.append(match) }, onFault: { _ in })
  return found
}

private func values(_ text: String) throws -> [String] { try found(text).map(\.shownValue) }

/// What is found in two passages, of which one ends at `border`.
private func values(_ text: [UInt8], _ set: PatternSet, cutAt border: Int) -> [String] {
  var matcher = Matcher(set, key: .random(), minimum: .low, options: .showingValues)
  var found: [String] = []
  var settled = 0
  for end in [border, text.count] {
    settled = matcher.search(
      Passage(
        text: text, extent: max(0, settled - 512)..<text.count, core: settled..<end,
        place: .text(TextCursor(encoding: .utf8))),
      onMatch: { match, _ in found.append(match.shownValue) }, onFault: { _ in })
  }
  return found
}

@Suite("A form that is the value of a field")
struct LabelledValueTests {
  @Test(
    "is found in every writing of a field",
    arguments: [
      "First name: Anna", "first_name = Anna", "firstName=Anna", "FIRST-NAME:Anna",
      "\"first_name\": \"Anna\"", "{\\\"first_name\\\":\\\"Anna\\\"}", "'firstName' => 'Anna',",
      "first_name: Anna  # the first", "first_name: Anna # the first", "customer_first_name: Anna",
      "employee.firstName=Anna", "<firstName>Anna</firstName>",
      "<x:first-name a=\"b\">Anna</x:first-name>",
      "<person firstName=\"Anna\" age=\"3\"/>", "**First name:** Anna", "- **First name**: Anna",
      "<b>First name:</b> Anna<br>", "First name* : Anna", "First name (as in the passport): Anna",
      "first_name=Anna&last=Berg", "first_name=Anna last=Berg", "First name: Anna, age: 3",
      "First name: Anna  Last name: Berg", "Vorname : Anna",
      "first_name_2: Anna", "firstName1=Anna;", "First name: Anna. She came.", "name: Anna",
      "姓名：Anna", "患者姓名: Anna", "a,\"First name: Anna\",b", "First name: \u{201C}Anna\u{201D}",
      "[first_name=Anna]", "First name:\u{A0}Anna\n", "say('First name: Anna')",
      "'First name: Anna'\n",
      "<field name=\"first_name\">Anna</field>", "<property name='firstName' value='Anna'/>",
      "<input type=\"text\" value=\"Anna\" name=\"user[first_name]\">",
      "<input name=\"first_name\" class=\"wide\" id=\"first\" value=\"Anna\">",
      "<span class=\"first-name\">Anna</span>", "<field name=\"first_name\"><string>Anna</string>",
      "<td>First name:</td>\n<td>Anna</td>",
      "</tr>\n<tr><td class=\"a\">First name</td>\n  <td>Anna</td>\n</tr>", "First name: Anna[1]",
      "first name = Anna, _ = '_'",
      "first name=Anna, age = 3",
      "<firstName value=\"Anna\"/>", "<x:first-name id='1' value='Anna'>",
      "<label for=\"a\">First name:</label>\n<input type=\"text\" value=\"Anna\">",
      "<label>First name *</label><br><input value='Anna'>", "First name: <input value=\"Anna\">",
      "<label><b>First name</b></label><div class=\"x\"><input value=\"Anna\"></div>",
      "<key>firstName</key>\n\t<string>Anna</string>", "{\"FirstName\": {\"S\": \"Anna\"}}",
    ])
  func writings(text: String) throws {
    #expect(try values(text) == ["Anna"])
  }

  @Test(
    "is not found without a label of its own",
    arguments: [
      "Anna", "first Anna", "The first name of Anna", "file name: Anna", "file_name=Anna",
      "class.name=Anna", "fileName: Anna", "$name = Anna", "--name=Anna", "rename: Anna",
      "first name Anna", "first names: Anna", "first_name == Anna", "first_name::Anna",
      "first_name: <Anna>", "first_name: ${Anna}", "first_name: {{Anna}}", "first_name: String",
      "first_name: Unknown", "first_name: \"Vorname\"", "first_name: Vorname", "first_name: anna",
      "first_name: \"Anna", "first_name:\nAnna", "first_name: Anna7", "</firstName>Anna</b>",
      "<firstName/>Anna", "first_name: N/A", "first_name: %s", "first_name: Mapped[str]",
      "first_name = Names[\"Anna\"]",
      "<input type=\"radio\" name=\"first_name\" value=\"Anna\">",
      "<a name=\"first_name\"/>Anna<b>",
      "<x name=\"first\(String(repeating: "_", count: 130))name\">Anna</x>",
      "<label>First name</label><input type=\"radio\" value=\"Anna\">",
      "<label>First name</label>x<input value=\"Anna\">", "<firstName/><b value=\"Anna\">",
      "\"first_name\": [\"Anna\"]", "first_name: [Anna]",
      "colour: [\"red\"]", "{\"First_name\": {\"B\": \"Anna\"}}",
      "<p title=\"first name\">Anna</p>", "<i class=\"first-name-hint\">Anna</i>",
      "<td>First name</td><td>Anna</td>",
      "<table><tr><td>First name</td><td>Anna</td></tr>",
      "</tr><tr><td>First name</td><td>Anna</td><td>7</td></tr>",
      "</tr><tr><td>7</td><td>First name</td><td>Anna</td></tr>",
      "<input name=\"first_name\">Anna</input>",
      "first_name:before", "$firstName = AnnaNames::all()",
      "http://first-name://Anna",
    ])
  func noLabel(text: String) throws {
    #expect(try values(text) == [])
  }

  @Test("whose pattern backtracks without end is told of, once for an item")
  func limits() throws {
    let text = """
      id: test.endless
      name: A test
      category: other
      sensitivity: low
      forms:
        - pattern: '(?: a+ )+ [bc]'
          labels: [first name]
          confidence: { labelled: medium }
      examples:
        match: ['first name: «ab»']
      """
    let endless = try PatternFileParser.parse(
      Array(text.utf8), file: "test/endless.yaml", id: "test.endless")
    var matcher = Matcher(try PatternSet([endless]), key: .random(), minimum: .low)
    let value = String(repeating: "a", count: 190)
    let bytes = Array("first name: \(value)x\nfirst name: \(value)y\n".utf8)
    let passage = Passage(
      text: bytes, extent: bytes.indices, core: bytes.indices,
      place: .text(TextCursor(encoding: .utf8)))
    var faults: [Fault] = []
    for count in 1...2 {
      matcher.beginItem()
      _ = matcher.search(passage, onMatch: { _, _ in }, onFault: { faults.append($0) })
      #expect(faults.map(\.reason) == Array(repeating: .matchLimit, count: count))
      #expect(faults.allSatisfy { $0.part == "test.endless" })
    }
  }

  @Test("is the longest part of the value that it matches")
  func longest() throws {
    #expect(try values("name: Anna Berg") == ["Anna Berg"])
    #expect(try values("name: Anna Berg, Bonn") == ["Anna Berg"])
    #expect(try values("name: Anna Berg (Bonn)") == ["Anna Berg"])
    #expect(try values("\"name\": \"Anna Berg, Bonn\"") == [])
  }

  @Test("may be one of a few words, as context words are compared")
  func words() throws {
    #expect(try values("Colour: light  blue") == [])
    #expect(
      try values("colour=\"Light Blue\"; eye_colour=RED colour: Grun") == [
        "Light Blue", "RED", "Grun",
      ])
    #expect(try values("colour: light") == [])
    #expect(try found("colour: red").map(\.judgement.confidence) == [.high])
  }

  @Test("is seen through the escapes of JSON and markup")
  func escapes() throws {
    #expect(try values(#""colour": "gr\u00fcn""#) == ["grün"])
    #expect(try values("<colour>gr&#252;n</colour>") == ["grün"])
  }

  @Test("says which label named it, and the field")
  func label() throws {
    let judgement = try #require(try found("\"customer_first_name\": \"Anna\"").first?.judgement)
    #expect(judgement.context == ["first name"])
    #expect(judgement.field == "customer_first_name")
  }

  @Test(
    "says what an attribute of markup calls its field",
    arguments: [
      "<field name=\"first_name\">Anna</field>", "<property name='first_name' value='Anna'/>",
      "<input value=\"Anna\" name=\"first_name\">", "<x a=\"b\" key=\"first_name\">Anna</x>",
    ])
  func namedField(text: String) throws {
    #expect(try found(text).map(\.judgement.field) == ["first_name"])
  }

  @Test("is found in the cells of columns that a label names, and of no others")
  func columns() throws {
    let text = """
      id,first_name,file_name,colour
      1,Anna,Berg,red
      2,"Bert",Anna,"light blue"
      3, Carl ,"Name, Other",plum

      4,"Dora, E.",,RED
      """
    let layout = DelimitedText(
      separator: UInt8(ascii: ","), columns: ["id", "first_name", "file_name", "colour"])
    let matches = try found(text, layout: layout)
    #expect(matches.map(\.shownValue) == ["Anna", "red", "Bert", "light blue", "Carl", "RED"])
    #expect(
      matches.map(\.judgement.field) == [
        "first_name", "colour", "first_name", "colour", "first_name", "colour",
      ])
  }

  @Test("is found in the cells of a database's column that a label names")
  func cells() throws {
    var matcher = Matcher(
      try PatternSet([definition()]), key: .random(), minimum: .low, options: .showingValues)
    let cells = ["Anna", "", "anna", "Carl", String(repeating: "Long", count: 60), "Dora"]
    var text: [UInt8] = []
    var starts: [Int] = []
    for cell in cells {
      starts.append(text.count)
      text += Array(cell.utf8) + CellMap.separator
    }
    let rows = cells.indices.map { RowReference.rowid(Int64($0)) }
    for (column, expected) in [("first_name", ["Anna", "Carl", "Dora"]), ("file_name", [])] {
      let map = CellMap(table: "t", column: column, starts: starts, rows: rows)
      var found: [String] = []
      _ = matcher.search(
        Passage(
          text: text, extent: 0..<text.count, core: 0..<text.count, place: .cells(map)),
        onMatch: { match, _ in found.append(match.shownValue) }, onFault: { _ in })
      #expect(found == expected)
    }
  }

  @Test(
    "is found in the cells of a table amid a text",
    arguments: [
      """
      INSERT INTO `t` (`id`, `first_name`, `file_name`, `colour`) VALUES (1,'Anna','Berg','red'),
      (2, NULL, 'Anna', 'light blue'), (3, N'Carl', '', concat('re', 'd')), (4,'dora','','RED');
      """,
      """
      CREATE TABLE t (id int, first_name text, file_name text, colour text);
      INSERT INTO t VALUES (1, 'Anna', 'Berg', "red");
      INSERT INTO t VALUES (2, '', 'Anna', 'light blue'::text),(3,'Carl', NULL, NULL);
      INSERT INTO t VALUES (4, 'dora', 'x', 'RED');
      """,
      """
      COPY public.t (id, first_name, file_name, colour) FROM stdin;
      1\tAnna\tBerg\tred
      2\t\\N\tAnna\tlight blue
      3\tCarl\t\tplum
      4\tdora\t\tRED
      \\.
      """,
      """
      | id | First name | file name | **Colour** |
      |----|------------|-----------|:-----------|
      | 1  | **Anna**   | Berg      | red |
      | 2  |            | Anna      | `light blue` |
      | 3  | Carl       |           | plum |
      | 4  | dora       |           | RED

      """,
      """
      <table>
      <tr><th>id</th><th>First name</th><th>file name</th><th><b>Colour</b></th></tr>
      <tr><td>1</td><td><b>Anna</b></td><td>Berg</td><td> red </td></tr>
      <tr><td>2<td><td>Anna<td>
        light blue
      </td></tr>
      <tr><td>3</td><td>Carl</td><td></td><td>plum</td></tr>
      <tr><td>4</td><td>dora</td><td></td><td>RED</td></tr></table>
      """,
    ])
  func tables(text: String) throws {
    let expected = ["Anna", "red", "light blue", "Carl", "RED"]
    #expect(try values(text) == expected)
    let bytes = Array(text.utf8)
    let set = try PatternSet([definition()])
    for border in bytes.indices.dropFirst() {
      #expect(values(bytes, set, cutAt: border) == expected, "border at \(border)")
    }
  }

  @Test("is found in a list only where one sees that it is no choice: by a digit in it")
  func choices() throws {
    let seats = try PatternFileParser.parse(
      Array(
        """
        id: test.seat
        name: A seat
        category: other
        sensitivity: low
        forms:
          - pattern: '[0-9]*[A-Z][a-z]+'
            labels: [seat]
            confidence: { labelled: medium }
        examples:
          match: ['seat: «Anna»', 'seat: «Anna»', 'seat: «Anna»']
        """.utf8), file: "test/seat.yaml", id: "test.seat")
    let set = try PatternSet([seats])
    for (text, expected) in [
      ("seat:\n  - Window\n  - Aisle\n  - 7Window\n", ["7Window"]),
      ("seat = [\n  'Window',\n  '7Aisle',\n  'Aisle'\n]", ["7Aisle"]),
      ("seat\nWindow\n7Aisle\nAisle\n", ["7Aisle"]),
    ] {
      let bytes = Array(text.utf8)
      #expect(values(bytes, set, cutAt: bytes.count) == expected, "in \(text)")
    }
  }

  @Test("is found as what the doubled quote of a cell says")
  func doubledQuotes() throws {
    let dump = "INSERT INTO t (first_name) VALUES ('O''Anna'), ('D\\'Anna'), ('Anna''');"
    #expect(try values(dump) == ["O'Anna", "D'Anna"])
    let text = "id,first_name\n1,\"O\"\"Anna\"\n2,\"Anna\"\n3,\"Anna\"\"\"\n"
    let layout = DelimitedText(separator: UInt8(ascii: ","), columns: ["id", "first_name"])
    #expect(try found(text, layout: layout).map(\.shownValue) == ["O\"Anna", "Anna"])
  }

  @Test(
    "is found once, wherever the border of two passages lies",
    arguments: [
      (
        "First name: Anna, x\n\"colour\": \"light blue\"\n<name>Carl Berg</name>\n",
        ["Anna", "light blue", "Carl Berg"]
      ),
      (
        """
        <input value="Anna" class="wide field of a form" required="required" name="first_name">
        <field name="colour" class="of the table" id="the-colour-of-the-table" lang="en">red</field>

        """, ["Anna", "red"]
      ),
    ])
  func borders(line: String, values expected: [String]) throws {
    let text = Array((String(repeating: ".\n", count: 200) + line + line).utf8)
    let set = try PatternSet([definition()])
    for border in 380..<text.count {
      #expect(values(text, set, cutAt: border) == expected + expected, "border at \(border)")
    }
  }
}
