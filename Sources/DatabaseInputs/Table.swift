import Model

/// A table or view of the main database.
struct Table {
  enum Kind { case ordinary, virtual, view }

  /// Its name as the database writes it, which need not be UTF-8.
  let rawName: [UInt8]
  let kind: Kind
  let rawColumns: [[UInt8]]
  /// What its rows' numbers are called in a statement; nil where they have none.
  let rowid: String?

  var name: String { String(decoding: rawName, as: UTF8.self) }
  var columns: [String] { rawColumns.map { String(decoding: $0, as: UTF8.self) } }

  /// `FROM` with its name. Rows are taken from the table itself, never from an index that holds
  /// all columns too: that one has another order.
  var from: [UInt8] { Self.from(rawName, kind) }

  private static func from(_ name: [UInt8], _ kind: Kind) -> [UInt8] {
    let suffix = kind == .ordinary ? " NOT INDEXED" : ""
    return Array(" FROM main.".utf8) + quoted(name) + Array(suffix.utf8)
  }

  static func quoted(_ name: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + name.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}

extension Table {
  /// Asks the database for its columns. `*` stands for all of them, generated ones included, but
  /// not for the hidden parameters of a virtual table.
  init(_ name: [UInt8], kind: Kind, in database: Database) throws(Fault) {
    let part = String(decoding: name, as: UTF8.self)
    let from = Self.from(name, kind)
    let all = try database.prepare(Array("SELECT *".utf8) + from, part: part)
    rawName = name
    self.kind = kind
    rawColumns = (0..<all.columnCount).map { all.columnName($0) }
    rowid = Self.rowid(of: kind, from: from, besides: rawColumns, in: database)
  }

  /// A name of the row number that no column bears. There may be none, and tables WITHOUT ROWID
  /// know none; then the statement does not compile.
  private static func rowid(
    of kind: Kind, from: [UInt8], besides columns: [[UInt8]], in database: Database
  ) -> String? {
    let taken = Set(columns.map { String(decoding: $0, as: UTF8.self).lowercased() })
    guard kind != .view,
      let name = ["rowid", "_rowid_", "oid"].first(where: { !taken.contains($0) })
    else { return nil }
    do {
      _ = try database.prepare(Array("SELECT \(name), *".utf8) + from)
      return name
    } catch {
      return nil
    }
  }
}
