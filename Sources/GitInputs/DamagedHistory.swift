internal import Model

/// A history in which objects are lost, over which `git log` would end.
///
/// It compares trees as that does, but reads them one by one: what a commit has otherwise than each
/// of its parents. What is lost of a parent counts as not there, so that everything of the commit
/// is met that can be read.
struct DamagedHistory {
  /// What is met.
  enum Part {
    /// A file or something else under its name.
    case entry(RawChange.Kind, id: String, FilePath, GitCommit)
    case lostCommit(id: String, Fault)
    /// A folder of a commit; the path of its root is empty.
    case lostTree(id: String, FilePath, GitCommit, Fault)
  }

  /// Folders of one path. Trees that hold each other are no work of git's.
  private static let deepest = 4096

  private let reader: ObjectReader
  private let graph: CommitGraph
  private let since: CommitTime?
  private let limits: PathLimits
  private let withAuthors: Bool

  /// - Parameter starts: Commits that lead to all others.
  init(
    of repository: GitRepository, from starts: [String], since: CommitTime?, paths: [FilePath],
    withAuthors: Bool
  ) throws(GitError) {
    let local =
      try repository.isPartialClone()
      ? try LocalObjects(of: repository, kinds: ["commit", "tree"]) : nil
    reader = ObjectReader(repository, local: local)
    limits = try PathLimits(paths, in: repository)
    graph = try CommitGraph(from: starts, endingAt: try repository.shallowCommits(), reader)
    self.since = since
    self.withAuthors = withAuthors
  }

  /// Calls `body` with everything that is met, commit by commit, the oldest first, none before its
  /// parents. Throws where git cannot be started.
  func forEachPart(_ body: (Part) -> Flow) throws(GitError) -> Flow {
    try graph.forEachOldestFirst { commit throws(GitError) in
      if let fault = commit.fault { return body(.lostCommit(id: commit.id, fault)) }
      if let since, commit.seconds < since.seconds { return .more }
      // Trees are not kept: a commit is read again in its turn, with its parents.
      let objects = try reader.commits([commit.id] + commit.parents)
      switch objects[0] {
      case .failure(let fault): return body(.lostCommit(id: commit.id, fault))
      case .success(let object):
        let origin = GitCommit(
          id: commit.id, authorDate: object.authorDate, author: withAuthors ? object.author : nil)
        // A parent that is lost was named in its turn.
        let parents = objects.dropFirst().compactMap { try? $0.get().tree }
        return try compare(object.tree, with: parents, origin, body)
      }
    }
  }

  /// A folder whose entries are gone through.
  private struct Level {
    let path: FilePath
    var entries: ArraySlice<TreeEntry>
    /// The same folder of each parent, by names.
    let before: [[ArraySlice<UInt8>: TreeEntry]]
  }

  private func compare(
    _ tree: String, with parents: [String], _ commit: GitCommit, _ body: (Part) -> Flow
  ) throws(GitError) -> Flow {
    guard !parents.contains(tree) else { return .more }
    var levels: [Level] = []
    var next: (tree: String, before: [String], path: FilePath)? = (tree, parents, FilePath(""))
    while true {
      if let (tree, before, path) = next {
        next = nil
        switch try level(tree, before, at: path, depth: levels.count) {
        case .success(let level): levels.append(level)
        case .failure(let fault):
          if body(.lostTree(id: tree, path, commit, fault)) == .stop { return .stop }
        }
      }
      guard let level = levels.last else { return .more }
      guard let entry = level.entries.first else {
        levels.removeLast()
        continue
      }
      levels[levels.count - 1].entries.removeFirst()
      let before = level.before.compactMap { $0[entry.name] }
      if before.contains(where: { $0.isSame(as: entry) }) { continue }
      let path = level.path.appending(Array(entry.name))
      if let kind = entry.kind {
        guard limits.hold(path) else { continue }
        if body(.entry(kind, id: entry.id, path, commit)) == .stop { return .stop }
      } else if limits.reach(into: path) {
        next = (entry.id, before.filter(\.isTree).map(\.id), path)
      }
    }
  }

  private func level(
    _ tree: String, _ before: [String], at path: FilePath, depth: Int
  ) throws(GitError) -> Result<Level, Fault> {
    guard depth < Self.deepest else {
      return .failure(Fault(.overLimit, "more than \(Self.deepest) folders in each other"))
    }
    let trees = try reader.trees([tree] + before)
    return trees[0].map { entries in
      // What is lost of a parent is named with the commit that has it.
      let others = trees.dropFirst().compactMap { try? $0.get() }
      return Level(
        path: path, entries: entries[...],
        before: others.map { entries in
          Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
        })
    }
  }
}
