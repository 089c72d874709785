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
    "within a country nothing is proved; dates, other numbers and short ones are told apart",
    arguments: [
      ("01 99 00 12 34", Verdict.unknown), ("02079460018", .unknown), ("5551234", .unknown),
      ("1647.0020.0002", .impossible), ("0020.0002", .impossible), ("999999999999990", .impossible),
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

  @Test("the example numbers of all plans are of the kind that the metadata says")
  func kinds() {
    for specimen in PhoneSpecimens.international {
      let parts = specimen.split(separator: "-").map(String.init)
      let kinds = NumberingPlans.kinds(of: parts[0] + parts[1])
      let expected = PhoneNumberKinds(rawValue: 1 << UInt16(parts[2])!)
      #expect(kinds.contains(expected), "a number of country code \(parts[0])")
    }
  }

  @Test("the example numbers of all plans are confirmed as written abroad")
  func specimensAbroad() {
    for specimen in PhoneSpecimens.international {
      let parts = specimen.split(separator: "-").map(String.init)
      // North American islands have short numbers of their own; others are dialled within only.
      guard parts[0].count + parts[1].count >= 7 else { continue }
      for exit in ["+", "00", "011"] {
        let verdict = judge("phone-international", exit + parts[0] + " " + parts[1])
        #expect(verdict == .confirmed, "a number of country code \(parts[0])")
      }
    }
  }

  @Test("the example numbers of all plans are confirmed as printed within their country")
  func specimensWithin() {
    for specimen in PhoneSpecimens.national {
      let parts = specimen.split(separator: ":").map(String.init)
      let written = parts[1].replacing("_", with: " ")
      let digits = written.filter(\.isNumber)
      guard digits.count >= 8, written.contains(where: { " -/".contains($0) }) else { continue }
      #expect(
        judge("phone-printed", written) == .confirmed, "a number of country code \(parts[0])")
    }
  }

  @Test("a number that begins with digits nobody has been given leaves its country's plan unknown")
  func unassigned() {
    #expect(judge("phone-international", "+49 19 123456") == .unknown)
    #expect(judge("phone-international", "+1 555 555 0143") == .unknown)
    #expect(judge("phone-international", "+45 321234") == .impossible)
  }

  @Test("what is dialled within the country only may be left in")
  func trunkPrefix() {
    #expect(judge("phone-international", "+44 020 7946 0018") == .confirmed)
    #expect(judge("phone-international", "+52 1 222 123 4567") == .confirmed)
    #expect(judge("phone-ar", "011 15-2345-6789") == .confirmed)
    #expect(judge("phone-br", "0 15 11 2345-6789") == .confirmed)
  }

  @Test("a number is one of its country's plan only")
  func countries() {
    #expect(judge("phone-fr", "01 23 45 67 89") == .confirmed)
    #expect(judge("phone-fr", "01 23 45 67 8") == .impossible)
    #expect(judge("phone-ru", "8 (912) 345-67-89") == .confirmed)
    #expect(judge("phone-dk", "12 12 34 56") == .impossible)
    #expect(judge("phone-de", "03.10.2011") == .impossible)
  }
}
