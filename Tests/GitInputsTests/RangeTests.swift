import Fixtures
import GitInputs
import Testing

@Suite("A range of commits")
struct RangeTests {
  private func diverged() -> TestRepository {
    let repository = TestRepository()
    repository.commit(["a": "1\n2\n"])
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit(["a": "1\n2\n3\n", "new": "1\n"])
    repository.commit(["a": "1\n2\n3\n4\n"])
    repository.git("checkout", "--quiet", "main")
    repository.commit(["a": "0\n1\n2\n", "other": "1\n"])
    return repository
  }

  @Test("is what its end adds since it left its start", arguments: ["main..side", "main...side"])
  func mergeBase(range: String) throws {
    let kind = try #require(GitChanges.Kind(range: range))
    #expect(try diverged().changes(kind) == ["a[3-4]: 1/2/3/4/", "new[1]: 1/"])
    #expect(try diverged().changes(kind, wholeFiles: true) == ["a: 1/2/3/4/", "new: 1/"])
  }

  @Test("may leave out an end that is HEAD")
  func head() throws {
    let kind = try #require(GitChanges.Kind(range: "side.."))
    #expect(try diverged().changes(kind) == ["a[1]: 0/1/2/", "other[1]: 1/"])
  }

  @Test("is refused where it is none", arguments: ["main", "..", "--output=x..y", "a..b..c", ""])
  func malformed(range: String) {
    #expect(GitChanges.Kind(range: range) == nil)
  }

  @Test(
    "is refused by the name that was written where that is no commit, or there is no common past",
    arguments: [
      ("main..nowhere", GitError.noCommit(name: "nowhere", isShallow: false)),
      ("nowhere...", .noCommit(name: "nowhere", isShallow: false)),
      ("main..alone", .noCommonPast(isShallow: false)),
      ("main..main^{tree}", .noCommit(name: "main^{tree}", isShallow: false)),
      ("main..--all", .noCommit(name: "--all", isShallow: false)),
      // Nor does a name make it a partial clone.
      ("promisor-main..HEAD", .noCommit(name: "promisor-main", isShallow: false)),
      ("not allowed..HEAD", .noCommit(name: "not allowed", isShallow: false)),
    ])
  func missing(range: String, error: GitError) throws {
    let repository = diverged()
    repository.git("checkout", "--quiet", "--orphan", "alone")
    repository.commit(["a": "1\n"])
    let kind = try #require(GitChanges.Kind(range: range))
    #expect(throws: error) { try repository.changes(kind) }
  }

  @Test("is known to be of a shallow clone where that may be why it has no start")
  func shallow() throws {
    let clone = TestRepository()
    let origin = diverged()
    clone.git("fetch", "--quiet", "--depth=1", "file://\(origin.folder.path)", "main")
    clone.git("checkout", "--quiet", "FETCH_HEAD")
    let kind = try #require(GitChanges.Kind(range: "HEAD~1..HEAD"))
    #expect(throws: GitError.noCommit(name: "HEAD~1", isShallow: true)) {
      try clone.changes(kind)
    }
  }
}
