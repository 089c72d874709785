import Testing
import Validation

/// A rule, and numbers that keep it, made by trying every last symbol.
private struct Family: CustomTestStringConvertible {
  let name: String
  let rule: CheckRule
  var letters = "0123456789"
  var checks = "0123456789"
  /// How many symbols there are before the check, and in the check.
  var length = 9
  var checkLength = 1

  var testDescription: String { name }

  func holds(_ value: String) -> Bool {
    Validator(rules: [rule]).check(Array(value.utf8)[...]) == .confirmed
  }

  /// Numbers that keep the rule, the same in every run.
  func numbers(_ count: Int) -> [String] {
    var state: UInt64 = 1
    func draw(_ letters: [Character]) -> Character {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return letters[Int(state >> 33) % letters.count]
    }
    let letters = Array(letters)
    let ends = (0..<checkLength).reduce([""]) { ends, _ in
      ends.flatMap { end in checks.map { end + String($0) } }
    }
    var found: [String] = []
    while found.count < count {
      let number = String((0..<length).map { _ in draw(letters) })
      if let end = ends.first(where: { holds(number + $0) }) { found.append(number + end) }
    }
    return found
  }
}

private func routine(_ routine: CheckRoutine) -> CheckRule {
  .routine(routine, of: .all, alphabet: nil)
}

private func sum(
  _ weights: [Int], _ symbols: String, fromRight: Bool = false, again: [Int] = []
) -> CheckRule {
  .weightedSum(
    WeightedSum(
      weights: weights, range: .allButLast, isFromRight: fromRight, addsDigits: false, addend: 0,
      alphabet: nil, outcome: .writes(symbols: symbols, at: -1, again: again)))
}

private let alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

@Suite("A rule for check digits")
struct CheckRuleTests {
  /// What is said of them where they were published.
  private static let catchEverything = [
    Family(name: "verhoeff", rule: routine(.verhoeff)),
    Family(name: "damm", rule: routine(.damm)),
    Family(name: "mod 11-2", rule: routine(.mod11), checks: "0123456789X"),
    Family(name: "mod 97-10", rule: routine(.mod97), checkLength: 2),
    Family(name: "mod 37-2", rule: routine(.mod37), letters: alphanumeric, checks: alphanumeric),
    Family(name: "mod 11, weights 1 to 9", rule: sum(Array(1...9), "0123456789X")),
    Family(
      name: "mod 11, complement", rule: sum(Array(2...10), "0X987654321", fromRight: true)),
    Family(
      name: "mod 97 of the number",
      rule: .remainder(
        NumberRemainder(
          range: SymbolRange(1, 9), modulus: 97, isComplement: true,
          writtenAt: SymbolRange(10, 11))), checkLength: 2),
  ]
  private static let catchChangedSymbols = [
    Family(name: "luhn", rule: routine(.luhn)),
    Family(name: "mod 11,10", rule: routine(.hybridMod11)),
    Family(
      name: "mod 37,36", rule: routine(.hybridMod37), letters: alphanumeric, checks: alphanumeric),
    Family(
      name: "luhn over letters",
      rule: .routine(.luhn, of: .all, alphabet: alphanumeric), letters: alphanumeric,
      checks: alphanumeric),
    Family(name: "7-3-1 mod 10", rule: sum([7, 3, 1], "0123456789")),
  ]

  @Test("catches every changed digit", arguments: catchEverything + catchChangedSymbols)
  private func changed(family: Family) {
    for number in family.numbers(40) {
      let accepted = withOneDigitChanged(number).filter(family.holds)
      #expect(accepted.isEmpty, "\(family.name)")
    }
  }

  @Test("catches every swap of neighbours", arguments: catchEverything)
  private func swapped(family: Family) {
    for number in family.numbers(40) {
      let accepted = withNeighboursSwapped(number).filter(family.holds)
      #expect(accepted.isEmpty, "\(family.name)")
    }
  }

  @Test("of Luhn misses no swap but that of 0 and 9")
  func luhnSwaps() {
    for number in Family(name: "luhn", rule: routine(.luhn)).numbers(200) {
      for swapped in withNeighboursSwapped(number)
      where Validator(rules: [routine(.luhn)]).check(Array(swapped.utf8)[...]) == .confirmed {
        let pair = zip(number, swapped).filter { $0 != $1 }.map(\.0).sorted()
        #expect(pair == ["0", "9"])
      }
    }
  }

  @Test(
    "knows the examples of its standard",
    arguments: [
      (CheckRoutine.mod11, "079X"), (.mod97, "79444"), (.hybridMod11, "07945"),
      (.hybridMod37, "A12425GABC1234002M"), (.verhoeff, "2363"), (.damm, "5724"),
      (.luhn, "79927398713"),
    ])
  func standard(name: CheckRoutine, number: String) {
    #expect(Validator(rules: [routine(name)]).check(Array(number.utf8)[...]) == .confirmed)
  }

  @Test("sums again with other weights where the first sum gives no digit")
  func secondSum() {
    // The national statistics' own example of an Estonian and Lithuanian code: a first sum of ten.
    let rule = sum(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 1], "0123456789+", again: [3, 4, 5, 6, 7, 8, 9, 1, 2, 3])
    let validator = Validator(rules: [rule])
    #expect(validator.check(Array("37605030299".utf8)[...]) == .confirmed)
    #expect(validator.check(Array("37605030298".utf8)[...]) == .impossible)
  }

  @Test(
    "for days takes those that exist, as they are or raised",
    arguments: [
      ("240229", true), ("230229", false), ("230230", false), ("243329", false),
      ("242229", true), ("990101", true), ("991301", false), ("990100", false), ("99010", false),
      ("9901O1", false),
    ])
  func date(text: String, exists: Bool) {
    let rule = CheckRule.date(
      WrittenDate(at: 1, layout: "yymmdd", monthAddends: [20], dayAddends: []))
    let verdict = Validator(rules: [rule]).check(Array(text.utf8)[...])
    #expect(verdict == (exists ? .confirmed : .impossible))
  }

  @Test("never confirms a number of one digit, nor one without the symbols it speaks of")
  func empty() {
    for family in Self.catchEverything + Self.catchChangedSymbols {
      for value in ["", "0", "0000000000", "000000000000", "-"] {
        #expect(!family.holds(value), "\(family.name)")
      }
    }
  }

  @Test("of several lets through only what keeps all")
  func several() {
    let validator = Validator(rules: [
      routine(.luhn),
      .date(WrittenDate(at: 1, layout: "yymmdd", monthAddends: [], dayAddends: [])),
    ])
    #expect(validator.name == "luhn+date")
    #expect(validator.check(Array("8001015009088".utf8)[...]) == .impossible)
    #expect(validator.check(Array("8001015009087".utf8)[...]) == .confirmed)
    #expect(validator.check(Array("8013015009082".utf8)[...]) == .impossible)
  }
}
