import Testing
import Validation

/// Specimens are published by the issuers or generated.
@Suite struct WesternNumbersTests {
  @Test(
    "numbers of western Europe are proven by their check digits",
    arguments: [
      ("gb-nhs", "418 609 1390"), ("gb-nhs", "4031372159"), ("gb-nhs", "616-786-8433"),
      ("gb-nino", "AB 12 34 56 C"), ("gb-nino", "jg103759a"), ("gb-nino", "HX908172"),
      ("de-tax-id", "98310679247"), ("de-tax-id", "36 574 261 809"),
      ("fr-nir", "2 55 08 14 168 025 38"), ("fr-nir", "253072B07300470"),
      ("fr-nir", "204052A40681847"), ("fr-nir", "135122022258947"),
      ("nl-bsn", "111222333"), ("nl-bsn", "1112.22.333"), ("nl-bsn", "75310363"),
      ("be-national-number", "93051822361"), ("be-national-number", "85.07.30-033.28"),
      ("be-national-number", "04.05.17-262.55"), ("be-national-number", "88471925690"),
      ("be-national-number", "79230801117"), ("be-national-number", "70000005755"),
      ("ch-ahv", "756.9217.0769.85"), ("ch-ahv", "7569000436224"),
    ])
  func confirmed(validator: String, number: String) {
    #expect(verdict(validator, number) == .confirmed)
  }

  @Test(
    "what carries nothing to check, or is not given out like this, stays possible",
    arguments: [
      ("de-tax-id", "11123456786", "three equal digits stand side by side"),
      ("fr-nir", "2 55 08 14 168 025", "the key is left out"),
      ("be-national-number", "08422999977", "999 is beyond the serials of a day"),
    ])
  func unknown(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .unknown, reason)
  }

  @Test(
    "what cannot have been issued in western Europe is impossible",
    arguments: [
      ("gb-nhs", "1111111111", "all its digits are the same"),
      ("gb-nhs", "418609139", "a digit is missing"),
      ("gb-nino", "QQ123456A", "Q is not used in a prefix"),
      ("gb-nino", "AO123456A", "O is not used as the second letter"),
      ("gb-nino", "ZZ123456A", "the prefix ZZ is not used"),
      ("de-tax-id", "08310679249", "it begins with 0"),
      ("de-tax-id", "12345678903", "no digit stands there twice"),
      ("de-tax-id", "36554266806", "more than one digit stands there twice"),
      ("fr-nir", "155131416802571", "there is no month 13"),
      ("fr-nir", "255080016802528", "there is no department 00"),
      ("fr-nir", "553071807300417", "no sex is written 5"),
      ("fr-nir", "253072C07300470", "there is no department 2C"),
      ("nl-bsn", "000000000", "all its digits are the same"),
      ("be-national-number", "85133003370", "there is no month 13"),
      ("be-national-number", "85073000061", "serials begin with 001"),
      ("be-national-number", "00400", "digits are missing"),
      ("ch-ahv", "7579000436223", "it does not begin with 756"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .impossible, reason)
  }

  @Test(
    "a wrong digit in any place is caught",
    arguments: [
      ("gb-nhs", "4186091390"), ("de-tax-id", "98310679247"), ("fr-nir", "135122022258947"),
      ("nl-bsn", "111222333"), ("ch-ahv", "7569000436224"),
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

  @Test(
    "two neighbouring digits that changed places are caught",
    arguments: [
      ("gb-nhs", "4186091390"), ("fr-nir", "135122022258947"), ("nl-bsn", "840183112"),
    ])
  func swappedDigits(validator: String, number: String) {
    let base = Array(number.utf8)
    for place in base.indices.dropLast() where base[place] != base[place + 1] {
      var wrong = base
      wrong.swapAt(place, place + 1)
      #expect(verdict(validator, wrong) == .impossible, "place \(place)")
    }
  }

  @Test("the key of a Belgian number tells the century, as far as people have been born")
  func belgianCenturies() {
    #expect(verdict("be-national-number", "04051726255") == .confirmed)
    #expect(verdict("be-national-number", "04051726226") == .confirmed)
    #expect(verdict("be-national-number", "85073003357") == .impossible, "it is of 2085")
  }
}

private func verdict(_ validator: String, _ number: String) -> Verdict? {
  verdict(validator, Array(number.utf8))
}

private func verdict(_ validator: String, _ number: [UInt8]) -> Verdict? {
  Validator.named(validator)?.check(number[...])
}
