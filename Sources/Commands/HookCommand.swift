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
      commandName: "install",
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
      commandName: "uninstall",
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
      commandName: "run",
      abstract: "Scan what is about to be committed; takes the options of 'privet scan'.",
      // The group of options below is a command itself, whose name would stand in it else.
      usage: "privet hook run [<options>] [<paths> ...]",
      discussion: """
        In a commit, what the index adds is scanned; files that are named limit it. Outside of one, and \
        where files are named that it does not change, as under 'pre-commit run --all-files', those that \
        are named are scanned whole.

        Exit status: 0 nothing found, 1 findings, 2 could not run.
        """)

    @OptionGroup var scan: ScanCommand

    func run() throws { throw try Self.perform(ScanArguments(scan)) }

    /// What to say besides where it could not run.
    static let refusal = "the commit was not checked; 'git commit --no-verify' skips the check once"

    /// Scans as `arguments` say; what is staged where they say nothing of git.
    static func perform(_ arguments: ScanArguments) throws(Failure) -> ExitStatus {
      var arguments = arguments
      if !arguments.options.isOfGit {
        arguments.options.staged = isOfCommit(arguments.options.paths)
      }
      arguments.options.noProgress = true
      arguments.said.insert("no-progress")
      var configuration = try ScanConfiguration(arguments, isOfRepository: true)
      // A commit that may go on is not to be talked about.
      let isVerbose = configuration.options.verbose
      if !isVerbose { configuration.options.quiet = true }
      let run = ScanRun(configuration)
      let summary = try run.perform()
      let status = run.status(summary)
      say(status, summary, isCommit: arguments.options.staged, isVerbose: isVerbose)
      return status
    }

    /// Whether it is about a commit and not about the files that are named. Git says so by naming the
    /// index that will be committed; but so it does in a shell or an editor that a commit has opened,
    /// where all files may be named.
    private static func isOfCommit(_ paths: [FilePath]) -> Bool {
      if paths.isEmpty { return true }
      guard Posix.environment("GIT_INDEX_FILE") != nil else { return false }
      let files = paths.filter { Posix.file($0)?.isFile == true }
      // Where git cannot say it, it cannot list what is staged, which is refused.
      return files.isEmpty || (try? GitRepository().stages(files)) ?? true
    }

    private static func say(
      _ status: ExitStatus, _ summary: RunSummary?, isCommit: Bool, isVerbose: Bool
    ) {
      if let summary, status != .couldNotRun, !isVerbose, isToBeTold(summary) {
        let how = isCommit ? "'privet scan --staged --verbose'" : "'privet scan --verbose'"
        Console.error("not everything could be searched; \(how) says what")
      }
      if status == .incomplete || status == .couldNotRun, isCommit {
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

    /// Whether something was not searched that this repository ought to hold. What Git LFS keeps it
    /// never does: that is in the ledger, and not said at every commit.
    private static func isToBeTold(_ summary: RunSummary) -> Bool {
      let coverage = summary.coverage
      guard coverage.unlisted == 0 else { return !summary.isComplete }
      return coverage.entries.contains {
        !$0.fault.reason.isIntended && !AbsentContent.explains($0.fault)
      }
    }
  }
}
