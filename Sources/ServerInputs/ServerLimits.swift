/// Limits that database servers meet, and that are kept for their sake.
enum ServerLimits {
  /// Sessions that are open at once on one server.
  static let connections = 4
  /// Connections that fail one after another before the server is given up: it may be gone, and each
  /// attempt can take `connectTimeout`.
  static let failures = 3
  /// Seconds to wait for a connection.
  static let connectTimeout = 10
  /// Milliseconds to wait for a lock that another session holds. Whoever waits for it makes others
  /// wait who come after.
  static let lockTimeout = 2000
  /// Seconds after which the server ends a transaction in which nothing happens, as when privet is
  /// suspended.
  static let idleTimeout = 60
  /// Characters of a column's comment that are read.
  static let comment = 256
  /// Tables that are listed at once.
  static let listedTables = 500
  /// Bytes of a cell that are read of a table with large ones; what lies behind is counted as cut.
  static let cell = 4 << 20
  /// The same for all cells of a row together, and the least for each.
  static let row = 64 << 20
  static let leastCell = 256 * 1024
  /// Bytes of a table below which its rows are read from the first on: ten blocks, which a server
  /// takes every table to have of which it knows nothing.
  static let smallTable = 80 * 1024
  /// Bytes of large values, as the server packs them, from which on a table may have such cells.
  static let packedValues = 64 * 1024
}
