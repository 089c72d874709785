import ArgumentParser
import BuiltinPatterns
import Detection
import Model
import PatternFiles
import Reporting

struct PatternsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patterns", abstract: "Shows and checks what privet looks for.",
    subcommands: [List.self, Show.self, Check.self])

  struct Source: ParsableArguments {
    @Option(help: "A folder of your own pattern files; repeatable.")
    var patterns: [String] = []

    @Flag(help: "Leave the built-in patterns out.")
    var noBuiltinPatterns = false

    func library() throws(Failure) -> PatternLibrary {
      try PatternLibrary(builtin: !noBuiltinPatterns, folders: patterns.map { FilePath($0) })
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists patterns, by country and category.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var source: Source
    @Option(
      help: ArgumentHelp("Those of these countries only: de,fr. Repeatable.", valueName: "codes"))
    var country: [String] = []
    @Option(
      help: ArgumentHelp(
        "Those of these categories only: health,financial. Repeatable.", valueName: "names"))
    var category: [String] = []
    @Option(help: ArgumentHelp("These only: 'us.*'. Repeatable.", valueName: "glob"))
    var only: [String] = []
    @Option(help: "text or json.")
    var format = Format.text

    private var choice: PatternChoice { PatternChoice(country: country, category: category) }

    func validate() throws { try choice.validate() }

    func run() throws {
      let patterns = try PatternListing.chosen(of: source.library(), by: choice, only: only)
      try Console.output { sink throws(ReportError) in
        switch format {
        case .text: try PatternListText.write(patterns, to: sink)
        case .json: try PatternListJSON.write(patterns, of: Privet.tool, to: sink)
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows one pattern.")

    @OptionGroup var source: Source
    @Argument(help: "The pattern's id, such as us.ssn.")
    var id: String

    func run() throws {
      let found = try source.library().definitions.first { $0.info.id == id }
      guard let found else { throw Failure.noSuchPattern(id: id) }
      try Console.print(PatternListing.details(of: found))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks pattern files and runs their examples.",
      discussion: """
        Without a folder it checks the built-in patterns. It prints, by category, how many texts were \
        found as they must be, with which confidence, and how many near misses were not; then every \
        example that does not hold, by file and line.

        Exit status: 0 all hold, 2 something does not, or no pattern could be read.
        """)

    @Argument(help: "A folder of pattern files.")
    var folder: String?

    func run() throws {
      try PatternCheck(folder: folder.map { FilePath($0) }).report()
    }
  }
}

extension Failure: CustomStringConvertible {
  var description: String { message }
}
