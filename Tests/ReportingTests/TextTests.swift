import Model
import Reporting
import Testing

@Suite("text") struct TextTests {
  private func lines(
    _ findings: [Finding] = [], ledger: [LedgerEntry] = [], scanned: Int = 1204,
    isInterrupted: Bool = false, set: (inout ReportOptions) -> Void = { _ in }
  ) throws -> [String] {
    let text = try Specimens.report(
      "text", findings, ledger: ledger, scanned: scanned, isInterrupted: isInterrupted, set: set)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("a finding is one line: place, mask, name, confidence and why")
  func finding() throws {
    let lines = try lines([Specimens.finding(field: "ssn", alsoMatches: ["us.itin"])])
    #expect(
      lines[0] == "data/people.txt:3:6  ***-**-**99  US Social Security number  high    "
        + "check confirmed by us-ssn; near \"ssn\"; in field \"ssn\"; or us.itin")
  }

  @Test("what is to be known of a table stands beneath its findings, or by itself with the path")
  func table() throws {
    let sentences = [
      "pass\\x1B looks hashed (bcrypt)",
      "owned by shop; everyone who can connect, "
        + Specimens.table.exposure!.readers.joined(separator: ", ")
        + " and 1 more role may read it; without row-level security; connection encrypted",
    ]
    let beneath = try Specimens.report(
      "text", [Specimens.columnFinding()], tables: [Specimens.table])
    let lines = beneath.split(separator: "\n").map(String.init)
    #expect(lines[1..<3] == sentences.map { "    customers: \($0)" }[...])
    let alone = try Specimens.report("text", tables: [Specimens.table])
    let first = alone.split(separator: "\n").map(String.init).prefix(2)
    #expect(first == sentences.map { "data/shop.db, customers: \($0)" }[...])
  }

  @Test("how a finding was decided stands beneath it, indented, with a mark in its line")
  func explanation() throws {
    let lines = try lines([
      Specimens.finding(marks: [.testValue], decision: Specimens.decision)
    ])
    #expect(lines[0].hasSuffix("near \"ssn\"; a test value"))
    #expect(
      lines[1..<9] == [
        "    form 2 of 3: nothing alone, high in context",
        "    the check us-ssn does not tell: a step lower",
        "    near it: \"ssn\", 1 byte before",
        "    near it: \"social\", 12 bytes behind",
        "    against it: \"order\" in the name of the field: a step lower",
        "    a test value: published as an example, or of no public use",
        "    rather than us.itin, low: its words are farther away, or there are none",
        "",
      ])
  }

  @Test("the findings of a file are aligned, and an empty line follows them")
  func groups() throws {
    let lines = try lines([
      Specimens.finding(in: "a", line: 9), Specimens.finding(in: "a", line: 1000, mask: "名**"),
      Specimens.finding(Specimens.email, in: "b", validators: [], context: []),
    ])
    #expect(lines[0].hasPrefix("a:9:6     ***-**-**99  US Social"))
    #expect(lines[1].hasPrefix("a:1000:6  名**         US Social"))
    #expect(lines[2] == "")
    #expect(lines[3] == "b:3:6  ***-**-**99  E-mail address  high")
    #expect(lines[4] == "")
  }

  @Test("a finding in a database is a table and a column with counts")
  func database() throws {
    let lines = try lines([Specimens.columnFinding(table: "order items")])
    #expect(
      lines[0] == "data/shop.db:\"order items\".mail  j***@example.org  E-mail address  medium  "
        + "near \"mail\"; 812 of 1,200 rows; 830 matches; about 790 different values; "
        + "such as rowid 3, row 9")
    #expect(lines.contains("Searched 1,205 files, 1.2 MB, 2 tables with 1,200 rows; none skipped."))
  }

  @Test("tables by pattern and by folder follow, the most findings first")
  func tables() throws {
    let lines = try lines([
      Specimens.finding(in: "x/a"), Specimens.finding(Specimens.email, in: "y/b"),
      Specimens.finding(Specimens.email, in: "y/c"), Specimens.finding(Specimens.email, in: "d"),
    ])
    let start = try #require(lines.firstIndex { $0.hasPrefix("What was found") })
    #expect(
      lines[start...].prefix(10) == [
        "What was found             Pattern       Findings  Matches  Distinct",
        "E-mail address             global.email         3        3         1",
        "US Social Security number  us.ssn               1        1         1",
        "",
        "Where  Findings",
        "y/            2",
        "./            1",
        "x/            1",
        "",
        "4 findings in 4 files.",
      ])
  }

  @Test("only the ten folders with the most findings are shown, and how many more there are")
  func manyFolders() throws {
    let lines = try lines((0..<12).map { Specimens.finding(in: "f\($0)/x") })
    #expect(lines.count { $0.hasPrefix("f") && $0.contains("/  ") } == 10)
    #expect(lines.contains("and in 2 more folders"))
  }

  @Test("nothing found says what was searched")
  func nothingFound() throws {
    #expect(
      try lines() == ["Nothing found.", "Searched 1,204 files, 1.2 MB; none skipped.", ""])
  }

  @Test("nothing found is not said of what was not searched")
  func incomplete() throws {
    #expect(
      try lines(ledger: Specimens.ledger) == [
        "Nothing found in what was searched, which is not all.",
        "Searched 1,206 files, 1.2 MB (2 of them in part); 2 not searched.",
        "Not searched, or not to the end: 1 unreadable, 1 damaged, 1 match limit "
          + "(--verbose lists them).",
        "Left out on purpose: 1 binary.", "",
      ])
    #expect(try lines(scanned: 0)[0] == "Nothing was searched.")
  }

  @Test("an interrupted run says so")
  func interrupted() throws {
    let lines = try lines(isInterrupted: true)
    #expect(lines[0] == "Nothing found in what was searched, which is not all.")
    #expect(lines[2] == "Interrupted: what came after was not searched.")
  }

  @Test("verbose lists what was not searched")
  func verbose() throws {
    let lines = try lines(ledger: Specimens.ledger) { $0.verbose = true }
    #expect(
      lines.prefix(4) == [
        "data/locked.txt: skipped, unreadable: Permission denied",
        "data/shop.db:orders: searched in part, damaged: database disk image is malformed",
        "data/logo.png: skipped, binary", "-: searched in part, match limit, us.ssn",
      ])
  }

  @Test("quiet prints findings and nothing else")
  func quiet() throws {
    let findings = [Specimens.finding(in: "a"), Specimens.finding(in: "b")]
    let lines = try lines(findings, ledger: Specimens.ledger) {
      $0.quiet = true
      $0.verbose = true
    }
    #expect(lines.count == 3 && lines[2] == "")
    #expect(try self.lines { $0.quiet = true } == [""])
  }

  @Test("colours are there when asked for, and change nothing else")
  func colours() throws {
    let findings = [Specimens.finding(), Specimens.columnFinding()]
    let plain = try Specimens.report("text", findings, ledger: Specimens.ledger)
    let painted = try Specimens.report("text", findings, ledger: Specimens.ledger) {
      $0.color = true
    }
    #expect(!plain.contains("\u{1B}"))
    #expect(painted.contains("\u{1B}[35mdata/people.txt\u{1B}[0m"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("names are shown with what would act on a terminal spelled out")
  func hostileNames() throws {
    let path = FilePath(bytes: Array("a\n\u{1B}[31m\u{202E}é".utf8) + [0xFF])
    let lines = try lines([Specimens.finding(from: .file(path: path))])
    #expect(lines[0].hasPrefix("a\\n\\x1B[31m\\u{202E}é\\xFF:3:6  "))
  }

  @Test("who watches sees each file's findings before the next file ends")
  func interactive() throws {
    let sink = CollectingSink()
    let findings = [Specimens.finding(in: "a"), Specimens.finding(in: "b")]
    _ = try Specimens.report("text", findings, sink: sink) { $0.interactive = true }
    #expect(sink.box.pieces.count == 3)
  }

  @Test(
    "no line is a command to a pipeline that shows it in its log",
    arguments: [
      ("::error::x", ":\\x3Aerror::x"), ("  ::x", "  :\\x3Ax"),
      ("\u{3000}::stop", "\u{3000}:\\x3Astop"),
      ("##[error]x", "#\\x23[error]x"), ("a##vso[x]", "a#\\x23vso[x]"),
      ("###[x]", "#\\x23\\x23[x]"),
      ("a::b", "a::b"), ("a#b", "a#b"),
    ])
  func commands(name: String, shown: String) throws {
    #expect(try lines([Specimens.finding(in: name)])[0].hasPrefix("\(shown):3:6 "))
  }

  @Test("a command that lies across two pieces of a long report is none either")
  func commandsInPieces() throws {
    // Lines of 101 bytes, so that every border of pieces is met, most of them between two signs.
    let findings = (0..<1400).map {
      Specimens.finding(in: String(repeating: "#", count: 2 + $0 % 97))
    }
    let text = try Specimens.report("text", findings)
    #expect(!text.contains("##"))
    #expect(text.contains("#\\x23:3:6"))
  }
}
