internal import Model

/// Why git did not do what it was asked for.
public enum GitError: Error, Hashable, Sendable {
  /// There is no program `git` on the PATH.
  case notInstalled
  /// It could not be started.
  case notStarted(errno: Int32)
  /// The folder is in no repository that git would read; in git's words.
  case noRepository(words: String)
  /// A bare repository, which has no index.
  case noIndex
  /// Git gave up, for a reason that it says in its words.
  case failed(words: String)
  /// What git wrote is not what it was asked for.
  case garbled
}

extension GitError {
  /// The fault of an item that could not be read for this reason.
  var fault: Fault {
    switch self {
    case .notInstalled: Fault(.unreadable, "git is not installed")
    case .notStarted(let number): Fault(.unreadable, Posix.message(number))
    case .noRepository(let words), .failed(let words): Fault(.damaged, words)
    case .noIndex: Fault(.missing)
    case .garbled: Fault(.damaged, "git wrote something else than what it was asked for")
    }
  }
}
