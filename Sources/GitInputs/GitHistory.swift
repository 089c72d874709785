public import Model

/// Everything that the commits of a repository hold: each blob once, with the first commit that has
/// it, its path there, and when the author made it.
///
/// Commits are those that branches, tags, other references and stashes lead to, and that work trees
/// are at, the oldest first, none before its parents; those that only a reflog has are not among
/// them. What only a merge has, because it is otherwise in each of its parents, is found too. Beside
/// git itself, which lists commits in memory, it holds some dozens of bytes for a blob (`SeenIDs`).
///
/// Where commits or trees are lost, each of them is named once, and everything else is read: what
/// they had belongs to the first commit of those that can be read.
public struct GitHistory: Source {
  private let repository: GitRepository
  private let state: GitRepository.State
  private let since: CommitTime?
  private let paths: [FilePath]
  private let withAuthors: Bool
  private let selection: GitSelection

  /// - Parameters:
  ///   - since: Only commits that were made then or later.
  ///   - paths: Files and folders, from where the program runs; empty is everything.
  ///   - withAuthors: Whether origins name the authors of commits.
  /// Throws where there is no repository, and where a path lies outside of it.
  public init(
    of repository: GitRepository, since: CommitTime? = nil, paths: [FilePath] = [],
    withAuthors: Bool = false, selection: GitSelection = GitSelection()
  ) throws(GitError) {
    self.repository = repository
    self.since = since
    self.paths = paths
    self.withAuthors = withAuthors
    self.selection = selection
    state = try repository.check()
    if since != nil, !(try repository.isAtLeast(2, 37)) {
      throw .failed(words: "--since needs git 2.37 or newer")
    }
    // Git complains of paths when it begins to list, which is too late here.
    guard !paths.isEmpty else { return }
    let trial = try repository.start(["log", "--max-count=0", "--glob=refs/none"], paths: paths)
    try trial.finish()
  }

  public func forEachItem(_ body: (Item) -> Flow) {
    if state.isShallow {
      let fault = Fault(
        .missing, "a shallow clone: older commits are not here; 'git fetch --unshallow' gets them")
      if skip(state.gitFolder, fault, body) == .stop { return }
    }
    let feed = BlobFeed(repository, largest: selection.largest, local: local)
    var versions = HistoryVersions(feed, selection)
    do throws(GitError) {
      let references = try References(of: repository)
      for (name, fault) in references.faults where skip(name, fault, body) == .stop { return }
      guard try list(references, &versions, body) == .more else { return }
      if paths.isEmpty, since == nil, versions.ask(forOddOnesOf: references, body) == .stop {
        return
      }
      _ = feed.finish(body)
    } catch {
      guard feed.finish(body) == .more else { return }
      let fault = error.fault
      _ = skip(
        state.gitFolder,
        Fault(fault.reason, "commits after the last one named here are not read: \(fault.detail)"),
        body)
    }
  }

  /// What is here of a partial clone; nil elsewhere.
  private var local: LocalObjects? {
    // Where it cannot be listed, what is not here only takes longer to tell.
    guard (try? repository.isPartialClone()) == true else { return nil }
    return try? LocalObjects(of: repository, kinds: ["blob"])
  }

  private func skip(_ path: FilePath, _ fault: Fault, _ body: (Item) -> Flow) -> Flow {
    body(Item(origin: .file(path: path), work: .skip(fault)))
  }

  private func list(
    _ references: References, _ versions: inout HistoryVersions, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    do throws(GitError) { return try walk(references, &versions, body) } catch {
      // It ends over the first object that is lost. What it met is not asked for again.
      return try walkDamaged(references, &versions, body)
    }
  }

  /// As `git log` goes through the commits.
  private func walk(
    _ references: References, _ versions: inout HistoryVersions, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    let format = "commit %H %aI" + (withAuthors ? " %an <%ae>" : "")
    var words = [
      "log", "--date-order", "--reverse", "--raw", "-c", "-z", "--no-renames", "--root",
      "--no-notes", "--format=tformat:\(format)",
    ]
    words += GitRepository.comparing
    // As a limit of the walk it would end at the first commit whose clock was wrong.
    if let since { words.append("--since-as-filter=\(since.forGit)") }
    // Without it, branches are left out whose changes to the paths did not last.
    if !paths.isEmpty { words.append("--full-history") }
    words += references.options
    let process = try repository.start(words, paths: paths)
    var records = HistoryRecords(process)
    while let (change, path, commit) = try records.next() {
      let flow = versions.ask(for: change.kind, id: change.id, at: path, of: commit, body)
      if flow == .stop { return .stop }
    }
    try process.finish()
    return .more
  }

  private func walkDamaged(
    _ references: References, _ versions: inout HistoryVersions, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    let history = try DamagedHistory(
      of: repository, from: references.commits, since: since, paths: paths,
      withAuthors: withAuthors)
    return try history.forEachPart { part in
      switch part {
      case .entry(let kind, let id, let path, let commit):
        return versions.ask(for: kind, id: id, at: path, of: commit, body)
      case .lostTree(let id, let path, let commit, let fault):
        let origin: Origin =
          path.bytes.isEmpty
          ? .file(path: state.gitFolder)
          : .blob(GitBlob(id: id, commit: commit), path: path)
        let words = "tree \(id) of commit \(commit.id) is not read: \(fault.detail)"
        return versions.name(lost: id, origin, Fault(fault.reason, words), body)
      case .lostCommit(let id, let fault):
        let words = "commit \(id) is not read, nor what only it leads to: \(fault.detail)"
        return versions.name(
          lost: id, .file(path: state.gitFolder), Fault(fault.reason, words), body)
      }
    }
  }
}
