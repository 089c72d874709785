import Fixtures
import Foundation
import GitInputs
import Model
import Testing

@Suite("A repository with faults")
struct FaultTests {
  @Test("loses the version that is damaged, and no other")
  func damaged() throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n", "b": "2\n", "c": "3\n"])
    let path = repository.objectFile(repository.git("rev-parse", ":b"))
    chmod(repository.folder.file(path), 0o644)
    repository.folder.write(path, Array("garbage".utf8))
    #expect(
      try repository.changes(wholeFiles: true) == ["a: 1/", "b: damaged", "c: 3/"])
  }

  @Test("says of a version that it is missing")
  func missing() throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n", "b": "2\n"])
    let path = repository.objectFile(repository.git("rev-parse", ":a"))
    try FileManager.default.removeItem(atPath: repository.folder.file(path))
    #expect(try repository.changes(wholeFiles: true) == ["a: missing", "b: 2/"])
  }

  @Test("whose index is damaged is refused in git's words")
  func index() throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n"])
    repository.folder.write(".git/index", Array("garbage".utf8))
    let error = #expect(throws: GitError.self) { try repository.changes() }
    guard case .failed(let words)? = error else {
      Issue.record("not in git's words")
      return
    }
    #expect(words.contains("index"))
  }

  @Test("that is none, or is bare, or without a git, is refused")
  func refused() throws {
    let folder = TemporaryFolder()
    let outside = GitRepository(
      at: FilePath(folder.path), settings: ["GIT_CEILING_DIRECTORIES": folder.path])
    #expect(throws: GitError.self) { _ = try GitHistory(of: outside) }
    #expect(throws: GitError.self) {
      _ = try GitChangesRequest(.staged, of: outside, paths: [], wholeFiles: false).answer()
    }
    #expect(throws: GitError.noIndex) { try TestRepository(bare: true).changes() }
  }

  @Test("that belongs to somebody else, or in which git cannot run, is refused as such")
  func unusable() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let foreign = GitRepository(
      at: FilePath(repository.folder.path), settings: ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
    for error in refusals(of: foreign) {
      guard case .foreignOwner? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    let (folder, git) = fake("exit 1")
    var errors = refusals(of: repository.repository(program: git))
    repository.folder.write(".git/config", "[damaged\n")
    errors += refusals(of: repository.repository())
    for error in errors {
      guard case .unusable? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    withExtendedLifetime(folder) {}
  }

  /// Why each that asks the repository for something is refused.
  private func refusals(of repository: GitRepository) -> [GitError?] {
    let history = #expect(throws: GitError.self) { _ = try GitHistory(of: repository) }
    let changes = #expect(throws: GitError.self) {
      _ = try GitChangesRequest(.staged, of: repository, paths: [], wholeFiles: false).answer()
    }
    let hooks = #expect(throws: GitError.self) { _ = try repository.hooksFolder() }
    return [history, changes, hooks]
  }

  @Test("is not asked for what lies outside of it")
  func outside() throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n"])
    let asked: [() throws -> [String]] = [
      { try repository.changes(paths: ["/nowhere"]) }, { try repository.history(paths: [".."]) },
    ]
    for list in asked {
      let error = #expect(throws: GitError.self) { try list() }
      guard case .outside? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test("knows whether its hooks are those of other repositories, too")
  func sharedHooks() throws {
    let repository = TestRepository()
    #expect(try !repository.repository().sharesHooks())
    repository.git("config", "core.hooksPath", "elsewhere")
    #expect(try !repository.repository().sharesHooks())
    repository.git("config", "--unset", "core.hooksPath")
    repository.folder.write("settings", Array("[core]\n\thooksPath = /elsewhere\n".utf8))
    let settings = ["GIT_CONFIG_GLOBAL": repository.folder.file("settings")]
    let other = GitRepository(at: FilePath(repository.folder.path), settings: settings)
    #expect(try other.sharesHooks())
  }

  @Test("has its hooks where git looks for them, and nowhere where that is set to nothing")
  func hooks() throws {
    let repository = TestRepository()
    #expect(try repository.repository().hooksFolder().text == ".git/hooks")
    repository.git("config", "core.hooksPath", "elsewhere")
    #expect(try repository.repository().hooksFolder().text == "elsewhere")
    repository.git("config", "core.hooksPath", "")
    #expect(throws: GitError.self) { try repository.repository().hooksFolder() }
  }

  @Test("is refused where there is no git, or something else bears its name")
  func noGit() throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n"])
    #expect(throws: GitError.notInstalled) { try repository.changes(program: "/nowhere/git") }
    let (folder, git) = fake("echo garbage")
    #expect(throws: GitError.garbled) { try repository.changes(program: git) }
    withExtendedLifetime(folder) {}
  }

  @Test(
    "is refused where git dies while it lists changes, however much it complains",
    arguments: ["$git \"$@\" | head -c 30; kill -9 $$", "head -c 1000000 /dev/zero >&2; exit 1"])
  func dyingList(script: String) throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n"])
    let (folder, git) = fake("case \"$*\" in *diff*) \(script);; *) exec $git \"$@\";; esac")
    let error = #expect(throws: GitError.self) { try repository.changes(program: git) }
    guard case .failed? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    withExtendedLifetime(folder) {}
  }

  @Test(
    "has every file in the ledger that git does not hand over",
    arguments: [
      "echo garbage", "read id; echo \"$id blob 100\"; echo part; kill -9 $$", "exit 1",
      "read id; echo \"$id blob -5\"", "read id; echo \"$id tree 0\"; echo",
    ])
  func dyingBlobs(script: String) throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n", "b": "2\n"])
    let (folder, git) = fake("case \"$*\" in *cat-file*) \(script);; *) exec $git \"$@\";; esac")
    #expect(try repository.changes(wholeFiles: true, program: git) == ["a: damaged", "b: damaged"])
    withExtendedLifetime(folder) {}
  }

  @Test("whose git dies while it lists commits is read all the same, each version once")
  func dyingHistory() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    repository.commit(["a": "2\n"])
    let script =
      "case \"$*\" in *--raw*) $git \"$@\" | head -c 180; exit 1;; *) exec $git \"$@\";; esac"
    let (folder, git) = fake(script)
    #expect(try repository.history(program: git) == ["2026-01-01 a: 1/", "2026-01-02 a: 2/"])
    withExtendedLifetime(folder) {}
  }

  @Test("whose git dies whatever it lists says so")
  func dyingGit() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n"])
    let script =
      "case \"$*\" in *--raw*|*--show-prefix*) exit 1;; *) exec $git \"$@\";; esac"
    let (folder, git) = fake(script)
    #expect(try repository.history(paths: ["a"], program: git) == [".git: damaged"])
    withExtendedLifetime(folder) {}
  }

  /// A program that does what `script` says, for which `$git` is the real one; and its path.
  private func fake(_ script: String) -> (TemporaryFolder, String) {
    let folder = TemporaryFolder()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let real =
      path.split(separator: ":").map { "\($0)/git" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "git"
    // A process of its own writes it: were it open here, a child that another test starts meanwhile
    // might hold it open, and what is open for writing cannot be run.
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = [
      "-c", "printf '%s' \"$1\" > \"$2\" && chmod 755 \"$2\"", "sh",
      "#!/bin/sh\ngit=\(real)\n\(script)\n", folder.file("git"),
    ]
    try! writer.run()
    writer.waitUntilExit()
    return (folder, folder.file("git"))
  }
}
