import Detection
import Fingerprinting
import Model
import PatternFiles
import Testing

/// Two patterns of twelve digits, of which one is a card's and knows test values.
private enum Numbers {
  static let card = """
    id: test.card
    name: A card
    category: other
    sensitivity: low
    forms:
      - pattern: (?<! [0-9] ) [0-9]{4} [ ]? [0-9]{8} (?! [0-9] )
        confidence: { alone: medium, in-context: high }
    context: { words: [card, card order], against: [voucher], within: 40 }
    test-values: ['9999????????']
    specimens: ['400000000002']
    """
  static let account = """
    id: test.account
    name: An account
    category: other
    sensitivity: low
    forms:
      - pattern: (?<! [0-9] ) [0-9]{12} (?! [0-9] )
        confidence: { alone: low, in-context: medium }
    context: { words: [account], within: 40 }
    """
  /// Letters count in it.
  static let tag = """
    id: test.tag
    name: A tag
    category: other
    sensitivity: low
    forms:
      - pattern: (?<! [0-9A-Z] ) T[0-9]{6} (?! [0-9] )
        confidence: { alone: high, in-context: high }
    context: { words: [tag], within: 40 }
    """

  static func matches(
    in text: String, _ files: [String] = [card], minimum: Confidence = .low,
    testValues: TestValueTreatment = .auto, explains: Bool = false,
    of origin: Origin = .standardInput
  ) throws -> [Match] {
    let definitions = try files.map { file in
      let id = String(file.prefix { $0 != "\n" }.dropFirst(4))
      return try PatternFileParser.parse(Array(file.utf8), file: "\(id).yaml", id: id)
    }
    var options = Matcher.Options()
    options.testValues = testValues
    options.explains = explains
    var matcher = Matcher(
      try PatternSet(definitions), key: .random(), minimum: minimum, options: options)
    let bytes = Array(text.utf8)
    let all = 0..<bytes.count
    var found: [Match] = []
    matcher.beginItem(origin)
    _ = matcher.search(
      Passage(text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8))),
      onMatch: { match, _ in found.append(match) }, onFault: { _ in })
    return found
  }

  static func confidences(in text: String, _ files: [String] = [card]) throws -> [Confidence] {
    try matches(in: text, files).map(\.judgement.confidence)
  }
}

@Suite("Values that are nobody's")
struct TestValueMatchTests {
  private static let text =
    "card 9999 12345678, card 400000000002, card 111111111111, card 583920174662"

  @Test("are marked, and low only where they are given to nobody")
  func auto() throws {
    let found = try Numbers.matches(in: Self.text)
    #expect(found.map(\.judgement.confidence) == [.low, .high, .high, .high])
    #expect(
      found.map(\.judgement.marks) == [[.testValue], [.testValue], [.testValue], []])
  }

  @Test("keep their confidence, lose it or are left out as one asks")
  func treatments() throws {
    func confidences(_ treatment: TestValueTreatment) throws -> [Confidence] {
      try Numbers.matches(in: Self.text, testValues: treatment).map(\.judgement.confidence)
    }
    #expect(try confidences(.keep) == [.high, .high, .high, .high])
    #expect(try confidences(.low) == [.low, .low, .low, .high])
    #expect(try confidences(.skip) == [.high])
  }

  @Test("are low in files of programs and in their manuals, other values are not")
  func programs() throws {
    func confidences(_ name: String, _ treatment: TestValueTreatment = .auto) throws -> [Confidence]
    {
      try Numbers.matches(
        in: Self.text, testValues: treatment, of: .file(path: FilePath("shop/\(name)"))
      ).map(\.judgement.confidence)
    }
    for name in ["test.py", "a.b.H", "x.c++", "README.md"] {
      #expect(try confidences(name) == [.low, .low, .low, .high], "\(name)")
    }
    for name in ["customers.csv", "py", "notes.txt", "x.python3", "main.py.log"] {
      #expect(try confidences(name) == [.low, .high, .high, .high], "\(name)")
    }
    #expect(try confidences("test.py", .keep) == [.high, .high, .high, .high])
  }

  @Test("are not reported as something else instead")
  func noSubstitute() throws {
    let text = "card account 999912345678"
    let files = [Numbers.card, Numbers.account]
    #expect(try Numbers.matches(in: text, files, testValues: .skip).isEmpty)
    #expect(try Numbers.matches(in: text, files, minimum: .medium).isEmpty)
    let kept = try Numbers.matches(in: text, files, testValues: .keep)
    #expect(kept.map(\.judgement.pattern.id) == ["test.card"])
  }

  @Test("cannot be listed in a writing in which no value is")
  func writing() {
    for entry in ["9999-1234", "ab12", "12[", "*"] {
      let file = Numbers.tag + "\nspecimens: ['\(entry)']"
      #expect(throws: PatternFileError.self, "\(entry)") {
        try PatternFileParser.parse(Array(file.utf8), file: "test.tag.yaml", id: "test.tag")
      }
    }
  }
}

@Suite("Labels of other numbers")
struct NegativeContextTests {
  @Test(
    "make what they stand before less likely",
    arguments: [
      "order 583920174662", "Order no. 583920174662", "order_id=583920174662",
      "\"orderNumber\": \"583920174662\"", "<invoice>583920174662</invoice>",
      "Tracking number is 583920174662", "commit: 583920174662", "card of an order 583920174662",
    ])
  func lower(text: String) throws {
    let found = try Numbers.confidences(in: text)
    #expect(found == [text.hasPrefix("card") ? .medium : .low])
  }

  @Test(
    "do not where another word, another number or a border stands between",
    arguments: [
      "to order please call 583920174662", "order 12, 583920174662", "your order. 583920174662",
      "order\n583920174662", "583920174662 order", "border 583920174662", "order, 583920174662",
    ])
  func apart(text: String) throws {
    #expect(try Numbers.confidences(in: text) == [.medium])
  }

  @Test("do not where a word of the pattern is as near")
  func positive() throws {
    #expect(try Numbers.confidences(in: "order card 583920174662") == [.high])
    #expect(try Numbers.confidences(in: "card order 583920174662") == [.high])
  }

  @Test("may be a pattern's own")
  func own() throws {
    #expect(try Numbers.confidences(in: "voucher 583920174662") == [.low])
    let other = try Numbers.confidences(in: "account voucher 583920174662", [Numbers.account])
    #expect(other == [.medium], "that pattern has no such label")
  }

  @Test("that are a pattern's own take words away that stand farther")
  func ownBesideWords() throws {
    #expect(try Numbers.confidences(in: "card and voucher 583920174662") == [.low])
    #expect(try Numbers.confidences(in: "voucher card 583920174662") == [.high])
    let inContextOnly = Numbers.card.replacing("alone: medium", with: "alone: none")
    #expect(try Numbers.confidences(in: "card, voucher 583920174662", [inContextOnly]) == [])
  }

  @Test("say nothing of a value with letters")
  func letters() throws {
    #expect(try Numbers.confidences(in: "order T583920", [Numbers.tag]) == [.high])
  }
}

@Suite("Explanations")
struct ExplanationTests {
  private func decision(_ text: String, _ files: [String] = [Numbers.card]) throws -> Decision {
    try #require(try Numbers.matches(in: text, files, explains: true).first?.decision)
  }

  @Test("are made only where they are asked for")
  func onlyThen() throws {
    #expect(try Numbers.matches(in: "card 583920174662").allSatisfy { $0.decision == nil })
  }

  @Test("say the form, what it is worth, and which words stood where")
  func words() throws {
    let decision = try decision("card: 583920174662")
    #expect(decision.form == 1 && decision.forms == 1)
    #expect(decision.alone == .medium && decision.inContext == .high)
    #expect(decision.words.map(\.text) == ["card"])
    #expect(decision.words.first?.place == .before && decision.words.first?.distance == 2)
    #expect(decision.against == nil && decision.testValue == nil && decision.rivals.isEmpty)
  }

  @Test("say which label spoke against it")
  func against() throws {
    let decision = try decision("order no 583920174662")
    #expect(decision.against?.text == "order")
    #expect(decision.against?.distance == 4)
    let low = try self.decision("order 583920174662", [Numbers.account])
    #expect(low.against == nil, "what is low anyway is no lower")
  }

  @Test("say why a value is nobody's")
  func testValues() throws {
    #expect(try decision("card 9999 12345678").testValue == .unassigned)
    #expect(try decision("card 400000000002").testValue == .specimen)
    #expect(try decision("card 111111111111").testValue == .placeholder)
  }

  @Test("say which patterns lost, and what decided")
  func rivals() throws {
    let files = [Numbers.card, Numbers.account]
    let low = try decision("card 583920174662", files).rivals
    #expect(low.map(\.pattern) == ["test.account"])
    #expect(low.map(\.because) == [.lowerConfidence])
    let far = try decision("card account 583920174662", [Numbers.account, Numbers.tag])
    #expect(far.rivals.isEmpty)
  }

  @Test("say which country has fewer people, where nothing else decides")
  func countries() throws {
    let files = ["at", "us", "de"].map { code in
      Numbers.tag.replacing("test.tag", with: "\(code).tag")
        .replacing("category:", with: "country: \(code.uppercased())\ncategory:")
    }
    let found = try Numbers.matches(in: "tag T583920", files)
    #expect(found.map(\.judgement.pattern.id) == ["us.tag"])
    #expect(found.map(\.judgement.alsoMatches) == [["at.tag", "de.tag"]])
    let rivals = try decision("tag T583920", files).rivals
    #expect(rivals.map(\.because) == [.fewerPeople, .fewerPeople])
  }
}
