internal import Model

/// A work tree of a repository, which may have several (git-worktree).
struct WorkTree {
  /// What it is at.
  enum Head {
    case commit(id: String)
    /// A branch before its first commit.
    case unborn
    /// The repository has no work tree of its own, and does not say what it is at.
    case bare
    /// Neither a branch nor a commit.
    case damaged
  }

  let path: FilePath
  let head: Head

  /// All of them, the repository's own first.
  static func all(of repository: GitRepository) throws(GitError) -> [WorkTree] {
    // Older versions of git end lines by a line feed only.
    let answer = try repository.start(["worktree", "list", "--porcelain"]).answer()
    var trees: [WorkTree] = []
    var lines: [ArraySlice<UInt8>] = []
    for line in answer.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        lines.append(line)
      } else if let tree = WorkTree(lines) {
        trees.append(tree)
        lines = []
      }
    }
    return trees
  }

  /// Reads what stands of one:
  ///
  ///     worktree <path>
  ///     HEAD <id, or only zeros>
  ///     branch <name>
  ///
  /// Or "bare" behind the path, or "detached" behind the id. Nil for what is no such thing.
  private init?(_ lines: [ArraySlice<UInt8>]) {
    func value(_ name: String) -> ArraySlice<UInt8>? {
      lines.last { $0.starts(with: "\(name) ".utf8) }?.dropFirst(name.utf8.count + 1)
    }
    guard let path = value("worktree") else { return nil }
    self.path = FilePath(bytes: Array(path))
    if let id = value("HEAD"), ObjectID.isID(id), !ObjectID.isNone(id) {
      head = .commit(id: String(decoding: id, as: UTF8.self))
    } else if lines.contains(where: { $0.elementsEqual("bare".utf8) }) {
      head = .bare
    } else {
      head = value("branch") == nil ? .damaged : .unborn
    }
  }
}
