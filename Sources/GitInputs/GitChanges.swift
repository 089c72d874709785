public import Model

/// Files that are added or changed: in the index since the last commit, or by a branch.
public struct GitChanges: Sendable {
  public enum Kind: Sendable {
    /// What would be committed.
    case staged
    /// What `end` has beyond the last commit that it shares with `start`, as a pull request shows
    /// it.
    case range(start: String, end: String)

    /// "A..B" or "A...B", which mean the same here; an end that is left out is HEAD. Nil for what is
    /// neither, and for what git would take for an option.
    public init?(range text: String) {
      guard let dots = text.firstRange(of: ".."), !text.hasPrefix("-") else { return nil }
      let start = text[..<dots.lowerBound]
      let end = text[dots.upperBound...].drop { $0 == "." }
      guard !start.isEmpty || !end.isEmpty, !end.contains("..") else { return nil }
      self = .range(
        start: start.isEmpty ? "HEAD" : String(start), end: end.isEmpty ? "HEAD" : String(end))
    }
  }

  /// A file to read, or why not to.
  struct Change: Sendable {
    let path: FilePath
    let change: RawChange
    /// Nil is all of them.
    let lines: LineSet?
  }

  let repository: GitRepository
  let changes: [Change]
  /// Whether all lines count, though only those that change were asked for, because a partial clone
  /// lacks versions with which to compare.
  public let lacksLines: Bool

  /// Whether no file is added or changed.
  public var isEmpty: Bool { changes.isEmpty }
}

/// Asks for changes while something else is done.
public struct GitChangesRequest: ~Copyable {
  /// Bytes of the list of changes; one of a million files has a fifth of it.
  private static let longestList = 1024 * 1024 * 1024

  private let repository: GitRepository
  private let kind: GitChanges.Kind
  private let wholeFiles: Bool
  /// What is compared, as git is told.
  private let compared: String
  private let process: GitProcess
  /// Lists the changed files among those that are named; nil where none are.
  private let naming: GitProcess?

  /// Starts git.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, from where the program runs; empty is everything.
  ///   - wholeFiles: Whether all lines of a changed file count, not only those that changed.
  public init(
    _ kind: GitChanges.Kind, of repository: GitRepository, paths: [FilePath], wholeFiles: Bool
  ) throws(GitError) {
    var words = ["diff", "--raw"]
    if !wholeFiles {
      words += [
        "--patch", "--unified=0", "--inter-hunk-context=0", "--diff-algorithm=myers",
        "--indent-heuristic", "--src-prefix=a/", "--dst-prefix=b/", "--submodule=short",
      ]
    }
    // A file that only moves adds nothing; one that is copied does.
    words += ["--find-renames=50%", "-l2000"] + GitRepository.comparing
    compared =
      switch kind {
      case .staged: "--cached"
      case .range(let start, let end): "\(start)...\(end)"
      }
    // Paths would hide where a file comes from that only got another name: they are asked for apart.
    let process = try repository.start(words + [compared], paths: [])
    let naming =
      paths.isEmpty
      ? nil
      : try repository.start(
        ["diff", "--name-only", "-z", "--no-renames"] + GitRepository.comparing + [compared],
        paths: paths)
    self.repository = repository
    self.kind = kind
    self.wholeFiles = wholeFiles
    self.process = process
    self.naming = naming
  }

  /// Waits for the changes.
  public consuming func answer() throws(GitError) -> GitChanges {
    var changes: [GitChanges.Change]
    var lacksLines = false
    do throws(GitError) {
      do throws(GitError) {
        changes = try Self.read(process, wholeFiles: wholeFiles)
      } catch {
        guard error == .notFetched else { throw error }
        changes = try listAlone()
        lacksLines = !wholeFiles
      }
      if let named = try names() { changes.removeAll { !named.contains($0.path) } }
    } catch {
      guard case .failed(let words) = error else { throw error }
      // Outside a repository git complains of the options instead.
      throw try reason(words, in: repository.check())
    }
    // A bare repository has no index, so that everything seems to be removed.
    if changes.isEmpty, case .staged = kind, try repository.check().isBare { throw .noIndex }
    return GitChanges(repository: repository, changes: changes, lacksLines: lacksLines)
  }

  /// Why the ends of a range cannot be compared: what git says of them names what it was told, which
  /// is not what the user wrote.
  private func reason(
    _ words: String, in state: GitRepository.State
  ) throws(GitError) -> GitError {
    guard case .range(let start, let end) = kind, words.contains(compared) else {
      return .failed(words: words)
    }
    for name in [start, end] {
      guard try repository.hasCommit(name) else {
        return .noCommit(name: name, isShallow: state.isShallow)
      }
    }
    return words.hasSuffix("no merge base")
      ? .noCommonPast(isShallow: state.isShallow) : .failed(words: words)
  }

  /// Lines and renames are told from the files' contents, of which a partial clone lacks some. Here
  /// all lines of a file count; whether it is here shows when it is read.
  private func listAlone() throws(GitError) -> [GitChanges.Change] {
    let words = ["diff", "--raw", "--no-renames"] + GitRepository.comparing + [compared]
    return try Self.read(repository.start(words, paths: []), wholeFiles: true).filter {
      wholeFiles || !$0.change.isSameContent || $0.change.isUnmerged
    }
  }

  private func names() throws(GitError) -> Set<FilePath>? {
    guard let naming else { return nil }
    var names: [UInt8] = []
    while naming.read(upTo: Limits.chunk, appendingTo: &names) > 0 {
      guard names.count < Self.longestList else { throw .garbled }
    }
    try naming.finish()
    return Set(names.split(separator: 0).map { FilePath(bytes: Array($0)) })
  }

  private static func read(
    _ process: GitProcess, wholeFiles: Bool
  ) throws(GitError) -> [GitChanges.Change] {
    var listed: [(path: FilePath, change: RawChange)] = []
    var patch = PatchLines()
    var isPatch = false
    var buffer: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = process.read(upTo: Limits.chunk, appendingTo: &buffer) == 0
      var rest = buffer[...]
      while !isPatch, let end = rest.firstIndex(of: 0x0A) {
        // A blank line stands between the list and the patch.
        if end == rest.startIndex {
          isPatch = true
        } else {
          listed.append(try line(rest[..<end]))
        }
        rest = rest[(end + 1)...]
      }
      if isPatch {
        try patch.take(rest)
        buffer.removeAll(keepingCapacity: true)
      } else {
        buffer.removeFirst(buffer.count - rest.count)
        guard buffer.count < longestList else { throw .garbled }
      }
    }
    // What ends early ends with a complaint, which says more.
    try process.finish()
    guard isPatch || buffer.isEmpty else { throw .garbled }
    try patch.end()
    // Beside an unresolved conflict the patch may hold names that are not quoted.
    let knowsLines = !wholeFiles && !listed.contains { $0.change.isUnmerged }
    return listed.compactMap { path, change in
      if change.kind == .nothing, !change.isUnmerged { return nil }
      if knowsLines, change.isSameContent { return nil }
      return GitChanges.Change(
        path: path, change: change, lines: knowsLines ? patch.lines[path] : nil)
    }
  }

  private static func line(_ line: ArraySlice<UInt8>) throws(GitError) -> (FilePath, RawChange) {
    let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard let first = parts.first, let change = RawChange(first),
      parts.count == (change.isRename ? 3 : 2), let path = QuotedPath.bytes(of: parts.last ?? [])
    else { throw .garbled }
    return (FilePath(bytes: path), change)
  }
}
