import Testing
import Validation

@Suite("Telephone numbers")
struct TelephoneTests {
  @Test(
    "a number with an assigned country code is confirmed",
    arguments: [
      "+1 (650) 333-6000", "+44 (0)20 7946 0018", "+683-7012", "0049 30 901820", "+1.2025550143",
      "+44.2079460018", "＋81 3 5550 1234", "+351-21-234-5678",
    ])
  func international(number: String) {
    #expect(judge("phone-international", number) == .confirmed)
  }

  @Test(
    "sums, decimals and codes that nobody has are not",
    arguments: [
      "+3.14159265", "+999 123 4567", "+210 123 4567", "+1 2345678", "+49 123", "+1 123 456 7890",
      "+4912345678901234", "+44 0000000000", "+",
    ])
  func notInternational(number: String) {
    #expect(judge("phone-international", number) == .impossible)
  }

  @Test(
    "within a country nothing is proved, and dates and short numbers are told apart",
    arguments: [
      ("01 99 00 12 34", Verdict.unknown), ("75.12.34", .unknown), ("5551234", .unknown),
      ("2012-01-02 08", .impossible), ("03/10/2011", .impossible), ("21.06.84", .impossible),
      ("123456", .impossible), ("192.168.100.200", .impossible), ("0000000", .impossible),
    ])
  func national(number: String, expected: Verdict) {
    #expect(judge("phone-national", number) == expected)
  }

  @Test("service codes are no North American areas or exchanges")
  func northAmerican() {
    #expect(judge("us-phone", "(202) 555-0143") == .confirmed)
    #expect(judge("us-phone", "+1 202 555 0143") == .confirmed)
    for wrong in ["911-555-0143", "202-911-0143", "123-456-7890", "202-155-0143", "295-555-0143"] {
      #expect(judge("us-phone", wrong) == .impossible)
    }
  }
}
