internal import Model
internal import Tables

/// What the server says of its tables. It shows those on which the role has some right; of others it
/// says nothing.
struct MariaDBCatalog {
  /// The one database that is read, as the server calls it; nil for all.
  let database: [UInt8]?
  let options: ServerOptions

  /// Names of the server's own schemas.
  private static let own = "'information_schema', 'performance_schema', 'mysql', 'sys'"

  /// Asks for all tables, by the bytes of their names.
  ///
  /// It asks for nothing for which the server would have to open a table.
  var tablesQuestion: [UInt8] {
    var question = Array(
      """
      SELECT table_schema, table_name, table_type, engine FROM information_schema.tables WHERE 
      """.utf8)
    if let database {
      question += Array("table_schema = ".utf8) + MariaDBName.literal(database)
    } else {
      question += Array("table_schema NOT IN (\(Self.own))".utf8)
    }
    return question
      + Array(" ORDER BY CAST(table_schema AS BINARY), CAST(table_name AS BINARY)".utf8)
  }

  /// The table that a row names; nil for what has no rows of its own.
  func table(in row: MariaDBRow) -> ListedTable? {
    let engine = (row.text(3) ?? "").uppercased()
    let kind: ListedTable.Kind
    switch (row.text(2), engine) {
    case ("SEQUENCE", _), ("TEMPORARY", _): return nil
    // A table of the engine MERGE shows the rows of others.
    case ("VIEW", _), ("SYSTEM VIEW", _), (_, "MRG_MYISAM"): kind = .view
    case (_, "FEDERATED"), (_, "CONNECT"), (_, "SPIDER"): kind = .foreign
    default: kind = .ordinary
    }
    return ListedTable(rawSchema: row.name(0), rawName: row.name(1), kind: kind)
  }

  /// Whether its columns are needed.
  func isRead(_ table: ListedTable) -> Bool {
    guard options.tables.includes(table.name, in: table.schema) else { return false }
    return switch table.kind {
    case .view: options.readsViews
    case .foreign: options.readsForeignTables
    case .ordinary, .partitioned, .materializedView: true
    }
  }

  /// Asks for the columns of one table, which the server then finds without looking at others.
  static func columnsQuestion(_ table: ListedTable) -> [UInt8] {
    question(
      """
      SELECT column_name, data_type, column_type, character_octet_length,
        FIND_IN_SET('select', privileges), LEFT(column_comment, \(ServerLimits.comment))
      FROM information_schema.columns
      """, of: table, " ORDER BY ordinal_position")
  }

  /// Asks how many rows a table has, about.
  static func estimateQuestion(_ table: ListedTable) -> [UInt8] {
    question("SELECT table_rows FROM information_schema.tables", of: table)
  }

  /// Asks for the bytes of a table's rows, about.
  static func sizeQuestion(_ table: ListedTable) -> [UInt8] {
    question("SELECT data_length FROM information_schema.tables", of: table)
  }

  /// Asks for the columns of the primary key.
  static func keyQuestion(_ table: ListedTable) -> [UInt8] {
    question(
      "SELECT column_name FROM information_schema.statistics", of: table,
      " AND index_name = 'PRIMARY' ORDER BY seq_in_index")
  }

  private static func question(
    _ selection: String, of table: ListedTable, _ ending: String = ""
  ) -> [UInt8] {
    Array("\(selection) WHERE table_schema = ".utf8) + MariaDBName.literal(table.rawSchema)
      + Array(" AND table_name = ".utf8) + MariaDBName.literal(table.rawName)
      + Array(ending.utf8)
  }

  /// Types whose values hold no text: bits, times of day, years, shapes, and vectors.
  private static let textless: Set = [
    "bit", "time", "year", "geometry", "point", "linestring", "polygon", "multipoint",
    "multilinestring", "multipolygon", "geometrycollection", "geomcollection", "vector",
  ]

  /// Adds the column that a row names.
  static func addColumn(_ row: MariaDBRow, to table: inout ListedTable) {
    let (name, type) = (row.name(0), row.text(1) ?? "")
    if row.text(2) == "tinyint(1)" {
      table.textless.append("boolean")
    } else if textless.contains(type) {
      table.textless.append(type)
    } else if row.text(4) == "0" {
      table.forbidden.append(String(decoding: name, as: UTF8.self))
    } else {
      let length = row.number(3) ?? 0
      let comment = row.text(5) ?? ""
      table.columns.append(
        ListedColumn(
          rawName: name, type: type,
          isOpenEnded: length > ServerLimits.leastCell || type == "json",
          comment: comment.isEmpty ? nil : comment))
    }
  }

  /// The table with the reason why none of it is read, where there is one.
  static func judged(_ table: ListedTable) -> ListedTable {
    guard table.fault == nil, table.columns.isEmpty else { return table }
    var table = table
    if !table.forbidden.isEmpty {
      table.fault = Fault(.unreadable, "the role has no right to read it")
    } else if !table.textless.isEmpty {
      table.fault = Fault(.excluded, "it has no column that can hold text")
    } else {
      table.fault = Fault(
        .unreadable,
        "the server does not say what columns it has: it is gone, being altered, damaged, or "
          + "refers to what is not there")
    }
    return table
  }
}
