import Fixtures
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Patterns of one's own")
struct OwnPatternTests {
  private let privet = Privet()
  private let own = TemporaryFolder()

  init() { privet.folder.write("a.txt", "Her number is ST-654321. \(Specimen.email)\n") }

  @Test("are searched for beside the built-in ones")
  func added() throws {
    own.write("staff.yaml", OwnPattern().text)
    own.write(
      "acme/badge.yaml",
      OwnPattern(
        id: "acme.badge", pattern: "HR-[0-9]{4}", match: "«HR-1234»", noMatch: "HR-123"
      ).text)
    let report = try privet.report("--patterns", own.path)
    #expect(report.foundPatterns == ["staff", "global.email"])
    #expect(report["findings"][0]["masked"].string == "**-****21")
  }

  @Test("are searched for alone with --no-builtin-patterns")
  func alone() throws {
    own.write("staff.yaml", OwnPattern().text)
    let report = try privet.report("--patterns", own.path, "--no-builtin-patterns")
    #expect(report.foundPatterns == ["staff"])
  }

  @Test("have their rule in SARIF and their line in the list")
  func listed() throws {
    own.write("staff.yaml", OwnPattern().text)
    let sarif = try privet.scan(
      "--format", "sarif", "--patterns", own.path, "--no-builtin-patterns"
    ).json()
    #expect(
      sarif["runs"][0]["tool"]["driver"]["rules"].list.compactMap { $0["id"].string } == ["staff"])
    let list = try privet.run("patterns", "list", "--patterns", own.path)
    #expect(list.text.contains("Staff number"))
  }

  @Test("that are wrong are all told, with file and line, before anything is read")
  func wrong() throws {
    own.write("a.yaml", OwnPattern(id: "a", extra: "colour: red").text)
    own.write("b.yaml", OwnPattern(id: "b", pattern: "ST-( [0-9]{6}").text)
    own.write("c.yaml", OwnPattern(id: "c", validator: "no-such").text)
    own.write("d.yaml", OwnPattern(id: "d", match: "number «XX-123456»").text)
    own.write("e.yaml", OwnPattern(id: "e", noMatch: "ST-123456").text)
    own.write("f.yaml", OwnPattern(id: "g").text)
    own.write("g.yaml", "id: [\n")
    own.write("right.yaml", OwnPattern(id: "right").text)
    let ended = try privet.scan("--patterns", own.path)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    let beginnings = [
      "a.yaml:5: ", "b.yaml:6: the pattern does not compile: ", "c.yaml:8: ", "d.yaml:9: ",
      "e.yaml:10: ", "f.yaml:1: ", "g.yaml:",
    ]
    for beginning in beginnings {
      #expect(ended.message.contains("privet: \(own.path)/\(beginning)"))
    }
    #expect(!ended.message.contains("right.yaml"))
    for line in ended.message.split(separator: "\n") { #expect(line.hasPrefix("privet: ")) }
  }

  @Test("that are wrong in several ways are told all of them")
  func severalProblems() throws {
    own.write(
      "a.yaml",
      OwnPattern(
        id: "a", extra: "colour: red\nshape: round", pattern: "ST-( [0-9]", validator: "no-such"
      ).text)
    let message = try privet.scan("--patterns", own.path).message
    #expect(message.contains("a.yaml:5: the key 'colour'"))
    #expect(message.contains("a.yaml:6: the key 'shape'"))
    #expect(message.contains("a.yaml:8: the pattern does not compile"))
    #expect(message.contains("a.yaml:10: "))
  }

  @Test("cannot take the id of a built-in one, and an empty folder is a mistake")
  func collisions() throws {
    own.write("notes.txt", "nothing")
    #expect(try privet.scan("--patterns", own.path).status == 2)
    own.write("us/ssn.yaml", OwnPattern(id: "us.ssn").text)
    let ended = try privet.scan("--patterns", own.path)
    #expect(ended.status == 2)
    #expect(ended.message.contains("us/ssn.yaml:1: the pattern 'us.ssn' is already in "))
    #expect(
      try privet.report("--patterns", own.path, "--no-builtin-patterns").foundPatterns == ["us.ssn"]
    )
  }

  @Test("are all told of together: what cannot be read, what is there already, what is wrong")
  func together() throws {
    own.write("us/ssn.yaml", OwnPattern(id: "us.ssn").text)
    own.write("us/twice.yaml", "id: us.twice\nid: us.twice\nnmae: x\n")
    symlink("nothing", own.file("us/lost.yaml"))
    mkfifo(own.file("us/pipe.yaml"), 0o600)
    let ended = try privet.scan("--patterns", own.path)
    #expect(ended.status == 2)
    #expect(ended.message.contains("us/ssn.yaml:1: the pattern 'us.ssn' is already in "))
    #expect(ended.message.contains("us/lost.yaml:1: cannot be read: "))
    #expect(ended.message.contains("us/pipe.yaml:1: cannot be read: it is no plain file"))
    #expect(ended.message.contains("us/twice.yaml:2: the key 'id' is there twice"))
    #expect(ended.message.contains("us/twice.yaml:3: the key 'nmae' is not known"))
  }

  @Test("are looked at to the end, whatever is wrong")
  func toTheEnd() throws {
    // An example that fails, behind a wrong id.
    own.write("first.yaml", OwnPattern(id: "second", match: "number «ST-12345» of five").text)
    // A pattern that does not compile, before a confidence that is none.
    own.write(
      "form.yaml",
      OwnPattern(id: "form", pattern: "( [0-9]").text
        .replacing("in-context: high", with: "in-context: huge"))
    own.write("land.yaml", OwnPattern(id: "land", extra: "country: QQ").text)
    let ended = try privet.scan("--patterns", own.path)
    #expect(ended.status == 2)
    #expect(ended.message.contains("first.yaml:1: the id is 'second'"))
    #expect(ended.message.contains("first.yaml:9: "))
    #expect(ended.message.contains("form.yaml:6: the pattern does not compile"))
    #expect(ended.message.contains("form.yaml:7: 'in-context' must be one of"))
    #expect(ended.message.contains("land.yaml:5: 'QQ' is the code of no country"))
  }

  @Test("that backtrack without end leave a fault that names pattern and item, and others go on")
  func backtracking() throws {
    own.write(
      "slow.yaml",
      OwnPattern(
        id: "slow", pattern: "(x+x+)+ y? (?<= y )", match: "a «xxy»z", noMatch: "xz"
      ).text)
    own.write("staff.yaml", OwnPattern().text)
    privet.folder.write("a.txt", String(repeating: "x", count: 60) + "\nST-654321\n")
    privet.folder.write("b.txt", "ST-111111\n")
    try makeDatabase(
      privet.folder.file("c.db"), "CREATE TABLE t(word, number)",
      "INSERT INTO t VALUES('\(String(repeating: "x", count: 60))', 'ST-222222')")
    let ended = try privet.scan(
      "--format", "json", "--patterns", own.path, "--no-builtin-patterns", "--fail-on-incomplete")
    #expect(ended.status == 3)
    let report = try ended.json()
    #expect(report.foundPaths == ["a.txt", "b.txt", "c.db"])
    #expect(report["run"]["complete"].bool == false)
    let entries = report["coverage"]["entries"].list
    #expect(entries.map { $0["path"].string } == ["a.txt", "c.db"])
    for entry in entries {
      #expect(entry["reason"].string == "match-limit")
      #expect(entry["part"].string?.contains("slow") == true)
    }
  }

  @Test("that backtrack without end never end in the words \"nothing found\"")
  func backtrackingText() throws {
    own.write(
      "slow.yaml",
      OwnPattern(
        id: "slow", pattern: "(x+x+)+ y? (?<= y )", match: "a «xxy»z", noMatch: "xz"
      ).text)
    privet.folder.write("a.txt", String(repeating: "x", count: 60) + "\n")
    let text = try privet.scan("--patterns", own.path, "--no-builtin-patterns", "--verbose").text
    #expect(!text.contains("Nothing found."))
    #expect(text.contains("a.txt: searched in part, match limit, slow: "))
  }
}
