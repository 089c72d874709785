import Fixtures
import Model
import Testing

/// A text in which numbers stand, some of them escaped, and where they do.
private struct EscapedNumbers {
  private(set) var text: String
  /// Where each stands in the bytes of the text.
  private(set) var ranges: [Range<Int>] = []

  /// - Parameter filler: Bytes before them: up to `Limits.head` are read at once, whatever a chunk is.
  init(count: Int, behind filler: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    text = String(repeating: ".\n", count: filler / 2)
    for number in 0..<count {
      let filler = ["some words ", "caf\\u00e9 ", "a&amp;b ", "{\"x\": \"\\n\"} ", "50% ", "ü 🙂 "]
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text += filler.randomElement(using: &random)!
      }
      let value = "V\(100_000 + number)"
      let writing = Int.random(in: 0..<5, using: &random)
      text += ["x ", "\"", "x=\"", "?x=", "\\n"][writing]
      let start = text.utf8.count
      for scalar in value.unicodeScalars {
        let isEscaped = Int.random(in: 0..<4, using: &random) == 0
        text += isEscaped ? Self.write(scalar, in: writing) : String(scalar)
      }
      ranges.append(start..<text.utf8.count)
      text += Int.random(in: 0..<3, using: &random) == 0 ? "\n" : " "
    }
  }

  private static func write(_ scalar: Unicode.Scalar, in writing: Int) -> String {
    let hexadecimal = String(scalar.value, radix: 16)
    switch writing {
    case 1: return "\\u00" + hexadecimal
    case 2: return "&#x\(hexadecimal);"
    case 3: return "%" + hexadecimal
    default: return String(scalar)
    }
  }
}

@Suite("Escapes in a file")
struct EscapeTests {
  @Test(
    "do not move what is found, nor hide it, wherever the file is cut",
    arguments: [1000, 4096, 256 * 1024], [1, 2, 3] as [UInt64])
  func places(chunk: Int, seed: UInt64) throws {
    let numbers = EscapedNumbers(count: 250, behind: Limits.head - 4096, seed: seed)
    let found = try findings(in: numbers.text, chunk: chunk)
    #expect(found.map(\.place) == numbers.ranges)
  }

  @Test("are told of by line and column of the file")
  func location() throws {
    let found = try findings(in: "é\n🙂 V\\u0031\\u003123&#52;5 \"V111111\"\n")
    guard case .text(let location)? = found.first?.evidence else {
      Issue.record("nothing was found")
      return
    }
    #expect(location.line == 2 && location.column == 4 && location.columnBytes == 6)
    #expect(location.endLine == 2 && location.endColumn == 25)
    #expect(location.offset == 8 && location.length == 21)
    #expect(found.count == 2)
  }

  @Test("leave a value in the column of its table")
  func columns() throws {
    let rows = (0..<600).map { "\($0),V1\($0 % 3 == 0 ? "\\u0031" : "1")1111,x,V111111\n" }
    let found = try findings(in: "no,badge,name,other\n" + rows.joined())
    #expect(found.count == 1200)
    #expect(found.enumerated().allSatisfy { ($0 % 2 == 0) == ($1.judgement.field == "badge") })
  }

  @Test(
    "hide nothing in the midst of a great many",
    arguments: [
      "%41", "&amp;", "&#65;", "\\u0041", "\\", "\\n1", "\\u00e9", "%C3%BC", "=C3=BC", "=", "+",
      "1+1", "%", "&",
      "\\u0022a:",
    ])
  func many(escape: String) throws {
    let many = String(repeating: escape, count: 40_000 / escape.utf8.count)
    let found = try findings(in: many + " ?x=V%3123456 \"V\\u003123456\" " + many)
    #expect(found.map(\.place?.count) == [9, 12])
  }
}

extension Finding {
  /// Where it stands in the bytes of its file.
  fileprivate var place: Range<Int>? {
    guard case .text(let location) = evidence else { return nil }
    return location.offset..<location.offset + location.length
  }
}
