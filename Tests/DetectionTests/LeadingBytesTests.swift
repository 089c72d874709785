import Foundation
import PCRE2
import PatternFiles
import Testing

@testable import Detection

@Suite("What a match begins with")
struct LeadingBytesTests {
  /// Each set as its members among the bytes that can be printed.
  private func leading(_ pattern: String, depth: Int = 4) -> [String] {
    LeadingBytes.sets(of: pattern, depth: depth).map { set in
      let bytes = (UInt8(0x20)...0x7E).filter { set[Int($0)] }
      return String(decoding: bytes, as: UTF8.self)
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
    "is not known where the pattern is not understood",
    arguments: [
      "(", ")", "a)", "(a", "[a", "[]", "\\", "*a", "a{2", "a{3,2}", "a{,3}", "{1}", "[b-a]",
      "(?(1)a|b)", "(?R)", "(?|a|b)", "(?&n)", "(*UTF)a", "(?C)a", "\\Qa\\E", "\\12", "\\x{",
      "\\x{110000}", "(?J)a", "(?xx)a", "\\k<n", "\\g<1>", "[[.a.]]", "[[:no:]]", "(?#a", "(?",
      "(?<", "(?<n", "(?<n>", "(?i", "\\g{", "\\p{", "\\p", "[\\", "[a-", "[[:",
    ])
  func unknown(pattern: String) {
    #expect(LeadingBytes.sets(of: pattern, depth: 4).isEmpty)
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
      ]
    var random = SplitMix(state: 3)
    for _ in 0..<6_000 {
      let count = Int.random(in: 0..<16, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random)! }.joined()
      let sets = LeadingBytes.sets(of: text, depth: 4)
      #expect(sets.count <= 4 && sets.allSatisfy { $0.count == 256 })
      guard !sets.isEmpty, let compiled = try? CompiledPattern(text) else { continue }
      check(text, compiled, sets, texts: 4, using: &random)
    }
  }

  @Test("holds of every match of the patterns of this repository")
  func repository() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Patterns")
    var random = SplitMix(state: 11)
    var known = 0
    var forms = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".yaml") {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let id = String(name.dropLast(5)).replacing("/", with: ".")
      let definition = try PatternFileParser.parse(bytes, file: name, id: id)
      let examples = definition.examples.matches.map(\.text)
      for form in definition.forms {
        let sets = LeadingBytes.sets(of: form.pattern, depth: 4)
        forms += 1
        if sets.isEmpty { continue }
        known += 1
        let compiled = try CompiledPattern(form.pattern)
        check(form.pattern, compiled, sets, texts: 40, examples: examples, using: &random)
      }
    }
    #expect(known * 2 > forms, "\(known) of \(forms)")
  }

  /// Matches in `examples` and texts made of pieces of them and of the pattern.
  private func check(
    _ pattern: String, _ compiled: CompiledPattern, _ sets: [[Bool]], texts: Int,
    examples: [String] = [], using random: inout SplitMix
  ) {
    let scratch = MatchScratch()
    let alphabet = Array(pattern.utf8) + Array("019aAzZ. -kK\u{212A}é".utf8)
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
    for text in pieces + made {
      text.withUnsafeBufferPointer { buffer in
        for position in buffer.indices {
          guard
            case .match = compiled.match(in: buffer, at: position, reach: 4096, with: scratch)
          else { continue }
          let holds = sets.indices.allSatisfy {
            position + $0 < buffer.count && sets[$0][Int(buffer[position + $0])]
          }
          #expect(holds, "\(pattern.debugDescription) at \(position)")
        }
      }
    }
  }
}
