import DatabaseInputs
import Model
import ServerInputs

/// The SQLite databases that a scan was told to read as such.
enum NamedDatabases {
  /// Refuses files that are none, before anything is read.
  static func check(_ paths: [FilePath], with extractor: SQLiteExtractor) throws(Failure) {
    for path in paths {
      switch Posix.contents(of: path, atMost: Limits.head) {
      case .failure(let error): throw .unreadable(path, reason: error.reason)
      case .success(let contents):
        let isOne = extractor.accepts(
          head: contents.bytes, of: .file(path: path), size: Posix.file(path)?.size)
        guard isOne else { throw .notADatabase(path) }
      }
    }
  }
}

extension ScanOptions {
  /// What of SQLite databases is read. Those that are named as such are sampled as a server's are, other
  /// files only if somebody says so.
  var sqliteOptions: SQLiteOptions {
    var options = SQLiteOptions()
    if case .about(let wanted) = rows { options.rows = wanted }
    options.named = Set(databases)
    options.readsDeleted = deleted
    options.rowsOfNamed = serverOptions.rows
    return options
  }
}
