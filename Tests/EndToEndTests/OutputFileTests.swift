import Fixtures
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A report in a file")
struct OutputFileTests {
  private let privet = Privet()
  private let reports = TemporaryFolder()

  init() { privet.folder.write("a.txt", Specimen.letter) }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: reports.path)
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: reports.file(name))[.posixPermissions] as? Int
  }

  @Test(
    "holds what would have been printed, and only its owner may read it", arguments: Privet.formats)
  func whole(format: String) throws {
    let key = privet.writeKey()
    let options = ["--format", format, "--key-file", key]
    let printed = try privet.scan(options)
    let ended = try privet.scan(options + ["--output", reports.file("report")])
    #expect(ended.status == 1)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.isEmpty)
    #expect(Ended.withoutTimes(reports.read("report")) == printed.withoutTimes)
    #expect(try mode("report") == 0o600)
    #expect(try names() == ["report"])
  }

  @Test("replaces one that is there, and its mode with it")
  func replaces() throws {
    reports.write("report", String(repeating: "old\n", count: 10_000))
    chmod(reports.file("report"), 0o644)
    #expect(try privet.scan("--format", "json", "--output", reports.file("report")).status == 1)
    #expect(try JSON(parsing: reports.read("report")).foundPaths == ["a.txt"])
    #expect(try mode("report") == 0o600)
    #expect(try names() == ["report"])
  }

  @Test("goes where a symbolic link leads, whether that is there or not")
  func link() throws {
    symlink("real", reports.file("report"))
    for _ in 0..<2 {
      #expect(try privet.scan("--format", "json", "--output", reports.file("report")).status == 1)
      #expect(try JSON(parsing: reports.read("real")).foundPaths == ["a.txt"])
      #expect(Set(try names()) == ["report", "real"])
    }
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: reports.file("report")) == "real")
  }

  @Test("that a shell has opened is written behind what is in it")
  func openFile() throws {
    reports.write("log", "before\n")
    var shell = privet
    shell.program = "/bin/sh"
    let line =
      "'\(privet.program)' scan --format csv --output /dev/stdout >> '\(reports.file("log"))'"
    #expect(try shell.start(["-c", line]).finish().status == 1)
    let text = String(decoding: reports.read("log"), as: UTF8.self)
    #expect(text.hasPrefix("before\n"))
    #expect(text.contains("a.txt"))
    #expect(try names() == ["log"])
  }

  @Test("is not read by the scan that writes it")
  func withinTree() throws {
    privet.folder.write("report.json", Specimen.letter)
    let ended = try privet.scan("--format", "json", "--output", "report.json")
    #expect(ended.status == 1)
    let report = try JSON(parsing: privet.folder.read("report.json"))
    #expect(Set(report.foundPaths).isSubset(of: ["a.txt", "report.json"]))
    #expect(privet.names == ["a.txt", "report.json"])
  }

  @Test(
    "of the last run is not read when it is written anew, and the ledger says so",
    arguments: Privet.formats + Privet.serviceFormats)
  func again(format: String) throws {
    privet.folder.write("b.txt", "nothing\n")
    for paths in [["."], ["a.txt", "b.txt", "report"], ["./report", "b.txt", "a.txt"]] {
      let arguments = paths + ["--format", format, "--output", "report", "--also", "json=-"]
      let before = try privet.scan(["a.txt", "--format", format, "--output", "report"])
      #expect(before.status == 1)
      let ended = try privet.scan(arguments)
      #expect(ended.status == 1 && ended.message == "", "\(paths): \(ended.message)")
      let report = try ended.json()
      #expect(report.foundPaths == ["a.txt"])
      let entry = report["coverage"]["entries"].list.first
      #expect(entry?["reason"].string == "excluded")
      #expect(entry?["detail"].string == "a report of privet's, which this run writes anew")
    }
  }

  @Test("is refused where the file that is named and there is none of privet's")
  func notAReport() throws {
    let files = [
      "[1]\n", "{\"schemaVersion\":\"1.0\"}\n", Specimen.letter, "", "## privet is a name\n",
      "Searched 3 files, and found nothing.\n",
    ]
    for text in files {
      privet.folder.write("report", text)
      let ended = try privet.scan("a.txt", "report", "--format", "json", "--output", "report")
      #expect(ended.status == 2 && ended.message.contains("over a file to be scanned"), "\(text)")
      #expect(privet.folder.read("report") == Array(text.utf8))
    }
  }

  @Test("cannot be in a folder that is not there: exit 2, a sentence, before anything is read")
  func noFolder() throws {
    let ended = try privet.scan("--output", "no/such/folder/report")
    #expect(ended.status == 2)
    #expect(
      ended.message
        == "privet: the report could not be written to no/such/folder/report: "
        + "No such file or directory\n")
    #expect(ended.output.isEmpty)
    #expect(privet.names == ["a.txt"])
  }

  @Test("cannot be a folder")
  func folder() throws {
    let ended = try privet.scan("--output", reports.path)
    #expect(ended.status == 2)
    #expect(ended.message.contains("could not be written"))
  }

  #if os(Linux)
    @Test("on a full disk is exit 2 and a sentence", arguments: Privet.formats)
    func full(format: String) throws {
      let ended = try privet.scan("--format", format, "--output", "/dev/full")
      #expect(ended.status == 2)
      #expect(
        ended.message
          == "privet: the report could not be written to /dev/full: No space left on device\n")
    }
  #endif

  @Test("may be a device, which stays one")
  func device() throws {
    let ended = try privet.scan("--output", "/dev/null")
    #expect(ended.status == 1)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("is refused where it is a pipe that nobody reads")
  func pipeWithoutReader() throws {
    let pipe = reports.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let ended = try privet.scan("--output", pipe)
    #expect(ended.status == 2)
    #expect(ended.message.contains("nobody reads this pipe"))
  }

  @Test("is not there when the program is killed before the end, and an old one is untouched")
  func killed() throws {
    reports.write("old", "old")
    for name in ["new", "old"] {
      let program = try privet.start(
        ["scan", "-", "--format", "json", "--output", reports.file(name)], input: .open)
      // More than a pipe holds, so that the program is in the middle of its work.
      try program.feed(Specimen.flood)
      program.send(SIGKILL)
      let ended = try program.finish(closingInput: false)
      #expect(ended.wasKilled)
      #expect(ended.status == SIGKILL)
    }
    #expect(try names() == ["old"])
    #expect(reports.read("old") == Array("old".utf8))
  }
}
