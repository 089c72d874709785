import Fixtures
import Foundation
import GitInputs
import Model
import Testing

@Suite("A history in which objects are lost")
struct LostObjectTests {
  private let repository = TestRepository()

  @Test(
    "names the tree that is lost, and reads the commits behind it",
    arguments: TestRepository.Loss.allCases)
  func tree(loss: TestRepository.Loss) throws {
    repository.commit(["a": "1\n"])
    let commit = repository.commit(["a": "2\n", "b": "2\n"])
    repository.commit(["a": "3\n"])
    let tree = repository.git("rev-parse", "\(commit)^{tree}")
    try repository.lose(tree, loss)
    let reason = loss == .removed ? "missing" : "damaged"
    #expect(
      try repository.history() == [
        "2026-01-01 a: 1/", ".git: \(reason)", "2026-01-03 a: 3/", "2026-01-03 b: 2/",
      ])
    let named = try losses()
    #expect(named.count == 1)
    #expect(named.allSatisfy { $0.contains(tree) && $0.contains(commit) })
  }

  @Test("names the folder that is lost by its path, and reads the others of the commit")
  func folder() throws {
    repository.commit(["folder/a": "a1\n", "b": "b1\n"])
    repository.commit(["folder/a": "a2\n", "b": "b2\n", "other/c": "c2\n"])
    repository.commit(["folder/a": "a3\n"])
    try repository.lose("HEAD~1:folder")
    #expect(
      try repository.history() == [
        "2026-01-01 b: b1/", "2026-01-01 folder/a: a1/", "2026-01-02 b: b2/",
        "2026-01-02 folder: missing", "2026-01-02 other/c: c2/", "2026-01-03 folder/a: a3/",
      ])
  }

  @Test(
    "names the commit that is lost, and reads other branches",
    arguments: TestRepository.Loss.allCases)
  func commit(loss: TestRepository.Loss) throws {
    repository.commit(["a": "1\n"])
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit(["side": "1\n"])
    let lost = repository.commit(["side": "2\n"])
    repository.commit(["side": "3\n"])
    repository.git("checkout", "--quiet", "main")
    repository.commit(["a": "2\n"])
    try repository.lose(lost, loss)
    let reason = loss == .removed ? "missing" : "damaged"
    #expect(
      try repository.history() == [
        "2026-01-01 a: 1/", ".git: \(reason)", "2026-01-04 side: 3/", "2026-01-05 a: 2/",
      ])
    let named = try losses()
    #expect(named.count == 1)
    #expect(named.allSatisfy { $0.contains(lost) })
  }

  @Test(
    "is read as if nothing were, where nothing of it is",
    arguments: [
      (nil, []), ("2026-01-03", []), ("2026-01-04T12:00:00+01:00", []), (nil, ["folder"]),
      (nil, ["folder/deep/b", "./nowhere/../a"]), ("2026-01-03", ["folder"]),
    ] as [(String?, [String])])
  func same(since: String?, paths: [String]) throws {
    makeBranches()
    let since = since.flatMap { CommitTime($0, now: 0) }
    func read(_ paths: [String]) throws -> [String] {
      try repository.history(since: since, paths: paths, withAuthors: true)
    }
    let sound = try read(paths)
    #expect(!sound.isEmpty)
    try loseBehindSideBranch()
    let absolute = paths.map { repository.folder.file($0) }
    for paths in [paths, absolute] {
      let damaged = try read(paths)
      #expect(damaged.count == sound.count + 1)
      #expect(Set(damaged) == Set(sound + [".git: missing"]))
    }
  }

  @Test("of a subfolder is that of its paths")
  func fromFolder() throws {
    makeBranches()
    try loseBehindSideBranch()
    let folder = GitRepository(at: FilePath(repository.folder.file("folder")))
    let history = try GitHistory(of: folder, paths: [FilePath("deep"), FilePath("../run")])
    let paths = Set(Read.all(history).compactMap { $0.split(separator: " ").dropFirst().first })
    #expect(paths == ["missing", "folder/deep/b:", "run:"])
  }

  @Test("is read in a repository of longer ids, too")
  func longIDs() throws {
    let repository = TestRepository(format: "sha256")
    repository.commit(["folder/a": "1\n"])
    repository.commit(["folder/a": "2\n"])
    repository.commit(["folder/a": "3\n"])
    try repository.lose("HEAD~1")
    #expect(try repository.history() == [".git: missing", "2026-01-03 folder/a: 3/"])
  }

  @Test("says of a shallow clone that it is one, and of no commit that it left out")
  func shallow() throws {
    for text in ["1\n", "2\n", "3\n"] { repository.commit(["a": text]) }
    let clone = TestRepository(folder: TemporaryFolder())
    clone.git("fetch", "--quiet", "--depth=2", "file://\(repository.folder.path)", "main:copy")
    // So few objects are not packed.
    try clone.lose("copy^{tree}")
    #expect(
      try clone.history() == [".git: missing", "2026-01-02 a: 2/", ".git: missing"])
  }

  @Test("names what a pack had, and reads what is in no pack")
  func pack() throws {
    repository.commit(["a": "1\n", "b": "1\n"])
    repository.git("repack", "-a", "-d", "-q")
    repository.commit(["a": "2\n"])
    try FileManager.default.removeItem(atPath: repository.folder.file(".git/objects/pack"))
    #expect(
      try repository.history()
        == [".git: missing", "2026-01-02 a: 2/", "2026-01-02 b: missing"])
  }

  @Test("names a version that is missing, and reads the others")
  func blob() throws {
    repository.commit(["a": "1\n"])
    repository.commit(["a": "2\n"])
    try repository.lose("HEAD~1:a")
    #expect(try repository.history() == ["2026-01-01 a: missing", "2026-01-02 a: 2/"])
  }

  /// What is said of what is not read.
  private func losses() throws -> [String] {
    var said: [String] = []
    try GitHistory(of: repository.repository()).forEachItem { item in
      if case .skip(let fault) = item.work { said.append(fault.detail) }
      return .more
    }
    return said
  }

  /// Branches, merges, folders, links, modes and removals, with clocks that go wrong.
  private func makeBranches() {
    repository.commit(["a": "1\n", "folder/deep/b": "b1\n", "run": "run\n"])
    repository.git("checkout", "--quiet", "-b", "other")
    repository.commit(["folder/deep/b": "b2\n", "folder/c": "c2\n"])
    repository.git("checkout", "--quiet", "main")
    repository.day = 2
    repository.commit(["a": "3\n", "copy/b": "b1\n"])
    repository.day = nil
    repository.git("merge", "--quiet", "--no-commit", "other")
    repository.commit(["folder/merged": "only here\n"])
    repository.git("update-index", "--chmod=+x", "run")
    repository.commit()
    try! FileManager.default.createSymbolicLink(
      atPath: repository.folder.file("link"), withDestinationPath: "a")
    repository.git("rm", "--quiet", "-r", "copy")
    repository.commit(["a": "1\n", "folder/deep/b": "b4\n"])
  }

  /// A commit that leads to a lost one, so that `git log` lists nothing.
  private func loseBehindSideBranch() throws {
    repository.git("checkout", "--quiet", "--orphan", "lost")
    repository.git("rm", "--quiet", "-r", "--cached", ".")
    repository.day = 1
    repository.git("commit", "--quiet", "--allow-empty", "--message", "lost")
    let lost = repository.git("rev-parse", "HEAD")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "behind")
    repository.git("checkout", "--quiet", "--force", "main")
    try repository.lose(lost)
  }
}
