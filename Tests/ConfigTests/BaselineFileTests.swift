import Fixtures
import Foundation
import Model
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("The file of a baseline, as commands meet it")
struct BaselineFileTests {
  private let folder = TemporaryFolder()
  private static let text = "# privet baseline 1\n"

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
  }

  private func update(_ name: String) throws {
    let file = try BaselineFile(reading: folder.file(name))
    try file.write(Array((Self.text + "new").utf8), to: file.begin())
  }

  private func refusal(_ body: () throws(Failure) -> BaselineFile) -> String {
    do throws(Failure) {
      _ = try body()
      return ""
    } catch { return error.message }
  }

  @Test("keeps its mode when it is written anew, and can be read by all when it is new")
  func modes() throws {
    for mode in [0o600, 0o664, 0o640] {
      folder.write("known", Self.text)
      chmod(folder.file("known"), mode_t(mode))
      try update("known")
      #expect(try self.mode("known") == mode)
      #expect(folder.read("known") == Array((Self.text + "new").utf8))
    }
    let new = try BaselineFile(creating: folder.file("new"), replaces: false)
    try new.write(Array(Self.text.utf8), to: new.begin())
    #expect(try mode("new") == 0o644)
  }

  @Test("stays where a link leads, and the link a link")
  func link() throws {
    folder.write("real", Self.text)
    chmod(folder.file("real"), 0o600)
    symlink("real", folder.file("link"))
    try update("link")
    #expect(folder.read("real") == Array((Self.text + "new").utf8))
    #expect(try mode("real") == 0o600)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == "real")
  }

  @Test("is begun before a scan, so that nobody waits for what cannot be written; nothing is left")
  func begun() throws {
    let file = try BaselineFile(creating: folder.file("no/such/known"), replaces: false)
    #expect(throws: Failure.self) { try file.begin() }
    folder.write("known", Self.text)
    do { _ = try BaselineFile(reading: folder.file("known")).begin() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["known"])
    #expect(folder.read("known") == Array(Self.text.utf8))
  }

  @Test(
    "is taken for one, though damaged, or for something else that is not written over",
    arguments: [
      ("", "is empty", "is empty"), ("hello\n", "no baseline", "no baseline"),
      ("# privat baseline 1\na us.ssn line:abcdefghijklmnop 1\n", "first line", "--force begins"),
      ("<<<<<<< HEAD\n# privet baseline 1\n", "marks of a conflict", "--force begins"),
      ("# privet baseline 9\n", "version '9'", "--force begins"),
      ("\u{FEFF}# privet baseline 1\n", "", "--force begins"),
    ])
  func damaged(text: String, reading: String, creating: String) {
    let path = folder.write("known", text)
    let read = refusal { () throws(Failure) in try BaselineFile(reading: path) }
    #expect(reading.isEmpty ? read.isEmpty : read.contains(reading), "\(read)")
    let made = refusal { () throws(Failure) in try BaselineFile(creating: path, replaces: false) }
    #expect(made.contains(creating), "\(made)")
    let anew = refusal { () throws(Failure) in try BaselineFile(creating: path, replaces: true) }
    #expect(anew.isEmpty == (text != "hello\n"), "\(anew)")
  }

  @Test("is not what stands for standard input and output")
  func stream() {
    for refused in [
      refusal { () throws(Failure) in try BaselineFile(reading: "-") },
      refusal { () throws(Failure) in try BaselineFile(creating: "-", replaces: true) },
    ] {
      #expect(refused.contains("a baseline is a file; give its name"), "\(refused)")
    }
    #expect(
      !refusal { () throws(Failure) in try BaselineFile(creating: "./-", replaces: false) }
        .contains("stands for"))
  }
}
