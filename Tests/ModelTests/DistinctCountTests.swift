import Model
import Testing

@Suite("A count of different values")
struct DistinctCountTests {
  /// Hashes, which lie evenly, and of which some are there twice.
  private func hashes(_ count: Int) -> [UInt64] {
    (0..<count).map { number in
      let place = UInt64(number % 5 == 4 ? number / 2 : number)
      return place &* 0x9E37_79B9_7F4A_7C15 ^ (place << 40)
    }
  }

  @Test(
    "is the same in whatever order and parts they are counted", arguments: [9, 30_000, 200_000])
  func parts(count: Int) {
    let values = hashes(count)
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
