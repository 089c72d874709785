import FileInputs
import Model
import Testing

@Suite("Rules for paths")
struct PathRulesTests {
  @Test("are about folders as about files, but not about the one they begin at")
  func folders() {
    let folder = TemporaryFolder()
    folder.write(".privetignore", "a/\n*.log\n*\n!b\n")
    let rules = PathRules(FileRules(), root: folder.filePath(""))
    for (name, isFolder, isLeftOut) in [
      ("a", true, true), ("b", true, false), ("b/a", true, true), ("b/b", false, false),
      ("", true, false),
    ] {
      #expect((rules.fault(on: FilePath(name), isFolder: isFolder) != nil) == isLeftOut, "\(name)")
    }
  }

  @Test("name the files .privetignore that cannot be read, once they were asked")
  func faulty() {
    let folder = TemporaryFolder()
    folder.write(".privetignore", "ok\n[a\n")
    folder.write("x/.privetignore", "b\\\n")
    folder.write("y/.privetignore", "[a\n")
    folder.write("w/a")
    folder.link("w/.privetignore", to: "../x/.privetignore")
    let rules = PathRules(FileRules(), root: folder.filePath(""))
    #expect(rules.fault(on: FilePath("x/ok"))?.reason == .excluded)
    #expect(rules.fault(on: FilePath("w/a")) == nil)
    var said: [String] = []
    rules.faultyFiles.forEachItem { item in
      said.append(folder.line(for: item))
      return .more
    }
    #expect(
      said == [
        ".privetignore: unsupported-format, line 2: missing ]",
        "w/.privetignore: symbolic-link",
        "x/.privetignore: unsupported-format, line 1: ends in an escape",
      ])
  }
}
