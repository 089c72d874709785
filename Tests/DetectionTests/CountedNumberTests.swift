import Detection
import Fingerprinting
import Model
import PatternFiles
import Testing

/// A document of eight digits, or of two letters and seven, that only a word tells from anything else.
private enum Papers {
  static let definition = """
    id: test.paper
    name: A paper
    category: other
    sensitivity: low
    forms:
      - pattern: |
          (?i) (?<! [0-9A-Za-z] ) (?: [0-9]{8} | [A-Z]{2}[ ]?[0-9]{7} ) (?! [0-9A-Za-z] )
        confidence: { alone: none, in-context: medium }
    context: { words: [passport, passport no], within: 60 }
    """
  static let line = """
    id: test.line
    name: A line
    category: other
    sensitivity: low
    forms:
      - pattern: |
          (?<! [0-9A-Za-z-] ) [0-9]{2} - [0-9]{5} (?! [0-9A-Za-z-] )
        confidence: { alone: none, in-context: high }
    context: { words: [tel, phone], within: 40 }
    """

  static func found(in text: String, _ file: String = definition) throws -> [String] {
    let id = String(file.prefix { $0 != "\n" }.dropFirst(4))
    let definition = try PatternFileParser.parse(Array(file.utf8), file: "\(id).yaml", id: id)
    var matcher = Matcher(try PatternSet([definition]), key: .random(), minimum: .medium)
    let bytes = Array(text.utf8)
    let all = 0..<bytes.count
    var found: [String] = []
    matcher.beginItem(.standardInput)
    _ = matcher.search(
      Passage(text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8))),
      onMatch: { match, _ in found.append(String(decoding: bytes[match.range], as: UTF8.self)) },
      onFault: { _ in })
    return found
  }
}

@Suite("Digits that say how many")
struct CountedNumberTests {
  @Test(
    "are no document, whatever stands near",
    arguments: [
      "We processed 48213377 passport requests last year.",
      "The passport office handled 48213377 applications.",
      "passport.jpg 48213377 bytes", "Uploading passport-scan.pdf (48213377 bytes)",
      "passport scan size: 48213377", "passport-service started, pid 48213377",
      "passport {\"count\": 48213377}", "{\"passportCount\": 48213377}",
      "<passport-count>48213377</passport-count>",
      "{\"id\": 48213377, \"type\": \"passport\"}", "passport office: 48213377件",
      "day,passport_requests\n1,48213377\n2,48213378", "passport queue depth=48213377",
      "passport: 48213377 طلب",
    ])
  func counted(text: String) throws {
    #expect(try Papers.found(in: text).isEmpty)
  }

  @Test(
    "are one behind a label",
    arguments: [
      "passport 48213377", "Passport: 48213377", "passport no. 48213377", "passport_no=48213377",
      "my passport is 48213377", "48213377 is my passport", "48213377 (passport)",
      "passport of the applicant 48213377", "passport no. of bearer 48213377",
      "passport for John Smith 48213377", "{\"passport\": \"48213377\"}", "passport|48213377|",
      "passport n° 48213377", "passport español 48213377", "passport 48213377件名",
    ])
  func labelled(text: String) throws {
    #expect(try Papers.found(in: text) == ["48213377"])
  }

  @Test("are told from a label with letters by no word behind them")
  func labelOfAnother() throws {
    for text in [
      "Invoice LH4821337 for passport photos", "passport renewal order k b 1, order kx4821337",
    ] {
      #expect(try Papers.found(in: text).isEmpty, "\(text)")
    }
    #expect(try Papers.found(in: "passport serial no. LH4821337") == ["LH4821337"])
    #expect(try Papers.found(in: "passport LH4821337, order 7") == ["LH4821337"])
  }
}

@Suite("Words behind a number")
struct WordsBehindTests {
  @Test(
    "do not name it where they belong to what follows",
    arguments: [
      "order 05-10002 and tel. support", "order 05-10002, tel. support",
      "order 05-10002 fits all phone models",
      "05-10002 tel. 20 7946", "id,tel\n05-10002,none",
    ])
  func others(text: String) throws {
    #expect(try Papers.found(in: text, Papers.line).isEmpty)
  }

  @Test(
    "name it where nothing parts them, or a verb leads to them",
    arguments: [
      "05-10002 tel", "05-10002 (phone)", "05-10002, phone", "05-10002 is my phone",
      "05-10002 or phone", "tel,id\n05-10002,none", "Tel.\n05-10002",
    ])
  func own(text: String) throws {
    #expect(try Papers.found(in: text, Papers.line) == ["05-10002"])
  }
}

@Suite("Characters like those of ASCII")
struct LookAlikeTests {
  @Test(
    "count as what they look like, and are found as they stand",
    arguments: [
      "LH\u{A0}4821337", "LH\u{202F}4821337", "４８２１３３７７", "ＬＨ４８２１３３７", "LH４８２１３３７",
      "ＬＨ 4821337",
    ])
  func found(value: String) throws {
    #expect(try Papers.found(in: "passport: \(value), 2030") == [value])
    #expect(try Papers.found(in: "passport no. \(value)") == [value])
  }

  @Test("part what they are between as their likes do")
  func hyphens() throws {
    #expect(try Papers.found(in: "tel 05\u{2011}10002", Papers.line) == ["05\u{2011}10002"])
    #expect(try Papers.found(in: "tel 05\u{2013}10002", Papers.line) == ["05\u{2013}10002"])
    #expect(try Papers.found(in: "passport ４８２１３３７７９").isEmpty)
  }

  @Test(
    "hold the digits of a number together", arguments: ["05\u{3000}10002", "０５\u{3000}１０００２"])
  func blanks(value: String) throws {
    let line = Papers.line.replacing("[0-9]{2} - [0-9]{5}", with: "[0-9]{2}[ ][0-9]{5}")
    #expect(try Papers.found(in: "tel \(value)", line) == [value])
  }
}
