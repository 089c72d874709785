import BuiltinPatterns
import Fixtures
import Model
import PCRE2
import PatternFiles
import Testing

@testable import Sieve

extension FormShape {
  /// What is known of a pattern; nil if nothing is.
  init?(of pattern: String) {
    var graph = ShapeGraph()
    let isUTF = CompiledPattern.needsUTF(pattern)
    guard let syntax = try? PatternSyntaxParser.parse(pattern, isUTF: isUTF),
      let part = try? graph.add(syntax, form: 0)
    else { return nil }
    self.init(syntax, part: part, in: graph)
  }
}

@Suite("What a match begins with")
struct FormShapeTests {
  /// Each set as its members among the bytes that can be printed.
  private func leading(_ pattern: String, depth: Int = 4) -> [String] {
    (FormShape(of: pattern)?.leading ?? []).prefix(depth).map { set in
      String(decoding: (UInt8(0x20)...0x7E).filter(set.contains), as: UTF8.self)
    }
  }

  @Test(
    "is read off the pattern",
    arguments: [
      ("abcde", ["a", "b", "c", "d"]), ("a b # c\n c", ["a", "b", "c"]), ("a | bc", ["ab"]),
      ("(?: 2[03-5] | 34 ) - 1", ["23", "0345", "-", "1"]), ("x+ y", ["x", "xy"]),
      ("x{2} y", ["x", "x", "y"]), ("x{2,} y", ["x", "x", "xy"]),
      ("x{0,2} yz", ["xy", "xyz"]), ("x ? y ++ z", ["xy", "yz"]), ("x*", []), ("", []),
      ("(?<! [0-9] ) (?= a ) ^ \\b 1 2 $", ["1", "2"]), ("(?i) a1 (?-i) b", ["Aa", "1", "b"]),
      ("(?i: k ) k", ["Kk", "k"]), ("(a (?i) b | c) d", ["Cac", "Bbd"]),
      ("[\\d.] \\x41 \\x{42} \\. \\\\", ["." + "0123456789", "A", "B", "."]),
      ("[[:xdigit:]_] [] ]", ["0123456789ABCDEF_abcdef", " ]"]),
      ("(?-x)a b", ["a", " ", "b"]), ("a(?#x)+ b", ["a", "ab"]),
      ("(?<s> [-.] ) 1 \\k<s> 2", ["-.", "1", "-.", "2"]),
      ("(a|b) \\1 \\g{-1}", ["ab", "ab", "ab"]),
      ("(?i) (a) (?-i) b \\1", ["Aa", "b", "Aa"]), ("(a) b (?i) \\1", ["a", "b", "Aa"]),
      ("(?'n' 1 ) (?P=n) (?P<m> 2 ) \\g{m}", ["1", "1", "2", "2"]), ("a \\K b", ["a", "b"]),
      ("1 é", ["1", "", ""]), ("1 [é] 2", ["1"]), ("é (?i) a s", ["", "", "Aa"]),
      ("1 \\p{L} 2", ["1"]), ("1 [^2] \\p{L}", ["1"]), ("(?>a|b)c", ["ab", "c"]),
      ("(a \\1 | b) c", ["ab"]), ("[a-c-e] 1", ["-abce", "1"]),
    ] as [(String, [String])])
  func expectations(pattern: String, expected: [String]) {
    #expect(leading(pattern) == expected)
  }

  @Test(
    "is read off what it calls",
    arguments: [
      ("\\g<n> 3 (?(DEFINE) (?<n> 1 | 2 ) )", ["12", "3"]),
      ("(?&n) (?P>n) (?(DEFINE) (?<n> a b? ) )", ["a", "ab"]),
      ("\\g'n' (?(DEFINE) (?<n> \\g<m> x ) (?<m> [0-3] ) )", ["0123", "x"]),
      ("(?<n> 1 \\g<m>? ) 2 (?(DEFINE) (?<m> - ) )", ["1", "-2"]),
    ] as [(String, [String])])
  func calls(pattern: String, expected: [String]) {
    #expect(leading(pattern) == expected)
  }

  @Test("goes on with what may follow it, where the pattern says so")
  func conditionsAtTheEnd() throws {
    let single = try #require(FormShape(of: "1 (?! [0-9] )"))
    #expect(single.leading == [ByteSet(0x31...0x31), ByteSet.digits.inverted])
    let border = try #require(FormShape(of: "1 \\b"))
    #expect(border.leading == [ByteSet(0x31...0x31), ByteSet.word.inverted])
    // Two bytes are barred together: each of them may follow alone.
    let double = try #require(FormShape(of: "1 (?! [-] 2 ) (?! 3 )"))
    #expect(double.leading[1] == ByteSet(0x33...0x33).inverted)
  }

  @Test("goes on with what must follow it")
  func lookaheadAtTheEnd() throws {
    #expect(leading("1 (?= ab (?! c ) )") == ["1", "a", "b"] + leading("[^c]"))
    #expect(leading("1 (?= a ) (?! b )") == ["1", "a"])
    #expect(leading("1 (?: 2 (?= a ) | 3 )") == ["1", "23"])
    #expect(leading("1 (?= a ) 2") == ["1", "2"])
    #expect(leading("(?: 1 (?= a ) )+ 2") == ["1", "12"])
  }

  @Test("says how long it can be")
  func longest() throws {
    #expect(FormShape(of: "1{2,5} x?")?.longest == 6)
    #expect(FormShape(of: "1 (?= ab ) | [a-z]{3,24}")?.longest == 24)
    #expect(FormShape(of: "(a | bc) \\1 (?&n) (?<n> x{3} )")?.longest == 10)
    #expect(FormShape(of: "a{3,200}")?.longest == nil)
    #expect(FormShape(of: "a (?<value> b{3} )")?.longest == 4)
    // The finding may lie anywhere.
    #expect(FormShape(of: "a (?= b* (?<value> c ) )")?.longest == nil)
    #expect(FormShape(of: "(?<= (?<value> c ) ) a")?.longest == nil)
    #expect(FormShape(of: "1+")?.longest == nil)
    #expect(FormShape(of: "1 (?(1) 2 | 3 )")?.longest == nil)
    #expect(FormShape(of: "(1 \\g<1>? 2)")?.longest == nil)
  }

  @Test(
    "is looked for from a run of digits where it holds one and none stands before it",
    arguments: [
      ("(?<! [0-9] ) [0-9]{3}", 0), ("\\b 1 - 2", 0), ("ab? 1", 2), ("[+]? (?<! 0 ) 1 2", nil),
      ("(?<! [0-9] ) [+]? 12", 1), ("[a-z]+ 1", nil), ("[0-9]{3}", nil), ("a", nil),
      ("(?<! [0-9] ) [0-9a]{3}", nil), ("(?<! [0-9] ) a? \\d", 1),
    ] as [(String, Int?)])
  func digits(pattern: String, distance: Int?) throws {
    guard case .digit(let digit)? = FormShape(of: pattern)?.anchor else {
      #expect(distance == nil)
      return
    }
    #expect(digit.distance == distance)
  }

  @Test("says what must not stand before it")
  func conditionsAtTheStart() throws {
    let shape = try #require(FormShape(of: "(?<! [0-9] ) (?<! [a-c] | [0-9] [.] ) 1"))
    #expect(shape.barredBefore == ByteSet.digits.union(ByteSet(0x61...0x63)))
    #expect(shape.notBehind.map(\.count).sorted() == [1, 1, 2])
    #expect(FormShape(of: "\\b 1")?.barredBefore == .word)
    #expect(FormShape(of: "(?<! ab ) 1 | 2")?.barredBefore == ByteSet.none)
    #expect(FormShape(of: "x? (?<! a ) 1")?.barredBefore == ByteSet.none)
  }

  @Test(
    "is not known where the pattern is not understood",
    arguments: [
      "(", ")", "a)", "(a", "[a", "[]", "\\", "*a", "a{2", "a{3,2}", "a{,3}", "{1}", "[b-a]",
      "(?(1)a|b)", "(?R)", "(?|a|b)", "(?&n)", "(*UTF)a", "(?C)a", "\\Qa\\E", "\\12", "\\x{",
      "\\x{110000}", "(?J)a", "(?xx)a", "\\k<n", "\\g<1>", "[[.a.]]", "[[:no:]]", "(?#a", "(?",
      "(?<", "(?<n", "(?<n>", "(?i", "\\g{", "\\p{", "\\p", "[\\", "[a-", "[[:",
    ])
  func unknown(pattern: String) {
    #expect(leading(pattern).isEmpty)
  }

  @Test("takes little, however repetition is nested")
  func nested() {
    #expect(leading("((a{1,50}){1,50}){1,50}", depth: 8) == ["a"])
    let twenty = String(repeating: "(", count: 20) + "a" + String(repeating: "){9,50}", count: 20)
    #expect(leading(twenty).isEmpty)
    let doubling = "()" + (1..<60).map { "(\\g{\($0)}\\g{\($0)})" }.joined()
    #expect(leading(doubling + "a").isEmpty)
    #expect(leading(String(repeating: "(", count: 100_000)).isEmpty)
    #expect(leading("a" + String(repeating: "?+", count: 100_000)).isEmpty)
  }

  @Test("can be asked of any text")
  func anyText() {
    let parts =
      Array("ab1()[]{}|*+?\\^$.-#:=!<>'&Pikgxdn,0 é\n\u{85}").map(String.init) + [
        "(?", "(?<", "(?<n>", "[[:alpha:]", "\\k<n>", "\\g{", "{1,3}", "\\p{L}", "(?i)", "\\x{",
        "(?!", "(?<!", "\\b", "\\g<n>", "(?(DEFINE)",
      ]
    let seed: UInt64 = 3
    var random = SplitMix(state: seed)
    var checked = 0
    for _ in 0..<6_000 {
      let count = Int.random(in: 0..<16, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random)! }.joined()
      guard let shape = FormShape(of: text), let compiled = try? CompiledPattern(text)
      else { continue }
      checked += 1
      let isUTF = CompiledPattern.needsUTF(text)
      check(text, compiled, shape, isUTF: isUTF, texts: 4, seed: seed, using: &random)
    }
    #expect(checked > 500)
  }

  @Test("holds of every match of the patterns of this repository")
  func repository() throws {
    let seed: UInt64 = 11
    var random = SplitMix(state: seed)
    for definition in BuiltinPatterns.definitions {
      let examples = definition.examples.matches.map(\.text)
      for (number, form) in definition.forms.enumerated() where form.labels == nil {
        let name = "\(definition.info.id), form \(number)"
        guard let shape = FormShape(of: form.pattern) else {
          Issue.record("nothing is known of \(name)")
          continue
        }
        let compiled = try CompiledPattern(form.pattern)
        check(
          name, compiled, shape, isUTF: CompiledPattern.needsUTF(form.pattern), texts: 40,
          seed: seed, examples: examples, using: &random)
      }
    }
  }

  /// Matches in `examples` and in texts made of pieces of them and of the pattern.
  private func check(
    _ name: String, _ compiled: CompiledPattern, _ shape: FormShape, isUTF: Bool, texts: Int,
    seed: UInt64, examples: [String] = [], using random: inout SplitMix
  ) {
    let scratch = MatchScratch()
    let alphabet = Array(name.utf8) + Array("019aAzZ. -kK\u{212A}é".utf8)
    let pieces = examples.map { Array($0.utf8) }
    let made = (0..<texts).map { _ -> [UInt8] in
      var text = pieces.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1..<20, using: &random) {
        let byte = alphabet.randomElement(using: &random)!
        let place = Int.random(in: 0...text.count, using: &random)
        if place < text.count, Bool.random(using: &random) {
          text[place] = byte
        } else {
          text.insert(byte, at: place)
        }
      }
      return text
    }
    for (number, text) in (pieces + made).enumerated() {
      text.withUnsafeBufferPointer { buffer in
        for position in buffer.indices {
          // Asked about the middle of a character, UTF mode answers for the next one.
          if isUTF, text[position] & 0xC0 == 0x80 { continue }
          guard
            case .match = compiled.match(in: buffer, at: position, reach: 4096, with: scratch)
          else { continue }
          let holds = zip(shape.leading, buffer[position...]).allSatisfy { $0.contains($1) }
          let isFree = position == 0 || !shape.barredBefore.contains(buffer[position - 1])
          if !holds || !isFree {
            Issue.record("\(name.debugDescription), seed \(seed), text \(number) at \(position)")
          }
        }
      }
    }
  }
}
