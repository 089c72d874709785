import ArgumentParser

/// The command line.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privet-benchmark",
    abstract: "Generates corpora, and measures privet and its peers on them.",
    subcommands: [
      GenerateCommand.self, RunCommand.self, RecallCommand.self, HistoryCommand.self,
      HookCommand.self, CountInstructionsCommand.self, ReadCommand.self, StepCommand.self,
    ])
}
