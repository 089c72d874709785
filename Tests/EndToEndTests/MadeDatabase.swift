import CSQLite

struct DatabaseError: Error, CustomStringConvertible {
  let description: String
}

/// A database open for writing, so that a test decides when its log is written back.
final class MadeDatabase {
  private var handle: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open(path, &handle) == SQLITE_OK else {
      throw DatabaseError(description: "cannot make \(path)")
    }
  }

  deinit { sqlite3_close(handle) }

  func run(_ statement: String) throws {
    guard sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else {
      throw DatabaseError(description: String(cString: sqlite3_errmsg(handle)))
    }
  }
}

/// Makes a database by statements, and closes it.
func makeDatabase(_ path: String, _ statements: String...) throws {
  let database = try MadeDatabase(path)
  for statement in statements { try database.run(statement) }
}
