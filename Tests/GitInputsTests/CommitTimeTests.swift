import GitInputs
import Testing

@Suite("A time since which commits count")
struct CommitTimeTests {
  /// 2026-03-31T12:00:00Z
  private let now = 1_774_958_400

  @Test(
    "is a day, a time with its zone, or a span",
    arguments: [
      ("1970-01-02", 86_400), ("2026-03-31T12:00:00Z", 1_774_958_400),
      ("2026-03-31T12:00:00+01:30", 1_774_953_000), ("2026-03-31T12:00:00-01:00", 1_774_962_000),
      // Without a zone it is UTC.
      ("2026-03-31T12:00:00", 1_774_958_400), ("2026-03-31 12:00:00", 1_774_958_400),
      ("2026-03-31T12:00", 1_774_958_400), ("2026-03-31 12:00Z", 1_774_958_400),
      ("2026-03-31 12:00+01:30", 1_774_953_000), ("2026-03-31T12:00:00-0100", 1_774_962_000),
      ("2100-01-01", 4_102_444_800), ("2024-02-29", 1_709_164_800),
      ("1 second ago", 1_774_958_399), ("2 weeks ago", 1_773_748_800),
      // 2026-01-31T12:00:00Z, 2025-03-31T12:00:00Z
      ("2 months ago", 1_769_860_800), ("1 year ago", 1_743_422_400),
    ])
  func read(text: String, seconds: Int) {
    #expect(CommitTime(text, now: now)?.seconds == seconds)
  }

  @Test(
    "that lies before all clocks is the first of them",
    arguments: ["1969-12-31", "0001-01-01", "999999 years ago", "57 years ago"])
  func early(text: String) {
    #expect(CommitTime(text, now: now)?.seconds == 0)
  }

  @Test(
    "is no day that no calendar has, and nothing that git would have to guess",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "2026-01-01T25:00:00Z",
      "2026-01-01T12", "2026-01-01  12:00", "2026-01-01T12:00:00 +01:00", "2026-01-01T12:00+1",
      "yesterday", "0 days ago", "5 days", "",
    ])
  func refused(text: String) {
    #expect(CommitTime(text, now: now) == nil)
  }

  @Test("is understood by git, however early or late")
  func asked() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let first = try #require(CommitTime("0001-01-01", now: now))
    #expect(try repository.history(since: first) == ["2026-01-01 a: 1/"])
    for text in ["2100-01-01", "9999-12-31"] {
      let late = try #require(CommitTime(text, now: now))
      #expect(try repository.history(since: late).isEmpty)
    }
  }
}
