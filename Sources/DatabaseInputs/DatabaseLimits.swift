import Model

/// Limits that databases meet, besides those in `Limits`.
enum DatabaseLimits {
  /// Bytes of a value that SQLite may hold in memory; larger ones are streamed.
  static let value: Int32 = 4 << 20
  /// Bytes of a row that SQLite may hold in memory, and the least that each of its values gets.
  static let row: Int32 = 16 << 20
  static let valueInWideRow: Int32 = 16 * 1024
  /// Memory of the page cache, in KiB. A table is read once from end to end: more brings nothing.
  static let pageCache = 2048
  /// Steps of SQLite's machine between two rows, some seconds, before a statement is given up: a
  /// view can compute for ever.
  static let stepsPerRow = 100_000_000
  /// Steps between two looks at that count.
  static let stepsPerTick: Int32 = 100_000
  /// Rows of a view or virtual table, beyond twice the rows of all tables. A view can have rows
  /// without end, and shows nothing that its tables do not hold.
  static let viewRows = 10_000
  /// Cells of one table whose faults are told one by one; more are counted.
  static let toldCells = 100
  /// Rows without a number that are too large to be read, before the rest of their table is given
  /// up: each is a new start from the first row.
  static let skippedRows = 100
  /// The longest path that SQLite opens, in bytes (`MAX_PATHNAME` of its Unix interface, less a
  /// suffix such as "-journal").
  static let path = 500
  /// How often a database that changes meanwhile is copied anew.
  static let copyAttempts = 4
  /// Bytes copied at once.
  static let copyChunk = 1 << 20
}
