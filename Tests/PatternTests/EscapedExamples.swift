import Detection
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

/// A way to write the characters of a text as several.
private struct Writing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let before: String
  let escape: @Sendable (Unicode.Scalar) -> String

  static let all = [
    Writing(testDescription: "in JSON", before: "{\"note\": \"") { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      case "/", "\"", "\\": "\\\(scalar)"
      default:
        String(scalar).utf16.map { unit in
          let digits = String(unit, radix: 16)
          return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
      }
    },
    Writing(testDescription: "in HTML", before: "<p>") { "&#\($0.value);" },
    Writing(testDescription: "in an address", before: "/?q=") { scalar in
      String(scalar).utf8.map { byte in
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }.joined()
    },
  ]

  /// The last way: three bytes as four characters, of which the first byte has two.
  static let base64 = "in base64"

  static func writeInBase64(_ text: String) -> (text: String, places: [Int]) {
    let before = "{\"data\": \""
    func place(of byte: Int) -> Int { before.utf8.count + byte / 3 * 4 + [0, 2, 3][byte % 3] }
    var places: [Int] = []
    for scalar in text.unicodeScalars {
      let count = String(scalar).utf8.count
      places += Array(repeating: place(of: places.count), count: count)
    }
    return (before + Base64.encode(text.utf8), places + [place(of: places.count)])
  }

  /// What is written for `text`, and where each byte of that stands in it; and where it ends.
  func write(_ text: String) -> (text: String, places: [Int]) {
    var (written, places) = (before, [Int]())
    for scalar in text.unicodeScalars {
      let begin = written.utf8.count
      places += Array(repeating: begin, count: String(scalar).utf8.count)
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      // A dash of a certain width becomes a hyphen.
      let isKept = isPlain && scalar.isASCII || scalar == "\u{2013}"
      written += isKept ? String(scalar) : escape(scalar)
    }
    return (written, places + [written.utf8.count])
  }
}

@Suite("The examples of each built-in pattern, escaped")
struct EscapedExamples {
  @Test("are found as what they say, where they stand", arguments: NamedDefinition.all)
  func areFound(_ named: NamedDefinition) throws {
    var matcher = Matcher(
      PatternSet(checked: [named.definition]), key: .random(), minimum: .low)
    // Nothing is decoded twice.
    let examples = named.definition.examples.matches.filter { example in
      !example.text.contains { $0 == "%" || $0 == "\\" }
    }
    for (number, example) in examples.enumerated() {
      let plain = Self.matches(in: example.text, &matcher)
      // One after another: every pattern has four examples at least. What is short is not told from a
      // word.
      let writing = Writing.all[number % Writing.all.count]
      let isInBase64 = number % 2 == 1 && example.text.utf8.count >= 12
      let ways =
        [(writing.testDescription, writing.write(example.text))]
        + (isInBase64 ? [(Writing.base64, Writing.writeInBase64(example.text))] : [])
      for (way, (text, places)) in ways {
        let found = Self.matches(in: text, &matcher)
        for expected in example.expected {
          let range = places[expected.lowerBound]..<places[expected.upperBound]
          let value = plain.first { $0.range == expected }?.value
          let isFound = found.contains { $0.range == range && $0.value == value }
          #expect(isFound, "\(named.definition.file):\(example.line), \(way)")
        }
      }
    }
  }

  private static func matches(
    in text: String, _ matcher: inout Matcher
  ) -> [(range: Range<Int>, value: Redacted)] {
    let bytes = Array(text.utf8)
    var found: [(Range<Int>, Redacted)] = []
    matcher.beginItem()
    _ = matcher.search(
      Passage(
        text: bytes, extent: 0..<bytes.count, core: 0..<bytes.count,
        place: .text(TextCursor(encoding: .utf8))),
      onMatch: { found.append(($0.range, $1.redacted)) }, onFault: { _ in })
    return found
  }
}
