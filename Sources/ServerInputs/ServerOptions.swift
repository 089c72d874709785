public import Tables

/// What of a database server is read.
public struct ServerOptions: Sendable {
  /// About how many rows of a table are read; nil for all.
  public var rows: Int?
  public var readsViews = false
  public var readsForeignTables = false
  /// Which tables and views are read.
  public var tables = TableChoice()
  /// Seconds after which the server ends a statement, and with it the reading of a table.
  public var timeout: Int
  /// Rows that all sessions together read in a second; nil for as many as come.
  public var rowsPerSecond: Int?
  /// Bytes that are read of a table, and of the server in all; nil for all.
  public var tableBytes: Int?
  public var bytes: Int?
  /// How long the server is read; nil for as long as it takes.
  public var duration: Duration?
  public var clock = ServerClock.system
  /// The name that the server's administrator sees.
  public var applicationName: String
  /// Asked for the password where the server wants one and nobody gave any; nil for none.
  public var password: (@Sendable () -> String?)?
  /// Told what the reports have no place for; called by several threads.
  public var tell: @Sendable (ServerNotice) -> Void = { _ in }

  /// Whether something ends the reading of a table that is not its number of rows.
  var mayEndEarly: Bool { tableBytes != nil || bytes != nil || duration != nil }

  public init(rows: Int?, timeout: Int, applicationName: String) {
    self.rows = rows
    self.timeout = timeout
    self.applicationName = applicationName
  }
}
