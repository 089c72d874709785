import ArgumentParser
import FileInputs
import Model
import Reporting

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Shows what a scan goes by.", subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows the options that are in force for a path, and who said each.",
      // The group of options below is a command itself, whose name would stand in it else.
      usage: "privet config show [<options>] [<paths> ...]",
      discussion: """
        It takes the options of 'privet scan'. What it prints is a config: YAML with a comment behind \
        each option that says whether it is a default, or which line of a config, which environment \
        variable or the command line said it. With --format json it is JSON, for programs.
        """)

    @OptionGroup var scan: ScanCommand

    func run() throws {
      let paths = scan.paths.filter { $0 != "-" && !ServerURL.isMeant(by: $0) }
        .map { FilePath(argument: $0) }
      let missing = FileTree.missingRoots(paths.map { SQLiteURL.path(in: $0) ?? $0 })
      guard missing.isEmpty else { throw Failure.noSuchPath(missing) }
      let configuration = try ScanConfiguration(ScanArguments(scan))
      guard scan.format == .json else {
        return try Console.print(ConfigListing(configuration).text)
      }
      try Console.output { sink throws(ReportError) in
        try ConfigListJSON.write(configuration.listed, of: Privet.tool, to: sink)
      }
    }
  }
}
