import Testing
import Validation

/// Specimens are published by the issuers or generated.
@Suite struct AsianNumbersTests {
  @Test(
    "numbers of Asia are proven by their check symbols",
    arguments: [
      ("cn-resident-id", "11010519491231002X"), ("cn-resident-id", "440524188001010014"),
      ("cn-resident-id", "11010519491231002x"), ("cn-resident-id", "91115619850723501X"),
      ("cn-resident-id", "830000199001015016"),
      ("in-aadhaar", "2341 2341 2346"), ("in-aadhaar", "399876543211"),
      ("kr-rrn", "850712-1192991"), ("kr-rrn", "971013-9019902"), ("kr-rrn", "880101-5542416"),
      ("jp-my-number", "4759 3480 1340"), ("jp-my-number", "399316811779"),
      ("sg-nric", "S1234567D"), ("sg-nric", "T0120529Z"), ("sg-nric", "F5365153N"),
      ("sg-nric", "g9741339n"), ("sg-nric", "M3476505N"),
      ("hk-hkid", "A123456(3)"), ("hk-hkid", "WX188484(9)"), ("hk-hkid", "z908383a"),
      ("tw-id", "A123456789"), ("tw-id", "A827289439"), ("tw-id", "HC13206892"),
      ("tw-id", "AB12345677"),
    ])
  func confirmed(validator: String, number: String) {
    #expect(verdict(validator, number) == .confirmed)
  }

  @Test(
    "what has no check digit stays unknown",
    arguments: [
      ("cn-resident-id", "110101900307451", "cards issued before 1999"),
      ("kr-rrn", "211105-3123456", "born after October 2020"),
      ("kr-rrn", "201001-4000000", "born in October 2020"),
      ("kr-rrn", "880101-5542410", "a foreigner may have a new number"),
    ])
  func unknown(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .unknown, reason)
  }

  @Test(
    "what cannot have been issued in Asia is impossible",
    arguments: [
      ("cn-resident-id", "110101199002314512", "there is no 31st of February"),
      ("cn-resident-id", "160101199003074513", "16 is no province"),
      ("cn-resident-id", "11010519491231002A", "only X stands for ten"),
      ("cn-resident-id", "110101901307451", "there is no month 13"),
      ("in-aadhaar", "1234 1234 1230", "none begins with 1"),
      ("in-aadhaar", "234123412345", "its check digit is wrong"),
      ("kr-rrn", "850712-1192990", "its check digit is wrong"),
      ("kr-rrn", "971310-9019908", "there is no month 13"),
      ("kr-rrn", "971013-9999904", "there is no place 99"),
      ("kr-rrn", "970510-3931536", "2097 is yet to come"),
      ("jp-my-number", "1111 1111 1111", "all its digits are the same"),
      ("sg-nric", "A1234567D", "no series begins with A"),
      ("hk-hkid", "AB12345(6)", "a digit is missing"),
      ("hk-hkid", "12345678", "there is no letter"),
      ("tw-id", "A323456780", "the second symbol tells the sex"),
      ("tw-id", "CC00151113", "its check digit is wrong"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .impossible, reason)
  }

  @Test(
    "a wrong digit in any place is caught",
    arguments: [
      ("cn-resident-id", "440524188001010014"), ("in-aadhaar", "799724821254"),
      ("sg-nric", "S1234567D"), ("hk-hkid", "A4358387"),
    ])
  func wrongDigits(validator: String, number: String) {
    let base = Array(number.utf8)
    for place in base.indices where base[place] < UInt8(ascii: "A") {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != base[place] {
        var wrong = base
        wrong[place] = digit
        #expect(verdict(validator, wrong) == .impossible, "place \(place)")
      }
    }
  }

  @Test("exactly one last digit completes an Aadhaar number")
  func oneCheckDigit() {
    var stem = 23_412_341_234
    for _ in 0..<200 {
      stem = 20_000_000_000 + (stem &* 48_271 + 11) % 80_000_000_000
      let confirmed = (0...9).count { verdict("in-aadhaar", "\(stem)\($0)") == .confirmed }
      #expect(confirmed == 1, "\(stem)")
    }
  }

  @Test("two neighbours of an Aadhaar number that change places are caught")
  func transposedAadhaar() {
    let base = Array("799724821254".utf8)
    for place in base.indices.dropLast() where base[place] != base[place + 1] {
      var wrong = base
      wrong.swapAt(place, place + 1)
      #expect(verdict("in-aadhaar", wrong) == .impossible, "place \(place)")
    }
  }
}

private func verdict(_ validator: String, _ number: String) -> Verdict? {
  verdict(validator, Array(number.utf8))
}

private func verdict(_ validator: String, _ number: [UInt8]) -> Verdict? {
  Validator.named(validator)?.check(number[...])
}
