import Fixtures
import Model
import Testing

@testable import Sieve

/// What a pass remembers of runs of digits makes it fast, and may do nothing else.
@Suite("What the sieve remembers of other texts")
struct RunMemoryTests {
  @Test("changes nothing of what some forms are found by")
  func someForms() {
    let budget = DifferentialBudget(rounds: 100)
    var found = 0
    for round in budget {
      var random = budget.random(round)
      let count = Int.random(in: 1...6, using: &random)
      let forms = Array(BuiltinForm.all.indices.shuffled(using: &random).prefix(count))
      let sieve = Sieve(forms.map { BuiltinForm.analyses[$0] })
      let experienced = SievePass(sieve, reach: Limits.matchReach)
      var texts = MixedText(of: forms)
      for number in 0..<12 {
        let text = texts.next(count: 300, using: &random)
        for _ in 0..<4 {
          let places = compare(
            experienced, sieve, MixedText.sibling(of: text, using: &random),
            "seed \(budget.seed), round \(round), text \(number)", &random)
          guard let places else { return }
          found += places
        }
      }
    }
    #expect(found > 10_000, "too little is found to prove anything")
  }

  @Test("changes nothing of what all forms are found by")
  func allForms() {
    // Enough to lead to more states than are kept.
    let budget = DifferentialBudget(rounds: 16)
    let experienced = SievePass(BuiltinForm.sieve, reach: Limits.matchReach)
    var texts = MixedText()
    for round in budget {
      var random = budget.random(round)
      let text = texts.next(count: 7_000, using: &random)
      let other = MixedText.randomBytes(count: 5_000, using: &random)
      _ = Self.find(experienced, in: text, [0, text.count])
      _ = Self.find(experienced, in: other, [0, other.count])
      for piece in [text.prefix(600), other.prefix(600)] {
        let places = compare(
          experienced, BuiltinForm.sieve, MixedText.sibling(of: Array(piece), using: &random),
          "seed \(budget.seed), round \(round)", &random)
        guard places != nil else { return }
      }
    }
  }

  @Test(
    "nor does it where another text looks much the same",
    arguments: [
      // Another digit in a set that is not only of digits.
      ("(?<! [0-9] ) 7 [1-4a-f] 0 z", "790z", "710z"),
      // Another byte two bytes before a match.
      ("(?<! % [(] ) [+] -? [0-9]{3} z", " %(+123z", " :(+123z"),
      // Another byte behind the second digits.
      ("(?<! [0-9] ) 12-34-a", " 12-34-b", " 12-34-a"),
      // Another byte far behind them.
      (
        "(?<! [0-9] ) 1 (?: [ ] [0-9] ){11} [ ] a", " 1 2 3 4 5 6 7 8 9 0 1 2 b",
        " 1 2 3 4 5 6 7 8 9 0 1 2 a"
      ),
      // The start of the text.
      ("(?<! x ) [+] [0-9]{3} z", "x+123z", "+123z"),
    ])
  func likeTexts(pattern: String, refused: String, text: String) {
    let sieve = Sieve([FormAnalysis(pattern, isUTF: false)])
    let experienced = SievePass(sieve, reach: Limits.matchReach)
    let other = Array(refused.utf8)
    for _ in 0..<3 { #expect(Self.find(experienced, in: other, [0, other.count]).isEmpty) }
    let own = Array(text.utf8)
    let expected = Self.find(
      SievePass(sieve, reach: Limits.matchReach), in: own, [0, own.count])
    #expect(expected.count == 1)
    #expect(Self.find(experienced, in: own, [0, own.count]) == expected)
  }

  /// Whether `pass` finds in `text` what one finds that has searched nothing before; nil if not,
  /// otherwise how much that is.
  private func compare(
    _ pass: SievePass, _ sieve: Sieve, _ text: [UInt8], _ name: String, _ random: inout SplitMix
  ) -> Int? {
    let borders =
      Bool.random(using: &random)
      ? [0, text.count] : MixedText.borders(count: text.count, using: &random)
    let expected = Self.find(SievePass(sieve, reach: Limits.matchReach), in: text, borders)
    let found = Self.find(pass, in: text, borders)
    guard found != expected else { return expected.count }
    let missed = Set(expected).subtracting(found)
    let more = Set(found).subtracting(expected)
    Issue.record("\(name), \(text.count) bytes: \(missed.count) lost, \(more.count) more")
    return nil
  }

  private static func find(
    _ pass: SievePass, in text: [UInt8], _ borders: [Int]
  ) -> [SievedPlace] {
    text.withUnsafeBufferPointer { text in
      var places: [SievedPlace] = []
      for core in zip(borders, borders.dropFirst()) {
        pass.find(in: core.0..<core.1, of: text, into: &places)
      }
      return places
    }
  }
}
