#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// Finds the config of what is scanned: the nearest file `.privet.yaml` from there upwards, no farther
/// than the root of the repository. Where there is no repository it is the folder's own, for what lies
/// above belongs to others.
struct ConfigSearch {
  /// By the folder where the search began.
  private var known: [FilePath: FilePath?] = [:]

  /// The config of all `roots`; nil where none has one. One that has none takes the others'. Throws
  /// where two have different ones.
  static func config(above roots: [String]) throws(Failure) -> FilePath? {
    var search = ConfigSearch()
    var found: (config: FilePath, root: FilePath)?
    for root in roots.map({ FilePath($0 == "-" ? "." : $0) }) {
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
    let own = Self.config(in: start)
    var (nearest, folder) = (own, start)
    var result = own
    while true {
      if Posix.isThere(folder.appending(Array(".git".utf8))) {
        result = nearest
        break
      }
      guard let parent = folder.parent else { break }
      folder = parent
      nearest = nearest ?? Self.config(in: folder)
    }
    known[start] = .some(result)
    return result
  }

  private static func config(in folder: FilePath) -> FilePath? {
    let path = folder.appending(Array(ConfigFile.name.utf8))
    return Posix.isThere(path) ? path : nil
  }
}

extension FilePath {
  /// The folder that holds it, of an absolute path; nil for the root.
  var parent: FilePath? {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), bytes.count > 1 else { return nil }
    return FilePath(bytes: Array(bytes[..<max(slash, 1)]))
  }
}
