import Detection
import Fingerprinting
import Fixtures
import Model
import PCRE2
import PatternFiles
import Testing

/// A pattern of a user's own, with what a text that it matches may be made of.
struct UsersPattern: Sendable, CustomTestStringConvertible {
  let pattern: String
  let pieces: [String]
  var testDescription: String { pattern }

  init(_ pattern: String, _ pieces: String...) {
    self.pattern = pattern
    self.pieces = pieces
  }

  /// Those that the sieve cannot help with.
  static let unsieved = [
    UsersPattern("(?(?=a) ab | 12 )", "ab", "12", "a"),
    UsersPattern("( x )? (?(1) 1 | 2 ) 3", "x1", "13", "23", "x"),
    UsersPattern("[(] (?: [0-9] | (?R) )* [)]", "(", ")", "1", "(2)", "(3(4))"),
    UsersPattern("\\p{Lu} [0-9]{2}", "A12", "B3", "7", "\u{4E2D}45", "Z"),
    UsersPattern("(?| 1 (a) | 2 (b) ) \\1", "1aa", "2bb", "1ab", "1a"),
    UsersPattern("\\Q1+\\E [0-9]", "1+", "1+2", "3", "1"),
    UsersPattern("[0-9]*", "12", "a", "345", " "),
    UsersPattern("(?: a? 1? )", "a", "1", "a1", "b", " "),
    UsersPattern("a* (?<value> [0-9]* )", "a", "1", "aa23", "b"),
    UsersPattern("(?C) 1 [a-c]", "1a", "1", "b", "1d"),
    UsersPattern("(*NO_AUTO_POSSESS) 1 2 | 1 3", "12", "13", "1"),
  ]

  /// Those of which it can tell where they may match.
  static let sieved = [
    UsersPattern("\\b [0-9]{3} \\b", "123", "12", "_", " ", "a", "-"),
    UsersPattern("^ [0-9]{2} $", "12", "\n12\n", "\n", "3", "\r\n"),
    UsersPattern("([0-9]) [-] \\1", "1-1", "1-2", "2-2", "-"),
    UsersPattern("(?<s> [-.] ) 1 \\k<s>", "-1-", ".1-", ".1.", "1"),
    UsersPattern("ab | [0-9]{2} | (?<! c ) d", "ab", "12", "cd", "d", "a", "1"),
    UsersPattern("(?<! [0-9][.] ) [0-9]{2}", "1.23", "23", ".", "4", "a"),
    UsersPattern("(?<! ab ) c | (?<! x | yz ) w", "abc", "c", "xw", "yzw", "zw", "b"),
    UsersPattern("(?: [+] 1 [ ]? )? [0-9]{3} - [0-9]{2}", "+1 ", "123-45", "+1", "678", "-"),
    UsersPattern("[a-c]* [0-9] [a-c]* @ x", "ab", "1", "a@x", "@x", "2c@x", "@"),
    UsersPattern("[a-z0-9.]++ @ [a-z]{2,}+", "a.b", "1", "@", "@cd", "x@yz", "-"),
    UsersPattern("[a-c]{2,8} (?! [0-9] )", "abc", "ab1", "aaaaaaaaaa", "2", "-"),
    UsersPattern("1 (?! 2 3 | 4 ) [0-9]?", "123", "14", "125", "1", "3"),
    UsersPattern("(?= [0-9] ) [0-9a-c]{3}", "1ab", "abc", "123", "-"),
    UsersPattern("(?<= a ) [0-9]{2}", "a12", "12", "b3", "4"),
    UsersPattern("(?i) kel 1", "kel1", "KEL1", "kEl", "1", "\u{212A}el1"),
    UsersPattern("\\g<n> [.] \\g<n> (?(DEFINE) (?<n> 1?[0-9] ) )", "1.2", "19.1", ".", "3"),
    UsersPattern(".* 1", "ab1", "\n", "a", "1", "2"),
    UsersPattern("[^a]{2} 1", "b", "c1", "a", "1", "\n", "\u{E9}"),
    UsersPattern("1 \\R 2", "1\n2", "1\r\n2", "1\r2", "1", "2"),
    UsersPattern("x \\K 1", "x1", "1", "x"),
    UsersPattern("[a-c]++ : (?<value> [0-9]++ )", "ab", ":", "ab:12", "34", "c:56", "x"),
    UsersPattern("a{33,40} 1", String(repeating: "a", count: 33), "1", "aaaaa", "b"),
    UsersPattern("(?: a{3} ){2} 1", "aaa", "aaaaaa1", "1", "a"),
  ]

  func definition() throws -> PatternDefinition {
    let text = """
      id: test.pattern
      name: A test
      category: other
      sensitivity: low
      forms:
        - pattern: '\(pattern)'
          confidence: { alone: high, in-context: high }
      """
    return try PatternFileParser.parse(
      Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
  }

  /// Texts of pieces in any order, some of them in long runs.
  func text(_ count: Int, using random: inout SplitMix) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < count {
      let piece = Array((pieces + [" "]).randomElement(using: &random)!.utf8)
      let times = Int.random(in: 0..<40, using: &random) == 0 ? 60 : 1
      for _ in 0..<times { text += piece }
    }
    return text
  }
}

@Suite("A pattern of a user's own")
struct UsersPatternTests {
  private static let seed: UInt64 = 19
  /// No core is shorter than a match can be, so this stands before a border.
  private static let lead = [UInt8](repeating: 0x0A, count: Limits.longestMatch + 4)

  @Test("is told apart if the sieve cannot help with it", arguments: UsersPattern.unsieved)
  func unsieved(_ pattern: UsersPattern) throws {
    #expect(try PatternSet([pattern.definition()]).unsieved == ["test.pattern"])
  }

  @Test("is looked for with the sieve where that can be", arguments: UsersPattern.sieved)
  func sieved(_ pattern: UsersPattern) throws {
    #expect(try PatternSet([pattern.definition()]).unsieved.isEmpty)
  }

  @Test(
    "is found wherever PCRE2 finds it, in one piece or in many",
    arguments: UsersPattern.sieved + UsersPattern.unsieved)
  func isFound(_ pattern: UsersPattern) throws {
    let set = try PatternSet([pattern.definition()])
    var random = SplitMix(state: Self.seed)
    var count = 0
    for round in 0..<60 {
      let text = Self.lead + pattern.text(Int.random(in: 1...400, using: &random), using: &random)
      let expected = try plain(pattern.pattern, text)
      count += expected.count
      if matches(of: set, in: text, borders: []) != expected {
        Issue.record("\(pattern.pattern), seed \(Self.seed), round \(round)")
      }
      let border = Int.random(in: Self.lead.count - 4...text.count, using: &random)
      if matches(of: set, in: text, borders: [border]) != expected {
        Issue.record("\(pattern.pattern), seed \(Self.seed), round \(round), border \(border)")
      }
    }
    #expect(count > 20, "the pieces do not make up matches")
  }

  @Test("is found behind a run as long as a match can be, and not before that")
  func longRuns() throws {
    let address = UsersPattern("[a-z.]++ @ [a-z]++")
    let set = try PatternSet([address.definition()])
    for length in [1, 31, 32, 33, 95, 96, 97, 500, 1_000, 1_021, 1_022] {
      let text = Self.lead + Array((String(repeating: "a", count: length) + "@b").utf8)
      let expected = [Self.lead.count..<text.count]
      #expect(matches(of: set, in: text, borders: []) == expected, "\(length)")
      // It begins in one core, and what it is looked for by lies in another.
      for border in [0, 1, length / 2, length, length + 1] {
        let borders = [Self.lead.count + border]
        #expect(matches(of: set, in: text, borders: borders) == expected, "\(length), \(border)")
      }
    }
    // The beginning of a run that is too long cannot be reached; the nearest that can is taken.
    let text = Array((String(repeating: "a", count: 5_000) + "@b").utf8)
    let start = text.count - Limits.longestMatch
    #expect(matches(of: set, in: text, borders: []) == [start..<text.count])
    #expect(matches(of: set, in: text, borders: [2_000, 4_500]) == [start..<text.count])
  }

  private func matches(of set: PatternSet, in text: [UInt8], borders: [Int]) -> [Range<Int>] {
    var matcher = Matcher(set, key: .random(), minimum: .low)
    var found: [Range<Int>] = []
    var settled = 0
    for border in borders + [text.count] where border > settled {
      settled = matcher.search(
        Passage(
          text: text, extent: 0..<text.count, core: settled..<border,
          place: .text(TextCursor(encoding: .utf8))),
        onMatch: { match, _ in found.append(match.range) }, onFault: { _ in })
    }
    return found
  }

  /// What PCRE2 finds when it is asked at every position, one after another.
  private func plain(_ pattern: String, _ text: [UInt8]) throws -> [Range<Int>] {
    let compiled = try CompiledPattern(pattern)
    let isUTF = CompiledPattern.needsUTF(pattern)
    let scratch = MatchScratch()
    var found: [Range<Int>] = []
    text.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        // Asked about the middle of a character, UTF mode answers for the next one.
        let isAsked = !isUTF || buffer[position] & 0xC0 != 0x80
        if isAsked,
          case .match(let range, _) = compiled.match(
            in: buffer, at: position, reach: Limits.matchReach, with: scratch),
          !range.isEmpty
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
}
