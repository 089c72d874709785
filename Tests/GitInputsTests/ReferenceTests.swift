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
    try FileManager.default.removeItem(
      atPath: repository.folder.file(repository.objectFile(lost)))
    #expect(
      try repository.history() == [
        "refs/heads/main: missing", "refs/tags/v1: missing", "HEAD: missing", "2026-01-01 a: 1/",
      ])
  }

  @Test("to a stash that is lost are in the ledger, and the others are read")
  func lostStash() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.folder.write("a", "stashed\n")
    repository.git("stash", "--quiet")
    try FileManager.default.removeItem(
      atPath: repository.folder.file(repository.objectFile(repository.git("rev-parse", "stash"))))
    #expect(try repository.history() == ["refs/stash: missing", "2026-01-01 a: 1/"])
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
