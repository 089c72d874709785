import CSQLite

/// The tables in which virtual tables keep what they show, as full-text and R-tree tables do: the name
/// of the virtual table, "_" and what they hold (https://sqlite.org/vtab.html#xshadowname).
///
/// They are known from SQLite 3.37 on; to older ones they are tables like others.
struct ShadowTables {
  /// What stands behind the last "_", by what stands before it, both in lower case.
  private var parts: [String: Set<String>] = [:]

  /// None are known yet.
  init() {}

  init(in database: Database) {
    // Where the list cannot be had, nothing is left out for it.
    guard let list = try? database.prepare(Array("PRAGMA main.table_list".utf8)) else { return }
    while list.step() == SQLITE_ROW {
      database.resetPatience()
      guard list.text(2) == Array("shadow".utf8),
        let (owner, part) = Self.split(list.text(1))
      else { continue }
      parts[owner, default: []].insert(part)
    }
  }

  /// Whether a virtual table has such tables.
  func areBehind(_ owner: [UInt8]) -> Bool { parts[Self.folded(owner)] != nil }

  /// Whether a table is one of them, of `owner` if that is given.
  func has(_ name: [UInt8], of owner: [UInt8]? = nil) -> Bool {
    guard let (own, part) = Self.split(name), parts[own]?.contains(part) == true else {
      return false
    }
    return owner.map { Self.folded($0) == own } ?? true
  }

  /// Whether a full-text table is an index only: of no text that is kept, or of another table's.
  func areIndexOnly(_ owner: [UInt8]) -> Bool {
    guard let parts = parts[Self.folded(owner)] else { return false }
    // FTS3 and FTS4 have the first, FTS5 the others.
    let isFullText = parts.contains("segdir") || parts.isSuperset(of: ["data", "idx"])
    return isFullText && !parts.contains("content")
  }

  private static func split(_ name: [UInt8]) -> (owner: String, part: String)? {
    guard let border = name.lastIndex(of: UInt8(ascii: "_")) else { return nil }
    return (folded(Array(name[..<border])), folded(Array(name[(border + 1)...])))
  }

  private static func folded(_ name: [UInt8]) -> String {
    String(decoding: name, as: UTF8.self).lowercased()
  }
}
