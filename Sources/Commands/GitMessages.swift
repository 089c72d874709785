import GitInputs
import Model

/// What privet says where git did not do what it was asked for.
extension GitError {
  /// Of what a scan was to read.
  func message(on task: GitScan.Task) -> String {
    switch self {
    case .notInstalled:
      "\(task.option) needs git, and there is no program 'git' on the PATH; install it"
    case .notStarted, .foreignOwner, .unusable: messageOnRunning
    case .noRepository(let words):
      "\(task.option) needs a git repository: \(Console.visible(words)); run it in one"
    case .noCommit(let name, let isShallow):
      "\(task.option): there is no commit '\(Console.visible(name))' here; "
        + (isShallow
          ? "this is a shallow clone, and 'git fetch --unshallow' gets older commits"
          : "mend the name, or fetch it")
    case .noCommonPast(let isShallow):
      "\(task.option): git knows no commit from which both ends come; "
        + (isShallow
          ? "this is a shallow clone, and 'git fetch --unshallow' gets older commits"
          : "name commits with a common past")
    case .outside(let words):
      "\(task.option): \(Console.visible(words)); name files and folders of this repository"
    case .notFetched:
      "\(task.option): this partial clone lacks what git needs to list \(task.object), and privet "
        + "fetches nothing; run it in a full clone"
    case .noIndex:
      "\(task.option): this is a bare repository, in which nothing can be staged; "
        + "--git-range and --git-history work here"
    case .failed(let words):
      "git could not list \(task.object): \(Console.visible(words)); \(task.advice)"
    case .garbled:
      "git could not list \(task.object): it wrote something else than what it was asked for; "
        + "is the 'git' on the PATH the real one?"
    }
  }

  /// Of where hooks are.
  var messageOnHook: String {
    switch self {
    case .notInstalled: "a hook needs git, and there is no program 'git' on the PATH; install it"
    case .notStarted, .foreignOwner, .unusable: messageOnRunning
    case .noRepository(let words):
      "there is no git repository here: \(Console.visible(words)); run it in one"
    case .failed(let words): "git could not say where its hooks are: \(Console.visible(words))"
    case .noIndex:
      "this is a bare repository, in which no commit is made, and so no hook would run; do it in a "
        + "work tree of it, or in a clone"
    case .outside, .notFetched, .garbled, .noCommit, .noCommonPast:
      "git did not say where its hooks are; is the 'git' on the PATH the real one?"
    }
  }

  /// Where git cannot even say what repository this is.
  private var messageOnRunning: String {
    switch self {
    case .notStarted(let number): "git could not be started: \(Posix.message(number))"
    case .foreignOwner(let words):
      "git does not read this repository, for it belongs to somebody else: "
        + "\(Console.visible(words)); if you trust it, tell git so with "
        + "'git config --global --add safe.directory FOLDER'"
    case .unusable(let words):
      "git cannot run here: \(Console.visible(words)); mend that until 'git status' works"
    default: "git could not run"
    }
  }
}
