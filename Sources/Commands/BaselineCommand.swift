import ArgumentParser
import Baseline
import Model
import Reporting

struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Keeps a list of findings that are known, so that scans report only new ones.",
    subcommands: [Create.self, Update.self, Show.self])

  private static let fileHelp = ArgumentHelp(
    """
    The baseline; default: that of the config, else \(BaselineFile.defaultName). Goes before paths to \
    scan.
    """, valueName: "file")

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create",
      abstract: "Scan, report, and write down what was found as known.",
      // The group of options below is a command itself, whose name would stand in it else.
      usage: "privet baseline create [<file>] [--force] [<options>] [<paths> ...]",
      discussion: """
        Takes the options of 'privet scan'; scan with the same ones later. The file holds no value and \
        nothing from which one could be found; with --key-file, digests of values under that key.
        """)

    @Argument(help: BaselineCommand.fileHelp)
    var file: String?
    @Flag(help: "Begin anew where there is a baseline.")
    var force = false
    @OptionGroup var scan: ScanCommand

    func validate() throws { try BaselineCommand.validate(scan) }

    func run() throws {
      let configuration = try ScanConfiguration(ScanArguments(scan))
      let file = try configuration.baseline(file) { name throws(Failure) -> BaselineFile in
        try BaselineFile(creating: name, replaces: force)
      }
      throw try BaselineCommand.record(in: file, configuration) { added, _ in
        let name = Console.visible(FilePath(bytes: file.name).text)
        Console.error(
          "\(Figures.counted(added, "entry", "entries")) written to "
            + Console.visible(Posix.shown(file.path).text))
        Console.error("so that git merges it: echo '\(name) merge=union' >> .gitattributes")
      }
    }
  }

  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "update",
      abstract: "Scan, report what is new, add that and drop what is not found any more.",
      usage: "privet baseline update [<file>] [<options>] [<paths> ...]",
      discussion: """
        Takes the options of 'privet scan'. Entries stay for what was not read, or not to its end, for \
        patterns that were not searched for, and for what is there but below this run's thresholds.
        """)

    @Argument(help: BaselineCommand.fileHelp)
    var file: String?
    @OptionGroup var scan: ScanCommand

    func validate() throws { try BaselineCommand.validate(scan) }

    func run() throws {
      let configuration = try ScanConfiguration(ScanArguments(scan))
      let file = try configuration.baseline(file, BaselineFile.init(reading:))
      throw try BaselineCommand.record(in: file, configuration) { added, dropped in
        Console.error(
          "\(Figures.counted(added, "entry", "entries")) added to, \(dropped) dropped from "
            + Console.visible(Posix.shown(file.path).text))
        if added > 0, file.baseline.hasValues, configuration.options.keyFile == nil {
          Console.error(
            "the new ones have no digests of their values, as others have: a value that changes there "
              + "is known; 'privet baseline update --key-file' adds them")
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Say of which files a baseline knows what, and which of them are gone.")

    @Argument(help: BaselineCommand.fileHelp)
    var file: String?

    func run() throws {
      // Whoever names a file needs no config, not even one without faults.
      let shown =
        try file.map(BaselineFile.init(reading:))
        ?? ScanConfiguration(ScanArguments()).baseline(nil, BaselineFile.init(reading:))
      try Console.print(BaselineListing(shown).text)
    }
  }

  private static func validate(_ scan: ScanCommand) throws {
    guard scan.baseline != nil || scan.noBaseline else { return }
    let option = scan.noBaseline ? "--no-baseline" : "--baseline"
    throw ValidationError("\(option) goes with scan; name the file right behind the command")
  }

  /// Scans, and writes the baseline anew if that went to its end.
  private static func record(
    in file: BaselineFile, _ configuration: ScanConfiguration,
    say: (_ added: Int, _ dropped: Int) -> Void
  ) throws(Failure) -> ExitStatus {
    var configuration = configuration
    configuration.options.baseline = file.path.text
    let output = try file.begin()
    let run = ScanRun(configuration, updating: file)
    let summary = try run.perform()
    let status = run.status(summary)
    guard let summary, !summary.isInterrupted, let seen = summary.baseline else {
      Console.error("the scan did not come to its end; nothing was written")
      return status
    }
    try file.write(
      file.baseline.file(without: seen.dropped, adding: seen.added), to: output)
    say(seen.added.count, seen.dropped.count)
    return status == .found ? .nothingFound : status
  }
}

extension ScanConfiguration {
  /// The baseline that the command line names, or else the config, or else nobody.
  fileprivate func baseline(
    _ name: String?, _ open: (String) throws(Failure) -> BaselineFile
  ) throws(Failure) -> BaselineFile {
    if let name { return try open(name) }
    do throws(Failure) {
      return try open(options.baseline ?? BaselineFile.defaultName)
    } catch {
      throw located(error)
    }
  }
}
