import FileInputs
import Model
import Testing

@Suite("The rules of folders above what is scanned")
struct UpperIgnoreRulesTests {
  private let folder = TemporaryFolder()

  private func write(_ names: String...) { for name in names { folder.write(name) } }

  @Test("hold up to the root of the work tree, each from its own folder on")
  func levels() {
    write("a/.git/HEAD", "a/b/c/d.txt", "a/b/c/d.log", "a/b/c/e/f.tmp", "a/b/c/e/g", "a/b/c/h")
    folder.write(".privetignore", "*.txt\n")
    folder.write("a/.privetignore", "*.log\n/b/c/e/g\n/h\nc/h\n")
    folder.write("a/b/.privetignore", "*.tmp\n")
    let inner = ["a/b/c/e/f.tmp: excluded", "a/b/c/e/g: excluded"]
    #expect(
      folder.walk(["a/b/c"])
        == ["a/b/c/d.log: excluded", "a/b/c/d.txt"] + inner + ["a/b/c/h"])
    #expect(folder.walk(["a/b/c/e"]) == inner)
  }

  @Test("say the same of a folder as when all is scanned")
  func same() {
    write(".git/HEAD", "x/y/a.log", "x/y/b.log", "x/y/z/a.log", "x/y/z/c", "x/y/w/c")
    folder.write(".privetignore", "*.log\n!/x/y/b.log\nz/c\nx/**/w\n")
    folder.write("x/.privetignore", "!y/z/*.log\n")
    let whole = folder.walk().filter { $0.hasPrefix("x/y/") }
    #expect(whole.count == 5 && folder.walk(["x/y"]) == whole)
  }

  @Test("are none outside of a repository, and none above the root of one within another")
  func borders() {
    write("a/b.log", "c/.git/HEAD", "c/d/e.log")
    folder.write(".privetignore", "*.log\n")
    #expect(folder.walk(["a"]) == ["a/b.log"])
    write(".git/HEAD")
    #expect(folder.walk(["a"]) == ["a/b.log: excluded"])
    #expect(folder.walk(["c/d"]) == ["c/d/e.log"])
    folder.link("a/.git", to: "nowhere")
    #expect(folder.walk(["a"]).last == "a/b.log: excluded")
  }

  @Test("do not leave out an argument, or what lies in it because of its own folder")
  func arguments() {
    write(".git/HEAD", "build/out/a.txt", "build/out/b.log")
    folder.write(".privetignore", "build/\n*.log\n")
    #expect(folder.walk(["build/out"]) == ["build/out/a.txt", "build/out/b.log: excluded"])
    #expect(folder.walk(["build/out/b.log"]) == ["build/out/b.log"])
    folder.write(".privetignore", "build/**\n")
    #expect(folder.walk(["build"]) == ["build/out: excluded"])
  }

  @Test("are those of where a folder lies that is named by a link")
  func links() {
    write(".git/HEAD", "real/in/a.log", "other/.privetignore")
    folder.write("real/.privetignore", "*.log\n")
    folder.link("other/link", to: "../real/in")
    #expect(folder.walk(["other/link"]) == ["other/link/a.log: excluded"])
  }

  @Test("that cannot be read are in the ledger, once")
  func faults() {
    write(".git/HEAD", "a/b", "c/d")
    folder.write(".privetignore", "[x\nb\n")
    let lines = folder.walk(["a", "c", "a"])
    #expect(lines.count == 4 && lines.dropFirst() == ["a/b: excluded", "c/d", "a: already-read"])
    #expect(lines[0].hasSuffix(".privetignore: unsupported-format, line 1: missing ]"))
  }
}
