import Testing
import Validation

/// Specimens are published by the issuers or generated.
@Suite struct SouthernEuropeanNumbersTests {
  @Test(
    "numbers of southern and eastern Europe, Turkey and Israel are proven by their check digits",
    arguments: [
      ("es-dni", "12345678Z"), ("es-dni", "92.084.588-v"), ("es-dni", "1817369R"),
      ("es-nie", "X2038143K"), ("es-nie", "y-6971218-r"), ("es-nie", "Z7033458V"),
      ("es-nie", "X02038143K"),
      ("es-nif", "K1073328X"), ("es-nif", "M-1234567-L"),
      ("it-codice-fiscale", "RSSMRA85T10A562S"), ("it-codice-fiscale", "bnclcu90d45f205s"),
      ("it-codice-fiscale", "MRT MTT 91D08 F2LR P"), ("it-codice-fiscale", "RSSMRAQRCMNFNLRG"),
      ("pl-pesel", "57101191926"), ("pl-pesel", "02242657303"),
      ("pt-nif", "172075173"), ("pt-nif", "222 002 204"), ("pt-nif", "453140637"),
      ("tr-tckn", "24975588660"), ("tr-tckn", "58879069956"),
      ("il-id", "263306342"), ("il-id", "7-3591266-9"), ("il-id", "20619003"),
    ])
  func confirmed(validator: String, number: String) {
    #expect(verdict(validator, number) == .confirmed)
  }

  @Test(
    "what cannot have been issued there is impossible",
    arguments: [
      ("es-dni", "00000000T", "it only fills a field"),
      ("es-dni", "Z", "it has no digits"),
      ("es-nie", "W2038143K", "it does not begin with X, Y or Z"),
      ("es-nif", "N1073328X", "it does not begin with K, L or M"),
      ("it-codice-fiscale", "RSSMRA85I10A562X", "I is not a month"),
      ("it-codice-fiscale", "RSSMRA85B30A562G", "February has no day 30"),
      ("it-codice-fiscale", "RSSMRA85T10A56S", "a digit is missing"),
      ("pl-pesel", "57131191929", "there is no month 13"),
      ("pl-pesel", "57023091926", "February has no day 30"),
      ("pt-nif", "442075170", "of the fours only 45 is given out"),
      ("pt-nif", "072075171", "it begins with 0"),
      ("tr-tckn", "04975588624", "it begins with 0"),
      ("il-id", "000000000", "all its digits are the same"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .impossible, reason)
  }

  @Test(
    "a wrong digit in any place is caught",
    arguments: [
      ("es-dni", "84355273J"), ("es-nie", "X2038143K"), ("pl-pesel", "57101191926"),
      ("tr-tckn", "24975588660"), ("il-id", "263306342"),
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

  @Test(
    "exactly one letter completes a number",
    arguments: [
      ("es-dni", "84355273"), ("es-nie", "Y6971218"), ("es-nif", "L9796156"),
      ("it-codice-fiscale", "RSSMRA85T10A562"), ("it-codice-fiscale", "FOXDRA26C24H872"),
    ])
  func oneEnding(validator: String, stem: String) {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    #expect(letters.count { verdict(validator, stem + String($0)) == .confirmed } == 1)
  }

  @Test("exactly one digit completes a Portuguese number")
  func oneDigit() {
    for stem in 12_345_670...12_345_720 {
      #expect((0...9).count { verdict("pt-nif", "\(stem)\($0)") == .confirmed } == 1)
    }
  }
}

private func verdict(_ validator: String, _ number: String) -> Verdict? {
  verdict(validator, Array(number.utf8))
}

private func verdict(_ validator: String, _ number: [UInt8]) -> Verdict? {
  Validator.named(validator)?.check(number[...])
}
