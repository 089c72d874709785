import Fixtures
import Foundation
import Testing

@Suite("Further reports, and where their paths begin")
struct FurtherReportTests {
  private let privet = Privet()
  private let reports = TemporaryFolder()

  init() { privet.folder.write("sub/a b.txt", Specimen.letter) }

  private func uri(_ report: JSON) -> String? {
    let location = report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    return location["artifactLocation"]["uri"].string
  }

  @Test("are written in one run, in the folder's terms")
  func several() throws {
    let ended = try privet.scan(
      "sub", "--quiet", "--also", "sarif=\(reports.file("x=y.sarif"))", "--also",
      "json=\(reports.file("all.json"))", "--sarif-base", "sub", "--sarif-category", "pii/sub/")
    #expect(ended.status == 1)
    #expect(ended.lines.count == 2)
    let sarif = try JSON(parsing: reports.read("x=y.sarif"))
    #expect(uri(sarif) == "a%20b.txt")
    #expect(sarif["runs"][0]["automationDetails"]["id"].string == "pii/sub/")
    #expect(try JSON(parsing: reports.read("all.json")).foundPaths == ["sub/a b.txt"])
  }

  @Test("begin at a folder whatever links lead to it")
  func linkedBase() throws {
    symlink(privet.folder.file("sub"), reports.file("link"))
    for path in ["sub", reports.file("link")] {
      let ended = try privet.scan(
        path, "--format", "sarif", "--sarif-base", reports.file("link"))
      #expect(try uri(ended.json()) == "a%20b.txt")
    }
  }

  @Test("are an analysis of another name for another kind of scan")
  func kinds() throws {
    let ended = try privet.scan("-", "--format", "sarif", input: Array(Specimen.letter.utf8))
    #expect(try ended.json()["runs"][0]["automationDetails"]["id"].string == "pii/stdin/")
  }

  @Test("go on where standard output is not read any more")
  func closedOutput() throws {
    var shell = privet
    shell.program = "/bin/sh"
    let line = "'\(privet.program)' scan --also 'json=\(reports.file("r"))' | :"
    _ = try shell.start(["-c", line]).finish()
    #expect(try JSON(parsing: reports.read("r")).foundPaths == ["sub/a b.txt"])
  }

  @Test("are not written over a config, or over each other, whatever links lead there")
  func links() throws {
    privet.folder.write(".privet.yaml", "fail-on: high\n")
    symlink("sub", privet.folder.file("link"))
    symlink("sub/later", privet.folder.file("early"))
    for (options, words) in [
      (["--output", "link/../.privet.yaml"], "over the config"),
      (["--output", "early", "--also", "json=link/later"], "which link/later is, too"),
    ] {
      let ended = try privet.scan(options)
      #expect(ended.status == 2 && ended.message.contains(words), "\(ended.message)")
    }
    #expect(privet.folder.read(".privet.yaml") == Array("fail-on: high\n".utf8))
  }

  @Test(
    "are refused in a sentence where they cannot be, before anything is written",
    arguments: [
      (["--also", "pdf=x"], "there is no format 'pdf'; there are text, json"),
      (["--also", "sarif"], "write FORMAT=FILE"), (["--also", "sarif="], "write FORMAT=FILE"),
      (["--also", "sarif=x", "--output", "x"], "two reports would be written to x"),
      (["--also", "sarif=./x", "--output", "sub/../x"], "written to sub/../x, which ./x is, too"),
      (["--output", "sub/../sub/a b.txt", "--baseline", "sub/a b.txt"], "over the baseline"),
      (["--also", "json=./sub/a b.txt", "--key-file", "sub/a b.txt"], "over the key file"),
      (["sub/a b.txt", "--output", "./sub/a b.txt"], "over a file to be scanned"),
      (["--also", "sarif=no/such/x"], "could not be written to no/such/x"),
      (["--sarif-base", "sub"], "--sarif-base goes with the format sarif"),
      (["--also", "sarif=x", "--sarif-base", "none"], "--sarif-base: no such folder: none"),
      (["--also", "sarif=x", "--staged", "--sarif-base", "."], "does not go with --staged"),
      (["--also", "sarif=x", "--sarif-category", "/"], "--sarif-category takes a plain name"),
    ])
  func refused(options: [String], words: String) throws {
    let ended = try privet.scan(options)
    #expect(ended.status == 2)
    #expect(ended.message.contains(words), "\(ended.message)")
    #expect(ended.output.isEmpty)
    #expect(privet.names == ["sub"])
  }
}
