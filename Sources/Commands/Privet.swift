import ArgumentParser
import BuiltinPatterns
import CMemory
import Model
import Validation

/// Finds personal data in files and databases.
package struct Privet: ParsableCommand {
  static var tool: ToolVersion {
    ToolVersion(version: "0.1.0", patternSet: BuiltinPatterns.version)
  }
  static let homePage = "https://github.com/privet-scanner/privet"

  static let configuration = CommandConfiguration(
    commandName: "privet",
    abstract: "Finds personal data in files and databases, and never prints it.",
    version: version,
    subcommands: [
      ScanCommand.self, BaselineCommand.self, PatternsCommand.self, HookCommand.self,
      ConfigCommand.self,
    ])

  /// What `--version` shows; with `--verbose`, the editions of published lists too.
  private static var version: String {
    let line = "privet \(tool.version) (patterns \(tool.patternSet))"
    guard CommandLine.arguments.contains("--verbose") else { return line }
    return ([line] + PublishedData.editions).joined(separator: "\n")
  }

  /// As `ParsableCommand.main()`, with exit status 2 for everything that could not run.
  package static func main() {
    memory_take_in_steps(4 << 20)
    // Linux tells them through a file; without them a hook would show the help, and let pass.
    guard !CommandLine.arguments.isEmpty else {
      Console.error("the system does not say what it was started with; is /proc mounted?")
      leave(with: .couldNotRun)
    }
    if ["scan", "hook"].contains(CommandLine.arguments.dropFirst().first) {
      StandardPatterns.begin()
    }
    var arguments = Posix.arguments.dropFirst().map(ArgumentText.text)
    let isHook = HookArguments.areMeant(by: arguments)
    if isHook { arguments = HookArguments.withPlainNames(arguments) }
    do {
      if let status = try status(ofPlain: arguments, isHook: isHook) { throw status }
      var command = try command(of: arguments)
      try command.run()
    } catch let status as ExitStatus {
      leave(with: status)
    } catch let failure as Failure {
      Console.error(failure.message)
      refuse(isHook: isHook)
    } catch {
      let text = Self.named(fullMessage(for: error))
      guard exitCode(for: error) == .success else {
        Console.error(lines: text)
        refuse(isHook: isHook)
      }
      do throws(Failure) { try Console.print(text) } catch {
        Console.error(error.message)
        leave(with: .couldNotRun)
      }
      leave(with: .nothingFound)
    }
  }

  /// Runs a scan, or a hook, whose arguments can be read without the parser; nil for all else.
  private static func status(
    ofPlain arguments: [String], isHook: Bool
  ) throws(Failure) -> ExitStatus? {
    if isHook {
      return try PlainArguments.read(arguments.dropFirst(2)).map(HookCommand.Run.perform)
    }
    guard arguments.first == ScanCommand.configuration.commandName else { return nil }
    return try PlainArguments.read(arguments.dropFirst()).map { scan throws(Failure) in
      try ScanRun(ScanConfiguration(scan)).run()
    }
  }

  /// The command that is meant, with its options.
  ///
  /// The parser goes through every option of a command several times to see where it stands among
  /// others: a scan, which is waited for, is read alone first. What is wrong with it the others say.
  private static func command(of arguments: [String]) throws -> any ParsableCommand {
    if arguments.first == ScanCommand.configuration.commandName,
      let scan = try? ScanCommand.parse(Array(arguments.dropFirst()))
    {
      return scan
    }
    return try parseAsRoot(arguments)
  }

  /// A text of the parser's, who takes the options of `scan` in other commands for a subcommand.
  private static func named(_ text: String) -> String {
    ["hook", "baseline", "config"].reduce(text) { text, command in
      text.replacing("'privet \(command) scan ", with: "'privet \(command) ")
    }
  }

  /// A commit that is blocked tells the way around it.
  private static func refuse(isHook: Bool) -> Never {
    if isHook { Console.error(HookCommand.Run.refusal) }
    leave(with: .couldNotRun)
  }

  private static func leave(with status: ExitStatus) -> Never { Posix.exit(status.rawValue) }
}
