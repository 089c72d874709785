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

  @Test("is refused in git's words where an end or a common past is not there")
  func missing() throws {
    let repository = diverged()
    repository.git("checkout", "--quiet", "--orphan", "alone")
    repository.commit(["a": "1\n"])
    // Nor does a name make it a partial clone.
    for range in ["main..nowhere", "main..alone", "promisor-main..HEAD", "not allowed..HEAD"] {
      let kind = try #require(GitChanges.Kind(range: range))
      do {
        _ = try repository.changes(kind)
        Issue.record("\(range) is no range")
      } catch GitError.failed(let words) {
        #expect(words.contains(range.replacing("..", with: "...")))
      }
    }
  }
}
