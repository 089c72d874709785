internal import CMariaDB

/// All rows that a statement gave, in memory. Freed with its life; the session can be used meanwhile.
struct MariaDBAnswer: ~Copyable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { cmariadb_free(pointer) }

  /// Nil behind the last one. A row stands as long as the answer is used.
  func nextRow() -> MariaDBRow? {
    guard let cells = cmariadb_row(pointer), let lengths = cmariadb_lengths(pointer) else {
      return nil
    }
    return MariaDBRow(cells, lengths: lengths)
  }
}
