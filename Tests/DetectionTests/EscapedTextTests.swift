import Detection
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

/// Patterns of a mailbox, of three groups of four digits, of a number that counts behind a word only,
/// and of a name behind a label.
private let definitions: [PatternDefinition] = {
  func pattern(_ id: String, _ forms: String, context: String = "") -> PatternDefinition {
    let text = """
      id: test.\(id)
      name: A test
      category: other
      sensitivity: low
      canonical: lowercase
      \(context)
      forms:
        - \(forms)
      """
    return try! PatternFileParser.parse(
      Array(text.utf8), file: "test/\(id).yaml", id: "test.\(id)")
  }
  let anywhere = "confidence: { alone: high, in-context: high }"
  return [
    pattern(
      "mail",
      """
      { pattern: '(?<! [0-9A-Za-z_%+] ) [a-z]{2,20} @ [a-z]{2,20} [.] [a-z]{2,3} (?! [a-z] )',
          \(anywhere) }
      """),
    pattern(
      "groups",
      """
      { pattern: '(?<! [0-9A-Za-z] ) [0-9]{4} [ ] [0-9]{4} [ ] [0-9]{4} (?! [0-9A-Za-z] )',
          \(anywhere) }
      """),
    pattern(
      "number",
      """
      { pattern: '(?<! [0-9A-Za-z] ) [0-9]{6} (?! [0-9A-Za-z] )',
          confidence: { alone: none, in-context: high } }
      """, context: "context: { words: [führerschein], within: 40 }"),
    pattern(
      "name",
      """
      { pattern: '[A-Z][\\p{L}]+ (?: [ ] [A-Z][\\p{L}]+ )*', labels: [first name],
          confidence: { labelled: medium } }
      """),
  ]
}()

private struct Found: Equatable {
  let pattern: String
  /// How the text writes it, and what it says.
  let written: String
  let value: String
}

private let key = FingerprintKey.random()

/// - Parameter end: Where the core ends; nil is the end of the text.
private func matches(_ text: String, upTo end: Int? = nil) throws -> [Match] {
  try told(of: text, upTo: end) { match, _ in match }
}

/// What `tell` says of each match.
private func told<Told>(
  of text: String, upTo end: Int? = nil, _ tell: (Match, borrowing Redaction) -> Told
) throws -> [Told] {
  var options = Matcher.Options()
  options.showsValues = true
  var matcher = Matcher(try PatternSet(definitions), key: key, minimum: .low, options: options)
  let bytes = Array(text.utf8)
  let all = 0..<bytes.count
  var found: [Told] = []
  matcher.beginItem()
  _ = matcher.search(
    Passage(
      text: bytes, extent: all, core: 0..<(end ?? bytes.count),
      place: .text(TextCursor(encoding: .utf8))),
    onMatch: { found.append(tell($0, $1)) }, onFault: { _ in })
  return found
}

private func found(_ text: String) throws -> [Found] {
  try matches(text).map { match in
    Found(
      pattern: match.judgement.pattern.id,
      written: String(decoding: Array(text.utf8)[match.range], as: UTF8.self),
      value: match.shownValue)
  }
}

@Suite("A value that is escaped")
struct EscapedTextTests {
  @Test("is left to the next core where its line begins behind this one")
  func cores() throws {
    let words = "some words\n\n"
    let text = words + "anna\\u0040example.org\n"
    for end in 0...words.utf8.count { #expect(try matches(text, upTo: end).isEmpty, "\(end)") }
    #expect(try matches(text).count == 1)
  }

  @Test(
    "is found where it stands, as what it says",
    arguments: [
      (#"{"a": "anna\u0040example.org"}"#, #"anna\u0040example.org"#),
      (#"{"a": "\u0061nna@example.org"}"#, #"\u0061nna@example.org"#),
      (#"{"a": "anna@example.or\u0067"}"#, #"anna@example.or\u0067"#),
      (#"{"a": "Dear all,\nanna@example.org\nand"}"#, "anna@example.org"),
      (#"{"a": "{\u0022b\u0022:\u0022anna@example.org\u0022}"}"#, "anna@example.org"),
      ("<p>anna&#64;example.org</p>", "anna&#64;example.org"),
      ("<p>anna&#x0040;example&period;org</p>", "anna&#x0040;example&period;org"),
      (
        "<p>&#97;&#110;&#x6e;&#x61;&commat;example.org",
        "&#97;&#110;&#x6e;&#x61;&commat;example.org"
      ),
      ("anna%40example.org", "anna%40example.org"),
      ("/u?a=1&mail=%61nna%40example%2Eorg&b=", "%61nna%40example%2Eorg"),
      ("mailto:anna%40example.org", "anna%40example.org"),
      ("%7B%22a%22%3A%22anna@example.org%22%7D", "anna@example.org"),
      ("https:\\/\\/x.test\\/?a=1\\u0026m=anna%40example.org", "anna%40example.org"),
    ])
  func mail(text: String, written: String) throws {
    let found = try found(text)
    #expect(found == [Found(pattern: "test.mail", written: written, value: "anna@example.org")])
  }

  @Test(
    "may hold blanks",
    arguments: [
      "1234&nbsp;5678&#160;9012", "1234&#xA0;5678 9012", #"1234\u00a05678\u00209012"#,
      "a=1234%205678%209012", "tel:1234%205678%209012", "1234%205678%209012",
      "?a=1234+5678+9012", "a=1234+5678+9012&b=2", "a=1234%C2%A05678+9012&b=2",
    ])
  func blanks(text: String) throws {
    let found = try found(text)
    #expect(found.map(\.value).map { $0.replacing("\u{A0}", with: " ") } == ["1234 5678 9012"])
    #expect(found.map(\.written).allSatisfy { text.hasSuffix($0) || text.hasSuffix($0 + "&b=2") })
  }

  @Test(
    "counts in the context of words that are escaped",
    arguments: [
      "F&uuml;hrerschein: 123456", "F&#252;hrerschein 123456", #""F\u00fchrerschein": "123456""#,
      "?f%C3%BChrerschein=123456", #"x\nf\u00FChrerschein 123456"#,
    ])
  func context(text: String) throws {
    let found = try found(text)
    #expect(found == [Found(pattern: "test.number", written: "123456", value: "123456")])
  }

  @Test(
    "stands in the field whose name or sign is escaped",
    arguments: [
      "<i a=\"{&quot;first name&quot;:&quot;Zoë&quot;}\">", #"{"first name": "Zo\u00eb"}"#,
      "<td>first name:</td><td>Zo&euml;</td>", "?first%20name=Zo%C3%AB&b=",
      "%22first%20name%22%3A%22Zo%C3%AB%22", #""x:\nfirst name: Zo\u00eb""#,
    ])
  func labels(text: String) throws {
    #expect(try found(text).map(\.value) == ["Zoë"])
  }

  /// A line as long as mailers let them be before they break them.
  private static let line = String(repeating: "word ", count: 12)

  @Test(
    "may lie over the end of a line that mail breaks",
    arguments: [
      ("anna@exam=\nple.org", "anna@example.org"), ("anna@exam=\r\nple.org", "anna@example.org"),
      ("1234 5678=\n 9012", "1234 5678 9012"), ("1234 5678 =\n9012", "1234 5678 9012"),
      ("first name: Zo=\n=C3=AB", "Zoë"), ("first name: Zo=C3=AB", "Zoë"),
      ("f=C3=BChrer=\nschein 123456", "123456"), ("f=FChrerschein 123456", "123456"),
      ("first name: Zo=EB", "Zoë"), ("first name: Ch=E2t=E9", "Châté"),
      ("first name: Zo=EB=FF", "Zoëÿ"),
    ])
  func brokenLines(text: String, value: String) throws {
    #expect(try found(Self.line + text).map(\.value) == [value])
  }

  @Test(
    "does not lie over the end of a line that ends with an equals sign otherwise",
    arguments: [
      "anna@exam=\nple.org", "F=FCHRERSCHEIN 123456", "f=fchrerschein 123456",
      line + "1234 5678 =\n 9012", line + line + "1234 5678=\n 9012",
      line + "1234 5678=\n\n 9012", "anna=40example.org",
    ])
  func otherLines(text: String) throws {
    #expect(try found(text).isEmpty)
  }

  @Test("has the mask and the fingerprint of the value")
  func fingerprint() throws {
    func values(_ text: String) throws -> [Redacted] {
      try told(of: text) { $1.redacted }
    }
    let plain = try #require(try values("anna@example.org").first)
    for text in [
      #"anna\u0040example.org"#, "anna&#64;example.org", "anna%40example.org",
      #"\nanna@example.org"#,
    ] {
      #expect(try values(text) == [plain], "\(text)")
    }
  }

  @Test(
    "is not read from what only looks like an escape",
    arguments: [
      "anna\\u004example.org", "anna\\\\u0040example.org", "anna&#;example.org",
      "anna&#64example.org", "anna&at;example.org", "anna%4example.org", "anna%%40 example.org",
      "anna&#99999999;example.org", "anna\\ud83dexample.org", "anna%2540example.org",
      "anna&amp;#64;example.org", "1234%205678", "1234+5678+9012", "a=1234+5678+9012",
      "a&&b=1234+5678+9012", "\"1234+5678+9012&x\"", "1234%C25678%A09012", "C:\\users\\123456",
    ])
  func lookalikes(text: String) throws {
    #expect(try found(text).isEmpty)
  }

  @Test("is one finding, whichever way it is read")
  func once() throws {
    for text in [
      #"{"first name": "Ann\u00e9", "F\u00fchrerschein": 123456}"#,
      "first name=Ann%C3%A9&f%C3%BChrerschein=123456",
    ] {
      #expect(try found(text).map(\.value) == ["Anné", "123456"])
    }
  }

  // MARK: In base64

  private static let letter =
    "Dear all,\nanna@example.org has 1234 5678 9012, first name: Zoë\nYours"
  private static let letterValues = ["anna@example.org", "1234 5678 9012", "Zoë"]

  @Test(
    "is found in base64, alone and as the body of mail",
    arguments: [
      Base64.encode(letter.utf8), #"{"data": "\#(Base64.encode(letter.utf8))"}"#,
      "x.\(Base64.encode(letter.utf8, isSafe: true)).c2lnbmF0dXJl",
      "https://x.test/reset/\(Base64.encode(letter.utf8, isSafe: true))?b=1",
      "data:text/plain;base64,\(Base64.encode(letter.utf8))",
      "Content-Transfer-Encoding: base64\n\n\(Base64.encode(letter.utf8, line: 60))\n\n--x--",
      "a\r\n\r\n\(Base64.encode(letter.utf8, line: 76, lineEnd: "\r\n"))\r\n--x--",
      #"{"body": "\n\#(Base64.encode(letter.utf8, line: 64, lineEnd: #"\r\n"#))\n"}"#,
      "data: |\n  \(Base64.encode(letter.utf8, line: 64, lineEnd: "\n  "))\nnext: 1",
      Base64.encode(letter.utf8) + "\nsome words that follow",
    ])
  func base64(text: String) throws {
    #expect(try found(text).map(\.value) == Self.letterValues)
  }

  @Test("stands in base64 where its characters do")
  func placeInBase64() throws {
    #expect(
      try found("contact: " + Base64.encode("anna@example.org".utf8)) == [
        Found(
          pattern: "test.mail", written: "YW5uYUBleGFtcGxlLm9yZw", value: "anna@example.org")
      ])
  }

  @Test(
    "is not read from what is no base64 of text",
    arguments: [
      // In base64 twice, with a byte of no text, and too short for anyone to tell.
      Base64.encode(Base64.encode(letter.utf8).utf8), Base64.encode([0] + letter.utf8),
      Base64.encode("anna@xy.org".utf8), "\nx" + Base64.encode(letter.utf8),
    ])
  func noBase64(text: String) throws {
    #expect(try found(text).isEmpty)
  }

  @Test("is not cut by what repeats itself and could be base64 of signs")
  func repetition() throws {
    let text = "mail: " + String(repeating: "c1", count: 30) + " anna@example.org"
    #expect(try found(text).map(\.value) == ["anna@example.org"])
  }

  @Test(
    "is found in base64 wherever it is parted, and once",
    arguments: [(line: 0, lineEnd: ""), (76, "\n"), (76, "\r\n"), (64, "\n    ")])
  func bordersInBase64(line: Int, lineEnd: String) throws {
    let rows = (0..<80).map { "Zoë and anna@example.org, \(1000 + $0) 5678 9012;\n" }.joined()
    let text = Array(
      ("body:\n" + Base64.encode(rows.utf8, line: line, lineEnd: lineEnd) + "\nend").utf8)
    let whole = try matches(String(decoding: text, as: UTF8.self)).map(\.range)
    #expect(whole.count == 160)
    for border in stride(from: 1700, to: 2300, by: 1) {
      var matcher = Matcher(try PatternSet(definitions), key: key, minimum: .low)
      var found: [Range<Int>] = []
      matcher.beginItem()
      func search(_ extent: Range<Int>, _ core: Range<Int>) -> Int {
        matcher.search(
          Passage(
            text: text, extent: extent, core: core, place: .text(TextCursor(encoding: .utf8))),
          onMatch: { match, _ in found.append(match.range) }, onFault: { _ in })
      }
      let settled = search(0..<border + Limits.ahead, 0..<border)
      _ = search(max(0, settled - Limits.overlap)..<text.count, settled..<text.count)
      #expect(found == whole, "\(border)")
    }
  }

  @Test(
    "is found in the words of a mail's header",
    arguments: [
      ("To: =?utf-8?B?\(Base64.encode("anna@example.org".utf8))?=", "anna@example.org"),
      ("To: =?UTF-8?Q?anna=40example=2Eorg?= <x>", "anna@example.org"),
      (
        "To: =?utf-8?b?\(Base64.encode("anna@exa".utf8))?=\r\n =?utf-8?q?mple.org?=",
        "anna@example.org"
      ),
      ("first name: =?iso-8859-1?Q?Zo=EB?=", "Zoë"), ("first name: =?utf-8?Q?Zo=C3=AB?=", "Zoë"),
      ("=?utf-8?q?F=C3=BChrerschein_123456?=", "123456"),
    ])
  func headers(text: String, value: String) throws {
    #expect(try found(text).map(\.value) == [value])
  }

  @Test("is found in LDIF, whatever its length")
  func directory() throws {
    for name in ["Zoë", "Zoë Doe", "Zoé Müllér Doe", "Ann"] {
      let text = "dn: x\nfirst name:: \(Base64.encode(name.utf8))\nuid: y"
      #expect(try found(text).map(\.value) == [name])
    }
    #expect(try found("std:: list\nfirst name:: Text").isEmpty)
  }
}
