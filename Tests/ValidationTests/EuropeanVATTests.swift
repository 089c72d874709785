import Testing
import Validation

@Suite("A European VAT number")
struct EuropeanVATTests {
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  private static func family(_ shape: String, checks: String = "0123456789") -> ProvenNumbers {
    ProvenNumbers(validator: "eu-vat", shape: shape, checks: checks)
  }

  /// Countries that divide by a prime above ten, and write every remainder in a way of its own.
  private static let catchEverything = [
    family("BE0#######??"), family("CY########?", checks: letters), family("DK1######?"),
    family("ES########?", checks: letters), family("ESX#######?", checks: letters),
    family("FI#######?"), family("FR??########?"), family("IE#######?", checks: letters),
    family("LU######??"), family("MT1#####??"), family("PL1########?"), family("SI1######?"),
    family("SK102######?"),
  ]
  /// Countries that double digits or weigh them mod 10, and the hybrid systems of ISO 7064.
  private static let catchChangedDigits = [
    family("ATU#######?"), family("DE1#######?"), family("EE10######?"), family("ESA#######?"),
    family("HR##########?"), family("HU1######?"), family("IT#######015?"),
  ]
  /// Countries that write two remainders alike, or take either of two rules.
  private static let catchMost = [
    family("BG########?"), family("CZ1######?"), family("CZ6#######?"), family("EL########?"),
    family("GB1######??"), family("LT#######1?"), family("LT##########1?"),
    family("LV4#########?"), family("PT5#######?"),
    family("RO1#######?"),
  ]

  @Test(
    "is confirmed where the Commission gives it as a sample of its rules",
    arguments: [
      "ATU10223006", "BE0776091951", "BG101004508", "CY00532445O", "CZ46505334", "CZ640903926",
      "CZ6852294449", "CZ7103192745", "DE136695976", "DK88146328", "EE100207415", "EL040127797",
      "ESA0011012B", "ES54362315K", "ESX2482300W", "FI09853608", "FR00300076965",
      "FRK7399859412", "FR4Z123456782", "HR33392005961", "HU21376414", "IE3628739L",
      "IE8Z49289F", "IE5343381W", "IE6433435OA", "IT00000010215", "LT290061371314",
      "LT213179412", "LU10000356", "LV40003009497", "LV07091910933", "MT15121333",
      "NL010000446B01", "NL123456789B13", "PL5260001246", "PT502757191", "RO11198699",
      "RO99908", "SE556188840401", "SI15012557", "SK4030000007",
    ])
  func samples(number: String) {
    #expect(judge("eu-vat", number) == .confirmed)
    #expect(judge("eu-vat", number.lowercased()) == .confirmed)
    let spaced = "\(number.prefix(2)) \(number.dropFirst(2).prefix(4)).\(number.dropFirst(6))"
    #expect(judge("eu-vat", spaced) == .confirmed)
  }

  @Test(
    "catches every changed digit in most countries", arguments: catchEverything + catchChangedDigits
  )
  func changedDigits(family: ProvenNumbers) {
    for number in family.numbers(20) {
      #expect(!withOneDigitChanged(number).contains(where: family.isProven))
    }
  }

  @Test("catches every swap of neighbours where it divides by a prime", arguments: catchEverything)
  func swappedDigits(family: ProvenNumbers) {
    for number in family.numbers(20) {
      #expect(!withNeighboursSwapped(number).contains(where: family.isProven))
    }
  }

  @Test("misses one changed digit in thirty at most elsewhere", arguments: catchMost)
  func mostChangedDigits(family: ProvenNumbers) {
    var changed = Share()
    var swapped = Share()
    for number in family.numbers(60) {
      changed.count(withOneDigitChanged(number), family.isProven)
      swapped.count(withNeighboursSwapped(number), family.isProven)
    }
    #expect(changed.value < 1.0 / 30)
    #expect(swapped.value < 1.0 / 20)
  }

  @Test("of Sweden says by its end which of the payer's businesses, and does not check that")
  func sweden() {
    for number in Self.family("SE#########?01").numbers(20) {
      #expect(judge("eu-vat", number.dropLast(2) + "02") == .confirmed)
      #expect(judge("eu-vat", number.dropLast(2) + "00") == .impossible)
      for other in withOneDigitChanged(String(number.dropLast(2))) {
        #expect(judge("eu-vat", other + "01") == .impossible)
      }
    }
  }

  @Test("of the Netherlands has two rules, and misses one changed digit in thirty at most")
  func netherlands() {
    let family = Self.family("NL########?B01")
    var changed = Share()
    for number in family.numbers(60) {
      // Where the nine digits have a check of their own, the two behind them have none.
      #expect(judge("eu-vat", number.dropLast(2) + "00") == .impossible)
      let others = withOneDigitChanged(String(number.dropLast(3))).map { $0 + "B01" }
      changed.count(others, family.isProven)
    }
    #expect(changed.value < 1.0 / 30)
  }

  @Test(
    "of a person where nothing is checked stays unknown",
    arguments: [
      ("CZ395601439", "until 1953 birth numbers had no check digit"),
      ("BG7523169263", "a citizen's number"), ("BG8001010008", "the same"),
      ("LV32123456789", "since 2017 they hold no day of birth"),
    ])
  func unknown(number: String, reason: Comment) {
    #expect(judge("eu-vat", number) == .unknown, reason)
  }

  @Test(
    "is impossible where its country cannot have issued it",
    arguments: [
      ("DE056878880", "German numbers do not begin with 0"),
      ("DK04287509", "nor do Danish ones"), ("MT00124059", "nor Maltese"),
      ("RO074423", "nor Romanian"), ("SK0771557457", "nor Slovak"),
      ("BE1936178198", "check digits go from 01 to 97"), ("BE0357619600", "the same"),
      ("BG8037978286", "none of three rules holds"),
      ("CZ262575489", "there is no month 25, nor 75"),
      ("CZ582315489", "a number of nine digits is older than 1954"),
      ("CZ7463242721", "there is no month 63"),
      ("IT91580591062", "no province has the number 106"),
      ("LV12537108934", "there is no month 53"), ("LV01013230900", "there is no such century"),
      ("SK0312242777", "that is a birth number"), ("PT409066931", "of the fours only 45"),
      ("XX123456789", "there is no such country"), ("DE", "there is no number"),
      ("FR00000000000", "it only fills a field"), ("GB", "there is no number"),
    ])
  func impossible(number: String, reason: Comment) {
    #expect(judge("eu-vat", number) == .impossible, reason)
  }

  @Test("of Britain that begins with 0 keeps the older rule")
  func britain() {
    let older = (0...96).filter { judge("eu-vat", "GB0023451\(two($0))") == .confirmed }
    let newer = (0...96).filter { judge("eu-vat", "GB1023451\(two($0))") == .confirmed }
    #expect(older.count == 1)
    #expect(newer.count == 2)
    #expect(judge("eu-vat", "XI1023451\(two(newer[0]))") == .confirmed)
  }

  @Test("of a Czech person may write a remainder of ten as 0, as was done until 1985")
  func czechRemainder() {
    #expect(judge("eu-vat", "CZ7476242720") == .confirmed)
    #expect(judge("eu-vat", "CZ7476242721") == .impossible)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
