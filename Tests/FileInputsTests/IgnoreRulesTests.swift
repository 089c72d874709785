import FileInputs
import Model
import Testing

@Suite("The rules for what is left out")
struct IgnoreRulesTests {
  /// The tree that all cases share.
  private static let files = [
    "a.log", "b.txt", "build/out.o", "build/deep/x.log", "docs/a.log", "docs/build", "docs/c d",
    "docs/sub/build/y", "q#", "src/[x].c", "src/a.c", "src/b.h", "src/ab.c", "src/foo/bar/baz",
    "src/foo/bar/!z", "tail ", "ü.txt",
  ]

  /// What a set of lines leaves out, as `git check-ignore` says of the same tree and the same
  /// lines in a `.gitignore`: a folder that is left out whole by its own name.
  private static let cases: [(lines: [String], out: [String])] = [
    (["*.log"], ["a.log", "build/deep/x.log", "docs/a.log"]),
    (["/*.log"], ["a.log"]),
    (["build"], ["build", "docs/build", "docs/sub/build"]),
    (["build/"], ["build", "docs/sub/build"]),
    (["/build"], ["build"]),
    (["docs/build"], ["docs/build"]),
    (["**/build"], ["build", "docs/build", "docs/sub/build"]),
    (["build/**"], ["build/deep", "build/out.o"]),
    (["src/**/baz"], ["src/foo/bar/baz"]),
    (["src/**/a.c"], ["src/a.c"]),
    (["src/*/bar"], ["src/foo/bar"]),
    (["src/*"], ["src/[x].c", "src/a.c", "src/ab.c", "src/b.h", "src/foo"]),
    (["*.log", "!docs/a.log"], ["a.log", "build/deep/x.log"]),
    (["build/", "!build/out.o"], ["build", "docs/sub/build"]),
    (["build/*", "!build/out.o"], ["build/deep"]),
    (["!*.log", "*.log"], ["a.log", "build/deep/x.log", "docs/a.log"]),
    (["src/?.c"], ["src/a.c"]),
    (["src/[ab].[ch]"], ["src/a.c", "src/b.h"]),
    (["src/[!a].h", "src/[^b].c"], ["src/a.c", "src/b.h"]),
    (["src/[a-c].c", "src/[[:upper:]].h"], ["src/a.c"]),
    (["src/\\[x].c"], ["src/[x].c"]),
    (["src/[[]x[]].c"], ["src/[x].c"]),
    (["\\!z"], ["src/foo/bar/!z"]),
    (["# comment", "", "   ", "q#"], ["q#"]),
    (["\\#x", "b.txt   "], ["b.txt"]),
    (["tail\\ "], ["tail "]),
    (["tail "], []),
    (["docs/c d"], ["docs/c d"]),
    (["a.log\r", "*.h\r"], ["a.log", "docs/a.log", "src/b.h"]),
    (["ü.*"], ["ü.txt"]),
    (["??.txt"], ["ü.txt"]),
    (["**"], ["*"]),
    (["/**"], ["*"]),
    (["*", "!*/", "!*.c"], ["*.c"]),
    (["a**.c", "s**c"], ["src"]),
    (["src/a**c"], ["src/a.c", "src/ab.c"]),
    (["foo/bar"], []),
    (["bar/"], ["src/foo/bar"]),
    (["**/foo/**"], ["src/foo/bar"]),
    (["[a", "b.txt\\", "src/[[:nonsense:]].c"], []),
    (["\u{FEFF}a.log"], ["a.log", "docs/a.log"]),
  ]

  private func leftOut(of folder: TemporaryFolder, _ rules: FileRules = FileRules()) -> [String] {
    folder.walk([""], rules).filter { $0.hasSuffix(": excluded") }.map { String($0.dropLast(10)) }
  }

  @Test("say what git says of the same lines", arguments: cases.indices)
  func table(number: Int) {
    let folder = TemporaryFolder()
    for file in Self.files { folder.write(file) }
    let (lines, out) = Self.cases[number]
    folder.write(".privetignore", lines.joined(separator: "\n") + "\n")
    let read = folder.walk().filter { !$0.contains(": ") }
    switch out {
    case ["*"]: #expect(read.isEmpty)
    case ["*.c"]: #expect(read == ["src/[x].c", "src/a.c", "src/ab.c"])
    default: #expect(leftOut(of: folder) == out)
    }
  }

  @Test("of a deeper folder win over those of one above")
  func levels() {
    let folder = TemporaryFolder()
    for name in ["a.log", "x/a.log", "x/b.txt", "x/y/a.log", "x/y/b.txt", "z/a.log"] {
      folder.write(name)
    }
    folder.write(".privetignore", "*.log\n")
    folder.write("x/.privetignore", "!*.log\n/b.txt\n")
    folder.write("x/y/.privetignore", "a.*\n")
    #expect(leftOut(of: folder) == ["a.log", "x/b.txt", "x/y/a.log", "z/a.log"])
  }

  @Test("of the command line win over those of files")
  func commandLine() throws {
    let folder = TemporaryFolder()
    for name in ["a.log", "b.txt", "c/d.txt"] { folder.write(name) }
    folder.write(".privetignore", "*.log\n!b.txt\n")
    let rules = try FileRules(include: [], exclude: ["b.txt", "/c", "!a.log"], maxFileSize: nil)
    #expect(leftOut(of: folder, rules) == ["b.txt", "c"])
  }

  @Test("take in only what is included, and of that what is not excluded")
  func includes() throws {
    let folder = TemporaryFolder()
    for name in ["a.c", "a.h", "lib/b.c", "lib/b.h", "lib/gen/c.h", "other/d"] {
      folder.write(name)
    }
    let read = { (include: [String], exclude: [String]) throws in
      let rules = try FileRules(include: include, exclude: exclude, maxFileSize: nil)
      return folder.walk([""], rules).filter { !$0.contains(": ") }
    }
    #expect(try read(["*.c"], []) == ["a.c", "lib/b.c"])
    #expect(try read(["lib/"], []) == ["lib/b.c", "lib/b.h", "lib/gen/c.h"])
    #expect(try read(["lib/", "a.h"], ["*.c", "gen"]) == ["a.h", "lib/b.h"])
    #expect(try read(["*.h", "!lib/*.h"], []) == ["a.h", "lib/gen/c.h"])
    #expect(try read(["*.x"], []) == [])
  }

  @Test("of the command line concern arguments that are files, files .privetignore do not")
  func arguments() throws {
    let folder = TemporaryFolder()
    folder.write(".privetignore", "*.log\n")
    folder.write("a.log")
    #expect(folder.walk(["a.log"]) == ["a.log"])
    let rules = try FileRules(include: [], exclude: ["*.log"], maxFileSize: nil)
    #expect(folder.walk(["a.log"], rules) == ["a.log: excluded"])
  }

  @Test("that cannot be read are named: on the command line at once, in a file as its fault")
  func malformed() throws {
    #expect(throws: GlobError(glob: "[a", problem: "missing ]")) {
      try FileRules(include: [], exclude: ["ok", "[a"], maxFileSize: nil)
    }
    #expect(throws: GlobError(glob: "x\\", problem: "ends in an escape")) {
      try FileRules(include: ["x\\"], exclude: [], maxFileSize: nil)
    }
    #expect(throws: GlobError(glob: "[[:no:]]", problem: "unknown character class")) {
      try FileRules(include: ["[[:no:]]"], exclude: [], maxFileSize: nil)
    }
    let folder = TemporaryFolder()
    folder.write(".privetignore", "ok\n[a\n\nb\\\n")
    let content = try #require(folder.contents().first)
    #expect(throws: Fault(.unsupportedFormat, "line 2: missing ], and 1 more")) {
      try read(content)
    }
  }

  @Test("take no time that grows with the number of asterisks")
  func complexity() throws {
    let folder = TemporaryFolder()
    folder.write(String(repeating: "a", count: 250))
    folder.write(String(repeating: "a/", count: 100) + "a")
    let stars = String(repeating: "*a", count: 100) + "b"
    let folders = String(repeating: "**/a/", count: 60) + "b"
    let rules = try FileRules(include: [], exclude: [stars, folders], maxFileSize: nil)
    #expect(leftOut(of: folder, rules).isEmpty)
  }
}
