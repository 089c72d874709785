import Fixtures
import Foundation
import Model
import Testing

@testable import Commands

@Suite("What paths are called from a config on")
struct PathAnchorTests {
  private let folder = TemporaryFolder()

  private func call(_ path: String, of root: String) throws -> String {
    let real = try #require(Posix.realPath(FilePath(folder.path)))
    let anchor = PathAnchor(
      folder: real.appending(Array("work".utf8)),
      roots: ScannedRoots(named: [FilePath(folder.file(root))]))
    return anchor.call(FilePath(folder.file(path))).text
  }

  @Test("is where they really lie, be the root a link to a folder or to a file")
  func links() throws {
    folder.write("work/src/a.txt", "")
    folder.write("far/b.txt", "")
    for (name, target) in [
      ("folder", "work/src"), ("file", "work/src/a.txt"), ("work/b", "../far/b.txt"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(name), withDestinationPath: target)
    }
    #expect(try call("work/src/a.txt", of: "work") == "src/a.txt")
    #expect(try call("folder/a.txt", of: "folder") == "src/a.txt")
    #expect(try call("file", of: "file") == "src/a.txt")
    #expect(try call("work", of: "work") == "")
    // Elsewhere they begin at the root.
    #expect(try call("far/b.txt", of: "far") == "b.txt")
    #expect(try call("far/b.txt", of: "far/b.txt") == "b.txt")
    #expect(try call("far", of: "far") == "")
    #expect(try call("work/b", of: "work/b") == "b")
  }
}
