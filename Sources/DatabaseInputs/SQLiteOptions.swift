public import Model
public import Tables

/// What of SQLite databases is read.
public struct SQLiteOptions: Sendable {
  /// About how many rows of each table are read; nil for all.
  public var rows: Int?
  /// The paths of databases that were named as such, and how many rows are read of theirs.
  public var named: Set<FilePath> = []
  public var rowsOfNamed: Int?

  /// Which tables and views are read.
  public var tables = TableChoice()

  /// Whether what remains of deleted rows is read, too.
  public var readsDeleted = false

  public init() {}

  /// How many rows are read of each table of the file `path`; nil for all.
  func rows(of path: FilePath?) -> Int? {
    path.map(named.contains) == true ? rowsOfNamed : rows
  }
}
