/// Which files of a tree are read.
public struct FileRules: Sendable {
  /// Only files that these match, or that lie in a folder that these match; empty for all.
  public let include: IgnoreRules
  /// Files and folders that are left out, whatever `include` and the files `.privetignore` say.
  public let exclude: IgnoreRules
  /// The size in bytes above which a file is left out.
  public let maxFileSize: Int?

  /// Everything, but for what files `.privetignore` say.
  public init() {
    include = IgnoreRules()
    exclude = IgnoreRules()
    maxFileSize = nil
  }

  /// Globs as in a file `.privetignore` at the root of each tree. Throws for one that is
  /// malformed.
  public init(include: [String], exclude: [String], maxFileSize: Int?) throws(GlobError) {
    self.include = try IgnoreRules(globs: include)
    self.exclude = try IgnoreRules(globs: exclude)
    self.maxFileSize = maxFileSize
  }
}
