import Detection
import Fingerprinting
import Fixtures
import Model
import PCRE2
import PatternFiles
import Testing

/// A pattern file around `forms`, which are lines of YAML.
private func definition(_ forms: String, more: String = "") throws -> PatternDefinition {
  let text = """
    id: test.pattern
    name: A test
    category: other
    sensitivity: low
    \(more)
    forms:
    \(forms)
    """
  return try PatternFileParser.parse(
    Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
}

private func form(_ pattern: String, alone: String = "high") -> String {
  "  - { pattern: '\(pattern)', confidence: { alone: \(alone), in-context: high } }"
}

private func matches(
  _ definitions: [PatternDefinition], in text: String, minimum: Confidence = .low
) throws -> [Match] {
  try told(of: definitions, in: text, minimum: minimum) { match, _ in match }
}

/// What `tell` says of each match.
private func told<Told>(
  of definitions: [PatternDefinition], in text: String, minimum: Confidence = .low,
  key: FingerprintKey = .random(), _ tell: (Match, borrowing Redaction) -> Told
) throws -> [Told] {
  var matcher = Matcher(try PatternSet(definitions), key: key, minimum: minimum)
  let bytes = Array(text.utf8)
  let all = 0..<bytes.count
  var found: [Told] = []
  _ = matcher.search(
    Passage(
      text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8))),
    onMatch: { found.append(tell($0, $1)) }, onFault: { _ in })
  return found
}

@Suite("The matcher")
struct MatcherTests {
  /// What PCRE2 finds when it is asked at every position, one after another.
  private func plain(_ pattern: String, _ text: [UInt8]) throws -> [Range<Int>] {
    let compiled = try CompiledPattern(pattern)
    let scratch = MatchScratch()
    var found: [Range<Int>] = []
    text.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        if case .match(let range, _) = compiled.match(
          in: buffer, at: position, reach: 4096, with: scratch)
        {
          found.append(range)
          position = range.upperBound
        } else {
          position += 1
        }
      }
    }
    return found
  }

  @Test(
    "loses nothing by its hints: it finds what PCRE2 finds at every position",
    arguments: [
      "(?<! [0-9] ) [0-9]{3} [-] [0-9]{2} (?! [0-9] )", "[0-9]{2,4} | (?<! [a-c] ) x+",
      "(?<! [a-z] ) (?<! [-] ) [a-z]{2}", "(?i) ab [0-9]?", "(?<! a | b ) c", "(?<! [^a] ) b",
      "(?<! [0-9][.] ) [0-9]", "x (?= [-] )", "[-] ++ a", "(?<! [-a] ) 1", "(?<! []a] ) 1",
      "(?: a | b ) c*", "^ [0-9]", "[a-c]{2} $", "é [0-9]", "(?<= a ) [0-9]",
    ])
  func differential(pattern: String) throws {
    var random = SplitMix(state: 7)
    let definition = try definition(form(pattern))
    let set = try PatternSet([definition])
    for _ in 0..<200 {
      let alphabet = Array("0123abcxABé-. ]\n".unicodeScalars)
      let length = Int.random(in: 0..<60, using: &random)
      let text = String(
        String.UnicodeScalarView(
          (0..<length).map { _ in alphabet.randomElement(using: &random)! }))
      var matcher = Matcher(set, key: .random(), minimum: .low)
      let bytes = Array(text.utf8)
      var found: [Range<Int>] = []
      _ = matcher.search(
        Passage(
          text: bytes, extent: 0..<bytes.count, core: 0..<bytes.count,
          place: .text(TextCursor(encoding: .utf8))),
        onMatch: { match, _ in found.append(match.range) }, onFault: { _ in })
      // A letter beyond ASCII beside a match is the matcher's own rule, tested below.
      let plain = try plain(pattern, bytes)
      if !text.contains("é") { #expect(found == plain, "in \(text.debugDescription)") }
    }
  }

  @Test("takes a letter beyond ASCII for a letter, and a Chinese character for a border")
  func letters() throws {
    let number = try definition(form("(?<! [0-9A-Za-z] ) [0-9]{4} (?! [0-9A-Za-z] )"))
    #expect(try matches([number], in: "é1234").isEmpty)
    #expect(try matches([number], in: "1234é").isEmpty)
    #expect(try matches([number], in: "号1234号").count == 1)
    #expect(try matches([number], in: "×1234").count == 1)
  }

  @Test("stops a pattern that backtracks without end, once, and says which")
  func limits() throws {
    let endless = try definition(form("(?: a+ )+ [bc]"))
    var matcher = Matcher(try PatternSet([endless]), key: .random(), minimum: .low)
    let bytes = Array(String(repeating: "a", count: 5000).utf8)
    var faults: [Fault] = []
    let all = 0..<bytes.count
    let passage = Passage(
      text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8)))
    _ = matcher.search(passage, onMatch: { _, _ in }, onFault: { faults.append($0) })
    #expect(faults.map(\.reason) == [.matchLimit])
    #expect(faults.map(\.part) == ["test.pattern"])
    matcher.beginItem()
    _ = matcher.search(passage, onMatch: { _, _ in }, onFault: { faults.append($0) })
    #expect(faults.count == 2, "the next item is told again")
  }

  @Test("looks for a pattern that was stopped in the next part of the text again, a few times")
  func limitsOfParts() throws {
    let endless = try definition(form("(?: a+ )+ [bc]"))
    var matcher = Matcher(try PatternSet([endless]), key: .random(), minimum: .low)
    let hostile = Array(String(repeating: "a", count: 5000).utf8) + Array(" ab".utf8)
    var details: [String] = []
    func found(in bytes: [UInt8]) -> (matches: Int, faults: Int) {
      var found = (matches: 0, faults: 0)
      let all = 0..<bytes.count
      let passage = Passage(
        text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8)))
      _ = matcher.search(
        passage, onMatch: { _, _ in found.matches += 1 },
        onFault: {
          found.faults += 1
          details.append($0.detail)
        })
      return found
    }
    #expect(found(in: hostile) == (0, 1))
    #expect(found(in: Array("ab".utf8)) == (1, 0))
    var faults = 1
    while faults < 100, found(in: hostile).faults > 0 { faults += 1 }
    #expect(faults == 16, "a text of which all parts stop it is searched without it at last")
    #expect(details.count(where: { $0.hasSuffix("in the rest of the text") }) == 1)
    #expect(details.last?.hasSuffix("in the rest of the text") == true)
    #expect(found(in: Array("ab".utf8)) == (0, 0))
    matcher.beginItem()
    #expect(found(in: Array("ab".utf8)) == (1, 0))
  }

  @Test("finds what a word reaches farther back to than one that stands before it")
  func reaches() throws {
    func counted(_ id: String, _ word: String, within: Int, _ pattern: String) throws
      -> PatternDefinition
    {
      let text = """
        id: test.\(id)
        name: A test
        category: other
        sensitivity: low
        context: { words: [\(word)], within: \(within) }
        forms:
        \(form(pattern, alone: "none"))
        """
      return try PatternFileParser.parse(
        Array(text.utf8), file: "test/\(id).yaml", id: "test.\(id)")
    }
    let near = try counted("near", "close", within: 10, "[0-9]{6}")
    let far = try counted("far", "distant", within: 200, "[a-z][0-9]{6}")
    for gap in [1, 20, 60, 80] {
      let text = "x123456" + String(repeating: ".", count: gap) + " close distant"
      let found = try matches([near, far], in: text).map(\.judgement.pattern.id)
      #expect(found.contains("test.far"), "\(gap)")
    }
  }

  @Test("reports a form that counts only in context only in context")
  func context() throws {
    let number = try definition(
      form("(?<! [0-9] ) [0-9]{6} (?! [0-9] )", alone: "none"),
      more: "context: { words: [customer number, 客户], within: 40 }")
    #expect(try matches([number], in: "total 123456").isEmpty)
    for text in [
      "customer number 123456", "customerNumber: 123456", "CUSTOMER_NUMBER=123456",
      "123456 (customer number)", "客户123456", "Cüstömer-Number 123456", "customer number:\n123456",
    ] {
      #expect(try matches([number], in: text).count == 1, "\(text)")
    }
    for text in [
      "customers number 123456", "customer number\n\n123456", "customer number\na 123456",
    ] {
      #expect(try matches([number], in: text).isEmpty, "\(text)")
    }
  }

  @Test("gives one finding for the same bytes, and keeps the other ids")
  func overlap() throws {
    let text = """
      id: test.other
      name: Another
      category: other
      sensitivity: low
      forms:
      \(form("[0-9]{4}", alone: "medium"))
      """
    let other = try PatternFileParser.parse(
      Array(text.utf8), file: "test/other.yaml", id: "test.other")
    let found = try matches([other, try definition(form("[0-9]{6}"))], in: "x 123456 y")
    #expect(found.map(\.judgement.pattern.id) == ["test.pattern"])
    #expect(found.map(\.judgement.alsoMatches) == [["test.other"]])
  }

  @Test("leaves at most a quarter of the characters in a mask")
  func masks() throws {
    let number = try definition(form("[0-9]{3}-[0-9]{2}-[0-9]{4}"))
    let masks = try told(of: [number], in: "219-09-9999") { $1.redacted.mask }
    #expect(masks == ["***-**-**99"])
  }

  @Test("compares one value alike, however it is written, and otherwise under another key")
  func fingerprints() throws {
    let number = try definition(form("[0-9]{3} -? [0-9]{3}"))
    let key = FingerprintKey(bytes: Array("a key of enough bytes".utf8))!
    func values(_ key: FingerprintKey) throws -> [Redacted] {
      try told(of: [number], in: "123456 123-456 654321", key: key) { match, redaction in
        #expect(redaction.redacted.hash == match.hash)
        return redaction.redacted
      }
    }
    let first = try values(key)
    let other = try values(.random())[0]
    for property in [\Redacted.fingerprint.high, \.fingerprint.low, \.hash] {
      #expect(first[0][keyPath: property] == first[1][keyPath: property])
      #expect(first[0][keyPath: property] != first[2][keyPath: property])
      #expect(first[0][keyPath: property] != other[keyPath: property])
    }
    #expect(try values(key) == first)
  }
}
