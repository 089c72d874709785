import Baseline
import Fixtures
import Model
import Testing

@Suite("A baseline with entries under several keys")
struct KeyTests {
  private static let mine = Compared.Way(key: Compared.key)
  private static let theirs = Compared.Way(key: [UInt8](1...32))

  private let ours = ["a.txt": "first card 123456\n"]
  private let others = ["b.txt": "second account 234567\n"]
  private var both: [String: String] { ours.merging(others) { first, _ in first } }

  /// What a merge leaves that keeps the lines of both.
  private static func union(_ files: [UInt8]...) throws -> Baseline {
    try Baseline(files.flatMap { $0 })
  }

  private static func uncompared(_ compared: Compared) -> [Int]? {
    compared.summary.baseline?.uncompared.map { [$0.withoutValue, $0.underOtherKey] }
  }

  @Test("knows what is under either key, under none and without one")
  func known() throws {
    let baseline = try Self.union(
      Compared.file(of: ours, Self.mine), Compared.file(of: others, Self.theirs))
    for way in [Self.mine, Self.theirs, Compared.Way(key: [UInt8](2...33)), Compared.Way()] {
      let compared = try Compared(both, baseline, way)
      #expect(compared.reported.isEmpty && compared.stale.isEmpty)
      #expect(compared.known == 2)
    }
  }

  @Test("tells a changed value where it has digests under the key given, and counts the others")
  func changed() throws {
    let baseline = try Self.union(
      Compared.file(of: ours, Self.mine), Compared.file(of: others, Self.theirs),
      Compared.file(of: ["c.txt": "phone 345678\n"]))
    let changed = [
      "a.txt": "first card 654321\n", "b.txt": "second account 654321\n",
      "c.txt": "phone 654321\n",
    ]
    let compared = try Compared(changed, baseline, Self.mine)
    #expect(compared.reported == ["a.txt:1"])
    #expect(Self.uncompared(compared) == [1, 1])
    #expect(try Compared(changed, baseline, Self.theirs).reported == ["b.txt:1"])
    #expect(Self.uncompared(try Compared(changed, baseline)) == nil)
  }

  @Test("tells it where a branch has an entry for the same finding under another key")
  func doubled() throws {
    let baseline = try Self.union(
      Compared.file(of: ours, Self.mine), Compared.file(of: ours, Self.theirs))
    let changed = ["a.txt": "first card 654321\n"]
    #expect(try Compared(changed, baseline, Self.mine).reported == ["a.txt:1"])
    #expect(try Compared(changed, baseline, Self.theirs).reported == ["a.txt:1"])
    // Without a key one is known, and not two.
    #expect(try Compared(changed, baseline).reported.isEmpty)
    let two = ["a.txt": "first card 123456\nfirst card 654321\n"]
    #expect(try Compared(two, baseline).reported == ["a.txt:2"])
  }

  @Test("knows as many as one key has more of what is alike but for the values")
  func more() throws {
    let three = ["a.csv": "1,111111\n2,222222\n3,333333\n"]
    let baseline = try Self.union(
      Compared.file(of: ["a.csv": "1,111111\n"], Self.mine), Compared.file(of: three, Self.theirs))
    #expect(try Compared(three, baseline, Self.mine).reported.isEmpty)
    let four = ["a.csv": three["a.csv"]! + "4,444444\n"]
    #expect(try Compared(four, baseline, Self.mine).reported == ["a.csv:4"])
    #expect(try Compared(four, baseline, Self.theirs).reported == ["a.csv:4"])
  }

  @Test("has all values under the key with which it is brought up to date, and no other entry")
  func updated() throws {
    let baseline = try Self.union(
      Compared.file(of: ours, Self.mine), Compared.file(of: both, Self.theirs))
    var way = Self.mine
    way.purpose = .update
    let compared = try Compared(both, baseline, way)
    #expect(compared.reported.isEmpty)
    #expect(compared.updated == (try Compared.file(of: both, Self.mine)))
    #expect(Self.uncompared(compared) == [0, 0])
    // What was not read stays, and is counted.
    let part = try Compared(ours, baseline, way)
    #expect(Self.uncompared(part) == [0, 1])
  }

  @Test("counts no columns, which have no values, and each line once, however often it is there")
  func counted() throws {
    let file = """
      # privet baseline 1
      a.db test.six column:people.number 1
      a.txt test.six line:abcdefghijklmnop 1
      a.txt test.six line:abcdefghijklmnop 1

      """
    let compared = try Compared([:], Baseline(Array(file.utf8)), Self.mine)
    #expect(Self.uncompared(compared) == [1, 0])
  }
}
