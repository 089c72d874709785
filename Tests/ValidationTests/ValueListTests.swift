import Testing
import Validation

extension ValueList {
  fileprivate func holds(_ value: String) -> Bool {
    Array(value.utf8).withUnsafeBufferPointer { holds($0) }
  }
}

@Suite("Lists of values")
struct ValueListTests {
  @Test("hold whole values, and no part of them")
  func whole() {
    let list = ValueList(["4111111111111111", "UTO"])
    #expect(list.holds("UTO"))
    #expect(!list.holds("UTOX"))
    #expect(!list.holds("411111111111111"))
    #expect(!ValueList([]).holds(""))
  }

  @Test("take ? for a letter or digit, * for anything and [ ] for one of some")
  func signs() {
    #expect(ValueList(["9?9"]).holds("9A9"))
    #expect(!ValueList(["9?9"]).holds("9.9"))
    #expect(!ValueList(["9?9"]).holds("99"))
    #expect(ValueList(["*[@.]example.com"]).holds("anna@mail.example.com"))
    #expect(ValueList(["*[@.]example.com"]).holds("anna@example.com"))
    #expect(!ValueList(["*[@.]example.com"]).holds("anna@myexample.com"))
    #expect(ValueList(["172.1[6-9].*"]).holds("172.16.0.1"))
    #expect(!ValueList(["172.1[6-9].*"]).holds("172.15.0.1"))
    #expect(ValueList(["a*b*c"]).holds("aXbXbXc"))
    #expect(!ValueList(["a*b*c"]).holds("aXbXbX"))
  }

  @Test("hold what one of their patterns holds, however many there are")
  func many() {
    // Every value of the shortest kinds against lists of which some are longer than a word of bits.
    let signs = ["a", "b", "1", "?", "*", "[ab]"]
    var patterns: [String] = []
    for first in signs {
      for second in signs { for last in signs { patterns.append(first + second + last) } }
    }
    patterns = patterns.filter { ValueList.problem(with: $0) == nil }
    let singles = patterns.map { ValueList([$0]) }
    let bytes = ["a", "b", "1", "-"]
    var values = [""] + bytes
    for first in bytes { for second in bytes { values += bytes.map { first + second + $0 } } }
    for (first, count) in [(0, 7), (3, 64), (5, 65), (0, patterns.count), (90, 100)] {
      let own = first..<min(first + count, patterns.count)
      let list = ValueList(Array(patterns[own]))
      for value in values {
        #expect(
          list.holds(value) == singles[own].contains { $0.holds(value) },
          "\(patterns[own]) and \(value)")
      }
    }
  }

  @Test("take no longer for a value that nearly fits")
  func patience() {
    let list = ValueList([String(repeating: "a*", count: 30) + "b"])
    #expect(!list.holds(String(repeating: "a", count: 1000)))
  }

  @Test("say what is wrong with an entry")
  func problems() {
    #expect(ValueList.problem(with: "12[3") != nil)
    #expect(ValueList.problem(with: "**") != nil)
    #expect(ValueList.problem(with: "12*") == nil)
  }

  @Test(
    "know the numbers that are kept for films and examples, however they are dialled",
    arguments: [
      "12025550143", "2025550199", "441632960001", "01632960001", "00442079460123",
      "07700900123", "61491570006", "0255501234", "1300975707", "33639981234", "0199001234",
      "493023125000", "017139200" + "42", "46701740605", "084650042" + "0", "0209112345",
    ])
  func phones(digits: String) {
    #expect(ValueList(["fictitious-phones"]).holds(digits))
  }

  @Test(
    "know the numbers beside those for what they are",
    arguments: [
      "12025550200", "2025551234", "441632970001", "07700901123", "61491570007", "33649981234",
      "493023126000", "46701740604", "0219112345",
    ])
  func otherPhones(digits: String) {
    #expect(!ValueList(["fictitious-phones"]).holds(digits))
  }

  @Test("hold numbers of one country where its code is named")
  func country() {
    #expect(ValueList(["fictitious-phones-gb"]).holds("01632960001"))
    #expect(!ValueList(["fictitious-phones-de"]).holds("01632960001"))
  }
}

@Suite("Digits that stand for others")
struct PlaceholderDigitsTests {
  private func areTaken(_ value: String) -> Bool {
    Array(value.utf8).withUnsafeBufferPointer { PlaceholderDigits.make($0) }
  }

  @Test(
    "are all the same, or follow each other",
    arguments: [
      "000-000-000", "A88888888", "123456", "12345678Z", "098-765-4321", "AB 90 12 34 C",
      "123456782", "98765432-5",
    ])
  func placeholders(value: String) { #expect(areTaken(value)) }

  @Test(
    "are no others, and not few",
    arguments: [
      "12345", "11111", "123457", "112233445", "121212", "1357911", "12345672", "1234567821", "",
    ])
  func others(value: String) { #expect(!areTaken(value)) }
}
