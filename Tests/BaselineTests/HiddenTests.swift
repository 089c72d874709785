import Baseline
import Engine
import Fixtures
import Model
import Testing

@Suite("What a run's options hide from a baseline")
struct HiddenTests {
  private static let only = ["test.ten"]
  private static let all = Compared.Way(only: only, minimum: .low)
  /// Of low confidence each; the second one is a test value as well.
  private let files = ["a.txt": "card 1234509876\nphone 9999000001\n"]

  @Test(
    "is neither stale nor dropped",
    arguments: [
      Compared.Way(purpose: .update, only: only),
      Compared.Way(purpose: .update, key: Compared.key, only: only, minimum: .high),
      Compared.Way(
        purpose: .update, only: only, minimum: .low,
        ofItems: ItemThresholds(lowest: .low) { _ in Thresholds(minimum: .high, failOn: nil) }),
    ])
  func hidden(way: Compared.Way) throws {
    let baseline = try Compared.baseline(of: files, Self.all)
    let compared = try Compared(files, baseline, way)
    #expect(compared.reported.isEmpty && compared.known == 0)
    #expect(compared.stale.isEmpty)
    #expect(compared.updated == baseline.file())
    // What is not there any more is told all the same.
    #expect(try Compared(["a.txt": "card 1234509876\n"], baseline, way).stale.count == 1)
  }

  @Test("is neither stale nor dropped where it is a test value that is skipped")
  func testValues() throws {
    let baseline = try Compared.baseline(of: files, Self.all)
    let way = Compared.Way(purpose: .update, only: Self.only, minimum: .low, testValues: .skip)
    let compared = try Compared(files, baseline, way)
    #expect(compared.known == 1 && compared.stale.isEmpty)
    #expect(try Compared(["a.txt": "card 1234509876\n"], baseline, way).stale.count == 1)
  }

  @Test("takes no entry that a reported finding needs, wherever it stands")
  func order() throws {
    let way = Compared.Way(only: Self.only)
    let baseline = try Compared.baseline(of: ["a.txt": "card xyzzy 2345609871\n"], way)
    #expect(baseline.count == 1)
    let apart = String(repeating: "\n", count: 400)
    let text = "card 1234509876\n\(apart)card xyzzy 2345609871\n\(apart)card 3456709812\n"
    let compared = try Compared(["a.txt": text], baseline, way)
    #expect(compared.reported.isEmpty && compared.known == 1 && compared.stale.isEmpty)
  }

  @Test("is found in a file behind one of which all is known, which is not searched for it")
  func among() throws {
    let files = [
      "a.txt": "card xyzzy 2345609871\n", "b.txt": "card 1234509876\nmail xyzzy 2345609872\n",
      "c.txt": "phone xyzzy 2345609873\n", "d.txt": "card 1234509877\n",
    ]
    let baseline = try Compared.baseline(of: files, Self.all)
    let way = Compared.Way(purpose: .update, only: Self.only)
    let compared = try Compared(files, baseline, way)
    #expect(compared.known == 3 && compared.stale.isEmpty)
    #expect(compared.updated == baseline.file())
    var changed = files
    changed["d.txt"] = "card\n"
    #expect(try Compared(changed, baseline, way).stale.count == 1)
  }

  @Test("is found wherever texts are parted", arguments: [40, 64, 97, 1000])
  func parts(chunk: Int) throws {
    let lines = (0..<200).map {
      "mail \(1_000_000_000 + $0 * 37) xyzzy\n\ncard \(2_000_000_000 + $0)"
    }
    let text = lines.joined(separator: "\n\n" + String(repeating: "line\n", count: 9))
    let baseline = try Compared.baseline(of: ["a.txt": text], Self.all)
    #expect(baseline.count == 400)
    var way = Compared.Way(only: Self.only)
    way.chunk = chunk
    let compared = try Compared(["a.txt": text], baseline, way)
    #expect(compared.known < 400 && compared.known > 0)
    #expect(compared.reported.isEmpty && compared.stale.isEmpty)
    // It is not taken for a file that was not read to its end.
    let other = try Compared(["a.txt": text.replacing("mail", with: "phone")], baseline, way)
    #expect(other.stale.count == 200)
  }
}
