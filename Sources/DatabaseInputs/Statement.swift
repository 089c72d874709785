import CSQLite

/// A compiled statement of SQLite, ended with its life.
struct Statement: ~Copyable {
  let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// SQLite's result code: `SQLITE_ROW`, `SQLITE_DONE` or an error's.
  func step() -> Int32 { sqlite3_step(handle) }

  /// Starts it again, with `values` for its parameters.
  func restart(with values: Int64...) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      sqlite3_bind_int64(handle, Int32(index) + 1, value)
    }
  }

  var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// The name of a result column, in bytes that need not be UTF-8.
  func columnName(_ column: Int) -> [UInt8] {
    guard let name = sqlite3_column_name(handle, Int32(column)) else { return [] }
    var bytes: [UInt8] = []
    while name[bytes.count] != 0 { bytes.append(UInt8(bitPattern: name[bytes.count])) }
    return bytes
  }

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  func text(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
