import Detection
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

@Suite("A mask")
struct MaskTests {
  /// What stands between letters and digits and is no secret.
  private static let separators: Set<Character> = [
    " ", "-", ".", "/", "(", ")", ":", ",", "+", "°", "'", "\t",
  ]

  /// Characters of one byte, and of several; some join with their neighbours to one character.
  private static let ascii = ["a", "Z", "7", "0", "@", "_", "*", "\r", "\u{1}", "\u{7F}"]
  private static let others = ["é", "e\u{301}", "\u{301}", "ß", "٣", "一", "🇩🇪", "🇩", "👩‍🔬", "°"]

  private static func sample(_ random: inout SplitMix, of pieces: [String]) -> String {
    (0..<Int.random(in: 1...24, using: &random)).map { _ in
      pieces.randomElement(using: &random)!
    }.joined()
  }

  /// What the rule says, character by character.
  private static func truth(_ value: String, _ rule: String) -> String {
    let characters = Array(value)
    let secrets = characters.indices.filter { !separators.contains(characters[$0]) }
    var shown = Set<Int>()
    switch rule {
    case "quarter": shown = Set(secrets.suffix(min(4, secrets.count / 4)))
    case "last-four": shown = Set(secrets.suffix(4))
    default:
      if let at = characters.lastIndex(of: "@") {
        shown = Set(at..<characters.count).union(at > 1 ? [0] : [])
        return characters.indices.map { shown.contains($0) ? String(characters[$0]) : "*" }.joined()
      }
    }
    return characters.indices.map { index in
      let isShown = shown.contains(index) || separators.contains(characters[index])
      return isShown ? String(characters[index]) : "*"
    }.joined()
  }

  /// The mask of a value that is found between two signs.
  private static func mask(_ value: String, _ rule: String) throws -> String? {
    let file = """
      id: test.pattern
      name: A test
      category: other
      sensitivity: low
      mask: \(rule)
      forms:
        - pattern: '(?s) (?<= <) [^<>]+ (?= >)'
          confidence: { alone: high, in-context: high }
      """
    let pattern = try PatternFileParser.parse(
      Array(file.utf8), file: "test/pattern.yaml", id: "test.pattern")
    var matcher = Matcher(try PatternSet([pattern]), key: .random(), minimum: .low)
    let bytes = Array("<\(value)>".utf8)
    let all = 0..<bytes.count
    var masks: [String] = []
    _ = matcher.search(
      Passage(text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8))),
      onMatch: { masks.append($1.redacted.mask) }, onFault: { _ in })
    return masks.first
  }

  @Test(
    "shows what its rule says, character by character",
    arguments: ["quarter", "last-four", "email"], 0..<4)
  func rules(rule: String, seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let separators = Self.separators.map { String($0) }
    let pieces =
      switch seed {
      case 0: Self.ascii
      case 1: Self.ascii + separators.filter { $0 != "°" }
      case 2: Self.ascii + separators + ["\n", "\r\n"]
      default: Self.ascii + separators + Self.others
      }
    for _ in 0..<100 {
      let value = Self.sample(&random, of: pieces)
      let mask = try Self.mask(value, rule)
      // The values are made up, so they may be shown.
      #expect(mask.map { Array($0.utf8) } == Array(Self.truth(value, rule).utf8), "\(value)")
    }
  }

  @Test("hides the whole of an address with one letter before the sign")
  func shortAddresses() throws {
    #expect(try Self.mask("a@b.example", "email") == "*@b.example")
    #expect(try Self.mask("ab@b.example", "email") == "a*@b.example")
    #expect(try Self.mask("@b.example", "email") == "@b.example")
  }
}
