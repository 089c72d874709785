import ArgumentParser
import Testing

@testable import privet

@Suite("Where reports go")
struct ReportTargetTests {
  private func reports(_ arguments: String...) throws -> [ReportTarget] {
    try ScanConfiguration(ScanCommand.parse(["--no-config"] + arguments), variables: [:])
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
}
