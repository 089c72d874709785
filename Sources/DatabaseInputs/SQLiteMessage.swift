import CSQLite

/// What SQLite says of an error, without anything of what the database holds.
///
/// Its full messages quote: a path that a function was given, a literal of a view. Only the text of
/// the code is always safe, and a few messages that name a part of the schema.
enum SQLiteMessage {
  /// What stands before the name of a table, function or module that the database lacks.
  private static let namings = ["no such function: ", "no such module: ", "no such table: "]

  /// The text of a result code (https://sqlite.org/rescode.html).
  static func text(_ code: Int32) -> String { String(cString: sqlite3_errstr(code)) }

  /// The same, or the connection's own message for its last error where that is safe.
  static func text(_ code: Int32, of connection: OpaquePointer) -> String {
    let full = String(cString: sqlite3_errmsg(connection))
    let isNaming = namings.contains { naming in
      guard full.hasPrefix(naming) else { return false }
      var name = full.dropFirst(naming.count)
      if name.hasPrefix("main.") { name = name.dropFirst(5) }
      return name.utf8.allSatisfy(isNamePart)
    }
    return isNaming ? full : text(code)
  }

  /// Names that hold a digit, or a sign, could be values.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
