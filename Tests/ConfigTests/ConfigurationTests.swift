import ArgumentParser
import Fixtures
import Model
import Testing

@testable import Commands

@Suite("What a scan goes by")
struct ConfigurationTests {
  @Test("is what the command line says, then the environment, then the config, then the default")
  func precedence() throws {
    var configured = Configured()
    #expect(try configured.options().minConfidence == .medium)
    configured.folder.write(".privet.yaml", "\nmin-confidence: low\n")
    #expect(try configured.options().minConfidence == .low)
    #expect(try configured.configuration().origin(of: "min-confidence") == .config(line: 2))
    configured.variables["PRIVET_MIN_CONFIDENCE"] = "high"
    #expect(try configured.options().minConfidence == .high)
    #expect(
      try configured.configuration().origin(of: "min-confidence")
        == .environment("PRIVET_MIN_CONFIDENCE"))
    #expect(try configured.options("--min-confidence", "medium").minConfidence == .medium)
    #expect(
      try configured.configuration("--min-confidence", "medium").origin(of: "min-confidence")
        == .commandLine)
    configured.variables["PRIVET_MIN_CONFIDENCE"] = ""
    #expect(try configured.options().minConfidence == .low)
    #expect(try configured.options("--no-config").minConfidence == .medium)
  }

  @Test("can be any option of a config")
  func everyOption() throws {
    let configured = Configured(
      """
      format: json
      min-confidence: high
      fail-on: never
      fail-on-incomplete: true
      test-values: skip
      explain: true
      color: never
      no-progress: true
      quiet: true
      verbose: true
      only: [us.*]
      except: us.ein
      country: [US, de]
      category: [contact, health]
      patterns: [own, /elsewhere]
      no-builtin-patterns: true
      include: ['*.txt']
      exclude:
        - vendor/
      binary: true
      max-file-size: 10M
      table: [users, 'crm.*']
      exclude-table: logs
      require-reason: true
      whole-files: true
      with-authors: true
      jobs: 3
      key-file: key
      """)
    let options = try configured.options()
    #expect(options.format == .json && options.minConfidence == .high)
    #expect(options.failOn == .never && options.failOnIncomplete)
    #expect(options.testValues == .skip && options.explain && options.color == .never)
    #expect(options.noProgress && options.quiet && options.verbose)
    #expect(options.only == ["us.*"] && options.except == ["us.ein"])
    #expect(options.countries == ["US", "DE"] && options.categories == [.contact, .health])
    // The folder may lie behind a link, as /tmp does on some systems.
    #expect(options.patterns.first?.hasSuffix("\(configured.folder.path)/own") == true)
    #expect(options.patterns.last == "/elsewhere")
    #expect(options.noBuiltinPatterns && options.binary)
    #expect(options.include == ["*.txt"] && options.exclude == ["vendor/"])
    #expect(options.maxFileSize?.bytes == 10 << 20 && options.requireReason)
    #expect(options.table == ["users", "crm.*"] && options.excludeTable == ["logs"])
    #expect(options.wholeFiles && options.withAuthors && options.jobs == 3)
    #expect(options.keyFile?.hasSuffix("\(configured.folder.path)/key") == true)
  }

  @Test("is a list of the highest who says one: it replaces, and adds nothing")
  func lists() throws {
    var configured = Configured("exclude: [a, b]\n")
    #expect(try configured.options().exclude == ["a", "b"])
    configured.variables["PRIVET_EXCLUDE"] = "c,d"
    #expect(try configured.options().exclude == ["c", "d"])
    configured.variables["PRIVET_EXCLUDE"] = " *.log, a b , ,c"
    #expect(try configured.options().exclude == ["*.log", "a b", "c"])
    configured.variables["PRIVET_EXCLUDE"] = "c,d\n e"
    #expect(try configured.options().exclude == ["c,d", " e"])
    #expect(try configured.options("--exclude", "f").exclude == ["f"])
  }

  @Test(
    "can be turned off where the config turns it on",
    arguments: [
      ("binary", "--no-binary"), ("explain", "--no-explain"), ("no-ignores", "--ignores"),
      ("quiet", "--no-quiet"), ("no-builtin-patterns", "--builtin-patterns"),
      ("no-progress", "--progress"), ("fail-on-incomplete", "--no-fail-on-incomplete"),
      ("require-reason", "--no-require-reason"),
    ])
  func flags(name: String, flag: String) throws {
    var configured = Configured("\(name): true\n")
    let option = try #require(ScanOptionTable.option(name))
    #expect(option.texts(try configured.options()) == ["true"])
    #expect(option.texts(try configured.options(flag)) == ["false"])
    configured.variables[option.variable] = "false"
    #expect(option.texts(try configured.options()) == ["false"])
  }

  @Test(
    "is as if nobody else had said it where the command line takes it back",
    arguments: ScanOptionTable.all.map(\.name))
  func unset(name: String) throws {
    let option = try #require(ScanOptionTable.option(name))
    var configured = Configured()
    let standard = option.texts(try configured.options())
    configured.variables[option.variable] =
      switch name {
      case "format": "json"
      case "min-confidence", "fail-on": "high"
      case "test-values": "skip"
      case "color": "never"
      case "country": "DE"
      case "category": "health"
      case "max-file-size", "jobs", "rows", "statement-timeout", "max-rows-per-second",
        "table-budget", "server-budget", "server-timeout":
        "7"
      default: option.kind == .flag ? "true" : "x"
      }
    #expect(option.texts(try configured.options()) != standard)
    #expect(option.texts(try configured.options("--unset", name)) == standard)
  }

  @Test(
    "takes back what the config says of paths and values, and the baseline by a name of its own")
  func unsetSections() throws {
    let configured = Configured(
      "baseline: known\npaths: [{ glob: '*', fail-on: never }]\nallow: [{ value: '1' }]\n")
    let whole = try configured.configuration()
    #expect(whole.pathRules.count == 1 && whole.allowed.count == 1)
    #expect(whole.options.baseline != nil)
    #expect(try configured.configuration("--unset", "paths").pathRules.isEmpty)
    let without = try configured.configuration("--unset", "allow", "--no-baseline")
    #expect(try without.allowed.isEmpty && without.allowList(patterns: []) == nil)
    #expect(without.options.baseline == nil && without.origin(of: "baseline") == .commandLine)
    #expect(!ConfigListing(without).text.contains("allow:"))
    // What it says itself holds.
    let own = try configured.options("--unset", "exclude", "--exclude", "x")
    #expect(own.exclude == ["x"])
  }

  @Test(
    "is refused in a sentence where the command line contradicts itself or knows no such option",
    arguments: [
      (["--unset", "key-fle"], "no option 'key-fle'; did you mean 'key-file'?"),
      (["--unset", "staged"], "no option 'staged'"),
      (["--baseline", "x", "--no-baseline"], "exclude each other"),
    ])
  func refusedUnset(arguments: [String], words: String) {
    do {
      _ = try ScanCommand.parse(arguments)
      Issue.record("it is not refused")
    } catch { #expect(ScanCommand.message(for: error).contains(words)) }
  }

  @Test("says where the config names a file that cannot be used, and what nobody else's fault is")
  func places() throws {
    var configured = Configured("\nbaseline: none\nkey-file: none\n")
    func refusal(_ failure: Failure) throws -> String {
      try configured.configuration().located(failure).message
    }
    let path = FilePath("none")
    let open = Failure.keyFileIsOpen(path)
    #expect(try refusal(.noBaseline(path)).contains(".privet.yaml:2: there is no baseline none"))
    #expect(
      try refusal(.baselineIsNoFile(path, isFolder: true)).contains(".privet.yaml:2: none is a"))
    #expect(try refusal(open).contains(".privet.yaml:3: others may read the key file none"))
    configured.variables["PRIVET_BASELINE"] = "other"
    #expect(try refusal(.noBaseline(path)).hasPrefix("PRIVET_BASELINE: there is no baseline none"))
    #expect(try refusal(.noSuchBase(path)).hasPrefix("--sarif-base: no such folder"))
  }

  @Test("names patterns that exist: what it leaves out, too, even where they are not searched for")
  func unknownPatterns() throws {
    func refusal(_ configured: Configured, _ arguments: String...) throws -> String {
      let command = try ScanCommand.parse(arguments + [configured.folder.path])
      let configuration = try ScanConfiguration(ScanArguments(command), variables: [:])
      let options = configuration.options
      do throws(Failure) {
        try PatternLibrary(builtin: !options.noBuiltinPatterns, folders: []).refuseUnknown(
          countries: [], only: PatternGlobs(options.only), except: PatternGlobs(options.except))
        return ""
      } catch { return configuration.located(error).message }
    }
    let configured = Configured("\nexcept: [us.*, us.snn]\n")
    #expect(
      try refusal(configured).hasSuffix(
        ".privet.yaml:2: --except: no pattern is called 'us.snn' (did you mean 'us.ssn'?); "
          + "'privet patterns list' shows them all"))
    #expect(try refusal(configured, "--except", "none").hasPrefix("--except: no pattern"))
    configured.folder.write(".privet.yaml", "except: us.ssn\n")
    #expect(try refusal(configured, "--no-builtin-patterns").isEmpty)
  }

  @Test("is that of the highest where comments are not heeded and need a reason at once")
  func ignores() throws {
    let configured = Configured("require-reason: true\n")
    let options = try configured.options("--no-ignores")
    #expect(options.noIgnores && !options.requireReason)
    configured.folder.write(".privet.yaml", "no-ignores: true\n\nrequire-reason: true\n")
    #expect(
      configured.refusal().hasSuffix(":3: 'no-ignores' and 'require-reason' exclude each other"))
  }

  @Test("explains where the format can, unless both are asked for at once")
  func explanations() throws {
    let configured = Configured("explain: true\n")
    #expect(try !configured.options("--format", "sarif").explain)
    configured.folder.write(".privet.yaml", "format: sarif\n")
    #expect(configured.refusal("--explain").contains("text, json and jsonl"))
  }

  @Test("has what SARIF is to say from a config, and refuses it where no report is SARIF")
  func sarif() throws {
    let configured = Configured("sarif-category: pii/shop/\nsarif-base: .\n")
    #expect(try configured.options().analysis == "pii/shop")
    #expect(try configured.options("--sarif-category", "x", "--format", "sarif").analysis == "x")
    #expect(configured.refusal("--sarif-category", "x").contains("add --format sarif"))
    configured.folder.write(".privet.yaml", "format: sarif\n")
    #expect(try configured.options("--sarif-category", "x").analysis == "x")
    #expect(try configured.options("--sarif-category", "x").sarifBase == nil)
  }

  @Test("has a plain name for SARIF's category, of letters or digits at least")
  func categories() {
    for name in ["pii/shop", "pii/", "/pii", "shop 2", "é", "a/b/c/"] {
      #expect(SARIFOptions.isCategory(name), "\(name)")
    }
    for name in ["", "/", "//", " ", ".", "a\nb", "a\u{1}", "a\u{FFFD}", " a", "a "] {
      #expect(!SARIFOptions.isCategory(name), "\(name)")
    }
  }

  @Test("is refused with its name where a variable says what it cannot be, and told of slips")
  func variables() throws {
    var configured = Configured()
    configured.variables = ["PRIVET_FAIL_ON": "hihg"]
    #expect(
      configured.refusal().hasPrefix("PRIVET_FAIL_ON must be one of low, medium, high, never"))
    #expect(configured.refusal().hasSuffix("did you mean 'high'?"))
    configured.variables = ["PRIVET_BINARY": "yes"]
    #expect(configured.refusal() == "PRIVET_BINARY must be true or false")
    configured.variables = [
      "PRIVET_MIN_CONFIDANCE": "high", "PRIVET_OUTPUT": "x", "PRIVET_WRITE_README": "1",
    ]
    #expect(
      try configured.configuration().slips == [
        "PRIVET_MIN_CONFIDANCE is not known; did you mean 'PRIVET_MIN_CONFIDENCE'?",
        "PRIVET_OUTPUT says nothing; '--output' stands on the command line only",
      ])
  }

  @Test("can be said of every option, but for those of which it is said why not")
  func completeness() throws {
    let help = ScanCommand.helpMessage(columns: 200)
    var options: [[String]] = []
    for line in help.split(separator: "\n") where line.hasPrefix("  -") {
      let head = line.dropFirst(2).split(separator: "  ", maxSplits: 1).first ?? ""
      let names = head.split { " ,/".contains($0) }
        .filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
      if !names.isEmpty { options.append(names) }
    }
    #expect(options.count > 25)
    for names in options where names != ["version"] && names != ["help"] {
      let isKnown = names.contains { name in
        ScanOptionTable.option(name) != nil || ScanOptionTable.elsewhere[name] != nil
      }
      #expect(isKnown, "\(names) is neither in the table nor among those that belong elsewhere")
    }
    let names = Set(options.flatMap { $0 })
    for name in ScanOptionTable.all.map(\.name) + ScanOptionTable.elsewhere.keys {
      #expect(names.contains(name), "\(name) is no option of scan")
    }
  }

  @Test("is shown as a config that says the same")
  func listing() throws {
    var configured = Configured(
      """
      min-confidence: low
      only: ['us.*', "a\\"b\\\\c"]
      exclude: ['x # y', 'täst: z', '-']
      patterns: [own]
      max-file-size: 500k
      paths:
        - glob: [tests/**, '!tests/real/']
          min-confidence: high
        - { glob: docs/, fail-on: never }
      allow:
        - value: "4111111111111111"
          reason: "the processor's: \\"test\\" card"
        - regex: '^user[0-9]+@example\\.com$'
          patterns: [global.email]
          paths: [tests/**]
        - digest: 00112233445566778899aabbccddeeff
      """)
    configured.variables["PRIVET_FAIL_ON"] = "high"
    let first = try configured.configuration("--country", "US")
    let text = ConfigListing(first).text
    let lines = text.split(separator: "\n")
    for (start, end) in [
      ("min-confidence: low ", ".privet.yaml:1"), ("fail-on: high ", "# PRIVET_FAIL_ON"),
      ("country: [US] ", "# command line"), ("format: text ", "# default"),
      ("# jobs is not set ", "# default"),
    ] {
      #expect(lines.contains { $0.hasPrefix(start) && $0.hasSuffix(end) }, "\(start)\n\(text)")
    }
    for (number, start) in [
      (7, "  - glob: [\"tests/**\""), (11, "  - value: 41"),
      (13, "  - regex: "), (16, "  - digest: 00"),
    ] {
      let place = try #require(lines.firstIndex { $0.hasPrefix(start) })
      #expect(
        lines[place - 1].hasPrefix("  # ") && lines[place - 1].hasSuffix(".privet.yaml:\(number)"))
    }
    configured.variables = [:]
    configured.folder.write(".privet.yaml", text)
    let second = try configured.configuration()
    let (before, after) = (Self.said(ConfigListing(first)), Self.said(ConfigListing(second)))
    #expect(before == after && before.count > 30)
  }

  @Test("has no thresholds for paths where the command line says one for all")
  func pathRules() throws {
    let configured = Configured("paths: [{ glob: a, min-confidence: high, fail-on: never }]\n")
    #expect(try configured.configuration().pathRules.count == 1)
    let said = try configured.configuration("--min-confidence", "low")
    #expect(said.pathRules.first?.minConfidence == nil && said.pathRules.first?.failOn == .never)
    #expect(!ConfigListing(said).text.contains("min-confidence: high"))
    let both = try configured.configuration("--min-confidence", "low", "--fail-on", "low")
    #expect(both.pathRules.isEmpty)
  }

  /// Without who said it.
  private static func said(_ listing: ConfigListing) -> [String] {
    listing.text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("  # ") }.map { line in
      let isOption = !line.hasPrefix(" ") && line.contains("  # ")
      guard isOption, let comment = line.ranges(of: "  # ").last else { return String(line) }
      return String(line[..<comment.lowerBound].reversed().drop { $0 == " " }.reversed())
    }
  }
}
