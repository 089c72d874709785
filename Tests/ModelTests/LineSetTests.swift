import Model
import Testing

@Suite("A set of lines")
struct LineSetTests {
  private func set(_ ranges: ClosedRange<Int>...) -> LineSet {
    var lines = LineSet()
    for range in ranges { lines.append(range) }
    return lines
  }

  @Test("is touched by ranges that share a line with it")
  func touches() {
    let lines = set(2...3, 7...7, 10...12)
    let touching = (1...14).filter { lines.touches($0...$0) }
    #expect(touching == [2, 3, 7, 10, 11, 12])
    #expect(lines.touches(1...2) && lines.touches(4...7) && lines.touches(1...20))
    #expect(!lines.touches(4...6) && !lines.touches(13...99) && !LineSet().touches(1...9))
  }

  @Test("joins ranges that meet, and takes nothing that lies before its end")
  func joins() {
    #expect(set(1...2, 3...4).ranges == [1...4])
    #expect(set(5...6, 1...2, 6...8).ranges == [5...8])
  }
}
