import Model
import Testing

@Suite("an estimate") struct RowEstimateTests {
  @Test("is the sample's share of all rows, between bounds that hold")
  func share() {
    let estimate = RowEstimate(matched: 100, of: 1000, all: 1_000_000)
    #expect(estimate.rows == 100_000)
    // Wilson's interval for 100 of 1,000 is 8.29 % to 12.02 %.
    #expect((82_800...83_000).contains(estimate.low))
    #expect((120_100...120_300).contains(estimate.high))
  }

  @Test("never falls below what was seen, nor above what is left")
  func bounds() {
    let all = RowEstimate(matched: 10, of: 10, all: 20)
    #expect(all.rows == 20 && all.high == 20 && all.low >= 10)
    let none = RowEstimate(matched: 0, of: 10, all: 20)
    #expect(none.rows == 0 && none.low == 0 && none.high <= 10)
    #expect(RowEstimate(matched: 3, of: 10, all: 5).rows == 3, "there are at least the rows read")
  }

  @Test("holds its number for nineteen of twenty samples or more")
  func coverage() {
    // A generator of one's own, so that it is the same on every run.
    var state: UInt64 = 42
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    for share in [0.01, 0.1, 0.5, 0.97] {
      var held = 0
      for _ in 0..<1000 {
        let matched = (0..<400).count { _ in random() < share }
        let estimate = RowEstimate(matched: matched, of: 400, all: 100_000)
        let truth = Int(share * 100_000)
        if (estimate.low...estimate.high).contains(truth) { held += 1 }
      }
      #expect(held >= 920, "for a share of \(share)")
    }
  }
}
