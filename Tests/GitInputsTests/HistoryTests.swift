import Fixtures
import Foundation
import GitInputs
import Model
import Testing

@Suite("A history")
struct HistoryTests {
  @Test("has each version once, with the first commit that has it")
  func once() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.commit(["a": "2\n", "copy": "1\n"])
    repository.commit(["a": "1\n"])
    repository.git("rm", "--quiet", "a")
    repository.commit()
    #expect(try repository.history() == ["2026-01-01 a: 1/", "2026-01-02 a: 2/"])
  }

  @Test("has what only a merge has, and what only a branch, a tag or a stash has")
  func merges() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit(["side": "side\n"])
    repository.git("checkout", "--quiet", "main")
    repository.commit(["main": "main\n"])
    repository.git("merge", "--quiet", "--no-commit", "side")
    repository.commit(["merged": "only here\n"])
    repository.git("checkout", "--quiet", "--detach")
    repository.commit(["tagged": "tagged\n"])
    repository.git("tag", "v1")
    repository.git("checkout", "--quiet", "main")
    repository.folder.write("a", "stashed\n")
    repository.git("stash", "--quiet")
    #expect(
      try repository.history() == [
        "2026-01-01 a: 1/", "2026-01-02 side: side/", "2026-01-03 main: main/",
        "2026-01-04 merged: only here/", "2026-01-05 tagged: tagged/", "2026-01-06 a: stashed/",
      ])
  }

  @Test("has every stash, not only the newest")
  func stashes() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    for text in ["older\n", "newer\n"] {
      repository.folder.write("a", text)
      repository.git("stash", "--quiet")
    }
    #expect(
      try Set(repository.history())
        == ["2026-01-01 a: 1/", "2026-01-02 a: older/", "2026-01-02 a: newer/"])
  }

  @Test("is cut by a date commit by commit, where a clock was wrong")
  func wrongClock() throws {
    let repository = TestRepository()
    for (day, name) in [(20, "a"), (1, "b"), (21, "c")] {
      repository.day = day
      repository.commit([name: name + "\n"])
    }
    #expect(
      try Set(repository.history(since: CommitTime("2026-01-10T00:00:00Z", now: 0)))
        == ["2026-01-20 a: a/", "2026-01-21 c: c/"])
  }

  @Test("has a blob that only a tag leads to, and names such a tree")
  func tagged() throws {
    let repository = TestRepository()
    repository.folder.write("key", "a key\n")
    repository.git("tag", "key", repository.git("hash-object", "-w", "key"))
    try FileManager.default.removeItem(atPath: repository.folder.file("key"))
    repository.commit(["a": "1\n"])
    repository.git("tag", "--annotate", "--message", "t", "tree", "HEAD^{tree}")
    #expect(
      try repository.history()
        == ["2026-01-01 a: 1/", "refs/tags/key: a key/", "refs/tags/tree: unsupported-format"])
  }

  @Test("names authors only where that is asked for")
  func authors() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    #expect(try repository.history() == ["2026-01-01 a: 1/"])
    #expect(
      try repository.history(withAuthors: true) == ["2026-01-01 Ada <ada@example.com> a: 1/"])
  }

  @Test("is cut by a date and by paths")
  func cut() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.commit(["a": "2\n", "b": "3\n"])
    #expect(
      try repository.history(since: CommitTime("2026-01-02T00:00:00Z", now: 0))
        == ["2026-01-02 a: 2/", "2026-01-02 b: 3/"])
    #expect(try repository.history(paths: ["b"]) == ["2026-01-02 b: 3/"])
  }

  @Test("has nothing before the first commit, and is there in a bare repository")
  func empty() throws {
    #expect(try TestRepository().history().isEmpty)
    #expect(try TestRepository(bare: true).history().isEmpty)
  }

  @Test("that a shallow clone cuts off is in the ledger")
  func shallow() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.commit(["a": "2\n"])
    let clone = TemporaryFolder()
    repository.git(
      "clone", "--quiet", "--depth=1", "file://\(repository.folder.path)", clone.path)
    let history = try GitHistory(of: GitRepository(at: FilePath(clone.path)))
    #expect(Read.all(history) == [".git: missing", "2026-01-02 a: 2/"])
  }

  @Test("that a partial clone lacks is in the ledger, and is not fetched")
  func partial() throws {
    let repository = TestRepository()
    repository.git("config", "uploadpack.allowFilter", "true")
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true")
    repository.commit(["a": "1\n", "b": "1\n2\n"])
    let clone = TemporaryFolder()
    repository.git(
      "clone", "--quiet", "--no-checkout", "--filter=blob:none",
      "file://\(repository.folder.path)", clone.path)
    let history = try GitHistory(of: GitRepository(at: FilePath(clone.path)))
    let expected = ["2026-01-01 a: missing", "2026-01-01 b: missing"]
    #expect(Read.all(history) == expected)
    #expect(Read.all(history) == expected)
  }

  @Test("streams what is too large to be held")
  func large() throws {
    let repository = TestRepository()
    let size = 3_000_000
    repository.commit(["large": String(repeating: "x", count: size), "small": "1\n"])
    #expect(
      try repository.history() == ["2026-01-01 large: \(size) bytes", "2026-01-01 small: 1/"])
  }

  @Test("has more versions than are asked for ahead")
  func many() throws {
    let repository = TestRepository()
    let names = (0..<500).map { String(1000 + $0) }
    repository.commit(Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
    #expect(try repository.history() == names.map { "2026-01-01 \($0): \($0)" })
  }
}
