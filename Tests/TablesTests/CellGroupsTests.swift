import Fixtures
import Model
import Tables
import Testing

@Suite("cells of a column that say the same")
struct CellGroupsTests {
  /// Takes cells as a source does; nil is null.
  private func collected(_ cells: [String?], onPassage: @escaping (Int) -> Void = { _ in })
    -> CellCollector
  {
    let collector = CellCollector()
    var batches = CellBatches(of: "t", columns: ["c"], consumer: collector)
    for (number, cell) in cells.enumerated() {
      guard let cell else { continue }
      let bytes = Array(cell.utf8)
      _ = bytes.withUnsafeBufferPointer {
        batches.take(text: $0, column: 0, row: .ordinal(number + 1))
      }
    }
    _ = batches.finish()
    return collector
  }

  @Test("are searched once for all of their rows")
  func once() {
    let collector = collected((0..<1000).map { "value \($0 % 10)" })
    #expect(collector.passages == 1)
    #expect(collector.longestPassage == 10 * ("value 0".utf8.count + CellMap.separator.count))
  }

  @Test("come with every row, in the order in which they were read", arguments: 0..<20)
  func rows(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let kinds = [1, 3, 50, 400, 100_000][seed % 5]
    let cells: [String?] = (0..<700).map { _ in
      switch Int.random(in: 0..<10, using: &random) {
      case 0: nil
      case 1: ""
      // Cells of which one begins with the other.
      case 2: String(repeating: "x", count: Int.random(in: 1...kinds.clamped, using: &random))
      default: "cell \(Int.random(in: 0..<kinds, using: &random))\u{0}\n"
      }
    }
    let collector = collected(cells)
    let filled = cells.enumerated().filter { $0.element?.isEmpty == false }
    #expect(collector.isSound)
    #expect(collector.texts("t.c") == filled.map { $0.element! })
    #expect(collector.rows("t.c") == filled.map { .ordinal($0.offset + 1) })
  }
}

extension Int {
  /// At most 20.
  fileprivate var clamped: Int { Swift.min(self, 20) }
}
