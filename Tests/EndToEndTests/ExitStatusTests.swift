import Fixtures
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("The exit status")
struct ExitStatusTests {
  private let privet = Privet()

  @Test("is 0 when nothing is found, in every format", arguments: Privet.formats)
  func nothing(format: String) throws {
    privet.folder.write("a.txt", "Nothing to see here.\n")
    #expect(try privet.scan("--format", format).status == 0)
  }

  @Test("is 1 when something is found, in every format", arguments: Privet.formats)
  func something(format: String) throws {
    privet.folder.write("a.txt", Specimen.letter)
    let ended = try privet.scan("--format", format)
    #expect(ended.status == 1)
    #expect(ended.message == "")
  }

  @Test("is 1 with --output and with --quiet as well")
  func quiet() throws {
    privet.folder.write("a.txt", Specimen.letter)
    #expect(try privet.scan("--quiet").status == 1)
    #expect(try privet.scan("--output", privet.scratch.file("report")).status == 1)
  }

  @Test("keeps to --fail-on", arguments: [("low", 1), ("medium", 1), ("high", 0), ("never", 0)])
  func failOn(threshold: String, status: Int32) throws {
    // Without a word beside it, a number written so is of medium confidence.
    privet.folder.write("a.txt", "row 7, \(Specimen.ssn), paid\n")
    let ended = try privet.scan("--format", "json", "--fail-on", threshold)
    #expect(try ended.json()["findings"][0]["confidence"].string == "medium")
    #expect(ended.status == status)
  }

  @Test("of --fail-on is the same in every format", arguments: Privet.formats)
  func failOnInFormats(format: String) throws {
    privet.folder.write("a.txt", Specimen.letter)
    #expect(try privet.scan("--format", format, "--fail-on", "high").status == 1)
    #expect(try privet.scan("--format", format, "--fail-on", "never").status == 0)
  }

  @Test(
    "is 3 under --fail-on-incomplete when something was wanted and not had",
    arguments: Privet.formats)
  func incomplete(format: String) throws {
    privet.folder.write("broken.db", Array("SQLite format 3\0 and nothing of the kind".utf8))
    #expect(try privet.scan("--format", format).status == 0)
    #expect(try privet.scan("--format", format, "--fail-on-incomplete").status == 3)
  }

  @Test("is 3 rather than 1 when both could be said")
  func incompleteWithFindings() throws {
    privet.folder.write("broken.db", Array("SQLite format 3\0 and nothing of the kind".utf8))
    privet.folder.write("a.txt", Specimen.letter)
    #expect(try privet.scan().status == 1)
    #expect(try privet.scan("--fail-on-incomplete").status == 3)
  }

  @Test("is not 3 for what was left out on purpose")
  func leftOut() throws {
    privet.folder.write("image", [0, 1, 2, 3, 0, 0, 0, 255])
    privet.folder.write("a.log", Specimen.letter)
    let ended = try privet.scan("--fail-on-incomplete", "--exclude", "*.log")
    #expect(ended.status == 0)
  }

  @Test("is 2 for a path that does not exist, before anything is read")
  func missingPath() throws {
    privet.folder.write("a.txt", Specimen.letter)
    let ended = try privet.scan("a.txt", "x", "--output", "report")
    #expect(ended.status == 2)
    #expect(ended.message == "privet: no such file or folder: x\n")
    #expect(ended.output.isEmpty)
    #expect(privet.names == ["a.txt"])
  }

  @Test("is 2 for a symbolic link that leads to itself")
  func loop() throws {
    symlink("x", privet.folder.file("x"))
    let ended = try privet.scan("x")
    #expect(ended.status == 2)
    #expect(ended.message == "privet: no such file or folder: x\n")
  }

  @Test("is 2 for several that do not exist, all of which are named")
  func missingPaths() throws {
    let ended = try privet.scan("x", ".", "y/z\u{1B}[2J")
    #expect(ended.status == 2)
    #expect(ended.message.hasPrefix("privet: no such file or folder: x\nprivet: no such file"))
    #expect(ended.message.contains("y/z"))
    #expect(!ended.errors.contains(0x1B))
    #expect(ended.output.isEmpty)
  }

  @Test(
    "is 2 for options that cannot be, with a message and no report",
    arguments: [
      ["--format", "xml"], ["--min-confidence", "huge"], ["--fail-on", "sometimes"],
      ["--color", "red"], ["--jobs", "0"], ["--jobs", "many"], ["--jobs", "-1"],
      ["--max-file-size", "big"], ["--max-file-size", "-1"], ["--max-file-size", "9999999999999G"],
      ["--country", "USA"], ["--country", "1"], ["--only", "no.such.pattern"], ["--except", "*"],
      ["--exclude", "[a-"], ["--include", "[[:nope:]]"], ["--exclude", "a\\"],
      ["--patterns", "no-such-folder"], ["--no-builtin-patterns"], ["--no-such-option"],
      ["--output"], ["--key-file", "no-such-key"], ["-", "-"],
    ])
  func badOptions(options: [String]) throws {
    privet.folder.write("a.txt", Specimen.letter)
    let ended = try privet.scan(options)
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(!ended.message.isEmpty)
  }

  @Test("comes with the option and the text of a glob that is none")
  func badGlobs() throws {
    let ended = try privet.scan("--exclude", "[a-")
    #expect(ended.message.hasPrefix("privet: --exclude: '[a-' is not a glob: "))
  }

  @Test("is 2 and a sentence where the working folder is not there any more")
  func goneFolder() throws {
    var shell = privet
    shell.program = "/bin/sh"
    for arguments in ["", ".", "--format json --quiet", "./"] {
      let line = "mkdir gone && cd gone && rmdir ../gone && exec '\(privet.program)' scan "
      let ended = try shell.start(["-c", line + arguments]).finish()
      #expect(ended.status == 2 && ended.output.isEmpty)
      #expect(ended.message == "privet: the folder in which privet runs is not there any more\n")
    }
  }

  @Test("does not depend on whether a number stands by its letter or behind a blank")
  func joined() throws {
    for options in [["-j1"], ["-j", "1"], ["-j=1"], ["--jobs=1"], ["-j12"]] {
      #expect(try privet.scan(options).status == 0, "\(options)")
    }
    for options in [["-j0"], ["-jx"], ["-j"], ["-j1x"]] {
      #expect(try privet.scan(options).status == 2, "\(options)")
    }
  }

  @Test("is 0 for help and version, which go to standard output")
  func help() throws {
    for arguments in [["--help"], ["--version"], ["scan", "--help"], ["patterns", "--help"]] {
      let ended = try privet.start(arguments).finish()
      #expect(ended.status == 0)
      #expect(!ended.output.isEmpty)
      #expect(ended.errors.isEmpty)
    }
  }

  @Test("is told for a hook by its own name")
  func hookHelp() throws {
    #expect(try privet.run("hook", "run", "--help").text.contains("USAGE: privet hook run ["))
  }

  @Test("of the version comes with the version and the pattern set")
  func version() throws {
    let text = try privet.run("--version").text
    #expect(text.contains(/^privet [0-9]+\.[0-9]+\.[0-9]+ \(patterns [0-9]+-[0-9a-f]+\)\n$/))
  }
}
