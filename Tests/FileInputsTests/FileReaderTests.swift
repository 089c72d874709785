import FileInputs
import Model
import Testing

@Suite("The content of a file")
struct FileReaderTests {
  private func onlyContent(of folder: TemporaryFolder) throws -> any Content {
    try #require(folder.contents().first)
  }

  @Test("is read to its end")
  func whole() throws {
    let folder = TemporaryFolder()
    folder.write("file", "0123456789")
    let content = try onlyContent(of: folder)
    #expect(content.size == 10)
    #expect(try read(content) == "0123456789")
    #expect(try read(content, upTo: 1000) == "0123456789")
  }

  @Test("ends where it ended when it was opened, and says that it has grown")
  func grows() throws {
    let folder = TemporaryFolder()
    folder.write("file", "0123456789")
    let reader = try onlyContent(of: folder).open()
    var bytes: [UInt8] = []
    _ = try reader.read(upTo: 4, appendingTo: &bytes)
    folder.write(Array("file".utf8), "more", adding: true)
    while try reader.read(upTo: 4, appendingTo: &bytes) > 0 {}
    #expect(bytes == Array("0123456789".utf8))
    #expect(throws: Fault(.changedWhileRead)) { try reader.close() }
  }

  @Test("says that it has shrunk")
  func shrinks() throws {
    let folder = TemporaryFolder()
    folder.write("file", "0123456789")
    let reader = try onlyContent(of: folder).open()
    var bytes: [UInt8] = []
    _ = try reader.read(upTo: 4, appendingTo: &bytes)
    folder.truncate("file", to: 6)
    while try reader.read(upTo: 4, appendingTo: &bytes) > 0 {}
    #expect(bytes == Array("012345".utf8))
    #expect(throws: Fault(.changedWhileRead)) { try reader.close() }
  }

  @Test("may have changed before it was opened")
  func changesEarlier() throws {
    let folder = TemporaryFolder()
    folder.write("file", "0123456789")
    let content = try onlyContent(of: folder)
    folder.write("file", "new")
    #expect(try read(content) == "new")
  }

  @Test("may vanish, or become something else, before it is opened")
  func vanishes() throws {
    let folder = TemporaryFolder()
    folder.write("file")
    let content = try onlyContent(of: folder)
    folder.remove("file")
    #expect(throws: Fault(.vanished)) { try content.open() }
    folder.link("file", to: "/etc/hostname")
    #expect(throws: Fault(.vanished, "replaced by a symbolic link")) { try content.open() }
    folder.remove("file")
    folder.pipe("file")
    #expect(throws: Fault(.specialFile, "named pipe")) { try content.open() }
    folder.remove("file")
    folder.folder("file")
    #expect(throws: Fault(.vanished, "replaced by a folder")) { try content.open() }
  }

  @Test("is empty where the file is")
  func empty() throws {
    let folder = TemporaryFolder()
    folder.write("file", "")
    #expect(try read(try onlyContent(of: folder)) == "")
  }

  #if os(Linux)
    @Test("is read to its end where the file only says that it is empty")
    func pseudoFiles() throws {
      var text: String?
      FileTree(roots: [FilePath("/proc/self/status")], rules: FileRules()).forEachItem { item in
        if case .read(let content) = item.work { text = try? read(content, upTo: 1000) }
        return .more
      }
      #expect(text?.hasPrefix("Name:") == true)
    }
  #endif

  @Test("of standard input is one item")
  func standardInput() {
    var origins: [Origin] = []
    StandardInput().forEachItem { item in
      origins.append(item.origin)
      return .more
    }
    #expect(origins == [.standardInput])
  }
}
