import Fixtures
import Testing

@Suite("Colour and progress")
struct TerminalTests {
  private var privet = Privet()

  init() {
    privet.environment["TERM"] = "xterm"
    privet.folder.write("a.txt", Specimen.letter)
  }

  @Test("appear on no pipe", arguments: Privet.formats)
  func pipe(format: String) throws {
    let ended = try privet.scan("--format", format, "--verbose")
    #expect(!ended.output.contains(0x1B))
    #expect(!ended.output.contains(0x0D) || format == "csv")
    #expect(ended.errors.isEmpty)
  }

  @Test("are there on a terminal")
  func terminal() throws {
    let ended = try privet.run("scan", onTerminal: true)
    #expect(ended.text.contains("\u{1B}["))
  }

  @Test("are off when NO_COLOR is set and not empty", arguments: [("1", false), ("", true)])
  func noColor(value: String, isColoured: Bool) throws {
    var privet = privet
    privet.environment["NO_COLOR"] = value
    let ended = try privet.run("scan", "--no-progress", onTerminal: true)
    #expect(ended.text.contains("\u{1B}[") == isColoured)
  }

  @Test("are off on a dumb terminal")
  func dumb() throws {
    var privet = privet
    privet.environment["TERM"] = "dumb"
    #expect(!(try privet.run("scan", onTerminal: true).text.contains("\u{1B}")))
  }

  @Test("keep to --color, whatever the terminal and NO_COLOR say")
  func choice() throws {
    var privet = privet
    privet.environment["NO_COLOR"] = "1"
    #expect(try privet.scan("--color", "always").text.contains("\u{1B}["))
    let never = try privet.run("scan", "--color", "never", "--no-progress", onTerminal: true)
    #expect(!never.text.contains("\u{1B}["))
  }

  @Test(
    "are for text only; programs get none even with --color always",
    arguments: ["json", "jsonl", "sarif", "csv"])
  func programs(format: String) throws {
    let ended = try privet.scan("--format", format, "--color", "always")
    #expect(!ended.output.contains(0x1B))
  }

  @Test("leave nothing of the line of progress in the report, and it goes when the run ends")
  func progress() throws {
    var privet = privet
    privet.environment["NO_COLOR"] = "1"
    let program = try privet.start(["scan", "-"], input: .open, onTerminal: true)
    // The line comes by and by; the input stays open until it is there.
    try program.waitForOutput("files")
    let ended = try program.finish()
    #expect(ended.text.contains("\r\u{1B}[K"))
    let last = try #require(ended.text.split(separator: "\u{1B}[K").last)
    #expect(last.hasPrefix("Nothing found."))
  }

  @Test("are both off with --no-progress and --quiet, which leaves the findings")
  func quiet() throws {
    let text = try privet.scan("--quiet").text
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.hasPrefix("a.txt:1:10  "))
  }
}
