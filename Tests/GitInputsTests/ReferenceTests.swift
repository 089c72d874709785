import Fixtures
import Foundation
import GitInputs
import Model
import Testing

@Suite("References")
struct ReferenceTests {
  @Test("that lead nowhere are in the ledger, and the others are read")
  func broken() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let nowhere = String(repeating: "12", count: 20)
    repository.folder.write(".git/refs/heads/broken", Array("\(nowhere)\n".utf8))
    repository.folder.write(".git/refs/heads/garbage", Array("garbage\n".utf8))
    #expect(
      try repository.history() == [
        "refs/heads/garbage: damaged", "refs/heads/broken: missing", "2026-01-01 a: 1/",
      ])
  }

  @Test("to a commit that is lost are in the ledger, also the branch that is checked out")
  func lost() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.git("branch", "kept")
    let lost = repository.commit(["a": "2\n"])
    repository.git("tag", "--annotate", "--message", "t", "v1")
    try repository.lose(lost)
    #expect(
      try repository.history() == [
        "refs/heads/main: missing", "refs/tags/v1: missing", "HEAD: missing", "2026-01-01 a: 1/",
      ])
  }

  @Test("to a commit that is cut short are in the ledger, and the others are read")
  func cut() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.git("checkout", "--quiet", "-b", "cut")
    repository.commit(["a": "2\n"])
    repository.git("checkout", "--quiet", "main")
    repository.commit(["a": "3\n"])
    try repository.lose("cut", .cut)
    #expect(
      try repository.history()
        == ["refs/heads/cut: damaged", "2026-01-01 a: 1/", "2026-01-03 a: 3/"])
  }

  @Test("to stashes that are lost are in the ledger, and the others are read")
  func lostStashes() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    for text in ["oldest\n", "older\n", "newer\n", "newest\n"] {
      repository.folder.write("a", text)
      repository.git("stash", "--quiet")
    }
    for number in [3, 2, 0] { try repository.lose("stash@{\(number)}") }
    #expect(
      try repository.history() == [
        "refs/stash: missing", "refs/stash@{2}: missing", "refs/stash@{3}: missing",
        "2026-01-01 a: 1/", "2026-01-02 a: newer/",
      ])
  }

  @Test("of other work trees are followed, too, on no branch")
  func workTrees() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let other = repository.workTree(committing: ["b": "2\n"])
    #expect(try repository.history() == ["2026-01-01 a: 1/", "2026-01-02 b: 2/"])
    let fromThere = try GitHistory(of: GitRepository(at: FilePath(other.path)))
    #expect(Read.all(fromThere) == ["2026-01-01 a: 1/", "2026-01-02 b: 2/"])
  }

  @Test("of work trees that lead nowhere are in the ledger, and the others are read")
  func brokenWorkTrees() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let lost = repository.workTree(committing: ["b": "2\n"])
    let damaged = repository.workTree(committing: ["c": "3\n"])
    let kept = repository.workTree(committing: ["d": "4\n"])
    let names = [damaged, lost].map {
      repository.git("-C", $0.path, "rev-parse", "--show-toplevel")
    }
    let folder = repository.git("-C", damaged.path, "rev-parse", "--absolute-git-dir")
    try "garbage\n".write(toFile: folder + "/HEAD", atomically: true, encoding: .utf8)
    try repository.lose(repository.git("-C", lost.path, "rev-parse", "HEAD"))
    #expect(
      try Set(repository.history()) == [
        "\(names[0]): damaged", "\(names[1]): missing", "2026-01-01 a: 1/", "2026-01-04 d: 4/",
      ])
    withExtendedLifetime(kept) {}
  }

  @Test("are more than are asked for at once")
  func many() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let head = repository.git("rev-parse", "HEAD")
    let lines = (0..<300).map { "\(head) refs/tags/\($0)\n" }.joined()
    repository.folder.write(".git/packed-refs", Array(lines.utf8))
    #expect(try repository.history() == ["2026-01-01 a: 1/"])
  }
}

extension TestRepository {
  /// Another work tree, on no branch, in which `files` are committed.
  fileprivate func workTree(committing files: [String: String]) -> TemporaryFolder {
    let tree = TemporaryFolder()
    git("worktree", "add", "--quiet", "--detach", tree.path)
    for (name, text) in files { tree.write(name, text) }
    git("-C", tree.path, "add", "--all")
    commit(in: tree)
    return tree
  }
}
