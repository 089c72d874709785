/// How the cells of a column are asked for.
struct PostgresCell {
  private let quoted: [UInt8]
  private let type: String?

  init(_ column: ListedColumn) {
    quoted = PostgresName.quoted(column.rawName)
    type = column.type
  }

  /// The whole cell.
  var expression: [UInt8] {
    switch type {
    // A birthday is one whatever the time of the day.
    case "timestamp", "timestamptz": made("%::date")
    // Whole numbers are written out, where the server would write 4.1e+15.
    case "float8":
      made(
        """
        CASE WHEN % = floor(%) AND abs(%) < 9007199254740992 THEN %::bigint::text ELSE %::text END
        """)
    default: quoted
    }
  }

  /// Its first bytes, at most `count`.
  func beginning(_ count: Int) -> [UInt8] {
    // A character has four bytes at most.
    switch type {
    case "bytea":
      made("CASE WHEN octet_length(%) > \(count) THEN substr(%, 1, \(count)) ELSE % END")
    case "text", "varchar", "bpchar":
      made(
        "CASE WHEN octet_length(%) > \(count) THEN left(%::text, \(count / 4)) ELSE %::text END")
    // `concat` writes as the type's own output function does.
    default:
      made(
        """
        CASE WHEN pg_column_size(%) > \(count) THEN left(concat(%), \(count / 4)) ELSE concat(%) END
        """)
    }
  }

  /// 1 where the cell is longer, else 0.
  func isLonger(than count: Int) -> [UInt8] {
    switch type {
    case "bytea", "text", "varchar", "bpchar":
      made("(coalesce(octet_length(%), 0) > \(count))::int")
    default: made("(coalesce(pg_column_size(%), 0) > \(count))::int")
    }
  }

  /// `form` with the column where a percent sign stands.
  private func made(_ form: String) -> [UInt8] {
    Array(form.utf8).flatMap { $0 == UInt8(ascii: "%") ? quoted : [$0] }
  }
}
