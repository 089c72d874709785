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
    static let configuration = CommandConfiguration(abstract: "Lists every pattern.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var source: Source
    @Option(help: "text or json.")
    var format = Format.text

    func run() throws {
      let patterns = try source.library().definitions
      switch format {
      case .text: try Console.print(PatternListing.text(patterns))
      case .json: try PatternListing.writeJSON(patterns)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows one pattern.")

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
      abstract: "Checks pattern files and runs their examples.",
      discussion: "Without a folder it checks the built-in patterns.")

    @Argument(help: "A folder of pattern files.")
    var folder: String?

    func run() throws {
      let loaded: (definitions: [PatternDefinition], broken: [PatternFileError])
      if let folder {
        loaded = try PatternFolder(FilePath(folder)).definitions()
      } else {
        loaded = (try PatternLibrary(builtin: true, folders: []).definitions, [])
      }
      let broken = loaded.broken + PatternLibrary.failures(of: loaded.definitions)
      guard broken.isEmpty else { throw Failure.badPatterns(broken) }
      let examples = loaded.definitions.map {
        $0.examples.matches.count + $0.examples.noMatches.count
      }
      for id in PatternSet(checked: loaded.definitions).unsieved {
        try Console.print("\(id): a form is searched for without the sieve, slowly")
      }
      let (patterns, count) = (loaded.definitions.count, examples.reduce(0, +))
      try Console.print(
        "\(patterns) \(patterns == 1 ? "pattern holds" : "patterns hold"), "
          + "with \(count) \(count == 1 ? "example" : "examples")")
    }
  }
}

extension Failure: CustomStringConvertible {
  var description: String { message }
}
