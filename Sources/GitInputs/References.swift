internal import Model

/// What a history begins at: what the references of a repository lead to, the commits that work
/// trees are at, and the stashes.
///
/// They are looked at one by one, for `git log` lists nothing where one of them leads to an object
/// that is not here.
struct References {
  /// Why something is not followed: it is damaged, or leads to what is not here.
  private(set) var faults: [(name: FilePath, fault: Fault)] = []
  /// Those that lead to a blob or a tree which may be in no commit.
  private(set) var odd: [(name: FilePath, id: String, isBlob: Bool)] = []
  /// The ids of commits that all others lead to.
  private(set) var commits: [String] = []
  /// Options by which `git log` follows these.
  var options: [String] {
    // No name of a reference has a sign that means something in a glob (git-check-ref-format).
    excluded.map { "--exclude=\($0.text)" } + ["--glob=*"] + unnamed
  }

  /// References that the glob must not have.
  private var excluded: [FilePath] = []
  /// The ids of commits to which maybe no reference leads.
  private var unnamed: [String] = []

  /// Something to be followed.
  private struct Start {
    let name: FilePath
    let id: String
    /// Whether the glob has it.
    var isReference = false
    /// What is said where its object is not here.
    var loss = "a reference to an object that is not here"
  }

  init(of repository: GitRepository) throws(GitError) {
    var starts = try listed(repository)
    if let head = try Self.start(at: "HEAD", repository) { starts.append(head) }
    var known = Set(starts.map(\.id))
    let others = try workTrees(repository) + Self.stashes(among: starts, repository)
    starts += others.filter { known.insert($0.id).inserted }
    try look(at: starts, repository)
  }

  /// All references.
  private mutating func listed(_ repository: GitRepository) throws(GitError) -> [Start] {
    let process = try repository.start(["for-each-ref", "--format=%(objectname) %(refname)"])
    var starts: [Start] = []
    for line in try process.answer().split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1)
      guard words.count == 2 else { throw .garbled }
      let id = String(decoding: words[0], as: UTF8.self)
      starts.append(Start(name: FilePath(bytes: Array(words[1])), id: id, isReference: true))
    }
    for name in process.complaints(after: "warning: ignoring broken ref ").map({ FilePath($0) }) {
      faults.append((name, Fault(.damaged, "a reference that holds no object's id")))
      excluded.append(name)
    }
    return starts
  }

  /// What `name` leads to; nil where that is a branch before its first commit.
  private static func start(
    at name: String, _ repository: GitRepository
  ) throws(GitError) -> Start? {
    do throws(GitError) {
      let answer = try repository.start(["rev-parse", "--verify", "--quiet", name]).answer()
      return Start(
        name: FilePath(name), id: String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self))
    } catch {
      guard case .failed = error else { throw error }
      return nil
    }
  }

  /// What the work trees of the repository are at: maybe no branch has it.
  private mutating func workTrees(_ repository: GitRepository) throws(GitError) -> [Start] {
    var starts: [Start] = []
    for tree in try WorkTree.all(of: repository) {
      switch tree.head {
      case .commit(let id):
        starts.append(
          Start(name: tree.path, id: id, loss: "a work tree at a commit that is not here"))
      case .unborn: break
      case .bare:
        if let head = try Self.start(at: "main-worktree/HEAD", repository) { starts.append(head) }
      case .damaged:
        let fault = Fault(.damaged, "a work tree whose HEAD names no branch and no commit")
        faults.append((tree.path, fault))
      }
    }
    return starts
  }

  /// All stashes: the reference leads to the newest one only. `git log` would pass over those whose
  /// commit is lost, and all of them where the newest is.
  private static func stashes(
    among references: [Start], _ repository: GitRepository
  ) throws(GitError) -> [Start] {
    let reference = "refs/stash"
    guard references.contains(where: { $0.name.text == reference }) else { return [] }
    var starts: [Start] = []
    while true {
      // Git answers up to the first number that no stash has.
      let names = (0..<64).map { "\(reference)@{\(starts.count + $0)}" }
      let process = try repository.start(["rev-parse"] + names)
      var answer: [UInt8] = []
      while process.read(upTo: Limits.chunk, appendingTo: &answer) > 0 {}
      let ids = answer.split(separator: 0x0A).prefix(while: ObjectID.isID)
      for (name, id) in zip(names, ids) where !ObjectID.isNone(id) {
        let loss = "a stash whose commit is not here"
        starts.append(
          Start(name: FilePath(name), id: String(decoding: id, as: UTF8.self), loss: loss))
      }
      do throws(GitError) { try process.finish() } catch {
        guard case .failed = error else { throw error }
        return starts
      }
      guard ids.count == names.count else { return starts }
    }
  }

  private mutating func look(at all: [Start], _ repository: GitRepository) throws(GitError) {
    var rest = all[...]
    while !rest.isEmpty {
      let process = try repository.start(["cat-file", "--batch-check"], takesInput: true)
      let answered = try look(at: rest, process)
      rest = rest.dropFirst(answered)
      guard let start = rest.popFirst() else { return }
      // Git died over it.
      do throws(GitError) { try process.finish() } catch {
        lose(start, error.fault)
        continue
      }
      throw .garbled
    }
  }

  /// Returns how many were answered before git ended.
  private mutating func look(
    at starts: ArraySlice<Start>, _ process: GitProcess
  ) throws(GitError) -> Int {
    var answered = 0
    while answered < starts.count {
      // As many as fit into a pipe, so that asking never waits.
      let part = starts.dropFirst(answered).prefix(ObjectStream.window)
      // What a tag leads to in the end.
      process.send(part.flatMap { Array("\($0.id)^{}\n".utf8) })
      var answer: [UInt8] = []
      while answer.count(where: { $0 == 0x0A }) < part.count,
        process.read(upTo: Limits.chunk, appendingTo: &answer) > 0
      {}
      let lines = answer.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      for (start, line) in zip(part, lines) {
        try note(start, String(decoding: line, as: UTF8.self).split(separator: " "))
      }
      answered += lines.count
      if lines.count < part.count { return answered }
    }
    return answered
  }

  /// "<id> <kind> <size>", or "<what was asked for> missing".
  private mutating func note(_ start: Start, _ answer: [Substring]) throws(GitError) {
    guard answer.count >= 2 else { throw .garbled }
    switch answer[1] {
    case "commit":
      commits.append(String(answer[0]))
      if !start.isReference { unnamed.append(start.id) }
    case "blob", "tree": odd.append((start.name, String(answer[0]), answer[1] == "blob"))
    case "missing": lose(start, Fault(.missing, start.loss))
    default: throw .garbled
    }
  }

  private mutating func lose(_ start: Start, _ fault: Fault) {
    faults.append((start.name, fault))
    if start.isReference { excluded.append(start.name) }
  }
}
