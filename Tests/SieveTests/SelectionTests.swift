import Fixtures
import Model
import Testing

@testable import Sieve

@Suite("A pass that is asked for some forms")
struct SelectionTests {
  @Test("finds of them what one finds that is asked for all, whatever it was asked before")
  func some() {
    let budget = DifferentialBudget(rounds: 40)
    let all = SievePass(BuiltinForm.sieve, reach: Limits.matchReach)
    let pass = SievePass(BuiltinForm.sieve, reach: Limits.matchReach)
    let count = BuiltinForm.all.count
    var found = 0
    for round in budget {
      var random = budget.random(round)
      let share = [2, 10, 100, count].randomElement(using: &random) ?? 2
      let wanted = Set((0..<count).filter { _ in Int.random(in: 0..<share, using: &random) == 0 })
      var texts = MixedText(of: wanted.isEmpty ? Array(0..<count) : wanted.sorted())
      let text = texts.next(count: 4_000, using: &random)
      let borders = MixedText.borders(count: text.count, using: &random)
      let expected = Self.find(all, in: text, borders, nil).filter { wanted.contains($0.form) }
      var selection = FormSelection(of: count)
      for form in wanted { selection.insert(form) }
      let own = Self.find(pass, in: text, borders, selection)
      found += own.count
      #expect(own == expected, "seed \(budget.seed), round \(round), \(wanted.count) forms")
    }
    #expect(found > 1_000, "too little is found to prove anything")
  }

  private static func find(
    _ pass: SievePass, in text: [UInt8], _ borders: [Int], _ wanted: FormSelection?
  ) -> [SievedPlace] {
    text.withUnsafeBufferPointer { text in
      var places: [SievedPlace] = []
      for core in zip(borders, borders.dropFirst()) {
        pass.find(in: core.0..<core.1, of: text, wanted: wanted, into: &places)
      }
      return places
    }
  }
}
