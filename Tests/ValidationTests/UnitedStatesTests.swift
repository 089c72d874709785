import Testing
import Validation

@Suite("Numbers of the United States")
struct UnitedStatesTests {
  @Test("no Social Security number has area 000, 666 or 900, group 00 or serial number 0000")
  func socialSecurity() {
    #expect(judge("us-ssn", "219-09-9999") == .confirmed)
    for wrong in [
      "000-12-3456", "666-12-3456", "900-12-3456", "219-00-9999", "219-09-0000", "078-05-1120",
      "111111111", "21909999",
    ] {
      #expect(judge("us-ssn", wrong) == .impossible)
    }
  }

  @Test("a taxpayer's number has one of the groups that are given out")
  func taxpayer() {
    let given = (0...99).filter { group in
      judge("us-itin", "912-\(group < 10 ? "0" : "")\(group)-3456") == .confirmed
    }
    #expect(given == Array(50...65) + Array(70...88) + Array(90...92) + Array(94...99))
    #expect(judge("us-itin", "812-70-3456") == .impossible)
  }

  @Test("a routing number's weights catch any changed digit")
  func routing() {
    #expect(judge("us-aba-routing", "011000015") == .confirmed)
    #expect(judge("us-aba-routing", "0610-0014-6") == .confirmed)
    #expect(judge("us-aba-routing", "421042111") == .impossible)
    #expect(
      withOneDigitChanged("121000358").allSatisfy { judge("us-aba-routing", $0) == .impossible })
  }

  @Test("a beneficiary's number has a digit or a letter by its place")
  func beneficiary() {
    #expect(judge("us-mbi", "1EG4-TE5-MK73") == .confirmed)
    #expect(judge("us-mbi", "1eg4te5mk73") == .confirmed)
    for wrong in ["0EG4TE5MK73", "1SG4TE5MK73", "1EG4TE5MI73", "1EGATE5MK73", "1EG4TE5MK7"] {
      #expect(judge("us-mbi", wrong) == .impossible)
    }
  }
}
