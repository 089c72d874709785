import Testing
import Validation

/// Specimens are published by the issuers or generated.
@Suite struct AmericanNumbersTests {
  @Test(
    "numbers of the Americas are proven by their check digits",
    arguments: [
      ("br-cpf", "529.982.247-25"), ("br-cpf", "18455345306"), ("br-cpf", "382 397 785 77"),
      ("br-cnpj", "84.749.891/0001-73"), ("br-cnpj", "54992326000171"),
      ("br-cnpj", "12.ABC.345/01DE-35"), ("br-cnpj", "12abc34501de35"),
      ("mx-curp", "ROPA850514HDFDRL00"), ("mx-curp", "GOMC010203MJCNRRA1"),
      ("mx-curp", "luhm990101xnerll06"),
      ("ar-cuit", "20-24124085-2"), ("ar-cuit", "30-15562721-9"), ("ar-cuit", "27293361539"),
      ("cl-rut", "12.784.351-1"), ("cl-rut", "7.899.654-4"), ("cl-rut", "76698424-k"),
    ])
  func confirmed(validator: String, number: String) {
    #expect(verdict(validator, number) == .confirmed)
  }

  @Test(
    "what cannot have been issued in the Americas is impossible",
    arguments: [
      ("br-cpf", "111.111.111-11", "all its digits are the same"),
      ("br-cpf", "529.982.247-2", "a digit is missing"),
      ("br-cnpj", "00.000.000/0000-00", "all its digits are the same"),
      ("br-cnpj", "12.ABC.345/01DE-3X", "check digits are never letters"),
      ("mx-curp", "ROPA850230HDFDRL09", "there is no 30th of February"),
      ("mx-curp", "PEGL890909MQQRMS02", "QQ is no state"),
      ("mx-curp", "GOMC010229MJCNRRA1", "2001 had no 29th of February"),
      ("ar-cuit", "99-24124085-2", "99 is no kind of taxpayer"),
      ("cl-rut", "100.000-4", "nobody alive has so low a number"),
      ("cl-rut", "K2784351-1", "K is a check digit only"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(verdict(validator, number) == .impossible, reason)
  }

  @Test(
    "a wrong digit in any place is caught",
    arguments: [
      ("ar-cuit", "20241240852"), ("cl-rut", "127843511"),
    ])
  func wrongDigits(validator: String, number: String) {
    let base = number.utf8.map { $0 }
    for place in base.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != base[place] {
        var wrong = base
        wrong[place] = digit
        #expect(verdict(validator, wrong) == .impossible, "place \(place)")
      }
    }
  }

  @Test(
    "exactly one pair of last digits completes a Brazilian number",
    arguments: [
      ("br-cpf", "529982247"), ("br-cpf", "184553453"), ("br-cpf", "000000001"),
      ("br-cnpj", "847498910001"), ("br-cnpj", "12ABC34501DE"), ("br-cnpj", "ZZZZZZZZZZZZ"),
    ])
  func oneEnding(validator: String, stem: String) {
    let endings = (0...99).map { $0 < 10 ? "0\($0)" : "\($0)" }
    #expect(endings.count { verdict(validator, stem + $0) == .confirmed } == 1)
  }
}

private func verdict(_ validator: String, _ number: String) -> Verdict? {
  verdict(validator, Array(number.utf8))
}

private func verdict(_ validator: String, _ number: [UInt8]) -> Verdict? {
  Validator.named(validator)?.check(number[...])
}
