import ArgumentParser
import Model

struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Scans files, folders, databases or standard input.",
    discussion: """
      Everything is read unless an option or a .privetignore file leaves it out; .gitignore is not \
      asked, for ignored files leak too. What was not read is said at the end of every report.

      Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 could not run, \
      3 incomplete under --fail-on-incomplete, 130 interrupted.
      """)

  @Argument(
    help: """
      Files, folders, sqlite:crm.db, postgresql://user@host/database, mysql://user@host, or - for \
      standard input; \
      default: this folder. Paths narrow what git has.
      """
  )
  var paths: [String] = []

  // Git
  @Flag(help: "Scan what would be committed: added and changed lines of the index.")
  var staged = false
  @Option(
    help: ArgumentHelp(
      "Scan what B adds since it left A, as a pull request shows it.", valueName: "A..B"))
  var gitRange: String?
  @Flag(help: "Scan every version of every file that a commit holds.")
  var gitHistory = false
  @Option(
    help: ArgumentHelp(
      "With --git-history: commits since then, as 2026-01-31 or '90 days ago'.", valueName: "date"),
    transform: SinceDate.init(parsing:))
  var since: SinceDate?
  @Flag(
    inversion: .prefixedNo,
    help: "With --staged and --git-range: report findings on unchanged lines, too.")
  var wholeFiles: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "With --git-history: name the authors of commits.")
  var withAuthors: Bool?

  // Report
  @Option(
    help: """
      The report's format: text for people; json, jsonl or csv for programs; sarif for code \
      scanning; github for annotations of a workflow; gitlab for Code Quality; junit for test \
      reports; markdown for a job summary or a pull request. Default: text.
      """)
  var format: FormatName?
  @Option(help: ArgumentHelp("Write the report to a file, whole or not at all.", valueName: "file"))
  var output: String?
  @Option(
    help: ArgumentHelp(
      """
      Write a further report of the same run, as sarif=privet.sarif; - is standard output. Repeatable.
      """,
      valueName: "format=file"),
    transform: ReportTarget.init(parsing:))
  var also: [ReportTarget] = []
  @OptionGroup var sarif: SARIFOptions
  @Option(help: "Report findings of at least this confidence. Default: medium.")
  var minConfidence: Confidence?
  @Option(
    help: """
      Values that are nobody's, as 555-0100 and the cards of payment processors: auto, keep their \
      confidence, make it low or skip them. Default: auto.
      """)
  var testValues: TestValueTreatment?
  @Flag(
    inversion: .prefixedNo, help: "Say how each finding was decided. In text, json and jsonl.")
  var explain: Bool?
  @Flag(help: "Show values unmasked. On a terminal only.")
  var showValues = false
  @Option(help: "Colour text. NO_COLOR is respected. Default: auto.")
  var color: ColorChoice?
  @Flag(inversion: .prefixedNo, help: "Show progress. Default: on a terminal.")
  var progress: Bool?
  @Flag(name: .shortAndLong, inversion: .prefixedNo, help: "Print findings only.")
  var quiet: Bool?
  @Flag(
    name: .shortAndLong, inversion: .prefixedNo, help: "List everything that was not searched.")
  var verbose: Bool?

  // Patterns
  @Option(help: ArgumentHelp("Use these patterns only; repeatable.", valueName: "glob"))
  var only: [String] = []
  @Option(help: ArgumentHelp("Leave these patterns out; repeatable.", valueName: "glob"))
  var except: [String] = []
  @Option(
    help: ArgumentHelp(
      "Use patterns of these countries, and of none: US,DE. Repeatable.", valueName: "codes"))
  var country: [String] = []
  @Option(
    help: ArgumentHelp(
      "Use patterns of these categories: health,financial; or all. Default: all but business.",
      valueName: "names"))
  var category: [String] = []
  @Option(help: ArgumentHelp("A folder of your own pattern files; repeatable.", valueName: "dir"))
  var patterns: [String] = []
  @Flag(inversion: .prefixedNo, help: "Search for the built-in patterns. Default: yes.")
  var builtinPatterns: Bool?

  // Input
  @Option(help: ArgumentHelp("Read only files that match; repeatable.", valueName: "glob"))
  var include: [String] = []
  @Option(help: ArgumentHelp("Leave files and folders out; repeatable.", valueName: "glob"))
  var exclude: [String] = []
  @Flag(inversion: .prefixedNo, help: "Search files that look binary, too.")
  var binary: Bool?
  @Option(help: ArgumentHelp("Leave larger files out: 500k, 10M, 2G.", valueName: "size"))
  var maxFileSize: ByteSize?

  @OptionGroup var server: ServerArguments

  // Ignored findings
  @Flag(
    inversion: .prefixedNo,
    help: "Heed comments (privet:ignore) and what the config allows. Default: yes.")
  var ignores: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "Heed comments (privet:ignore) only where they give a reason; so must the config.")
  var requireReason: Bool?

  // Config
  @Option(
    help: ArgumentHelp(
      """
      Read options from this file. Default: the nearest .privet.yaml from what is scanned up to \
      the repository's root.
      """, valueName: "file"))
  var config: String?
  @Flag(help: "Read no config.")
  var noConfig = false
  @Option(
    help: ArgumentHelp(
      """
      As if neither the config nor the environment said this: key-file, exclude, paths, allow and so \
      on. Repeatable.
      """, valueName: "option"))
  var unset: [String] = []

  // Known findings
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "Report only what this file does not know; see 'privet baseline'.", valueName: "file"))
  var baselines: [String] = []
  var baseline: String? { baselines.first }
  @Flag(help: "Compare with no baseline, whatever the config and the environment say.")
  var noBaseline = false

  // Run
  @Option(
    name: [.customShort("j", allowingJoined: true), .long], parsing: .unconditional,
    help: "How many workers search at once; default: the processors.")
  var jobs: Int?
  @Option(
    help: ArgumentHelp(
      "The key of the fingerprints (mode 0600), so that runs can be compared.", valueName: "file"))
  var keyFile: String?
  @Option(help: "Exit with 1 for findings of at least this confidence. Default: low.")
  var failOn: FailThreshold?
  @Flag(inversion: .prefixedNo, help: "Exit with 3 when something could not be searched.")
  var failOnIncomplete: Bool?

  func validate() throws {
    if let jobs, !ScanOptions.possibleJobs.contains(jobs) {
      throw ValidationError("--jobs must be a number from 1 to 256")
    }
    try PatternChoice(country: country, category: category).validate()
    let single = [
      ("--output", output), ("--baseline", baseline), ("--config", config), ("--key-file", keyFile),
    ]
    if let empty = ([("path", paths)] + single.map { ($0.0, [$0.1].compactMap { $0 }) })
      .first(where: { $0.1.contains("") })
    {
      throw ValidationError("the \(empty.0) is empty")
    }
    try sarif.validate(inGit: gitModes.first)
    try server.validate(paths: paths, inGit: gitModes.first)
    if explain == true, let format, !([format] + also.map(\.format)).contains(where: \.canExplain) {
      throw ValidationError("--explain goes with the formats text, json and jsonl")
    }
    try validateGit()
    if ignores == false, requireReason == true {
      throw ValidationError("--no-ignores and --require-reason exclude each other")
    }
    if noConfig, config != nil {
      throw ValidationError("--config and --no-config exclude each other")
    }
    if baselines.count > 1 {
      throw ValidationError("--baseline can be given once only; 'cat ONE TWO' makes one of several")
    }
    if noBaseline, baseline != nil {
      throw ValidationError("--baseline and --no-baseline exclude each other")
    }
    try ScanOptionTable.validate(unset: unset)
    if paths.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input (-) can be read only once")
    }
  }

  /// The options that ask for what git keeps.
  var gitModes: [String] {
    GitScan.Task.all(staged: staged, range: gitRange, history: gitHistory).map(\.option)
  }

  private func validateGit() throws {
    let modes = gitModes
    guard let mode = modes.first else {
      let alone = [
        ("--whole-files", wholeFiles == true), ("--since", since != nil),
        ("--with-authors", withAuthors == true),
      ].first(where: \.1)
      guard let alone else { return }
      let with = alone.0 == "--whole-files" ? "--staged or --git-range" : "--git-history"
      throw ValidationError("\(alone.0) goes with \(with)")
    }
    if modes.count > 1 { throw ValidationError("\(modes[0]) and \(modes[1]) exclude each other") }
    if gitHistory, wholeFiles == true {
      throw ValidationError("--whole-files goes with --staged or --git-range")
    }
    if !gitHistory, since != nil || withAuthors == true {
      throw ValidationError("--since and --with-authors go with --git-history")
    }
    if paths.contains("-") {
      throw ValidationError("standard input (-) cannot be read with \(mode)")
    }
  }

  func run() throws { throw try ScanRun(ScanConfiguration(ScanArguments(self))).run() }
}

/// A format by its name; kept apart from the reporters, so that help can list them.
enum FormatName: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl, sarif, csv, github, gitlab, junit, markdown

  /// Whether it has room for how findings were decided.
  var canExplain: Bool { [.text, .json, .jsonl].contains(self) }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument { case auto, always, never }

enum FailThreshold: String, CaseIterable, ExpressibleByArgument {
  case low, medium, high, never

  /// nil for never.
  var confidence: Confidence? { Confidence(rawValue: rawValue) }
}

/// A number of bytes: 4096, 500k, 10M, 2G, 1T; the letters stand for powers of 1024.
struct ByteSize: ExpressibleByArgument, CustomStringConvertible {
  let bytes: Int

  init?(argument: String) {
    var digits = argument[...]
    var shift = 0
    if let last = digits.last, let power = "kmgt".firstIndex(of: Character(last.lowercased())) {
      shift = 10 * ("kmgt".distance(from: "kmgt".startIndex, to: power) + 1)
      digits = digits.dropLast()
    }
    guard let number = Int(digits), number >= 0, number <= Int.max >> shift else { return nil }
    bytes = number << shift
  }

  var description: String { String(bytes) }
}
