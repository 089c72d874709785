import Model

/// One walk over all arguments.
struct TreeWalk {
  private let rules: FileRules
  /// Files that are arguments.
  private let named: Set<FileIdentity>
  private let body: (Item) -> Flow

  /// Files seen that could be met again.
  private var seenFiles: Set<FileIdentity> = []
  private var seenFolders: Set<FileIdentity> = []
  /// Where in an item's path the path from the argument begins.
  private var rootStart = 0
  /// The folders from the argument down to where the walk stands.
  private var branch: [OpenFolder] = []
  /// The rules of the branch's files `.privetignore`, and of those above the argument.
  private var levels: [Level] = []
  /// Files `.privetignore` above arguments of which it was said what is wrong with them.
  private var faulty: Set<FilePath> = []

  private struct Level {
    let rules: IgnoreRules
    /// How many folders deep it stands; nil above the argument.
    let depth: Int?
    /// Where in an item's path the path from it begins, and what stands before that.
    let start: Int
    var way: [UInt8] = []

    func verdict(on path: ArraySlice<UInt8>, isFolder: Bool) -> IgnoreRules.Verdict? {
      let own = path.dropFirst(start)
      return rules.verdict(on: way.isEmpty ? own : way + own, isFolder: isFolder)
    }
  }

  init(rules: FileRules, named: Set<FileIdentity>, body: @escaping (Item) -> Flow) {
    self.rules = rules
    self.named = named
    self.body = body
  }

  /// Visits an argument with everything in it.
  mutating func visit(root: FilePath) -> Flow {
    let status: FileStatus
    do throws(SystemError) { status = try Posix.status(of: root) } catch {
      return skip(root, error.fault)
    }
    levels = []
    let ofRoot = rules.verdict(onRoot: root, isFolder: status.kind == .folder)
    switch status.kind {
    case .special(let name): return skip(root, Fault(.specialFile, name))
    case .symbolicLink: return skip(root, Fault(.symbolicLink))
    case _ where ofRoot.isExcluded: return skip(root, Fault(.excluded))
    case .file:
      let path = root.bytes.starts(with: [0x2E, 0x2F]) ? root.bytes.dropFirst(2) : root.bytes[...]
      rootStart = 0
      if let fault = ruleFault(on: path, isFolder: false, isIncluded: ofRoot.isIncluded) {
        return skip(root, fault)
      }
      return visit(file: root, status, followsLink: true)
    case .folder: break
    }
    do throws(SystemError) {
      let folder = try Descriptor.open(root, for: .folder(followsLink: true))
      let isHere = root.bytes == [0x2E] || root.bytes == [0x2E, 0x2F]
      let path = isHere ? FilePath(bytes: []) : root
      rootStart = Self.start(of: path)
      if heedRules(above: root) == .stop { return .stop }
      let flow = enter(
        folder, status.identity, path: path, shown: root, isIncluded: ofRoot.isIncluded)
      if flow == .stop { return .stop }
    } catch {
      return skip(root, error.fault)
    }
    return walk()
  }

  /// Takes in what the files `.privetignore` above an argument say of what lies in it.
  private mutating func heedRules(above root: FilePath) -> Flow {
    let upper = UpperIgnoreRules(above: root)
    levels = upper.levels.map { level in
      Level(rules: level.rules, depth: nil, start: rootStart, way: level.way)
    }
    for (path, fault) in upper.faults where faulty.insert(path).inserted {
      if skip(path, fault) == .stop { return .stop }
    }
    return .more
  }

  private func skip(_ path: FilePath, _ fault: Fault) -> Flow {
    body(Item(origin: .file(path: path), work: .skip(fault)))
  }

  /// Goes on until the branch has nothing left.
  private mutating func walk() -> Flow {
    while let top = branch.indices.last {
      guard let entry = branch[top].next() else {
        leave()
        continue
      }
      if visit(entry, in: top) == .stop { return .stop }
    }
    return .more
  }

  /// Where the paths from `folder` begin in its entries' paths.
  private static func start(of folder: FilePath) -> Int {
    folder.appending([]).bytes.count
  }

  private mutating func enter(
    _ folder: Descriptor, _ identity: FileIdentity, path: FilePath, shown: FilePath? = nil,
    isIncluded: Bool = false, isLFS: Bool = false
  ) -> Flow {
    guard seenFolders.insert(identity).inserted else {
      return skip(shown ?? path, Fault(.alreadyRead))
    }
    var opened = OpenFolder(
      folder, identity, path: path, isIncluded: isIncluded, isLFS: isLFS)
    let own = opened.readIgnoreRules()
    if !own.isEmpty {
      levels.append(Level(rules: own, depth: branch.count, start: Self.start(of: path)))
    }
    branch.append(opened)
    if branch.count > Limits.openFolders { branch[branch.count - Limits.openFolders - 1].close() }
    if let failure = opened.listing.failure { return skip(shown ?? path, failure.fault) }
    return .more
  }

  /// Leaves the innermost folder.
  private mutating func leave() {
    let left = branch.removeLast()
    if let last = levels.last, last.depth == branch.count { levels.removeLast() }
    if let parent = branch.indices.last { branch[parent].reopen(from: left) }
  }

  private mutating func visit(_ entry: FolderListing.Entry, in top: Int) -> Flow {
    let name = branch[top].listing.name(of: entry)
    let path = branch[top].path.appending(Array(name))
    do throws(SystemError) {
      var status: FileStatus?
      var known = entry.kind
      if known == nil {
        status = try branch[top].status(of: entry)
        known = status?.kind
      }
      let isFolder = known == .folder
      let isIncluded = branch[top].isIncluded
      if let fault = ruleFault(on: path.bytes[...], isFolder: isFolder, isIncluded: isIncluded) {
        return skip(path, fault)
      }
      switch known {
      case .symbolicLink: return skip(path, Fault(.symbolicLink))
      case .special(let name): return skip(path, Fault(.specialFile, name))
      case .folder: return try visit(folder: entry, path, in: top)
      case .file, nil:
        let current: FileStatus
        if let status { current = status } else { current = try branch[top].status(of: entry) }
        let complaint = branch[top].ignoreFileComplaint
        let isConcerned = complaint != nil && name.elementsEqual(FileTree.ignoreFileName.utf8)
        return visit(file: path, current, complaint: isConcerned ? complaint : nil)
      }
    } catch {
      return skip(path, error.fault)
    }
  }

  /// What the rules say against a path.
  private func ruleFault(on path: ArraySlice<UInt8>, isFolder: Bool, isIncluded: Bool) -> Fault? {
    var verdict = verdict(rules.exclude, rules.excludeAnchor, on: path, isFolder: isFolder)
    for level in levels.reversed() where verdict == nil {
      verdict = level.verdict(on: path, isFolder: isFolder)
    }
    if verdict == .matched { return Fault(.excluded) }
    if isFolder || isIncluded || rules.include.isEmpty { return nil }
    let included = self.verdict(rules.include, rules.includeAnchor, on: path, isFolder: false)
    return included == .matched ? nil : Fault(.excluded)
  }

  /// What rules say that begin at the root, or at their anchor.
  private func verdict(
    _ rules: IgnoreRules, _ anchor: FileRules.Anchor?, on path: ArraySlice<UInt8>, isFolder: Bool
  ) -> IgnoreRules.Verdict? {
    if rules.isEmpty { return nil }
    guard let anchor else {
      return rules.verdict(on: path.dropFirst(rootStart), isFolder: isFolder)
    }
    return rules.verdict(on: anchor(FilePath(bytes: Array(path))).bytes[...], isFolder: isFolder)
  }

  private mutating func visit(
    file path: FilePath, _ status: FileStatus, followsLink: Bool = false, complaint: Fault? = nil
  ) -> Flow {
    // Between the listing and now it may have become something else.
    if case .special(let name) = status.kind { return skip(path, Fault(.specialFile, name)) }
    if status.kind != .file { return skip(path, Fault(.vanished)) }
    if let fault = rules.unreadFiles[status.identity] { return skip(path, fault) }
    if status.links > 1 || named.contains(status.identity) {
      guard seenFiles.insert(status.identity).inserted else {
        return skip(path, Fault(.alreadyRead))
      }
    }
    if let most = rules.maxFileSize, status.size > most {
      return skip(path, Fault(.tooLarge, "\(status.size) bytes"))
    }
    let content = FileContent(
      path: path, size: status.size, followsLink: followsLink, complaint: complaint)
    return body(Item(origin: .file(path: path), work: .read(content)))
  }

  private mutating func visit(
    folder entry: FolderListing.Entry, _ path: FilePath, in top: Int
  ) throws(SystemError) -> Flow {
    let name = branch[top].listing.name(of: entry)
    let folder = try branch[top].open(entry, for: .folder(followsLink: false))
    if branch[top].isGitStore, name.elementsEqual("objects".utf8) {
      return skip(path, Fault(.gitObjects, GitObjects.count(in: folder)))
    }
    // What git notes of a work tree changes with every commit, and is in no clone.
    if name.elementsEqual(".git".utf8), FolderListing(of: folder).isOfGit {
      return skip(path, Fault(.gitFolder, "searched if it is named"))
    }
    let isLFS = branch[top].isGitStore && name.elementsEqual("lfs".utf8)
    let isIncluded =
      branch[top].isIncluded
      || verdict(rules.include, rules.includeAnchor, on: path.bytes[...], isFolder: true)
        == .matched
    return enter(
      folder, try folder.status().identity, path: path,
      isIncluded: isIncluded, isLFS: isLFS)
  }
}
