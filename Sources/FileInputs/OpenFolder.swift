import Model

/// A folder in which a walk is.
struct OpenFolder {
  let listing: FolderListing
  let path: FilePath
  /// Whether the folder, or one it lies in, is to be included as a whole.
  let isIncluded: Bool
  /// Whether `objects` in it is a git object store.
  let isGitStore: Bool
  /// What is wrong with its file `.privetignore`.
  private(set) var ignoreFileComplaint: Fault?

  private let identity: FileIdentity
  /// Nil while it is closed, because folders below it need descriptors.
  private var descriptor: Descriptor?
  private var nextEntry = 0

  /// - Parameter isLFS: Whether it is `lfs` in git's folder.
  init(
    _ descriptor: Descriptor, _ identity: FileIdentity, path: FilePath,
    isIncluded: Bool, isLFS: Bool
  ) {
    self.descriptor = descriptor
    self.identity = identity
    self.path = path
    self.isIncluded = isIncluded
    listing = FolderListing(of: descriptor)
    isGitStore = isLFS || listing.isOfGit
  }

  mutating func next() -> FolderListing.Entry? {
    guard nextEntry < listing.entries.count else { return nil }
    defer { nextEntry += 1 }
    return listing.entries[nextEntry]
  }

  func status(of entry: FolderListing.Entry) throws(SystemError) -> FileStatus {
    let folder = try opened()
    return try listing.withName(of: entry) { name throws(SystemError) in
      try Posix.status(of: name, in: folder.number, followsLink: false)
    }
  }

  func open(_ entry: FolderListing.Entry, for purpose: Descriptor.Purpose) throws(SystemError)
    -> Descriptor
  {
    let folder = try opened()
    return try listing.withName(of: entry) { name throws(SystemError) in
      try Descriptor.open(name, in: folder.number, for: purpose)
    }
  }

  private func opened() throws(SystemError) -> Descriptor {
    guard let descriptor else { throw .missing }
    return descriptor
  }

  mutating func close() { descriptor = nil }

  /// Opens the folder anew, if it was closed, as the parent of `child`; or along its path, if the
  /// child was moved meanwhile. Where neither leads to it, its other entries have vanished.
  mutating func reopen(from child: OpenFolder) {
    guard descriptor == nil else { return }
    // A candidate that cannot be opened is none.
    descriptor =
      same(child.descriptor.flatMap { try? $0.parent() })
      ?? same(try? Descriptor.open(path, for: .folder(followsLink: true)))
  }

  /// `candidate`, if it is this folder.
  private func same(_ candidate: Descriptor?) -> Descriptor? {
    (try? candidate?.status().identity) == identity ? candidate : nil
  }

  /// Reads the folder's file `.privetignore`, if there is one.
  mutating func readIgnoreRules() -> IgnoreRules {
    guard let entry = listing.entry(FileTree.ignoreFileName) else { return IgnoreRules() }
    do throws(SystemError) {
      let file = try open(entry, for: .file(followsLink: false))
      let (rules, complaint) = try Self.rules(ofIgnoreFile: file)
      ignoreFileComplaint = complaint
      return rules
    } catch {
      // It is an item too: whoever reads it meets the same error, and reports it.
      return IgnoreRules()
    }
  }

  /// The rules of the file `.privetignore` in `folder`, and what is wrong with it.
  static func ignoreRules(in folder: FilePath) -> (IgnoreRules, Fault?) {
    let path = folder.appending(Array(FileTree.ignoreFileName.utf8))
    do throws(SystemError) {
      return try rules(ofIgnoreFile: Descriptor.open(path, for: .file(followsLink: false)))
    } catch {
      if error.isMissing { return (IgnoreRules(), nil) }
      return (IgnoreRules(), error.isLoop ? Fault(.symbolicLink) : error.fault)
    }
  }

  private static func rules(ofIgnoreFile file: Descriptor) throws(SystemError) -> (
    IgnoreRules, Fault?
  ) {
    guard try file.status().kind == .file else { return (IgnoreRules(), nil) }
    var bytes: [UInt8] = []
    while bytes.count <= Limits.ignoreFile {
      let left = Limits.ignoreFile + 1 - bytes.count
      if try file.read(upTo: left, appendingTo: &bytes) == 0 { break }
    }
    guard bytes.count <= Limits.ignoreFile else {
      return (IgnoreRules(), Fault(.overLimit, "more than \(Limits.ignoreFile) bytes of rules"))
    }
    var faulty: [(line: Int, problem: GlobProblem)] = []
    let rules = IgnoreRules(file: bytes, faulty: &faulty)
    guard let first = faulty.first else { return (rules, nil) }
    let more = faulty.count > 1 ? ", and \(faulty.count - 1) more" : ""
    return (
      rules, Fault(.unsupportedFormat, "line \(first.line): \(first.problem.text)\(more)")
    )
  }
}

extension FolderListing {
  /// Whether it is git's own folder, `.git` or bare, as git tells it (is_git_directory).
  var isOfGit: Bool { contains("HEAD") && contains("objects") && contains("refs") }
}
