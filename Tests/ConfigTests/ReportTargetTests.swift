import ArgumentParser
import Fixtures
import Model
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Where reports go")
struct ReportTargetTests {
  private func reports(_ arguments: String...) throws -> [ReportTarget] {
    try ScanConfiguration(
      ScanArguments(ScanCommand.parse(["--no-config"] + arguments)), variables: [:]
    )
    .options.reports
  }

  @Test("is standard output for one that is called -, and for one of them only")
  func standardOutput() throws {
    let further = try reports("--output", "a", "--also", "sarif=-")
    #expect(further == [ReportTarget(.text, file: "a"), ReportTarget(.sarif, file: nil)])
    #expect(throws: Never.self) { try ReportPlaces.check(further, besides: []) }
    #expect(try reports("--output", "-") == [ReportTarget(.text, file: nil)])
    #expect(try reports("--output", "./-") == [ReportTarget(.text, file: "./-")])
    for twice in [
      try reports("--format", "json", "--also", "sarif=-"),
      try reports("--format", "json", "--output", "-", "--also", "sarif=-"),
      try reports("--output", "a", "--also", "json=-", "--also", "sarif=-"),
    ] {
      do throws(Failure) {
        try ReportPlaces.check(twice, besides: [])
        Issue.record("it is not refused")
      } catch {
        #expect(error.message.contains("standard output, json and sarif; --output FILE gives"))
      }
    }
  }

  @Test(
    "is never inside of what git keeps, nor in the place of what scans go by or read",
    arguments: [
      (".git/report", "outside of .git"), ("sub/.git/hooks/pre-commit", "outside of .git"),
      ("link/report", "outside of .git"), (".git", "outside of .git"),
      (".privetignore", "what scans leave out"), ("read", "a file to be scanned"),
      ("sub/../read", "a file to be scanned"), ("report", ""), (".github/report", ""),
    ])
  func others(name: String, words: String) {
    let folder = TemporaryFolder()
    for file in [".git/HEAD", "sub/.git/hooks/pre-commit", "read", ".github/x"] {
      folder.write(file, "1\n")
    }
    symlink(".git", folder.file("link"))
    var message = ""
    do throws(Failure) {
      try ReportPlaces.check(
        [ReportTarget(.json, file: folder.file(name))],
        besides: [("a file to be scanned", FilePath(folder.file("read")))])
    } catch { message = error.message }
    #expect(words.isEmpty ? message.isEmpty : message.contains(words), "\(message)")
  }
}
