import FileInputs
import Model
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A file tree")
struct FileTreeTests {
  @Test("yields files sorted by bytes, each folder's where the folder stands")
  func order() {
    let folder = TemporaryFolder()
    for name in [
      "b/z", "b/a", "a.txt", "a/x/1", "a/y", "B", "ab", "longer-name-2", "longer-name-1",
    ] {
      folder.write(name)
    }
    #expect(
      folder.walk()
        == ["B", "a/x/1", "a/y", "a.txt", "ab", "b/a", "b/z", "longer-name-1", "longer-name-2"])
    #expect(folder.walk(["b", "a.txt", "a"]) == ["b/a", "b/z", "a.txt", "a/x/1", "a/y"])
    #expect(folder.walk(upTo: 3).count == 3)
  }

  @Test("does not follow symbolic links, unless they are arguments")
  func symbolicLinks() {
    let folder = TemporaryFolder()
    folder.write("real/file")
    folder.link("real/loop", to: "..")
    folder.link("self", to: "self")
    folder.link("file", to: "real/file")
    folder.link("gone", to: "nowhere")
    #expect(
      folder.walk() == [
        "file: symbolic-link", "gone: symbolic-link", "real/file", "real/loop: symbolic-link",
        "self: symbolic-link",
      ])
    #expect(folder.walk(["file"]) == ["file"])
    #expect(folder.walk(["real/loop"]).contains("real/loop/real/file"))
    #expect(folder.walk(["gone"]) == ["gone: vanished"])
  }

  @Test("reads an argument that is a symbolic link")
  func linkedArgument() throws {
    let folder = TemporaryFolder()
    folder.write("file", "content")
    folder.link("link", to: "file")
    var texts: [String] = []
    FileTree(roots: [folder.filePath("link")], rules: FileRules()).forEachItem { item in
      if case .read(let content) = item.work { texts.append((try? read(content)) ?? "fault") }
      return .more
    }
    #expect(texts == ["content"])
  }

  @Test("reads each file once, whatever its names and the arguments it lies in")
  func once() {
    let folder = TemporaryFolder()
    folder.write("a/file")
    folder.hardLink("b", to: "a/file")
    folder.write("c")
    #expect(folder.walk() == ["a/file", "b: already-read", "c"])
    #expect(
      folder.walk(["a", "", "c", "a"]) == [
        "a/file", "a: already-read", "b: already-read", "c", "c: already-read", "a: already-read",
      ])
    #expect(
      folder.walk(["c", "", "c"]).filter { $0.hasPrefix("c") } == ["c"]
        + Array(repeating: "c: already-read", count: 2))
  }

  @Test("opens no pipe, socket or device")
  func specialFiles() {
    let folder = TemporaryFolder()
    folder.pipe("pipe")
    #expect(folder.walk() == ["pipe: special-file, named pipe"])
    #expect(folder.walk(["pipe"]) == ["pipe: special-file, named pipe"])
    var lines: [String] = []
    FileTree(roots: [FilePath("/dev/null")], rules: FileRules()).forEachItem { item in
      lines.append(folder.line(for: item))
      return .more
    }
    #expect(lines == ["/dev/null: special-file, character device"])
  }

  @Test("leaves out git's folder of a work tree, and of others its object store, as one item each")
  func gitFolders() {
    let folder = TemporaryFolder()
    for git in ["repo/.git", "repo/.git/modules/sub", "bare.git"] {
      for name in ["HEAD", "refs/heads/main", "objects/ab/12", "objects/ab/34", "objects/pack/p"] {
        folder.write("\(git)/\(name)")
      }
    }
    folder.write("repo/.git/lfs/objects/ab/cd/abcd")
    folder.write("objects/file")
    #expect(
      folder.walk() == [
        "bare.git/HEAD", "bare.git/objects: git-objects, 3 files", "bare.git/refs/heads/main",
        "objects/file", "repo/.git: git-folder, searched if it is named",
      ])
    folder.write("other/.git/HEAD")
    #expect(
      folder.walk(["repo/.git", "other"]) == [
        "repo/.git/HEAD", "repo/.git/lfs/objects: git-objects, 1 file",
        "repo/.git/modules/sub/HEAD", "repo/.git/modules/sub/objects: git-objects, 3 files",
        "repo/.git/modules/sub/refs/heads/main", "repo/.git/objects: git-objects, 3 files",
        "repo/.git/refs/heads/main", "other/.git/HEAD",
      ])
  }

  @Test("keeps names as they are: with newlines, escapes, and bytes that are not UTF-8")
  func names() {
    let folder = TemporaryFolder()
    let names: [[UInt8]] = [[0x0A], Array("a\u{1B}[31m".utf8), [0xFF, 0xFE, 0x41]]
    for name in names { folder.write(name) }
    var found: [[UInt8]] = []
    FileTree(roots: [folder.filePath("")], rules: FileRules()).forEachItem { item in
      found.append(Array(item.origin.file!.bytes.dropFirst(folder.path.utf8.count + 1)))
      if case .read(let content) = item.work { #expect((try? read(content)) == "text\n") }
      return .more
    }
    #expect(found == names)
  }

  @Test("reads files two thousand folders deep, beyond the longest path of the system")
  func depth() throws {
    let folder = TemporaryFolder()
    let name = String(repeating: "n", count: 20)
    var current = open(folder.path, O_RDONLY)
    for _ in 0..<2000 {
      #expect(mkdirat(current, name, 0o755) == 0)
      let next = openat(current, name, O_RDONLY)
      close(current)
      current = next
      // On the way back up the walk has to find every one of these.
      close(openat(current, "z", O_WRONLY | O_CREAT, 0o644))
    }
    let file = openat(current, "deep", O_WRONLY | O_CREAT, 0o644)
    _ = Array("bottom".utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    close(current)

    let contents = folder.contents()
    #expect(contents.count == 2001)
    #expect(contents.first?.path?.bytes.count ?? 0 > 40_000)
    if let deepest = contents.first { #expect(try read(deepest) == "bottom") }
  }

  @Test("leaves out what is larger than wished")
  func size() throws {
    let folder = TemporaryFolder()
    folder.write("large", "123456")
    folder.write("small", "12345")
    let rules = try FileRules(include: [], exclude: [], maxFileSize: 5)
    #expect(folder.walk([""], rules) == ["large: too-large, 6 bytes", "small"])
  }

  @Test("names the arguments that do not exist")
  func missing() {
    let folder = TemporaryFolder()
    folder.write("file")
    folder.link("dangling", to: "nowhere")
    folder.link("self", to: "self")
    let roots = ["", "file", "nothing", "dangling", "file/below", "self"].map(folder.filePath)
    #expect(
      FileTree.missingRoots(roots)
        == ["nothing", "dangling", "file/below", "self"].map(folder.filePath))
    #expect(FileTree.missingRoots([FilePath(bytes: [0x61, 0])]).count == 1)
    #expect(
      folder.walk(["file/below", "self"])
        == [
          "file/below: unreadable, Not a directory", "self: vanished, replaced by a symbolic link",
        ])
  }

  @Test("leaves \".\" out of the paths")
  func here() {
    var paths: [String] = []
    FileTree(roots: [FilePath(".")], rules: FileRules()).forEachItem { item in
      paths.append(item.origin.file!.text)
      return paths.count < 3 ? .more : .stop
    }
    #expect(!paths.isEmpty)
    #expect(paths.allSatisfy { !$0.hasPrefix("./") && !$0.hasPrefix("/") })
  }
}
