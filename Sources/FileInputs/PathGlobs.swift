public import Model

/// Globs of `.privetignore`'s kind that say which paths are meant, asked about one path at a time.
public struct PathGlobs: Sendable {
  private let rules: IgnoreRules

  /// Throws the first that cannot be read, or can never mean anything.
  public init(_ globs: [String]) throws(GlobError) { rules = try IgnoreRules(globs: globs) }

  /// Whether the last glob that says something of the file `path`, or else of the nearest folder it
  /// lies in, means it. The path begins at the globs' folder.
  public func hold(_ path: FilePath) -> Bool {
    var rest = path.bytes[...]
    var isFolder = false
    while true {
      if let verdict = rules.verdict(on: rest, isFolder: isFolder) { return verdict == .matched }
      guard let slash = rest.lastIndex(of: 0x2F) else { return false }
      rest = rest[..<slash]
      isFolder = true
    }
  }
}
