import Testing
import Validation

/// Australia, New Zealand and South Africa; specimens are published by the issuers or generated.
@Suite struct SouthernNumbersTests {
  @Test(
    "numbers of the south are proven by their check digits",
    arguments: [
      ("au-tfn", "123 456 782"), ("au-tfn", "610898629"), ("au-tfn", "30 085 146"),
      ("au-medicare", "2951 87312 5 1"), ("au-medicare", "2044575251"),
      ("au-medicare", "3032 24820 4/1"),
      ("nz-ird", "49-091-850"), ("nz-ird", "49-098-576"), ("nz-ird", "047-179-025"),
      ("nz-ird", "35901981"), ("nz-ird", "123-197-666"),
      ("za-id", "8001015009087"), ("za-id", "0002294321191"), ("za-id", "850314 5394 081"),
    ])
  func confirmed(validator: String, number: String) {
    #expect(verdict(validator, number) == .confirmed)
  }

  @Test(
    "what cannot have been issued in the south is impossible",
    arguments: [
      ("au-tfn", "000 000 000", "all its digits are the same"),
      ("au-tfn", "1234567", "it is too short"),
      ("au-medicare", "1951 87312 5", "cards begin with 2 to 6"),
      ("au-medicare", "2951 87312 0", "cards are issued from 1 on"),
      ("nz-ird", "9125568", "it is too short"),
      ("nz-ird", "09125568", "ten million is the lowest"),
      ("nz-ird", "923-197-660", "such numbers are not issued yet"),
      ("za-id", "9902294321191", "1999 had no 29th of February"),
      ("za-id", "8001015009387", "citizenship is 0, 1 or 2"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .impossible, reason)
  }

  @Test(
    "a wrong digit in any place is caught",
    arguments: [
      ("au-tfn", "123456782"), ("au-tfn", "30085146"), ("za-id", "8001015009087"),
    ])
  func wrongDigits(validator: String, number: String) {
    let base = Array(number.utf8)
    for place in base.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != base[place] {
        var wrong = base
        wrong[place] = digit
        #expect(verdict(validator, wrong) == .impossible, "place \(place)")
      }
    }
  }

  @Test("a wrong digit before the issue of a Medicare card is caught")
  func wrongMedicareDigits() {
    let base = Array("2951873125".utf8)
    for place in base.indices.dropLast() {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != base[place] {
        var wrong = base
        wrong[place] = digit
        #expect(verdict("au-medicare", wrong) == .impossible, "place \(place)")
      }
    }
  }

  @Test("at most one last digit completes an IRD number")
  func oneCheckDigit() {
    for stem in stride(from: 1_000_003, to: 14_999_999, by: 70_001) {
      let confirmed = (0...9).count { verdict("nz-ird", "\(stem)\($0)") == .confirmed }
      #expect(confirmed <= 1, "\(stem)")
    }
  }
}

private func verdict(_ validator: String, _ number: String) -> Verdict? {
  verdict(validator, Array(number.utf8))
}

private func verdict(_ validator: String, _ number: [UInt8]) -> Verdict? {
  Validator.named(validator)?.check(number[...])
}
