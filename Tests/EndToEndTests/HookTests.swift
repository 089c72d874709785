import Fixtures
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A hook")
struct HookTests {
  private let repository: Privet
  private let home: TemporaryFolder

  init() throws {
    var privet = Privet()
    home = TemporaryFolder()
    privet.environment["HOME"] = home.path
    privet.environment["GIT_CONFIG_NOSYSTEM"] = "1"
    repository = privet
    try git("init", "--quiet")
  }

  private func git(_ arguments: String...) throws {
    var environment = repository.environment
    for who in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(who)_NAME"] = "Ada"
      environment["GIT_\(who)_EMAIL"] = "ada@example.com"
    }
    let ended = try RunningProgram(
      "/usr/bin/env", ["git"] + arguments, in: repository.folder.path, environment: environment,
      input: .nothing, onTerminal: false
    ).finish()
    #expect(ended.status == 0, "\(ended.message)")
  }

  @Test("that was changed is not written over")
  func changed() throws {
    #expect(try repository.run("hook", "install").status == 0)
    let path = repository.folder.file(".git/hooks/pre-commit")
    let written = try String(contentsOfFile: path, encoding: .utf8)
    let changed = written.replacing("hook run", with: "hook run --min-confidence high")
    try changed.write(toFile: path, atomically: false, encoding: .utf8)
    let again = try repository.run("hook", "install")
    #expect(again.status == 2)
    #expect(again.message.contains("changed"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == changed)
  }

  @Test("lets one that was there block, by its own first line and under its own name")
  func before() throws {
    let path = repository.folder.file(".git/hooks/pre-commit")
    let first = repository.folder.write(
      ".git/hooks/pre-commit", Array("#!/bin/sh -e\nbasename \"$0\"\nfalse\necho on\n".utf8))
    chmod(first, 0o755)
    #expect(try repository.run("hook", "install").status == 0)
    let ended = try RunningProgram(
      path, [], in: repository.folder.path, environment: repository.environment, input: .nothing,
      onTerminal: false
    ).finish()
    #expect(ended.status == 1)
    #expect(ended.text == "pre-commit\n")
  }

  @Test("takes names of files for no options, and says of a bad option how to go on")
  func names() throws {
    repository.folder.write("--help", Array(Specimen.letter.utf8))
    let found = try repository.run("hook", "run", "--min-confidence=high", "--help")
    #expect(found.status == 1)
    #expect(found.text.contains("./--help:3"))
    let refused = try repository.run("hook", "run", "--nonsense")
    #expect(refused.status == 2)
    #expect(refused.message.contains("'privet hook run --help'"))
    #expect(refused.message.contains("--no-verify"))
  }

  @Test("heeds .privetignore for files that are named to it, which a scan of them does not")
  func ignored() throws {
    repository.folder.write(".privetignore", Array("*.log\ngen/\n".utf8))
    for name in ["a.log", "gen/a.txt"] {
      repository.folder.write(name, Array(Specimen.letter.utf8))
    }
    #expect(try repository.run("hook", "run", "a.log", "gen/a.txt", "gen").status == 0)
    #expect(try repository.report("a.log", "gen/a.txt").foundPaths == ["a.log", "gen/a.txt"])
    #expect(try repository.report("gen").foundPaths == ["gen/a.txt"])
  }

  @Test("scans files whole that the commit does not change, even in the shell of a commit")
  func unchanged() throws {
    let letter = Array(Specimen.letter.utf8)
    for name in ["old.txt", "new.txt"] { repository.folder.write(name, letter) }
    try git("add", "old.txt")
    try git("commit", "--quiet", "--message", "c")
    repository.folder.write("new.txt", Array("Nothing.\n".utf8))
    try git("add", "new.txt")
    repository.folder.write("new.txt", letter)
    var inCommit = repository
    inCommit.environment["GIT_INDEX_FILE"] = ".git/index"
    #expect(try inCommit.run("hook", "run", "new.txt").status == 0)
    #expect(try inCommit.run("hook", "run", "old.txt").status == 1)
    #expect(try inCommit.run("hook", "run").status == 0)
  }

  @Test("is not put into a bare repository, where it would never run")
  func bare() throws {
    repository.folder.write(".git/config", Array("[core]\n\tbare = true\n".utf8))
    let refused = try RunningProgram(
      repository.program, ["hook", "install"], in: repository.folder.file(".git"),
      environment: repository.environment, input: .nothing, onTerminal: false
    ).finish()
    #expect(refused.status == 2)
    #expect(refused.message.contains("bare repository"))
  }

  @Test("is not put where all repositories have theirs, unless that is asked for")
  func shared() throws {
    let settings = "[core]\n\thooksPath = \(home.path)/hooks\n"
    home.write(".gitconfig", Array(settings.utf8))
    let refused = try repository.run("hook", "install")
    #expect(refused.status == 2)
    #expect(refused.message.contains("--all-repositories"))
    #expect(!FileManager.default.fileExists(atPath: home.file("hooks")))
    #expect(try repository.run("hook", "install", "--all-repositories").status == 0)
    #expect(FileManager.default.fileExists(atPath: home.file("hooks/pre-commit")))
  }
}
