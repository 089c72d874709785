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
  /// Whether a column of the user's is that number (an INTEGER PRIMARY KEY).
  let isRowidColumn: Bool

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
    (rowid, isRowidColumn) = Self.rowid(of: kind, from: from, besides: rawColumns, in: database)
  }

  /// What may be told of a row with a number. Where the number is a column of the user's, a long one
  /// can be a value: then the row is told by its place.
  func reference(to number: Int64, place: Int) -> RowReference {
    isRowidColumn && number.magnitude >= Self.longNumber ? .ordinal(place) : .rowid(number)
  }

  /// The least number with as many digits as the shortest identifiers have.
  private static let longNumber: UInt64 = 1_000_000

  /// A name of the row number that no column bears. There may be none, and tables WITHOUT ROWID
  /// know none; then the statement does not compile.
  private static func rowid(
    of kind: Kind, from: [UInt8], besides columns: [[UInt8]], in database: Database
  ) -> (name: String?, isColumn: Bool) {
    let taken = Set(columns.map { String(decoding: $0, as: UTF8.self).lowercased() })
    guard kind != .view,
      let name = ["rowid", "_rowid_", "oid"].first(where: { !taken.contains($0) })
    else { return (nil, false) }
    do {
      let statement = try database.prepare(Array("SELECT \(name), *".utf8) + from)
      // SQLite calls the number by the column that it is.
      let shown = String(decoding: statement.columnName(0), as: UTF8.self).lowercased()
      return (name, taken.contains(shown))
    } catch {
      return (nil, false)
    }
  }
}
