/// How the cells of a column are asked for.
struct MariaDBCell {
  private let quoted: [UInt8]
  private let type: String?

  init(_ column: ListedColumn) {
    quoted = MariaDBName.quoted(column.rawName)
    type = column.type
  }

  /// Whether it comes as bytes of which the server does not know what they are.
  static func isBlob(_ column: ListedColumn) -> Bool {
    switch column.type {
    case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob": true
    default: false
    }
  }

  /// Whether it is a whole number.
  static func isInteger(_ column: ListedColumn) -> Bool {
    switch column.type {
    case "tinyint", "smallint", "mediumint", "int", "bigint": true
    default: false
    }
  }

  /// The whole cell.
  var expression: [UInt8] {
    switch type {
    // A birthday is one whatever the time of the day.
    case "datetime", "timestamp": made("DATE(%)")
    // Whole numbers are written out, where the server would write 4.1e15.
    case "double":
      made(
        """
        CASE WHEN % = FLOOR(%) AND ABS(%) < 9007199254740992
        THEN CAST(CAST(% AS DECIMAL(20)) AS CHAR) ELSE CAST(% AS CHAR) END
        """)
    default: quoted
    }
  }

  /// Its first bytes, at most `count`.
  func beginning(_ count: Int) -> [UInt8] {
    // Of bytes LEFT counts bytes; of text characters, which have four at most.
    let wanted = type?.hasSuffix("blob") == true ? count : count / 4
    return made("IF(OCTET_LENGTH(%) > \(count), LEFT(%, \(wanted)), %)")
  }

  /// 1 where the cell is longer, else 0.
  func isLonger(than count: Int) -> [UInt8] {
    made("(COALESCE(OCTET_LENGTH(%), 0) > \(count))")
  }

  /// `form` with the column where a percent sign stands.
  private func made(_ form: String) -> [UInt8] {
    Array(form.utf8).flatMap { $0 == UInt8(ascii: "%") ? quoted : [$0] }
  }
}
