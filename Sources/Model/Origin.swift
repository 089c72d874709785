/// Where something that was read comes from.
public indirect enum Origin: Hashable, Sendable {
  case file(path: FilePath)
  case standardInput
  /// A file as the index or a commit of a git repository has it; its path begins at the root of the
  /// repository.
  case blob(GitBlob, path: FilePath)
  /// A database of a server, or a table of it.
  case server(ServerPlace)
  /// A table or view of a database, whole.
  case table(name: String, of: Origin)
  /// A column of a table or view of a database.
  case column(name: String, table: String, of: Origin)

  /// The file that holds it; nil for what has no file.
  public var file: FilePath? {
    switch self {
    case .file(let path), .blob(_, let path): path
    case .standardInput, .server: nil
    case .table(_, let parent), .column(_, _, let parent): parent.file
    }
  }

  /// What git keeps it as; nil for what was not read from a repository.
  public var blob: GitBlob? {
    switch self {
    case .blob(let blob, _): blob
    case .file, .standardInput, .server: nil
    case .table(_, let parent), .column(_, _, let parent): parent.blob
    }
  }

  /// The database server it is of; nil for what was not read from one.
  public var server: ServerPlace? {
    switch self {
    case .server(let place): place
    case .file, .blob, .standardInput: nil
    case .table(_, let parent), .column(_, _, let parent): parent.server
    }
  }
}
