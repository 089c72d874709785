import Fixtures
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Names that are made to mislead")
struct HostileNameTests {
  private let privet = Privet()
  private static let names: [String] = [
    "new\nline.txt", "escape\u{1B}[2J\u{1B}]0;owned\u{7}.txt", "-dash.txt", "--output=x",
    "blank and \"quote\", comma.txt", "=1+1.csv", "%41[x]?.txt", "return\r.txt", "tab\t.txt",
    "right\u{202E}txt.left", "c1\u{9B}31m.txt", "日本語.txt", "https:", "\\x41.txt",
  ]

  init() {
    for name in Self.names { privet.folder.write(name, Specimen.letter) }
    #if os(Linux)
      // Other systems have no such names.
      write(named: Array("invalid".utf8) + [0xFF, 0xC3, 0x28])
    #endif
  }

  private func fullyWrite(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    (try? FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(bytes))) != nil
  }

  private func write(named name: [UInt8]) {
    let path = Array(privet.folder.path.utf8) + [0x2F] + name + [0]
    let descriptor = path.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
      open($0.baseAddress!, O_WRONLY | O_CREAT, 0o600)
    }
    let text = Array(Specimen.letter.utf8)
    #expect(fullyWrite(text, to: descriptor))
    close(descriptor)
  }

  private var count: Int {
    #if os(Linux)
      Self.names.count + 1
    #else
      Self.names.count
    #endif
  }

  /// Only line ends control anything.
  private func hasNoControls(_ bytes: [UInt8]) -> Bool {
    let text = String(validating: bytes, as: UTF8.self)
    return text?.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: true
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E: false
      default: true
      }
    } ?? false
  }

  @Test("come out whole in JSON, with their bytes where they are no text")
  func json() throws {
    let ended = try privet.scan("--format", "json")
    #expect(hasNoControls(ended.output))
    let findings = try ended.json()["findings"].list
    #expect(findings.count == 2 * count)
    let paths = Set(findings.compactMap { $0["path"].string })
    #expect(paths.isSuperset(of: Self.names))
    let bytes = Set(findings.compactMap { $0["pathBytes"].string })
    #if os(Linux)
      #expect(bytes == ["696e76616c6964ffc328"])
    #else
      #expect(bytes == [])
    #endif
  }

  @Test("leave a record on one line in JSON Lines")
  func jsonLines() throws {
    let ended = try privet.scan("--format", "jsonl")
    #expect(hasNoControls(ended.output))
    let records = try ended.lines.map { try JSON(parsing: Array($0.utf8)) }
    #expect(records.filter { $0["type"].string == "finding" }.count == 2 * count)
  }

  @Test("are references of unreserved characters in SARIF, without a scheme")
  func sarif() throws {
    let ended = try privet.scan("--format", "sarif")
    #expect(hasNoControls(ended.output))
    let results = try ended.json()["runs"][0]["results"].list
    #expect(results.count == 2 * count)
    for result in results {
      let place = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
      let uri = try #require(place.string)
      #expect(uri.contains(/^([A-Za-z0-9._~\/-]|%[0-9A-F][0-9A-F])+$/))
    }
  }

  @Test("leave a record on one line in CSV, and are no formula")
  func csv() throws {
    let ended = try privet.scan("--format", "csv")
    #expect(hasNoControls(ended.output))
    let table = CSVTable(ended.text)
    #expect(table.records.count == table.lineCount - 1)
    let findings = table.records.filter { $0["record"] == "finding" }
    #expect(findings.count == 2 * count)
    for finding in findings {
      let path = try #require(finding["path"])
      #expect(!"=+-@".contains(path.first ?? "="))
      #expect(finding["line"] == "1" || finding["line"] == "3")
    }
  }

  @Test("cannot act on a terminal or take a line for themselves in text")
  func text() throws {
    let ended = try privet.scan("--verbose")
    #expect(hasNoControls(ended.output))
    #expect(!ended.output.contains(0x0D))
    let lines = ended.lines.filter { $0.contains("check confirmed") }
    #expect(lines.count == 2 * count)
    for line in lines { #expect(line.contains(/:[13]:[0-9]+\s/)) }
    #expect(ended.text.contains("new\\nline.txt:1:10"))
  }

  @Test("cannot do it in a ledger either", arguments: Privet.formats)
  func ledger(format: String) throws {
    let ended = try privet.scan("--format", format, "--verbose", "--max-file-size", "1")
    #expect(ended.status == 0)
    #expect(hasNoControls(ended.output))
    if format == "csv" {
      let table = CSVTable(ended.text)
      #expect(table.records.count { $0["record"] == "ledger" } == count)
      #expect(table.records.count == table.lineCount - 1)
    }
  }

  @Test("that begin with a dash are paths behind --")
  func dash() throws {
    #expect(try privet.report("--", "-dash.txt").foundPaths == ["-dash.txt"])
    #expect(try privet.report("./--output=x").foundPaths == ["./--output=x"])
  }

  #if os(Linux)
    @Test(
      "that are not UTF-8 are scanned when they are named, by hooks too",
      arguments: [
        ["scan", "--format=json"], ["hook", "run", "--format=json"],
      ])
    func named(arguments: [String]) throws {
      var shell = privet
      shell.program = "/bin/sh"
      // The shell knows names as bytes.
      let words = ["-c", "exec \"$0\" \"$@\" invalid*", BuiltProgram.path] + arguments
      let ended = try shell.start(words).finish()
      #expect(ended.status == 1)
      let found = Set(try ended.json()["findings"].list.compactMap { $0["pathBytes"].string })
      #expect(found == ["696e76616c6964ffc328"])
    }
  #endif

  @Test("of tables and columns are as harmless", arguments: Privet.formats)
  func columns(format: String) throws {
    let other = Privet()
    try makeDatabase(
      other.folder.file("a.db"),
      "CREATE TABLE \"t\u{1B}[2J\n\"\"x\" (\"email\u{1B}[31m\n=1\" TEXT, b TEXT)",
      "INSERT INTO \"t\u{1B}[2J\n\"\"x\" VALUES('\(Specimen.email)', 'x')")
    let ended = try other.scan("--format", format)
    #expect(ended.status == 1)
    #expect(hasNoControls(ended.output))
    if format == "json" {
      let finding = try ended.json()["findings"][0]
      #expect(finding["table"].string == "t\u{1B}[2J\n\"x")
      #expect(finding["columnName"].string == "email\u{1B}[31m\n=1")
    }
  }
}
