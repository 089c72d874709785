internal import Model

/// Why git did not do what it was asked for.
public enum GitError: Error, Hashable, Sendable {
  /// There is no program `git` on the PATH.
  case notInstalled
  /// It could not be started.
  case notStarted(errno: Int32)
  /// The folder is in no repository that git would read; in git's words.
  case noRepository(words: String)
  /// The repository belongs to somebody else, whom git is not set to trust; in git's words.
  case foreignOwner(words: String)
  /// Git cannot run in this folder at all, as where its settings are damaged; in git's words.
  case unusable(words: String)
  /// What was named, as it was named, is no commit that is here.
  case noCommit(name: String, isShallow: Bool)
  /// The ends of a range share no commit that is here.
  case noCommonPast(isShallow: Bool)
  /// A path that was named lies outside of it; in git's words.
  case outside(words: String)
  /// Git would have to fetch what a partial clone left out, which it may not.
  case notFetched
  /// A bare repository, which has no index.
  case noIndex
  /// Git gave up, for a reason that it says in its words.
  case failed(words: String)
  /// What git wrote is not what it was asked for.
  case garbled
}

extension GitError {
  /// Why git gave up, as far as its words are known.
  init(words: String) {
    if Self.saysNotFetched(words) {
      self = .notFetched
    } else if words.contains("is outside repository") {
      // "../a: '../a' is outside repository at '/b'"
      self = .outside(
        words: words.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? words)
    } else {
      self = .failed(words: words)
    }
  }

  /// Why git, asked for nothing but what the repository is, gave up.
  init(onRepository words: String) {
    if words.hasPrefix("not a git repository") {
      self = .noRepository(words: words)
    } else if words.hasPrefix("detected dubious ownership in repository")
      // So git 2.35 says it.
      || words.hasPrefix("unsafe repository ")
    {
      self = .foreignOwner(words: words)
    } else {
      self = .unusable(words: words)
    }
  }

  /// Whether it is what git says where it may not fetch. Its complaints of other things quote what
  /// users and repositories called theirs, so that a word of it would not do.
  private static func saysNotFetched(_ words: String) -> Bool {
    words.hasPrefix("could not fetch ") && words.hasSuffix(" from promisor remote")
      || words.contains("lazy fetching disabled")
      || words.hasPrefix("transport '") && words.hasSuffix("' not allowed")
  }

  /// The fault of an item that could not be read for this reason.
  var fault: Fault {
    switch self {
    case .notInstalled: Fault(.unreadable, "git is not installed")
    case .notStarted(let number): Fault(.unreadable, Posix.message(number))
    case .noRepository(let words), .foreignOwner(let words), .unusable(let words),
      .outside(let words), .failed(let words):
      Fault(.damaged, words)
    case .notFetched: Fault(.missing, "not in this partial clone")
    case .noIndex, .noCommit, .noCommonPast: Fault(.missing)
    case .garbled: Fault(.damaged, "git wrote something else than what it was asked for")
    }
  }
}
