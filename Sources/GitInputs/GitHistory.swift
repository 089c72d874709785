public import Model

/// Everything that the commits of a repository hold: each blob once, with the first commit that has
/// it, its path there, and when the author made it.
///
/// Commits are those that branches, tags, other references and stashes lead to, and that work trees
/// are at, the oldest first, none before its parents; those that only a reflog has are not among
/// them. What only a merge has, because it is otherwise in each of its parents, is found too. Beside
/// git itself, which lists commits in memory, it holds some dozens of bytes for a blob (`SeenIDs`).
public struct GitHistory: Source {
  private let repository: GitRepository
  private let state: GitRepository.State
  private let since: String?
  private let paths: [FilePath]
  private let withAuthors: Bool
  private let selection: GitSelection

  /// - Parameters:
  ///   - since: Only commits that were made then or later; a time as git understands it.
  ///   - paths: Files and folders, from where the program runs; empty is everything.
  ///   - withAuthors: Whether origins name the authors of commits.
  /// Throws where there is no repository, and where a path lies outside of it.
  public init(
    of repository: GitRepository, since: String? = nil, paths: [FilePath] = [],
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
    let feed = BlobFeed(repository, largest: selection.largest)
    do throws(GitError) {
      let references = try References(of: repository)
      for (name, fault) in references.faults where skip(name, fault, body) == .stop { return }
      if try list(references, into: feed, body) == .more { _ = feed.finish(body) }
    } catch {
      guard feed.finish(body) == .more else { return }
      let fault = error.fault
      _ = skip(
        state.gitFolder,
        Fault(fault.reason, "commits after the last one named here are not read: \(fault.detail)"),
        body)
    }
  }

  private func skip(_ path: FilePath, _ fault: Fault, _ body: (Item) -> Flow) -> Flow {
    body(Item(origin: .file(path: path), work: .skip(fault)))
  }

  /// References may lead to blobs and trees that no commit has. Such a blob is read, under the name
  /// of the reference; such a tree is named.
  private func listOdd(
    _ references: References, into feed: BlobFeed, _ seen: inout SeenIDs, _ body: (Item) -> Flow
  ) -> Flow {
    guard paths.isEmpty, since == nil else { return .more }
    for (name, id, isBlob) in references.odd where seen.insert(id, as: .file) {
      let fault = Fault(.unsupportedFormat, "a reference to a tree that belongs to no commit")
      let request = BlobFeed.Request(id: id, path: name, fault: isBlob ? nil : fault)
      if feed.ask(request, body) == .stop { return .stop }
    }
    return .more
  }

  private func list(
    _ references: References, into feed: BlobFeed, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    let format = "commit %H %aI" + (withAuthors ? " %an <%ae>" : "")
    var words = [
      "log", "--date-order", "--reverse", "--raw", "-c", "-z", "--no-renames", "--root",
      "--no-notes", "--format=tformat:\(format)",
    ]
    words += GitRepository.comparing
    // As a limit of the walk it would end at the first commit whose clock was wrong.
    if let since { words.append("--since-as-filter=\(since)") }
    // Without it, branches are left out whose changes to the paths did not last.
    if !paths.isEmpty { words.append("--full-history") }
    words += references.options
    let process = try repository.start(words, paths: paths)
    var records = HistoryRecords(process)
    var seen = SeenIDs()
    while let (change, path, commit) = try records.next() {
      guard change.kind != .nothing else { continue }
      let fault = selection.exclusion(path) ?? change.fault
      let role: SeenIDs.Role =
        fault == nil ? .file : change.kind == .file ? .excluded : .linked
      guard seen.insert(change.id, as: role) else { continue }
      let request = BlobFeed.Request(id: change.id, path: path, commit: commit, fault: fault)
      if feed.ask(request, body) == .stop { return .stop }
    }
    try process.finish()
    return listOdd(references, into: feed, &seen, body)
  }
}
