import Fixtures
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A run that is ended before its end")
struct EndingTests {
  private let privet = Privet()
  /// A run that is interrupted while its input goes on; it is given no time to read the rest.
  private func interrupted(_ options: [String], by signal: Int32 = SIGINT) throws -> Ended {
    let program = try privet.start(["scan", "-"] + options, input: .open)
    try program.feed(Specimen.flood)
    program.send(signal)
    // The promise is a second; the rest is for machines that do much else.
    return try program.finish(closingInput: false, within: 4)
  }

  @Test("by Ctrl-C ends soon with valid JSON that says so, and exit status 130")
  func json() throws {
    let ended = try interrupted(["--format", "json"])
    #expect(ended.status == 130)
    #expect(!ended.wasKilled)
    let report = try ended.json()
    #expect(report["run"]["interrupted"].bool == true)
    #expect(report["run"]["complete"].bool == false)
    #expect(report["findings"].list.count > 0)
    #expect(report["coverage"]["reasons"]["interrupted"].int == 1)
    #expect(ended.errors.isEmpty)
  }

  @Test("says so in JSON Lines")
  func jsonLines() throws {
    let ended = try interrupted(["--format", "jsonl"])
    #expect(ended.status == 130)
    let records = try ended.lines.map { try JSON(parsing: Array($0.utf8)) }
    #expect(records.last?["type"].string == "summary")
    #expect(records.last?["interrupted"].bool == true)
  }

  @Test("says so in SARIF")
  func sarif() throws {
    let ended = try interrupted(["--format", "sarif"])
    #expect(ended.status == 130)
    let notifications = try ended.json()["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    let ids = notifications.list.compactMap { $0["descriptor"]["id"].string }
    #expect(ids.contains("run/interrupted"))
  }

  @Test("says so in CSV and in text")
  func others() throws {
    let csv = try interrupted(["--format", "csv"])
    #expect(csv.status == 130)
    #expect(CSVTable(csv.text).records.last?["detail"] == "interrupted")
    let text = try interrupted([])
    #expect(text.status == 130)
    #expect(text.text.contains("Interrupted: "))
    #expect(!text.text.contains("Nothing found."))
  }

  @Test("writes what it has to its file as well")
  func output() throws {
    let ended = try interrupted(["--format", "json", "--output", "report.json"])
    #expect(ended.status == 130)
    #expect(try JSON(parsing: privet.folder.read("report.json"))["run"]["interrupted"].bool == true)
    #expect(privet.names == ["report.json"])
  }

  @Test(
    "by a request to terminate or a closed terminal ends in the same way",
    arguments: [SIGTERM, SIGHUP])
  func others(signal: Int32) throws {
    let ended = try interrupted(["--format", "json"], by: signal)
    #expect(ended.status == 130)
    #expect(try ended.json()["run"]["interrupted"].bool == true)
  }

  @Test("while it waits for an input from which nothing has come yet ends as soon")
  func waiting() throws {
    privet.folder.write("a.txt", Specimen.letter)
    let program = try privet.start(
      ["scan", "a.txt", "-", "--color", "never"], input: .open, onTerminal: true)
    // The line of progress tells that the program is running.
    try program.waitForOutput("2 findings")
    program.send(SIGINT)
    let ended = try program.finish(closingInput: false, within: 4)
    #expect(ended.status == 130)
    #expect(ended.text.contains("Interrupted: "))
  }

  @Test("by a reader that goes away ends quietly", arguments: Privet.formats)
  func closedPipe(format: String) throws {
    for number in 0..<40 {
      privet.folder.write(
        "\(number).txt", String(repeating: Specimen.letter + "\(number)\n", count: 200))
    }
    let program = try privet.start(["scan", "--format", format])
    try program.closeOutputAfterFirstBytes()
    let ended = try program.finish(within: 20)
    #expect(ended.errors.isEmpty)
    #expect(!ended.wasKilled || ended.status == SIGPIPE)
  }

  #if os(Linux)
    @Test(
      "by a full disk under its standard output says so, exit status 2", arguments: Privet.formats)
    func full(format: String) throws {
      privet.folder.write("a.txt", Specimen.letter)
      var shell = privet
      shell.program = "/bin/sh"
      let command = "exec \"$0\" scan --format \(format) > /dev/full"
      let ended = try shell.run("-c", command, BuiltProgram.path)
      #expect(ended.status == 2)
      #expect(ended.message == "privet: the report could not be written: No space left on device\n")
    }
  #endif
}
