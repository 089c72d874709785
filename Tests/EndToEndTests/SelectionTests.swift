import Fixtures
import Foundation
import Testing

@Suite("What is searched, and for what")
struct SelectionTests {
  private let privet = Privet()

  @Test("is no pattern that a slip named, even beside one that is there")
  func unmatched() throws {
    let ended = try privet.scan("--only", "global.*", "--only", "us.snn")
    #expect(ended.status == 2)
    #expect(
      ended.message.hasPrefix(
        "privet: --only: no pattern is called 'us.snn' (did you mean 'us.ssn'?); "))
  }

  @Test("is standard input for -")
  func standardInput() throws {
    let ended = try privet.scan("-", input: Array(Specimen.letter.utf8))
    #expect(ended.status == 1)
    #expect(ended.text.contains("-:1:10  ") || ended.text.contains("standard input:1:10"))
    let report = try privet.report("-", input: Array(Specimen.letter.utf8))
    #expect(report.foundPaths == ["-"])
    #expect(report["findings"][0]["offset"].int == 9)
    let sarif = try privet.scan("--format", "sarif", "-", input: Array(Specimen.letter.utf8)).json()
    let place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    #expect(place["artifactLocation"]["uri"].string?.isEmpty == false)
  }

  @Test("may be standard input and files together")
  func inputAndFiles() throws {
    privet.folder.write("a.txt", Specimen.letter)
    let report = try privet.report("a.txt", "-", input: Array(Specimen.letter.utf8))
    #expect(Set(report.foundPaths) == ["a.txt", "-"])
  }

  @Test("is an empty standard input as well, which is searched and has nothing")
  func emptyInput() throws {
    let ended = try privet.scan("-", input: [])
    #expect(ended.status == 0)
    #expect(ended.text.hasPrefix("Nothing found.\n"))
  }

  @Test("is the current folder when nothing is named")
  func currentFolder() throws {
    privet.folder.write("b/c.txt", Specimen.letter)
    #expect(try privet.report().foundPaths == ["b/c.txt"])
  }

  @Test(
    "is read once, however often and however it is named",
    arguments: [
      [".", "."], ["b", "."], [".", "b", "b/c.txt"], ["b/c.txt", "./b/../b/c.txt", "b"],
    ])
  func overlapping(paths: [String]) throws {
    privet.folder.write("b/c.txt", Specimen.letter)
    let report = try privet.scan(["--format", "json"] + paths).json()
    #expect(report["findings"].list.count == 2)
    #expect(report["coverage"]["items"]["scanned"].int == 1)
  }

  @Test("may be named by its absolute path, and is relative in SARIF all the same")
  func absolute() throws {
    privet.folder.write("b/c.txt", Specimen.letter)
    let folder = privet.folder.path
    #expect(try privet.report(folder).foundPaths == [folder + "/b/c.txt"])
    let sarif = try privet.scan("--format", "sarif", folder).json()
    let place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    #expect(place["artifactLocation"]["uri"].string == "b/c.txt")
  }

  private func writeTree() {
    for name in ["a.txt", "a.log", "src/b.txt", "src/b.log", "src/deep/c.txt", "node/d.txt"] {
      privet.folder.write(name, Specimen.letter)
    }
  }

  @Test(
    "keeps to --include and --exclude",
    arguments: [
      (["--include", "*.log"], ["a.log", "src/b.log"]),
      (["--include", "*.log", "--include", "src/deep"], ["a.log", "src/b.log", "src/deep/c.txt"]),
      (["--exclude", "*.txt"], ["a.log", "src/b.log"]),
      (["--exclude", "/a.*", "--exclude", "src/"], ["node/d.txt"]),
      (["--include", "*.txt", "--exclude", "deep", "--exclude", "node"], ["a.txt", "src/b.txt"]),
      (["--exclude", "**/c.txt", "--exclude", "*.log"], ["a.txt", "node/d.txt", "src/b.txt"]),
    ])
  func globs(options: [String], expected: [String]) throws {
    writeTree()
    let report = try privet.scan(["--format", "json"] + options).json()
    #expect(report.foundPaths.sorted() == expected)
    #expect(report["coverage"]["reasons"]["excluded"].int ?? 0 > 0)
  }

  @Test("keeps to .privetignore of each folder, and --exclude has the last word")
  func ignoreFiles() throws {
    writeTree()
    privet.folder.write(".privetignore", "# logs are short-lived\n*.log\n/node/\n")
    privet.folder.write("src/.privetignore", "!b.log\ndeep\n")
    #expect(try privet.report().foundPaths.sorted() == ["a.txt", "src/b.log", "src/b.txt"])
    #expect(try privet.report("--exclude", "b.log").foundPaths.sorted() == ["a.txt", "src/b.txt"])
  }

  @Test("keeps to --max-file-size", arguments: [("100", 1), ("1k", 2), ("1M", 3), ("4096", 3)])
  func sizes(limit: String, count: Int) throws {
    let padding = String(repeating: "word ", count: 180)
    privet.folder.write("a.txt", Specimen.letter)
    privet.folder.write("b.txt", Specimen.letter + padding)
    privet.folder.write("c.txt", Specimen.letter + padding + padding)
    let report = try privet.report("--max-file-size", limit)
    #expect(report.foundPaths.count == count)
    #expect(report["coverage"]["reasons"]["too-large"].int ?? 0 == 3 - count)
  }

  @Test("leaves binary files out, unless --binary asks for them")
  func binary() throws {
    privet.folder.write(
      "a.bin",
      [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF, 0, 0] + Array(Specimen.letter.utf8) + [0, 0])
    let without = try privet.report()
    #expect(without.foundPatterns == [])
    #expect(without.reasons == ["a.bin": "binary"])
    let with = try privet.report("--binary")
    #expect(with.foundPatterns == ["global.email", "us.ssn"])
    #expect(with["findings"][0]["offset"].int == 19)
  }

  @Test("does not take a small binary file with text in it for UTF-16, which would hide the text")
  func smallBinary() throws {
    privet.folder.write(
      "a.bin", [0, 1, 2, 0xFF, 0xFE, 0, 0] + Array(Specimen.letter.utf8) + [0, 0])
    #expect(try privet.report().reasons == ["a.bin": "binary"])
    #expect(try privet.report("--binary").foundPatterns == ["global.email", "us.ssn"])
  }

  @Test(
    "is for the patterns that --only, --except, --country and --category leave",
    arguments: [
      (["--category", "contact"], ["global.email"]),
      (["--category", "contact,government-id", "--country", "US"], ["global.email", "us.ssn"]),
      (["--only", "us.*"], ["us.ssn"]),
      (["--only", "us.ssn", "--only", "*.nino"], ["us.ssn", "gb.nino"]),
      (["--except", "global.*"], ["us.ssn", "gb.nino"]),
      (["--country", "gb"], ["global.email", "gb.nino"]),
      (["--country", "US,GB"], ["global.email", "us.ssn", "gb.nino"]),
      (["--country", "us", "--country", "GB", "--except", "*.ssn"], ["global.email", "gb.nino"]),
      (["--country", "US", "--only", "gb.*", "--only", "us.*"], ["us.ssn"]),
    ])
  func patterns(options: [String], expected: [String]) throws {
    privet.folder.write("a.txt", Specimen.letter + "National Insurance number: AB123456C\n")
    #expect(try privet.scan(["--format", "json"] + options).json().foundPatterns == expected)
  }

  @Test(
    "is for numbers of companies only where they are asked for",
    arguments: [
      ([], 0), (["--only", "us.*"], 0), (["--category", "business"], 1),
      (["--category", "all"], 1),
      (["--only", "us.ein"], 1),
    ])
  func companies(options: [String], count: Int) throws {
    privet.folder.write("a.txt", "EIN: 12-3180427\n")
    let report = try privet.scan(["--format", "json"] + options).json()
    #expect(report.foundPatterns.count { $0 == "us.ein" } == count)
  }

  @Test(
    "is reported from --min-confidence on", arguments: [("low", 3), ("medium", 2), ("high", 1)])
  func confidence(least: String, count: Int) throws {
    privet.folder.write("a.txt", "\(Specimen.email)\n")
    privet.folder.write("b.txt", "row 7, \(Specimen.ssn), paid\n")
    privet.folder.write("c.txt", "row 7, 219 09 9999, paid\n")
    let report = try privet.report("--min-confidence", least)
    #expect(report["findings"].list.count == count)
  }

  @Test("is named in the report with what was asked for, but for the key's file")
  func options() throws {
    let key = privet.writeKey()
    let run = try privet.report("--only", "us.*", "--exclude", "*.log", "--key-file", key)["run"]
    #expect(run["sources"][0]["path"].string == ".")
    let names = run["options"].list.compactMap { $0["name"].string }
    #expect(names.contains("only") && names.contains("exclude"))
    #expect(!names.contains("key-file"))
  }
}
