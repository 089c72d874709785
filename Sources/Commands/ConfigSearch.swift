import Model

/// Finds the config of what is scanned: the nearest file `.privet.yaml` from there upwards, no farther
/// than the root of the repository. Where there is no repository it is the folder's own, for what lies
/// above belongs to others. A file of a name that is nearly that one is refused, for it is meant to be one.
struct ConfigSearch {
  /// By the folder where the search began.
  private var known: [FilePath: FilePath?] = [:]
  /// Whether it is asked about more than one.
  private let remembers: Bool

  private init(remembers: Bool) { self.remembers = remembers }

  /// The config of all `roots`; nil where none has one. One that has none takes the others'. Throws
  /// where two have different ones.
  static func config(above roots: [FilePath]) throws(Failure) -> FilePath? {
    var search = ConfigSearch(remembers: roots.count > 1)
    var found: (config: FilePath, root: FilePath)?
    for root in roots.map({ $0.isStandardInput ? FilePath(".") : $0 }) {
      // What is not there is refused later on.
      guard let folder = Posix.resolvedFolder(of: root),
        let config = try search.config(from: folder)
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
  static func configOfRepository() throws(Failure) -> FilePath? {
    guard let root = Posix.workTree else { return nil }
    return try config(in: root)
  }

  private mutating func config(from start: FilePath) throws(Failure) -> FilePath? {
    if remembers, let known = known[start] { return known }
    let result = try Self.nearestConfig(to: start)
    if remembers { known[start] = .some(result) }
    return result
  }

  private static func nearestConfig(to start: FilePath) throws(Failure) -> FilePath? {
    guard let root = Posix.workTree(around: start) else { return try config(in: start) }
    for folder in start.upwards {
      if let config = try config(in: folder) { return config }
      if folder == root { break }
    }
    return nil
  }

  private static func config(in folder: FilePath) throws(Failure) -> FilePath? {
    let misnamed = folder.appending(Array(ConfigFile.misspelledName.utf8))
    if Posix.isThere(misnamed) { throw .misnamedConfig(Posix.shown(misnamed)) }
    let path = folder.appending(Array(ConfigFile.name.utf8))
    return Posix.isThere(path) ? path : nil
  }
}
