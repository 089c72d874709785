import Fixtures
import Foundation
import Model
import Testing

@testable import Commands

@Suite("A config that is wrong")
struct ConfigReaderTests {
  @Test(
    "is refused with the line and what to do",
    arguments: [
      (
        "\nmin-confidance: high", 2,
        "the key 'min-confidance' is not known; did you mean 'min-confidence'?"
      ),
      ("min_confidence: high", 1, "did you mean 'min-confidence'?"),
      ("ignores: false", 1, "did you mean 'no-ignores'?"),
      ("output: report", 1, "'output' stands on the command line only: "),
      ("completely-else: 1", 1, "known are: format, "),
      ("quiet: true\nbinary: true\nquiet: false", 3, "'quiet' is there twice, first in line 1"),
      (
        "min-confidence: hihg", 1,
        "'min-confidence' must be one of low, medium, high; did you mean 'high'?"
      ),
      ("binary: yes", 1, "'binary' must be true or false"),
      ("binary: [true]", 1, "'binary' must be one value"),
      ("binary:", 1, "'binary' has no value"),
      ("jobs: many", 1, "'jobs' must be a number from 1 to 256"),
      ("max-file-size: -1", 1, "'max-file-size' must be a number of bytes"),
      ("country: [US, USA]", 1, "'country': 'USA' is not a code of two letters"),
      ("category: [helth]", 1, "'category': 'helth' is none of"),
      ("table: [users, a.b.c]", 1, "'table': 'a.b.c' names no table: it has more than two parts"),
      ("exclude-table: ['[a']", 1, "'exclude-table': '[a' names no table: missing ]"),
      ("exclude: ['[a-']", 1, "'exclude': '[a-' is not a glob"),
      ("exclude:\n  - '  '", 2, "'exclude': '  ' is not a glob: it names nothing"),
      ("exclude: ['/']", 1, "it names nothing"), ("exclude: ['!']", 1, "it names nothing"),
      ("exclude: [./a]", 1, "it holds '.', '..' or '//'"),
      ("exclude: ['../a']", 1, "it holds '.'"), ("exclude: [a//b]", 1, "it holds '.'"),
      ("exclude: [.]", 1, "it holds '.'"),
      ("include: ['!a', b]", 1, "'include': '!a' is not a glob: '!' takes back what stands before"),
      ("paths:\n  - glob: '!a'", 2, "'glob': '!a' is not a glob: '!' takes back"),
      ("allow:\n  - value: x\n    paths: ['!a']", 3, "'paths': '!a' is not a glob: '!' takes back"),
      ("allow:\n  - value: '-- --'", 2, "'value' has neither a letter nor a digit"),
      ("only:\n  - a\n  - [b]", 3, "an entry of 'only' must be a text"),
      ("- a", 1, "keys and values are expected here"),
      ("paths: tests", 1, "'paths' must be a list"),
      ("paths:\n  - glob: tests/", 2, "nothing is said of these paths"),
      ("paths:\n  - min-confidence: high", 2, "'glob' is missing"),
      ("paths:\n  - glob: a\n    fail-no: low", 3, "did you mean 'fail-on'?"),
      ("allow:\n  - reason: x", 2, "one of 'value', 'regex' and 'digest'"),
      ("allow:\n  - value: x\n    regex: y", 2, "and only one"),
      ("allow:\n  - regex: 'a(b'", 2, "'regex' does not compile: missing closing parenthesis at 3"),
      ("allow:\n  - digest: 12ab", 2, "32 hexadecimal digits"),
      ("allow:\n  - digest: 00112233445566778899aabbccddeeff", 2, "give --key-file"),
      ("allow:\n  - value: x\n    patterns: [us.ssm]", 2, "did you mean 'us.ssn'?"),
      ("require-reason: true\nallow:\n  - value: x", 3, "'reason' is missing"),
    ])
  func wrong(text: String, line: Int, words: String) {
    let message = Configured(text + "\n").refusal()
    #expect(message.contains(".privet.yaml:\(line): "), "\(message)")
    #expect(message.contains(words), "\(message)")
  }

  @Test("is refused with everything that is wrong, in the order of the lines")
  func several() {
    let message = Configured("binary: x\nquite: true\npaths: [{ glob: a }]\n").refusal()
    #expect(message.split(separator: "\n").count == 3)
  }

  @Test("is refused with no more than can be read of what is wrong, and how much there is besides")
  func many() throws {
    let keys = (1...5_000).map { "key-\($0 % 7)\($0): x\n" }.joined()
    let lines = Configured(keys).refusal().split(separator: "\n")
    #expect(lines.count == 21 && lines.last?.hasSuffix(".privet.yaml: and 4980 more") == true)
    let names = (1...50_000).map { "us.none\($0)" }
    let ids = ["us.ssn", "global.email"]
    #expect(PatternGlobs(ids + ["us.*"] + names).unmatched(among: ids) == Array(names.prefix(21)))
    let message = Failure.unmatchedGlobs(option: "only", Array(names.prefix(21)), ids: ids).message
    #expect(message.contains("'us.none20' and more; ") && !message.contains("us.none21"))
  }

  @Test(
    "does not have what it allows repeated",
    arguments: [
      "allow: { '583920174662': a card }", "allow:\n  - 583920174662: x",
      "allow:\n  - value: [583920174662]", "allow: ['583920174662']",
      "allow:\n  - value: '583920174662'\n    value: '583920174662'",
      "allow:\n  - digest: '583920174662'", "583920174662: x",
    ])
  func values(text: String) {
    #expect(!Configured(text).refusal().contains("5839"))
  }

  @Test(
    "is refused soon, however it is made",
    arguments: [
      ("a: &a [x, x]\nb: &b [*a, *a]\n", "anchors and tags are not allowed"),
      (String(repeating: "[", count: 100_000), "nested too deeply"),
      (String(repeating: "{a: ", count: 100_000), "nested too deeply"),
      (String(repeating: "- ", count: 100_000), "nested too deeply"),
      ("quiet: true\n---\nquiet: true\n", "a second document"),
      ("quiet: !!bool true", "tags are not allowed"), ("only: !!seq [a]", "tags are not allowed"),
      ("only: &a [a]", "tags are not allowed"), ("!!map { quiet: true }", "tags are not allowed"),
      ("? [a]\n: b", "a key must be a word"),
      ("quiet: true\n\u{0}", "not valid YAML"),
      ("quiet: \"", "not valid YAML"),
      ("paths:\n\t- glob: a\n", ".privet.yaml:2: not valid YAML: a tab indents this line"),
      ("quiet: true\r\n  \tbinary: true\r\n", ".privet.yaml:2: not valid YAML: a tab indents"),
    ])
  func hostile(text: String, words: String) {
    #expect(Configured(text).refusal().contains(words))
  }

  @Test("is refused where it is not UTF-8, with the line, and where it is too long")
  func bytes() {
    let configured = Configured()
    configured.folder.write(".privet.yaml", Array("quiet: true\n# ".utf8) + [0xE4, 0x0A])
    #expect(configured.refusal().contains(".privet.yaml:2: not valid YAML"))
    let text = "\u{FEFF}quiet: true\n"
    let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let scalars = text.utf16.flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [units, Array(units.dropFirst(2)), units.reversed(), scalars, scalars.reversed()] {
      configured.folder.write(".privet.yaml", bytes)
      #expect(configured.refusal().contains(".privet.yaml:1: it is written in UTF-16 or UTF-32"))
    }
    configured.folder.write(".privet.yaml", [UInt8](repeating: 0x0A, count: 2 << 20))
    #expect(configured.refusal().contains("longer than 1048576 bytes"))
  }

  @Test("is none of the README's examples, the first of which can be taken as it is")
  func example() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "**Config.**").last)
    let parts = section.components(separatedBy: "```")
    let texts = [parts[1], parts[3]].map { String($0.dropFirst("yaml\n".count)) }
    let config = try Configured(texts[0]).configuration()
    #expect(config.pathRules.count == 1 && config.options.exclude == ["vendor/"])
    #expect(try config.allowList(patterns: ["global.email"]) != nil)
    let keyed = try Configured(texts[1]).configuration()
    #expect(keyed.options.keyFile == "/run/secrets/privet")
    #expect(try keyed.allowList(patterns: []) != nil)
  }

  @Test("may begin with the mark of UTF-8, and end its lines as Windows does")
  func mark() throws {
    #expect(try Configured("\u{FEFF}min-confidence: high\r\nquiet: true\r\n").options().quiet)
    #expect(
      Configured("\u{FEFF}quiet: true\r\nbinary: x\r\n").refusal()
        .contains(".privet.yaml:2: 'binary' must be true or false"))
  }

  @Test("may leave out of what is excluded what a file .privetignore says, and take back globs")
  func negated() throws {
    let options = try Configured("exclude: ['!a']\ninclude: [a, '!a/b']\n").options()
    #expect(options.exclude == ["!a"] && options.include == ["a", "!a/b"])
  }

  @Test("is none where nothing but comments is in it")
  func empty() throws {
    #expect(try Configured("# nothing\n").options().minConfidence == .medium)
    #expect(try Configured("").options().minConfidence == .medium)
  }
}
