import FileInputs
import GitInputs
import Model

/// What a scan of a git repository reads, as the options ask.
struct GitScan {
  /// What git is asked to do.
  enum Task {
    case staged
    case range(String)
    case history

    /// All that are asked for, which is one at most where the command line holds.
    static func all(staged: Bool, range: String?, history: Bool) -> [Task] {
      (staged ? [.staged] : []) + (range.map { [.range($0)] } ?? []) + (history ? [.history] : [])
    }

    var option: String {
      switch self {
      case .staged: "--staged"
      case .range: "--git-range"
      case .history: "--git-history"
      }
    }

    /// What it is to list, in a sentence.
    var object: String {
      switch self {
      case .staged: "what is staged"
      case .range(let text): "what changed in \(Console.visible(text))"
      case .history: "the commits"
      }
    }

    /// What to do when it cannot.
    var advice: String {
      switch self {
      case .staged: "'git fsck' and 'git status' may say more"
      case .range, .history: "'git fsck' may say more"
      }
    }
  }

  private let options: ScanOptions
  private let task: Task
  private let repository = GitRepository()
  private let rules: PathRules

  /// Nil where the options ask for files.
  init?(_ options: ScanOptions, rules: FileRules) {
    guard let task = options.gitTask else { return nil }
    self.options = options
    self.task = task
    self.rules = PathRules(rules, root: Posix.workTree)
  }

  private var paths: [FilePath] { options.paths }

  /// Starts to look for changes; nil for a history, which has none.
  func askForChanges() throws(Failure) -> GitChangesRequest? {
    let kind: GitChanges.Kind
    switch task {
    case .history: return nil
    case .staged: kind = .staged
    case .range(let text):
      guard let range = GitChanges.Kind(range: text) else { throw .badRange(text) }
      kind = range
    }
    do throws(GitError) {
      return try GitChangesRequest(
        kind, of: repository, paths: paths, wholeFiles: options.wholeFiles)
    } catch {
      throw .git(error, task: task)
    }
  }

  /// What is read, once it is known that it can be listed.
  func sources(_ changes: consuming GitChangesRequest?) throws(Failure) -> [any Source] {
    let sources = try listed(changes)
    try refuseUnknownPaths()
    return sources
  }

  /// A path that is nowhere was mistyped: what it was meant to name would go unsearched.
  private func refuseUnknownPaths() throws(Failure) {
    var unknown: [FilePath] = []
    do throws(GitError) {
      for path in paths where Posix.isMissing(path) {
        if !(try repository.knows(path)) { unknown.append(path) }
      }
    } catch {
      throw .git(error, task: task)
    }
    guard unknown.isEmpty else { throw .noSuchPath(unknown) }
  }

  private func listed(_ changes: consuming GitChangesRequest?) throws(Failure) -> [any Source] {
    let selection = GitSelection(largest: options.maxFileSize?.bytes) { [rules] path in
      rules.fault(on: path)
    }
    do throws(GitError) {
      let source: any Source
      if let changes {
        let answer = try changes.answer()
        if answer.lacksLines, !options.quiet {
          Console.error(
            "in this partial clone the lines that changed cannot be told: all lines count")
        }
        source = ChangedFiles(answer, selection: selection)
      } else {
        source = try GitHistory(
          of: repository, since: options.since?.time, paths: paths,
          withAuthors: options.withAuthors, selection: selection)
      }
      return [source, rules.faultyFiles]
    } catch {
      throw .git(error, task: task)
    }
  }

  /// Says that there was nothing to read, so that it is not taken for nothing found.
  func sayIfEmpty(_ summary: RunSummary) {
    guard summary.coverage.items.isEmpty, !summary.isInterrupted else { return }
    let among = paths.isEmpty ? "" : " among the paths that were named"
    switch task {
    case .staged: Console.error("nothing is staged that adds or changes a file\(among)")
    case .range(let text):
      Console.error("no file is added or changed in \(Console.visible(text))\(among)")
    case .history:
      Console.error("no commit has a file\(options.since == nil ? "" : " since then")\(among)")
    }
  }
}
