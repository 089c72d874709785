import ArgumentParser
import GitInputs
import Model

struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Looks at what a commit adds before it is made.",
    subcommands: [Install.self, Uninstall.self, Run.self])

  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a pre-commit hook into this repository; one that is there runs first.")

    @Flag(help: "Install it also where all repositories of a user share their hooks.")
    var allRepositories = false

    func run() throws {
      let hook = try HookFile.ofThisRepository(mustRun: true)
      if hook.isShared, !allRepositories { throw Failure.hooksAreShared(hook.path) }
      let kept = try hook.install()
      try Console.print("Installed \(Console.visible(hook.path.text)).")
      if let kept {
        let name = Console.visible(kept.path.text)
        let words =
          kept.hindrance.map { "is kept as \(name), but does not run: \($0)" }
          ?? "runs first; it is \(name)"
        try Console.print("The hook that was there \(words).")
      }
    }
  }

  struct Uninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take the hook away, and put back the one that was there before.")

    func run() throws {
      let hook = try HookFile.ofThisRepository(mustRun: false)
      let removal = try hook.uninstall()
      let name = Console.visible(hook.path.text)
      if !removal.wasInstalled {
        try Console.print("Privet's hook is not there; the one before it is in place: \(name).")
      } else if removal.restored {
        try Console.print("The hook that was there before privet's is back: \(name).")
      } else {
        try Console.print("Removed \(name).")
      }
      if let changed = removal.changed {
        try Console.print(
          "Privet's was changed, by hand or for another version; it is kept as "
            + "\(Console.visible(changed.text)).")
      }
    }
  }

  /// What hooks call, of git and of pre-commit.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Scan what is about to be committed; takes the options of 'privet scan'.",
      // The group of options below is a command itself, whose name would stand in it else.
      usage: "privet hook run [<options>] [<paths> ...]",
      discussion: """
        In a commit, what the index adds is scanned; files that are named limit it. Outside of one, as \
        under 'pre-commit run --all-files', files that are named are scanned whole.

        Exit status: 0 nothing found, 1 findings, 2 could not run.
        """)

    @OptionGroup var scan: ScanCommand

    func run() throws {
      var scan = scan
      if scan.gitModes.isEmpty, Self.isInCommit || scan.paths.isEmpty { scan.staged = true }
      scan.progress = false
      throw try perform(scan)
    }

    /// What to say besides where it could not run.
    static let refusal = "the commit was not checked; 'git commit --no-verify' skips the check once"

    private func perform(_ scan: ScanCommand) throws(Failure) -> ExitStatus {
      var configuration = try ScanConfiguration(scan, isOfRepository: true)
      // A commit that may go on is not to be talked about.
      let isVerbose = configuration.options.verbose
      if !isVerbose { configuration.options.quiet = true }
      let run = ScanRun(configuration)
      let summary = try run.perform()
      let status = run.status(summary)
      say(status, summary, isCommit: scan.staged, isVerbose: isVerbose)
      return status
    }

    /// Whether git runs it as a hook: git says so by naming the index that will be committed.
    private static var isInCommit: Bool { Posix.environment("GIT_INDEX_FILE") != nil }

    private func say(_ status: ExitStatus, _ summary: RunSummary?, isCommit: Bool, isVerbose: Bool)
    {
      if let summary, !summary.isComplete, !isVerbose {
        Console.error("not everything could be searched; 'privet scan --staged' says what")
      }
      if status == .incomplete, isCommit {
        Console.error("'git commit --no-verify' skips the check once")
      }
      guard status == .found, isCommit else { return }
      Console.error(
        """
        what is to be committed holds personal data. Take it out and 'git add' the file again, or say \
        why it may stay in a comment on its line: privet:ignore[pattern] reason
        'git commit --no-verify' skips the check once
        """)
    }
  }
}
