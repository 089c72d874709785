import Testing
import Validation

@Suite("Payment cards and other numbers with a Luhn digit")
struct CardTests {
  /// Numbers that networks and processors publish for tests.
  static let specimens = [
    "4111111111111111", "4222222222222", "4000000000000000006", "5555555555554444",
    "2223000048410010", "378282246310005", "30569309025904", "6011111111111117",
    "3530111333300000", "6205500000000000004", "2200000000000004", "6759649826438453",
    "5019717010103742", "9792000000000003",
  ]

  @Test("a specimen of each network is confirmed", arguments: specimens)
  func specimen(number: String) {
    #expect(judge("payment-card", number) == .confirmed)
  }

  @Test("one changed digit is never confirmed", arguments: specimens)
  func changedDigit(number: String) {
    let accepted = withOneDigitChanged(number).filter {
      judge("payment-card", $0) != .impossible
    }
    #expect(accepted.isEmpty)
  }

  @Test("separators do not matter")
  func separators() {
    #expect(judge("payment-card", "4111 1111-1111.1111") == .confirmed)
  }

  @Test(
    "a right check digit alone makes no card",
    arguments: [
      "7992739871300009", "9999999999999995", "0000000000000000", "42", "1712345678901238",
    ]
  )
  func foreign(number: String) {
    #expect(judge("payment-card", number) == .impossible)
  }

  @Test("the wide ranges of Maestro, of air travel and JCB's old ones stay unknown")
  func uncertain() {
    #expect(judge("payment-card", "3338120966315072") == .unknown)
    #expect(judge("payment-card", "3088471203550142") == .unknown)
    #expect(judge("payment-card", "122000000000003") == .unknown)
    #expect(judge("payment-card", "5000000000000000005") == .unknown)
  }

  @Test("a round number stays unknown, whoever issues what begins like it")
  func roundNumber() {
    #expect(judge("payment-card", "2238000000000000") == .unknown)
    #expect(judge("payment-card", "4000000000000002") == .confirmed)
    #expect(judge("payment-card", "3528000700000000") == .confirmed)
  }

  @Test("the check digit of an IMEI catches any changed digit")
  func imei() {
    #expect(judge("imei", "490154203237518") == .confirmed)
    #expect(judge("imei", "35-209900-176148-1") == .confirmed)
    #expect(judge("imei", "35-209900-176148-23") == .unknown)
    #expect(judge("imei", "770154203237519") == .unknown)
    #expect(
      withOneDigitChanged("490154203237518").allSatisfy { judge("imei", $0) == .impossible })
  }

  @Test("the check digit of a social insurance number catches any changed digit")
  func socialInsurance() {
    #expect(judge("ca-sin", "130-692-544") == .confirmed)
    #expect(judge("ca-sin", "823456785") == .impossible)
    #expect(withOneDigitChanged("130692544").allSatisfy { judge("ca-sin", $0) == .impossible })
  }

  @Test("a provider's check digit counts the prefix of health issuers")
  func provider() {
    #expect(judge("us-npi", "1234567893") == .confirmed)
    #expect(judge("us-npi", "3234567891") == .impossible)
    #expect(withOneDigitChanged("1234567893").allSatisfy { judge("us-npi", $0) == .impossible })
  }
}
