import Fixtures
import Testing

@Suite("--show-values")
struct ShownValuesTests {
  private var privet = Privet()

  init() { privet.folder.write("a.txt", Specimen.letter) }

  private func refused(_ ended: Ended) {
    #expect(ended.status == 2)
    #expect(!(ended.text + ended.message).contains(Specimen.ssn))
    #expect((ended.text + ended.message).contains("--show-values is for a person at a terminal"))
  }

  @Test("is refused where the report goes to a pipe")
  func pipe() throws { refused(try privet.scan("--show-values")) }

  @Test(
    "is refused on a terminal for formats that are for programs",
    arguments: ["json", "jsonl", "sarif", "csv"])
  func formats(format: String) throws {
    refused(try privet.run("scan", "--show-values", "--format", format, onTerminal: true))
  }

  @Test("is refused on a terminal with --output, and writes nothing")
  func output() throws {
    refused(try privet.run("scan", "--show-values", "--output", "report", onTerminal: true))
    #expect(privet.names == ["a.txt"])
  }

  @Test("is refused on a terminal when CI is set", arguments: ["true", "1"])
  func continuousIntegration(value: String) throws {
    var privet = privet
    privet.environment["CI"] = value
    refused(try privet.run("scan", "--show-values", onTerminal: true))
  }

  @Test("shows them on a terminal")
  func terminal() throws {
    let ended = try privet.run("scan", "--show-values", onTerminal: true)
    #expect(ended.status == 1)
    #expect(ended.text.contains(Specimen.ssn))
    #expect(ended.text.contains(Specimen.email))
  }

  @Test("shows what a terminal would act on as what it is")
  func hostile() throws {
    try makeDatabase(
      privet.folder.file("b.db"), "CREATE TABLE t(email)",
      "INSERT INTO t VALUES(char(27) || '[2J' || '\(Specimen.email)')")
    let ended = try privet.run("scan", "--show-values", "--color", "never", onTerminal: true)
    #expect(ended.text.contains(Specimen.email))
    #expect(!ended.text.contains("\u{1B}[2J"))
  }

  @Test("is needed for it: without it a terminal shows masks, too")
  func masked() throws {
    let ended = try privet.run("scan", onTerminal: true)
    #expect(ended.status == 1)
    #expect(!ended.text.contains(Specimen.ssn))
    #expect(ended.text.contains("***-**-**99"))
  }
}
