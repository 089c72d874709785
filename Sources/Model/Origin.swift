/// Where something that was read comes from.
public indirect enum Origin: Hashable, Sendable {
  case file(path: FilePath)
  case standardInput
  /// A table or view of a database, whole.
  case table(name: String, of: Origin)
  /// A column of a table or view of a database.
  case column(name: String, table: String, of: Origin)

  /// The file that holds it; nil for what has no file.
  public var file: FilePath? {
    switch self {
    case .file(let path): path
    case .standardInput: nil
    case .table(_, let parent), .column(_, _, let parent): parent.file
    }
  }
}
