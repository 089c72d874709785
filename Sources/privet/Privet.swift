import ArgumentParser
import BuiltinPatterns
import Model

/// Finds personal data in files and databases.
@main
struct Privet: ParsableCommand {
  static var tool: ToolVersion {
    ToolVersion(version: "0.1.0", patternSet: BuiltinPatterns.version)
  }
  static let homePage = "https://github.com/privet-scanner/privet"

  static let configuration = CommandConfiguration(
    commandName: "privet",
    abstract: "Finds personal data in files and databases, and never prints it.",
    version: "privet \(tool.version) (patterns \(tool.patternSet))",
    subcommands: [ScanCommand.self, PatternsCommand.self])

  /// As `ParsableCommand.main()`, with exit status 2 for everything that could not run.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      leave(with: status)
    } catch let failure as Failure {
      Console.error(failure.message)
      leave(with: .couldNotRun)
    } catch {
      let text = fullMessage(for: error)
      guard exitCode(for: error) == .success else {
        Console.error(lines: text)
        leave(with: .couldNotRun)
      }
      do throws(Failure) { try Console.print(text) } catch {
        Console.error(error.message)
        leave(with: .couldNotRun)
      }
      leave(with: .nothingFound)
    }
  }

  private static func leave(with status: ExitStatus) -> Never { exit(withError: status.code) }
}
