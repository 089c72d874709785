import BuiltinPatterns
import Fixtures
import Foundation
import Model
import PCRE2
import PatternFiles

@testable import Sieve

/// Texts in which the forms of the built-in patterns match, nearly match and touch one another.
struct MixedText {
  private static let syntaxes: [PatternSyntax] = BuiltinForm.all.compactMap {
    let pattern = $0.definition.pattern
    return try? PatternSyntaxParser.parse(pattern, isUTF: CompiledPattern.needsUTF(pattern))
  }
  private static let examples: [[UInt8]] = BuiltinPatterns.definitions.flatMap { pattern in
    pattern.examples.matches.map { Array($0.text.utf8) }
      + pattern.examples.noMatches.map { Array($0.text.utf8) }
  }
  /// What stands between two pieces.
  private static let separators: [[UInt8]] =
    [" ", "\n", "", ",", ";", "\"", "é", "漢", "a", "7", "-", ".", ": ", "\0", "\r\n", "=", "/"]
    .map { Array($0.utf8) }
  private static let alphabets: [[UInt8]] =
    [
      "0123456789", "0123456789 -./", "0123456789abcdefABCDEF:", "abcdefghijklmnopqrstuvwxyz@. ",
      "@.:-_ab1 ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "é×漢🙂 1a",
    ]
    .map { Array($0.utf8) } + [Array(0x20...0x7E), Array(0...0xFF), Array(0x80...0xFF) + [0x31]]

  private var draws: [PatternDraw]
  /// The form whose turn it is.
  private var turn = 0

  /// - Parameter forms: Those that pieces are drawn from.
  init(of forms: [Int] = Array(syntaxes.indices)) {
    draws = forms.map { PatternDraw(Self.syntaxes[$0]) }
  }

  /// A text of at least `count` bytes, which depends on nothing but `random` and `first`, the form that
  /// it begins with.
  mutating func next(
    count: Int, beginningWith first: Int? = nil, using random: inout SplitMix
  ) -> [UInt8] {
    let drawn = Int.random(in: 0..<draws.count, using: &random)
    turn = (first ?? drawn) % draws.count
    var text: [UInt8] = []
    while text.count < count {
      var piece = self.piece(using: &random)
      while Int.random(in: 0..<3, using: &random) == 0 {
        piece = Mutation.apply(to: piece, using: &random)
      }
      text += piece
      text += Self.separators.randomElement(using: &random)!
    }
    return text
  }

  private mutating func piece(using random: inout SplitMix) -> [UInt8] {
    if Int.random(in: 0..<6, using: &random) == 0 {
      return Self.examples.randomElement(using: &random)!
    }
    turn = (turn + 1) % draws.count
    return draws[turn].next(seed: random.next())
  }

  static func randomBytes(count: Int, using random: inout SplitMix) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < count {
      let alphabet = alphabets.randomElement(using: &random)!
      for _ in 0..<Int.random(in: 1...400, using: &random) {
        text.append(alphabet.randomElement(using: &random)!)
      }
    }
    return text
  }

  /// A part of `text`, perhaps, with other digits and other signs here and there: to whoever does not
  /// look closely it is the same.
  static func sibling(of text: [UInt8], using random: inout SplitMix) -> [UInt8] {
    let from = max(0, Int.random(in: -text.count...text.count, using: &random))
    let to = min(text.count, Int.random(in: from...2 * text.count, using: &random))
    let others = Array("%+-./(), \u{1}:_".utf8)
    return text[from..<to].map { byte in
      switch byte {
      case 0x30...0x39 where Bool.random(using: &random):
        UInt8.random(in: 0x30...0x39, using: &random)
      case 0x00..<0x30 where Int.random(in: 0..<8, using: &random) == 0:
        others.randomElement(using: &random)!
      default: byte
      }
    }
  }

  /// Borders of cores that cover a text, some of them close to one another.
  static func borders(count: Int, using random: inout SplitMix) -> [Int] {
    var borders: [Int] = [0, count]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let border = Int.random(in: 0...count, using: &random)
      borders += [border, min(count, border + Int.random(in: 0...40, using: &random))]
    }
    return borders.sorted()
  }
}

/// Pieces of the files that any machine with this repository has, in any order.
struct FilePieces {
  private static let longest = 16_384

  var random: SplitMix
  private var files: [URL] = []
  private var piece: (name: String, rest: ArraySlice<UInt8>) = ("", [])

  init(random: SplitMix) {
    self.random = random
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folders =
      ["Sources", "Tests", "Patterns", ".build/checkouts"].map { root.appending(path: $0) }
      + [URL(fileURLWithPath: "/usr/share/doc")]
    files = [root.appending(path: "README.md")]
    for folder in folders {
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
      // A folder that is not there has nothing to add. No more than that of one of them.
      let some = (paths ?? []).sorted().shuffled(using: &self.random).prefix(2_000)
      files += some.map { folder.appending(path: $0) }
    }
    files.shuffle(using: &self.random)
  }

  mutating func next() -> (name: String, bytes: [UInt8])? {
    while piece.rest.isEmpty {
      guard let file = files.popLast() else { return nil }
      // Folders, and links to nowhere, are passed over.
      guard let data = try? Data(contentsOf: file) else { continue }
      piece = (file.lastPathComponent, Array(data.prefix(1 << 20))[...])
    }
    let bytes = Array(piece.rest.prefix(Self.longest))
    piece.rest = piece.rest.dropFirst(bytes.count)
    return (piece.name, bytes)
  }
}
