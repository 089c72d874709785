import Baseline
import Fixtures
import Model
import Testing

@Suite("A scan with a baseline")
struct ComparisonTests {
  private let files = [
    "a.txt": "first card 123456\nsecond account 234567\n", "b.txt": "phone 345678\n",
  ]

  @Test("reports nothing of what is known, and counts it", arguments: [nil, Compared.key])
  func known(key: [UInt8]?) throws {
    let way = Compared.Way(key: key)
    let baseline = try Compared.baseline(of: files, way)
    let compared = try Compared(files, baseline, way)
    #expect(compared.reported.isEmpty)
    #expect(compared.known == 3)
    #expect(compared.stale.isEmpty)
    #expect(compared.summary.patterns.isEmpty)
    #expect(!compared.summary.isFailed)
  }

  @Test("knows lines that moved, and lines that end otherwise")
  func moved() throws {
    let baseline = try Compared.baseline(of: files)
    let moved = try Compared(
      ["a.txt": "\n\nsecond account 234567\r\n\r\n  first card 123456", "b.txt": "phone 345678\n"],
      baseline)
    #expect(moved.reported.isEmpty)
    #expect(moved.stale.isEmpty)
  }

  @Test("knows the lines of a file that is written in another encoding")
  func encoding() throws {
    let baseline = try Compared.baseline(of: files)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "first card 123456\nsecond account 234567\n".utf16 {
      utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let item = Item(
      origin: .file(path: FilePath("a.txt")), work: .read(MemoryContent(bytes: utf16)))
    #expect(try Compared([item], baseline).reported.isEmpty)
  }

  @Test("reports what is new: another line, a second value on a line, another file, another name")
  func new() throws {
    let baseline = try Compared.baseline(of: files)
    var changed = files
    changed["a.txt"] = "invoice 111111\nfirst card 123456\nsecond account 234567, 234568\n"
    changed["c.txt"] = files["b.txt"]
    changed["b.txt"] = nil
    let compared = try Compared(changed, baseline, Compared.Way(gone: ["b.txt"]))
    #expect(compared.reported == ["a.txt:1", "a.txt:3", "c.txt:1"])
    #expect(compared.known == 2)
    #expect(compared.stale.count == 1 && compared.stale[0].hasPrefix("b.txt test.six line:"))
  }

  @Test("takes another pattern on a known line for new")
  func otherPattern() throws {
    let baseline = try Compared.baseline(of: ["a.txt": "card 123456\n"])
    #expect(try Compared(["a.txt": "card 12345678\n"], baseline).reported == ["a.txt:1"])
  }

  @Test("tells a changed value on a known line where a key is given, and not without")
  func changedValue() throws {
    let changed = ["a.txt": "first card 654321\nsecond account 234567\n", "b.txt": files["b.txt"]!]
    let plain = try Compared(changed, try Compared.baseline(of: files))
    #expect(plain.reported.isEmpty)
    let way = Compared.Way(key: Compared.key)
    let keyed = try Compared.baseline(of: files, way)
    let compared = try Compared(changed, keyed, way)
    #expect(compared.reported == ["a.txt:1"])
    #expect(compared.stale.count == 1)
    // Who does not have the key does not see values.
    #expect(try Compared(changed, keyed).reported.isEmpty)
  }

  @Test("names the right one of several that are alike where a key is given")
  func alike() throws {
    let way = Compared.Way(key: Compared.key)
    let baseline = try Compared.baseline(of: ["a.csv": "1,123456\n2,234567\n"], way)
    let compared = try Compared(["a.csv": "3,345678\n1,123456\n2,234567\n"], baseline, way)
    #expect(compared.reported == ["a.csv:1"])
  }

  @Test("knows values that were written down without a key, and an update with one adds it")
  func keyComesLater() throws {
    let baseline = try Compared.baseline(of: files)
    var way = Compared.Way(key: Compared.key)
    #expect(try Compared(files, baseline, way).reported.isEmpty)
    way.purpose = .update
    let updated = try Compared(files, baseline, way)
    #expect(updated.reported.isEmpty && updated.stale.isEmpty)
    #expect(updated.updated == (try Compared.file(of: files, way)))
  }

  @Test("leaves no entry to spare where a key comes later and a file is not read to its end")
  func keyComesLaterToAPart() throws {
    let baseline = try Compared.baseline(of: ["a.txt": "card 123456\nphone 234567\n"])
    let fault = Fault(.unreadable)
    let part = Compared.item("a.txt", "card 123456\n", thenThrowing: fault)
    var way = Compared.Way(purpose: .update, key: Compared.key)
    let updated = try Baseline(Compared([part], baseline, way).updated)
    #expect(updated.count == 2)
    way.purpose = .report
    let changed = try Compared(["a.txt": "card 123456\ncard 654321\nphone 234567\n"], updated, way)
    #expect(changed.reported == ["a.txt:2"])
  }

  @Test("keeps what an unchanged line has in an update with a key that came later")
  func keyComesLaterToChanges() throws {
    let baseline = try Compared.baseline(of: ["a.txt": "card 123456\n"])
    var lines = LineSet()
    lines.append(2...2)
    let item = Compared.item("a.txt", "card 123456\nphone\n", lines: lines)
    let way = Compared.Way(purpose: .update, key: Compared.key)
    let compared = try Compared([item], baseline, way)
    #expect(compared.stale.isEmpty)
    #expect(compared.updated == baseline.file())
  }

  @Test("is the same whatever the number of workers and the order of the files")
  func order() throws {
    var many: [String: String] = [:]
    for number in 0..<60 {
      many["\(number).txt"] = "card \(100_000 + number)\nmail \(200_000 + number) 12345678\n"
    }
    let one = try Compared.file(of: many)
    #expect(one == (try Compared.file(of: many, Compared.Way(jobs: 8))))
    let reversed = many.keys.sorted(by: >).map { Compared.item($0, many[$0]!) }
    let way = Compared.Way(purpose: .update, jobs: 8)
    #expect(try Compared(reversed, Baseline(), way).updated == one)
  }

  @Test("counts on changed lines only what unchanged lines leave", arguments: [[3], [1]])
  func unchanged(changed: [Int]) throws {
    let baseline = try Compared.baseline(of: ["a.txt": "card 123456\nx\n"])
    var lines = LineSet()
    for line in changed { lines.append(line...line) }
    let text = "card 345678\nx\ncard 123456\n"
    let compared = try Compared([Compared.item("a.txt", text, lines: lines)], baseline)
    #expect(compared.reported == ["a.txt:\(changed[0])"])
    #expect(compared.summary.coverage.dismissed == [.unchangedLine: 1])
    // A line that only moved is known.
    let moved = try Compared([Compared.item("a.txt", "x\n\ncard 123456\n", lines: lines)], baseline)
    #expect(moved.reported.isEmpty)
  }

  @Test("does not take what comments ask to ignore for something that was found again")
  func ignored() throws {
    let baseline = try Compared.baseline(of: ["a.txt": "card 123456\n"])
    let compared = try Compared(["a.txt": "card 123456 # privet:ignore\n"], baseline)
    #expect(compared.reported.isEmpty && compared.known == 0)
    #expect(compared.stale.count == 1)
  }

  @Test("calls nothing stale that could not be found: files not read or not to their end, patterns")
  func notStale() throws {
    let baseline = try Compared.baseline(of: files)
    let fault = Fault(.unreadable)
    let partly = [
      Compared.item("a.txt", "nothing\n", thenThrowing: fault),
      Item(origin: .file(path: FilePath("b.txt")), work: .skip(fault)),
    ]
    let way = Compared.Way(purpose: .update)
    let compared = try Compared(partly, baseline, way)
    #expect(compared.stale.isEmpty)
    #expect(compared.updated == baseline.file())
    #expect(!compared.summary.isComplete)
    #expect(try Compared(["b.txt": "phone 345678\n"], baseline, way).stale.isEmpty)
    let others = Compared.Way(purpose: .update, only: ["test.eight"])
    #expect(try Compared(["a.txt": "", "b.txt": ""], baseline, others).stale.isEmpty)
    #expect(try Compared(["a.txt": "", "b.txt": ""], baseline, way).stale.count == 3)
  }

  @Test("does not search the baseline itself")
  func itself() throws {
    let compared = try Compared([".privet-baseline": "123456", "sub/.privet-baseline": "123456"])
    #expect(compared.reported == ["sub/.privet-baseline:1"])
    #expect(compared.summary.coverage.reasons == [.excluded: 1])
  }

  @Test("compares every version of a file with the whole baseline, by the path in the work tree")
  func versions() throws {
    let baseline = try Compared.baseline(of: ["src/a.txt": "card 123456\n"])
    let versions = ["card 123456\n", "card 654321\n", "card 123456 card 222222\n"].enumerated().map
    {
      Item(
        origin: .blob(GitBlob(id: "\($0.offset)"), path: FilePath("src/a.txt")),
        work: .read(MemoryContent(bytes: Array($0.element.utf8))))
    }
    let compared = try Compared(versions, baseline)
    #expect(compared.reported == ["src/a.txt:1", "src/a.txt:1"])
    #expect(compared.known == 2)
  }
}
