import Fixtures
import Model
import Testing

/// A number of ten digits with its check digit.
private func citizen(_ number: Int) -> String {
  let first = 100_000_000 + number
  let sum = String(first).utf8.reversed().enumerated().reduce(0) { sum, digit in
    let weighted = (digit.offset % 2 == 0 ? 2 : 1) * (Int(digit.element) - 48)
    return sum + (weighted > 9 ? weighted - 9 : weighted)
  }
  return "\(first)\((10 - sum % 10) % 10)"
}

@Suite("A large table")
struct LargeTableTests {
  /// Columns of which most, some and no cells hold something, and one that only its check digits tell.
  private var table: MemoryTable {
    var random = SplitMix(state: 7)
    var columns: [(name: String, cells: [String?])] = [
      ("account", []), ("number", []), ("note", []), ("secret", []), ("few", []), ("long", []),
    ]
    for row in 0..<9000 {
      columns[0].cells.append(String(Int.random(in: 10_000_000...99_999_999, using: &random)))
      columns[1].cells.append(citizen(Int.random(in: 0...99_999_999, using: &random)))
      columns[2].cells.append(row % 7 == 0 ? "C-\(100 + row % 900) C-\(100 + row % 899)" : nil)
      columns[3].cells.append(row < 900 ? "$2a$10$\(row)abcdxyz" : "none")
      columns[4].cells.append("see C-\(100 + row % 3)")
      columns[5].cells.append(
        row % 2000 == 1 ? String(repeating: "e", count: 5000) : "account \(row)")
    }
    return MemoryTable("t", columns, batch: 900)
  }

  private func report(jobs: Int) throws -> Collected {
    try collected(
      of: Item(origin: .file(path: FilePath("shop.db")), work: .extract(table)),
      by: ColumnPatterns.set(with: [ColumnPatterns.endless]), jobs: jobs)
  }

  @Test("is reported the same, however many workers search it", arguments: [2, 8])
  func jobs(_ jobs: Int) throws {
    let one = try report(jobs: 1)
    let many = try report(jobs: jobs)
    #expect(one.findings.count == 5)
    #expect(one.entries.count == 1 && one.tables.count == 1)
    #expect(String(reflecting: one.tables) == String(reflecting: many.tables))
    #expect(String(reflecting: one.entries) == String(reflecting: many.entries))
    #expect(one.findings.map(\.words) == many.findings.map(\.words))
    #expect(one.summary?.coverage.reasons == many.summary?.coverage.reasons)
  }
}
