import Testing
import Validation

/// Specimens are published by the issuers or generated.
@Suite struct NordicNumbersTests {
  @Test(
    "numbers of the north are proven by their check digits",
    arguments: [
      ("se-personnummer", "900617-9049"), ("se-personnummer", "590509+8124"),
      ("se-personnummer", "19731017-5851"), ("se-personnummer", "199707617800"),
      ("se-personnummer", "000229-2399"),
      ("fi-hetu", "131052-308T"), ("fi-hetu", "050767+223B"), ("fi-hetu", "280962Y1228"),
      ("fi-hetu", "261116a408x"), ("fi-hetu", "030694W9024"), ("fi-hetu", "020503F9037"),
      ("dk-cpr", "190461-2274"), ("dk-cpr", "2110625629"),
      ("no-fodselsnummer", "17048241654"), ("no-fodselsnummer", "111115984-03"),
      ("no-fodselsnummer", "66068527024"), ("no-fodselsnummer", "12837543922"),
      ("no-fodselsnummer", "04507506335"),
    ])
  func confirmed(validator: String, number: String) {
    #expect(verdict(validator, number) == .confirmed)
  }

  @Test("a CPR number that fails mod 11 stays possible")
  func withoutCheckDigit() {
    #expect(verdict("dk-cpr", "010169-2958") == .unknown)
    #expect(verdict("dk-cpr", "190461-2275") == .unknown)
  }

  @Test(
    "what cannot have been issued in the north is impossible",
    arguments: [
      ("se-personnummer", "901317-9040", "there is no month 13"),
      ("se-personnummer", "900631-9041", "June has no day 31"),
      ("se-personnummer", "19670-19-9535", "a digit is missing"),
      ("se-personnummer", "19010229-2398", "1901 had no 29th of February"),
      ("fi-hetu", "310294-738N", "February has no day 31"),
      ("fi-hetu", "131052-001W", "serials begin with 002"),
      ("fi-hetu", "131052S308T", "S is not a separator"),
      ("fi-hetu", "131052-308TT", "it is too long"),
      ("dk-cpr", "191361-2279", "there is no month 13"),
      ("dk-cpr", "0101477002", "its seventh digit makes it the year 2047"),
      ("dk-cpr", "190461-227", "a digit is missing"),
      ("no-fodselsnummer", "17138241602", "there is no month 13"),
      ("no-fodselsnummer", "170482416540", "it has twelve digits"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .impossible, reason)
  }

  @Test(
    "a wrong digit in any place is caught",
    arguments: [
      ("se-personnummer", "9006179049"), ("fi-hetu", "140294-738P"),
      ("no-fodselsnummer", "17048241654"),
    ])
  func wrongDigits(validator: String, number: String) {
    let base = Array(number.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    for place in base.indices where digits.contains(base[place]) {
      for digit in digits where digit != base[place] {
        var wrong = base
        wrong[place] = digit
        #expect(verdict(validator, wrong) == .impossible, "place \(place)")
      }
    }
  }

  @Test("a CPR number with a wrong digit is never confirmed")
  func wrongDigitsOfCPR() {
    let base = Array("1904612274".utf8)
    for place in base.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != base[place] {
        var wrong = base
        wrong[place] = digit
        #expect(verdict("dk-cpr", wrong) != .confirmed, "place \(place)")
      }
    }
  }

  @Test("exactly one of its characters completes a Finnish code, whatever the separator")
  func oneEnding() {
    let endings = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for separator in "-+UVWXYABCDEF" {
      let count = endings.count { verdict("fi-hetu", "140294\(separator)738\($0)") == .confirmed }
      #expect(count == 1, "separator \(separator)")
    }
  }
}

private func verdict(_ validator: String, _ number: String) -> Verdict? {
  verdict(validator, Array(number.utf8))
}

private func verdict(_ validator: String, _ number: [UInt8]) -> Verdict? {
  Validator.named(validator)?.check(number[...])
}
