import Fixtures
import Model
import Testing

@Suite("A count of different values")
struct DistinctCountTests {
  /// Fingerprints, of which some are there twice.
  private func fingerprints(_ count: Int) -> [Fingerprint] {
    var random = SplitMix(state: 11)
    var values: [Fingerprint] = []
    for number in 0..<count {
      values.append(
        number % 5 == 4 ? values[number / 2] : Fingerprint(high: random.next(), low: 0))
    }
    return values
  }

  @Test(
    "is the same in whatever order and parts they are counted", arguments: [9, 30_000, 200_000])
  func parts(count: Int) {
    let values = fingerprints(count)
    var whole = DistinctCount()
    values.forEach { whole.insert($0) }
    for size in [1 + count / 3, 7001] {
      var merged = DistinctCount()
      for start in stride(from: 0, to: count, by: size) {
        var part = DistinctCount()
        values[start..<min(count, start + size)].reversed().forEach { part.insert($0) }
        merged.merge(part)
      }
      #expect(merged.value == whole.value)
      #expect(merged.isEstimated == whole.isEstimated)
    }
    let exact = Set(values).count
    #expect(abs(whole.value - exact) <= (whole.isEstimated ? exact / 30 : 0))
  }
}
