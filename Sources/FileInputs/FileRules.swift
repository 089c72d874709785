public import Model

/// Which files of a tree are read.
public struct FileRules: Sendable {
  /// Says how a path is called from the folder on at which globs begin.
  public typealias Anchor = @Sendable (FilePath) -> FilePath

  /// Only files that these match, or that lie in a folder that these match; empty for all.
  public let include: IgnoreRules
  /// Files and folders that are left out, whatever `include` and the files `.privetignore` say.
  public let exclude: IgnoreRules
  /// The size in bytes above which a file is left out.
  public let maxFileSize: Int?
  /// Where globs begin that do not begin at the root of each tree.
  let includeAnchor: Anchor?
  let excludeAnchor: Anchor?
  /// Whether a root is left out as a whole, whatever else is said; nil for none.
  public var leavesOutRoot: (@Sendable (_ root: FilePath, _ isFolder: Bool) -> Bool)?

  /// Files that are left out whatever else is said, and why.
  private(set) var unreadFiles: [FileIdentity: Fault] = [:]

  /// Everything, but for what files `.privetignore` say.
  public init() {
    include = IgnoreRules()
    exclude = IgnoreRules()
    maxFileSize = nil
    includeAnchor = nil
    excludeAnchor = nil
  }

  /// Globs as in a file `.privetignore` at the root of each tree. Throws for one that is
  /// malformed, or can never mean anything. The first of `exclude` may take back what such a file
  /// leaves out.
  ///
  /// - Parameters:
  ///   - includeAnchor: Where those of `include` begin instead, in `FileTree`. They are then about the
  ///     trees' roots, too, and about the folders these lie in.
  ///   - excludeAnchor: The same for `exclude`.
  public init(
    include: [String], exclude: [String], maxFileSize: Int?, includeAnchor: Anchor? = nil,
    excludeAnchor: Anchor? = nil
  ) throws(GlobError) {
    self.include = try IgnoreRules(globs: include)
    self.exclude = try IgnoreRules(globs: exclude, takesBackOthers: true)
    self.maxFileSize = maxFileSize
    self.includeAnchor = includeAnchor
    self.excludeAnchor = excludeAnchor
  }

  /// Leaves out the file that is called `path` now, whatever other names lead to it.
  public mutating func leaveOut(_ path: FilePath, because fault: Fault) {
    // What is not there is not met.
    guard let status = try? Posix.status(of: path) else { return }
    unreadFiles[status.identity] = fault
  }

  /// Whether a tree whose root is called `root` is left out as a whole by rules with an anchor, and
  /// whether it is included as a whole.
  func verdict(onRoot root: FilePath, isFolder: Bool) -> (isExcluded: Bool, isIncluded: Bool) {
    let isExcluded =
      leavesOutRoot?(root, isFolder) ?? false
      || excludeAnchor.map { Self.hold(exclude, $0(root), isFolder) } ?? false
    let isIncluded = includeAnchor.map { Self.hold(include, $0(root), isFolder) } ?? false
    return (isExcluded, isIncluded)
  }

  /// Whether `rules` are for `path`, or for a folder it lies in.
  private static func hold(_ rules: IgnoreRules, _ path: FilePath, _ isFolder: Bool) -> Bool {
    let bytes = path.bytes[...]
    // The folder at which the globs begin is no matter of theirs.
    if bytes.isEmpty { return false }
    for slash in bytes.indices where bytes[slash] == 0x2F {
      if rules.verdict(on: bytes[..<slash], isFolder: true) == .matched { return true }
    }
    return rules.verdict(on: bytes, isFolder: isFolder) == .matched
  }
}
