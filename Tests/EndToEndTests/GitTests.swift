import Fixtures
import Foundation
import Testing

@Suite("A scan of what git has")
struct GitTests {
  private let privet = Privet()

  private func git(_ arguments: String...) throws {
    let environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.com",
      "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.com",
    ]
    let ended = try RunningProgram(
      "/usr/bin/env", ["git"] + arguments, in: privet.folder.path, environment: environment,
      input: .nothing, onTerminal: false
    ).finish()
    #expect(ended.status == 0, "\(ended.message)")
  }

  @Test("reports what is staged, says when nothing is, and finds it in the history")
  func staged() throws {
    try git("init", "--quiet")
    privet.folder.write("a.txt", "Nothing to see here.\n")
    privet.folder.write(".privetignore", "left-out\n[a\n")
    privet.folder.write("left-out/b.txt", Specimen.letter)
    try git("add", ".")
    try git("commit", "--quiet", "--message", "c")
    let clean = try privet.scan("--staged")
    #expect(clean.status == 0)
    #expect(clean.message == "privet: nothing is staged that adds or changes a file\n")

    privet.folder.write("a.txt", "Nothing to see here.\n" + Specimen.letter)
    try git("add", ".")
    privet.folder.write("a.txt", "")
    let found = try privet.report("--staged")
    #expect(found.foundPaths == ["a.txt"])
    #expect(found["findings"][0]["line"].int == 2)

    try git("commit", "--quiet", "--message", "c")
    let history = try privet.report("--git-history")
    #expect(history["findings"][0]["commit"].string?.utf8.count == 40)
    #expect(
      history.reasons
        == ["left-out/b.txt": "excluded", ".privetignore": "unsupported-format"])
  }

  @Test("cannot be made of a file that is staged and cannot be read, which a hook blocks")
  func lost() throws {
    try git("init", "--quiet")
    privet.folder.write("a.txt", Specimen.letter)
    try git("add", ".")
    let objects = privet.folder.file(".git/objects")
    try FileManager.default.removeItem(atPath: objects)
    try FileManager.default.createDirectory(
      atPath: objects, withIntermediateDirectories: false)
    for ended in [try privet.scan("--staged"), try privet.run("hook", "run")] {
      #expect(ended.status == 2)
      #expect(ended.message.contains("a.txt is staged but cannot be read"))
    }
  }

  @Test("is refused for a path that is nowhere, and not for one that is gone")
  func paths() throws {
    try git("init", "--quiet")
    privet.folder.write("gone.txt", Specimen.letter)
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "c")
    try git("rm", "--quiet", "gone.txt")
    privet.folder.write(".git/refs/heads/lost", String(repeating: "1", count: 40) + "\n")
    for mode in [["--staged"], ["--git-history"], ["--git-range", "HEAD..HEAD"]] {
      let mistyped = try privet.scan(mode + ["gone.txr"])
      #expect(mistyped.status == 2)
      #expect(mistyped.message.contains("gone.txr"))
      #expect(try privet.scan(mode + ["--fail-on", "never", "gone.txt"]).status == 0)
    }
  }

  @Test(
    "is refused in a sentence where there is no repository, and by options that do not go together",
    arguments: [
      (["--staged"], "needs a git repository"), (["--git-range", "x"], "write A..B"),
      (["--staged", "--git-history"], "exclude each other"), (["--whole-files"], "goes with"),
      (["--git-history", "--since", "yesterday"], "--since"),
      (["--staged", "-"], "standard input"),
    ])
  func refused(arguments: [String], words: String) throws {
    let ended = try privet.scan(arguments + ["--output", "report"])
    #expect(ended.status == 2)
    #expect(ended.message.contains(words))
    #expect(privet.names.isEmpty)
  }
}
