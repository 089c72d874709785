import Fixtures
import Foundation
import GitInputs
import Model
import Testing

@Suite("What is staged")
struct StagedTests {
  @Test("is read from the index, whatever lies in the work tree")
  func index() throws {
    let repository = TestRepository()
    repository.commit(["dirty": "old\n", "clean": "old\n"])
    repository.stage(["dirty": "staged\n", "new": "staged\n"])
    repository.folder.write("dirty", "in the work tree\n")
    repository.folder.write("clean", "in the work tree\n")
    try FileManager.default.removeItem(atPath: repository.folder.file("new"))
    #expect(try repository.changes() == ["dirty[1]: staged/", "new[1]: staged/"])
  }

  @Test("counts on added and changed lines, or on all")
  func lines() throws {
    let repository = TestRepository()
    repository.commit(["a": "1\n2\n3\n4\n5\n6\n"])
    repository.stage(["a": "1\ntwo\n3\n5\n6\n7\n8"])
    #expect(try repository.changes() == ["a[2,6-7]: 1/two/3/5/6/7/8"])
    #expect(try repository.changes(wholeFiles: true) == ["a: 1/two/3/5/6/7/8"])
  }

  @Test("may be the first commit of all")
  func unborn() throws {
    let repository = TestRepository()
    repository.stage(["a": "1\n", "empty": ""])
    #expect(try repository.changes() == ["a[1]: 1/", "empty: "])
  }

  @Test("is nothing where files are only removed, or only meant to be added")
  func nothing() throws {
    let repository = TestRepository()
    #expect(try repository.changes().isEmpty)
    repository.commit(["gone": "1\n"])
    repository.git("rm", "--quiet", "gone")
    repository.folder.write("intended", "1\n")
    repository.git("add", "--intent-to-add", "intended")
    #expect(try repository.changes().isEmpty)
  }

  @Test("is not what only moved or has another mode; its changed lines are")
  func moved() throws {
    let repository = TestRepository()
    let text = (1...20).map { "line \($0)\n" }.joined()
    repository.commit(["moved": text, "changed": "x" + text, "mode": "y" + text])
    repository.git("mv", "moved", "elsewhere")
    repository.git("mv", "changed", "elsewhere too")
    chmod(repository.folder.file("mode"), 0o755)
    repository.stage(["elsewhere too": "x" + text + "more\n"])
    #expect(try repository.changes().map { $0.prefix(17) } == ["elsewhere too[21]"])
    #expect(try repository.changes(wholeFiles: true).count == 3)
  }

  @Test("names links, submodules and pointers of Git LFS in the ledger")
  func notFiles() throws {
    let repository = TestRepository()
    let commit = repository.commit(["becomes a file": "a"])
    symlink("a", repository.folder.file("link"))
    repository.git("update-index", "--add", "--cacheinfo", "160000,\(commit),module")
    repository.git("add", "link")
    let digest = "sha256:" + String(repeating: "ab", count: 32)
    let start = "version https://git-lfs.github.com/spec/v1\n"
    let end = "oid \(digest)\nsize 9\n"
    repository.folder.write("extended.bin", start + "ext-0-case \(digest)\n" + end)
    repository.folder.write("large.bin", start + end)
    let letter = start + end + "and a letter\n"
    repository.folder.write("like it.txt", letter)
    repository.git("add", "extended.bin", "large.bin", "like it.txt")
    #expect(
      try repository.changes()
        == [
          "extended.bin: missing", "large.bin: missing",
          "like it.txt[1-4]: \(letter.replacing("\n", with: "/"))", "link: symbolic-link",
          "module: special-file",
        ])
  }

  @Test("may be a link that has become a file")
  func typeChange() throws {
    let repository = TestRepository()
    symlink("a", repository.folder.file("link"))
    repository.stage([:])
    repository.commit()
    try FileManager.default.removeItem(atPath: repository.folder.file("link"))
    repository.stage(["link": "1\n2\n"])
    #expect(try repository.changes() == ["link[1-2]: 1/2/"])
  }

  @Test(
    "may have any name",
    arguments: [
      "two words", "line\nfeed", "quo\"te", "back\\slash", "tab\tstop", "ümläut", "-option",
      "\n+++ b/other\n@@ -0,0 +1 @@", "a => b", "\u{1}\u{7F}", ":(top)", "*",
    ])
  func names(name: String) throws {
    let repository = TestRepository()
    repository.commit([name: "1\n", "other": "1\n"])
    repository.stage([name: "1\n2\n", "other": "1\n2\n"])
    #expect(Set(try repository.changes()) == ["\(name)[2]: 1/2/", "other[2]: 1/2/"])
    #expect(try repository.changes(paths: [name]) == ["\(name)[2]: 1/2/"])
  }

  @Test("may have a name that is not UTF-8")
  func bytes() throws {
    let repository = TestRepository()
    let id = repository.git("hash-object", "-w", "--stdin")
    let name = FilePath(bytes: [0x61, 0xFF, 0xC3])
    let entry = Array("100644 \(id) 0\t".utf8) + name.bytes + [0]
    repository.folder.write("entries", entry)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "git update-index -z --index-info < entries"]
    shell.currentDirectoryURL = URL(fileURLWithPath: repository.folder.path)
    try shell.run()
    shell.waitUntilExit()
    let changes = try GitChangesRequest(
      .staged, of: repository.repository(), paths: [], wholeFiles: false
    ).answer()
    var names: [FilePath?] = []
    ChangedFiles(changes).forEachItem { item in
      names.append(item.origin.file)
      return .more
    }
    #expect(names == [name])
  }

  @Test("has no lines where git sees none: every line counts")
  func binary() throws {
    let repository = TestRepository()
    repository.commit([".gitattributes": "*.data -diff\n"])
    repository.folder.write("utf-16", [0xFF, 0xFE, 0x41, 0, 0x0A, 0])
    repository.stage(["a.data": "1\n"])
    #expect(try repository.changes().map { $0.prefix { $0 != ":" } } == ["a.data", "utf-16"])
  }

  @Test("in a conflict is what the index has a version of, all of it")
  func conflict() throws {
    let repository = TestRepository()
    repository.commit(["a": "base\n"])
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit(["a": "side\n", "new": "side\n"])
    repository.git("checkout", "--quiet", "main")
    repository.commit(["a": "main\n"])
    repository.git(["merge", "side"], mayFail: true)
    #expect(try repository.changes() == ["a: missing", "new: side/"])
    repository.stage(["a": "main\nside\n"])
    #expect(try repository.changes() == ["a[2]: main/side/", "new[1]: side/"])
  }

  @Test("in a work tree beside the first, and of a sparse one, is read")
  func workTrees() throws {
    let repository = TestRepository()
    repository.commit(["here/a": "1\n", "there/b": "1\n"])
    let other = TemporaryFolder()
    repository.git("worktree", "add", "--quiet", other.file("tree"))
    other.write("tree/here/a", "2\n")
    repository.git("-C", other.file("tree"), "add", "here/a")
    let changes = try GitChangesRequest(
      .staged, of: GitRepository(at: FilePath(other.file("tree"))), paths: [], wholeFiles: false
    ).answer()
    #expect(Read.all(ChangedFiles(changes)) == ["here/a[1]: 2/"])

    repository.stage(["there/b": "2\n"])
    repository.git("update-index", "--skip-worktree", "there/b")
    try FileManager.default.removeItem(atPath: repository.folder.file("there/b"))
    #expect(try repository.changes() == ["there/b[1]: 2/"])
  }

  @Test("is limited to the paths that are named, taken as they are")
  func paths() throws {
    let repository = TestRepository()
    repository.stage(["a/1": "1\n", "b/1": "1\n", "*": "1\n"])
    #expect(try repository.changes(paths: ["a", "*"]) == ["*[1]: 1/", "a/1[1]: 1/"])
    #expect(try repository.changes(paths: ["nowhere"]).isEmpty)
  }

  @Test("adds nothing with a file that only got another name, if just that is named")
  func renamedPath() throws {
    let repository = TestRepository()
    repository.commit(["old": "1\n2\n3\n"])
    repository.git("mv", "old", "new")
    #expect(try repository.changes(paths: ["new"]).isEmpty)
    repository.stage(["new": "1\n2\n3\n4\n"])
    #expect(try repository.changes(paths: ["new"]) == ["new[4]: 1/2/3/4/"])
  }

  @Test("does not depend on what users configure for themselves")
  func configuration() throws {
    let repository = TestRepository()
    repository.commit(["a.txt": "1\n", ".gitattributes": "*.txt diff=shout\n"])
    for (name, value) in [
      ("diff.external", "false"), ("diff.shout.textconv", "false"), ("diff.shout.command", "false"),
      ("color.ui", "always"), ("diff.noprefix", "true"), ("diff.context", "5"),
      ("diff.renames", "false"), ("core.quotePath", "false"), ("diff.relative", "true"),
      ("diff.interHunkContext", "9"), ("core.fsmonitor", "false"), ("diff.orderFile", "none"),
    ] {
      repository.git("config", name, value)
    }
    repository.git("mv", "a.txt", "ä.txt")
    repository.stage(["ä.txt": "1\n", "b": "2\n"])
    let hostile = ["GIT_EXTERNAL_DIFF": "false", "GIT_DIFF_OPTS": "-u9", "GIT_TRACE": "1"]
    for (name, value) in hostile { setenv(name, value, 1) }
    defer { for name in hostile.keys { unsetenv(name) } }
    #expect(try repository.changes() == ["b[1]: 2/"])
  }
}
