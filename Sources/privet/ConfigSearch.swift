import Model

/// Finds the config of what is scanned: the nearest file `.privet.yaml` from there upwards, no farther
/// than the root of the repository. Where there is no repository it is the folder's own, for what lies
/// above belongs to others.
struct ConfigSearch {
  /// By the folder where the search began.
  private var known: [FilePath: FilePath?] = [:]

  /// The config of all `roots`; nil where none has one. One that has none takes the others'. Throws
  /// where two have different ones.
  static func config(above roots: [FilePath]) throws(Failure) -> FilePath? {
    var search = ConfigSearch()
    var found: (config: FilePath, root: FilePath)?
    for root in roots.map({ $0.isStandardInput ? FilePath(".") : $0 }) {
      // What is not there is refused later on.
      guard let folder = Posix.resolvedFolder(of: root), let config = search.config(from: folder)
      else { continue }
      if let found, found.config != config {
        throw .contradictingConfigs(
          (Posix.shown(found.config), found.root), (Posix.shown(config), root))
      }
      found = found ?? (config, root)
    }
    return found?.config
  }

  /// That of the repository in which the program runs.
  static func configOfRepository() -> FilePath? {
    Posix.workTree.flatMap { config(in: $0) }
  }

  private mutating func config(from start: FilePath) -> FilePath? {
    if let known = known[start] { return known }
    let result = Self.nearestConfig(to: start)
    known[start] = .some(result)
    return result
  }

  private static func nearestConfig(to start: FilePath) -> FilePath? {
    guard let root = Posix.workTree(around: start) else { return config(in: start) }
    for folder in start.upwards {
      if let config = config(in: folder) { return config }
      if folder == root { break }
    }
    return nil
  }

  private static func config(in folder: FilePath) -> FilePath? {
    let path = folder.appending(Array(ConfigFile.name.utf8))
    return Posix.isThere(path) ? path : nil
  }
}
