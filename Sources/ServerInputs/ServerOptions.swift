/// What of a database server is read.
public struct ServerOptions: Sendable {
  /// About how many rows of a table are read; nil for all.
  public var rows: Int?
  public var readsViews = false
  public var readsForeignTables = false
  /// Seconds after which the server ends a statement, and with it the reading of a table.
  public var timeout: Int
  /// The name that the server's administrator sees.
  public var applicationName: String

  public init(rows: Int?, timeout: Int, applicationName: String) {
    self.rows = rows
    self.timeout = timeout
    self.applicationName = applicationName
  }
}
