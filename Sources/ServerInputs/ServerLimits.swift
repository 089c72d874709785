/// Limits that database servers meet, and that are kept for their sake.
enum ServerLimits {
  /// Sessions that are open at once on one server.
  static let connections = 4
  /// Connections that fail one after another before the server is given up: it may be gone, and each
  /// attempt can take `connectTimeout`.
  static let failures = 3
  /// How often a table is read again of which nothing was searched when the connection was lost, and
  /// how often tables are listed further on.
  static let repetitions = 2
  /// Seconds to wait for a connection.
  static let connectTimeout = 10
  /// Milliseconds to wait for a lock that another session holds. Whoever waits for it makes others
  /// wait who come after.
  static let lockTimeout = 2000
  /// Seconds after which the server ends a transaction in which nothing happens, as when privet is
  /// suspended.
  static let idleTimeout = 60
  /// Seconds after which the server ends a session that waits for its next table.
  static let sessionTimeout = 8 * 3600
  /// Characters of a column's comment that are read.
  static let comment = 256
  /// Tables that are listed at once.
  static let listedTables = 500
  /// Bytes of a cell that are read of a table with large ones; what lies behind is counted as cut.
  static let cell = 4 << 20
  /// The same for all cells of a row together, and the least for each.
  static let row = 64 << 20
  static let leastCell = 256 * 1024
  /// Bytes of a row that are taken at most, with cells of types that are short by nature.
  static let longestRow = 256 << 20
  /// Ranges of a key over which a sample is spread.
  static let sampledRanges = 50
  /// Blocks of a table of which a sample has rows, so far as there are as many.
  static let sampledBlocks = 50
  /// How often at most the rows of a sample are counted, in more blocks each time.
  static let sampleCounts = 3
  /// Blocks of a sample whose rows are counted, even where they are most of the table: 40 MB.
  static let countedBlocks = 5000
  /// Bytes of a table below which its rows are read from the first on: ten blocks, which a server
  /// takes every table to have of which it knows nothing.
  static let smallTable = 80 * 1024
  /// Bytes of large values, as the server packs them, from which on a table may have such cells.
  static let packedValues = 64 * 1024
}
