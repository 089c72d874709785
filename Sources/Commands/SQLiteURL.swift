import Model

/// Tells SQLite databases that are named as such, `sqlite:PATH`, from other paths.
enum SQLiteURL {
  private static let scheme = Array("sqlite:".utf8)
  private static let slashes = Array("//".utf8)

  /// The path of the database that `argument` names, with or without two slashes before it; nil where
  /// it names none, or where a file has that name.
  static func path(in argument: FilePath) -> FilePath? {
    let bytes = argument.bytes
    let start = String(decoding: bytes.prefix(scheme.count), as: UTF8.self).lowercased()
    guard start.utf8.elementsEqual(scheme), !Posix.isThere(argument) else { return nil }
    let rest = bytes.dropFirst(scheme.count)
    let path = FilePath(bytes: Array(rest.starts(with: slashes) ? rest.dropFirst(2) : rest))
    // It is a file here, not standard input.
    return path.isStandardInput ? FilePath("./-") : path
  }

  static func isMeant(by argument: FilePath) -> Bool { path(in: argument) != nil }
}
