import Fixtures
import Foundation
import Testing

@Suite("A baseline")
struct BaselineTests {
  private let privet = Privet()

  private func baseline(_ arguments: String...) throws -> Ended {
    try privet.start(["baseline"] + arguments).finish()
  }

  @Test("is made, compared with, brought up to date and shown")
  func all() throws {
    privet.folder.write("src/a.txt", Specimen.letter)
    privet.folder.write("b.txt", Specimen.letter)
    let created = try baseline("create")
    #expect(created.status == 0)
    #expect(created.message.contains("4 entries written to .privet-baseline"))
    #expect(created.message.contains("merge=union"))

    // From elsewhere, with moved lines, and under another name of the file.
    privet.folder.write("src/a.txt", "\n\n" + Specimen.letter)
    let same = try privet.scan("--format", "json", "--baseline", "src/../.privet-baseline", "src")
    #expect(same.status == 0)
    let report = try same.json()
    #expect(report["run"]["baseline"]["known"].int == 2)
    #expect(report["coverage"]["dismissed"]["known"].int == 2)

    privet.folder.write("src/a.txt", Specimen.letter + "And the tax number: \(Specimen.ssn)\n")
    try FileManager.default.removeItem(atPath: privet.folder.file("b.txt"))
    let new = try privet.scan("--baseline", ".privet-baseline", "--verbose")
    #expect(new.status == 1)
    #expect(new.text.contains("src/a.txt:4:"))
    #expect(new.text.contains("1 finding in 1 file."))
    #expect(new.text.contains("not found any more: b.txt us.ssn line:"))
    #expect(new.text.contains("2 entries of the baseline"))

    let updated = try baseline("update")
    #expect(updated.message.contains("1 entry added to, 2 dropped from .privet-baseline"))
    let shown = try baseline("show")
    #expect(shown.text.hasPrefix("src/a.txt: 1 global.email, 2 us.ssn\n"))
    #expect(shown.text.hasSuffix("3 findings known in 1 file.\n"))
  }

  @Test("given twice is refused, for only one can be compared with")
  func twice() throws {
    privet.folder.write("a.txt", Specimen.letter)
    #expect(try baseline("create", "one").status == 0)
    let ended = try privet.scan("--baseline", "one", "--baseline", "two", "a.txt")
    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.message.contains("--baseline can be given once only"))
  }

  @Test("that is a link knows files from the link's folder on, wherever the link leads")
  func link() throws {
    privet.folder.write("src/a.txt", Specimen.letter)
    privet.folder.write("kept/.keep", "")
    symlink("kept/baseline", privet.folder.file("known"))
    #expect(try baseline("create", "known", "src").status == 0)
    #expect(privet.names == ["known", "kept", "src"])
    #expect(
      String(decoding: privet.folder.read("kept/baseline"), as: UTF8.self)
        .contains("src/a.txt us.ssn"))
    #expect(try privet.scan("--baseline", "known", "src").status == 0)
    #expect(try privet.scan("--baseline", "kept/baseline", "src").status == 1)
  }

  @Test("is the one that the config or the environment names where the command line names none")
  func named() throws {
    privet.folder.write("a.txt", Specimen.letter)
    privet.folder.write(".privet.yaml", "baseline: known\n")
    #expect(try baseline("create").message.contains("2 entries written to known"))
    #expect(try privet.scan().status == 0)
    privet.folder.write("b.txt", Specimen.letter)
    #expect(try baseline("update").message.contains("2 entries added to, 0 dropped from known"))
    #expect(try baseline("show").text.hasSuffix("4 findings known in 2 files.\n"))
    #expect(!privet.names.contains(".privet-baseline"))

    var other = privet
    other.environment["PRIVET_BASELINE"] = "other"
    let ended = try other.start(["baseline", "show"]).finish()
    #expect(ended.message.contains("PRIVET_BASELINE: there is no baseline other"))
    privet.folder.write(".privet.yaml", "\nbaseline: none\n")
    #expect(try privet.scan().message.contains(".privet.yaml:2: there is no baseline"))
  }

  @Test("says where values are not told apart as others are, what is gone, and how it is used")
  func words() throws {
    privet.folder.write("a.txt", Specimen.letter)
    _ = try baseline("create", "--key-file", privet.writeKey())
    privet.folder.write("b.txt", "\(Specimen.email) # privet:ignore[global.emial]\n")
    let updated = try baseline("update")
    #expect(updated.message.contains("'privet baseline update --key-file' adds them"))
    #expect(updated.text.contains("b.txt:1: privet:ignore names 'global.emial'"))
    let report = ["--format", "json", "--baseline", ".privet-baseline", "--key-file"]
    let compared = try privet.scan(report + [privet.writeKey()])
    #expect(try compared.json()["run"]["baseline"]["withoutValue"].int == 1)
    #expect(compared.message.contains("1 entry of the baseline without a digest"))
    #expect(try baseline("update").message.contains("0 entries added"))
    try FileManager.default.removeItem(atPath: privet.folder.file("b.txt"))
    #expect(try baseline("show").text.contains("1 entry is of a file that is gone"))
    #expect(
      try baseline("create", "--help").text.contains("USAGE: privet baseline create [<file>]"))
    #expect(try baseline("create", "--nosuch").message.contains("'privet baseline create --help'"))
  }

  @Test("is in SARIF as a state of every result, and suppresses what is known")
  func sarif() throws {
    privet.folder.write("a.txt", Specimen.letter)
    _ = try baseline("create")
    privet.folder.write("b.txt", Specimen.letter)
    let ended = try privet.scan("--format", "sarif", "--baseline", ".privet-baseline")
    #expect(ended.status == 1)
    let results = try ended.json()["runs"][0]["results"].list
    #expect(results.map { $0["baselineState"].string } == ["new", "new", "unchanged", "unchanged"])
    #expect(results[2]["suppressions"][0]["kind"].string == "external")
    #expect(results[2]["suppressions"][0]["status"].string == "accepted")
    #expect(!results[0]["suppressions"].exists)
  }

  @Test(
    "is refused in a sentence, and nothing is written",
    arguments: [
      (["baseline", "create"], "there already; 'privet baseline update'"),
      (["baseline", "create", "src"], "create .privet-baseline src' makes one of what is in it"),
      (["baseline", "create", "src/a.txt"], "src/a.txt:1: this is no baseline"),
      (["baseline", "create", "--force", "src/a.txt"], "src/a.txt:1: this is no baseline"),
      (["baseline", "create", "other", "--baseline", "b"], "right behind the command"),
      (["baseline", "update", "other"], "there is no baseline other"),
      (["baseline", "update", "edited"], "edited:2: this is no entry"),
      (["baseline", "show", "merging"], "merging:2: git left the marks of a conflict"),
      (["scan", "--baseline", "newer"], "newer:1: this baseline has the version '2'"),
      (["scan", "--baseline", "src"], "src is a folder, and a baseline is a file"),
    ])
  func refused(arguments: [String], words: String) throws {
    privet.folder.write("src/a.txt", Specimen.letter)
    privet.folder.write(".privet-baseline", "# privet baseline 1\n")
    privet.folder.write("edited", "# privet baseline 1\nhello\n")
    privet.folder.write("merging", "# privet baseline 1\n<<<<<<< HEAD\n")
    privet.folder.write("newer", "# privet baseline 2\n")
    let ended = try privet.start(arguments).finish()
    #expect(ended.status == 2)
    #expect(ended.message.contains(words), "\(ended.message)")
    #expect(ended.output.isEmpty)
    #expect(privet.names == ["src", ".privet-baseline", "edited", "merging", "newer"])
    #expect(privet.folder.read("src/a.txt") == Array(Specimen.letter.utf8))
    #expect(text(privet.folder.read(".privet-baseline")) == "# privet baseline 1\n")
  }

  @Test("knows columns whatever their rows say, standard input, and files that cannot be read now")
  func others() throws {
    let database = privet.folder.file("crm.db")
    try makeDatabase(
      database, "create table \"my people\" (\"ssn.nr\" text)",
      "insert into \"my people\" values ('\(Specimen.ssn)')")
    privet.folder.write("a.txt", Specimen.letter)
    let input = Array(Specimen.letter.utf8)
    let arguments = ["baseline", "create", "known", "-", "crm.db", "a.txt"]
    let created = try privet.start(arguments, input: .bytes(input)).finish()
    #expect(created.status == 0)
    let file = privet.folder.read("known")
    #expect(text(file).contains("\ncrm.db us.ssn column:my%20people.ssn%2Enr 1\n"))
    #expect(text(file).contains("\n- us.ssn line:"))

    let statement = "insert into \"my people\" values ('078-05-1120')"
    try makeDatabase(database, statement)
    let scan = ["--baseline", "known", "-", "crm.db"]
    #expect(try privet.scan(scan, input: input).status == 0)
    // What the options hide, what lies elsewhere, and what cannot be read, stays as it is.
    _ = try baseline("update", "known", "crm.db", "--test-values", "skip")
    #expect(privet.folder.read("known") == file)
    privet.folder.write("crm.db", Array("SQLite format 3\u{0}".utf8))
    let updated = try baseline("update", "known", "crm.db", "--fail-on-incomplete")
    #expect(updated.status == 3)
    #expect(privet.folder.read("known") == file)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
