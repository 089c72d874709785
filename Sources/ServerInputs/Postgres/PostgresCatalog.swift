internal import Model

/// Lists the tables of a database page by page, sorted by the bytes of their names.
///
/// - A partitioned table is one table, and its partitions are none, unless one of them is a foreign
///   table: then each partition is a table, so that no other server is asked without being wanted.
/// - Temporary tables are those of other sessions, which alone can read them.
struct PostgresCatalog {
  /// The last table that was listed.
  private var last: (schema: [UInt8], name: [UInt8]) = ([], [])

  /// Asks for the tables behind the last one, with a row for each of their columns.
  var question: [UInt8] {
    Self.beginning + PostgresName.literal(last.schema) + Array(", ".utf8)
      + PostgresName.literal(last.name) + Self.ending
  }

  private static let beginning = Array(
    """
    WITH split AS MATERIALIZED (
      SELECT DISTINCT pg_partition_root(oid) AS root FROM pg_class
      WHERE relkind = 'f' AND relispartition)
    SELECT r.nspname, r.relname, r.relkind, has_schema_privilege(r.relnamespace, 'USAGE'),
      row_security_active(r.oid), r.relispopulated,
      greatest(r.relpages, 0)::bigint * current_setting('block_size')::int,
      a.attname, b.typname, b.typcategory, b.typlen = -1,
      b.typnamespace = 'pg_catalog'::regnamespace,
      has_column_privilege(r.oid, a.attnum, 'SELECT'),
      r.relkind IN ('r', 'm') AND has_table_privilege(r.oid, 'SELECT'),
      left(d.description, \(ServerLimits.comment))
    FROM (
      SELECT n.nspname, c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f') AND c.relpersistence <> 't'
        AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND CASE WHEN c.relispartition THEN
            c.relkind <> 'p' AND pg_partition_root(c.oid) IN (SELECT root FROM split)
          ELSE c.oid NOT IN (SELECT root FROM split) END
        AND (n.nspname::text COLLATE "C", c.relname::text COLLATE "C") > (
    """.utf8)

  private static let ending = Array(
    """
    )
      ORDER BY n.nspname::text COLLATE "C", c.relname::text COLLATE "C"
      LIMIT \(ServerLimits.listedTables)) r
    LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
    LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = r.oid
      AND d.objsubid = a.attnum
    ORDER BY r.nspname::text COLLATE "C", r.relname::text COLLATE "C", a.attnum
    """.utf8)

  /// Types whose values hold no text: truth, spans of time, times of day, bits, shapes, and the
  /// server's own numbers.
  private static let textless: Set = [
    "bool", "interval", "time", "timetz", "bit", "varbit", "money", "line", "lseg", "box", "path",
    "polygon", "circle", "oid", "xid", "xid8", "cid", "tid", "pg_lsn", "txid_snapshot",
    "pg_snapshot", "regproc", "regprocedure", "regoper", "regoperator", "regclass", "regtype",
    "regrole", "regnamespace", "regconfig", "regdictionary", "regcollation",
  ]

  /// The tables that an answer names.
  mutating func tables(in answer: borrowing PostgresAnswer) -> [ListedTable] {
    var tables: [ListedTable] = []
    for row in 0..<answer.rowCount {
      let (schema, name) = (answer.bytes(row, 0) ?? [], answer.bytes(row, 1) ?? [])
      if tables.isEmpty || last.schema != schema || last.name != name {
        last = (schema, name)
        tables.append(Self.table(schema, name, answer, row))
      }
      Self.addColumn(answer, row, to: &tables[tables.count - 1])
    }
    return tables.map(Self.judged)
  }

  private static func table(
    _ schema: [UInt8], _ name: [UInt8], _ answer: borrowing PostgresAnswer, _ row: Int
  ) -> ListedTable {
    let kind: ListedTable.Kind =
      switch answer.text(row, 2) {
      case "p": .partitioned
      case "m": .materializedView
      case "v": .view
      case "f": .foreign
      default: .ordinary
      }
    var table = ListedTable(rawSchema: schema, rawName: name, kind: kind)
    table.hidesRows = answer.isTrue(row, 4)
    // Rights on columns alone are none on `ctid`.
    table.hasPlaces = answer.isTrue(row, 13)
    table.size = answer.number(row, 6) ?? 0
    if !answer.isTrue(row, 3) {
      table.fault = Fault(.unreadable, "the role has no right to use its schema")
    } else if kind == .materializedView, !answer.isTrue(row, 5) {
      table.fault = Fault(.excluded, "a materialised view that was never filled")
    }
    return table
  }

  private static func addColumn(
    _ answer: borrowing PostgresAnswer, _ row: Int, to table: inout ListedTable
  ) {
    guard let name = answer.bytes(row, 7), let type = answer.text(row, 8) else { return }
    let isOwn = answer.isTrue(row, 11)
    if isOwn, textless.contains(type) {
      table.textless.append(type)
    } else if answer.isTrue(row, 12) {
      let isNumber = answer.text(row, 9) == "N"
      table.columns.append(
        ListedColumn(
          rawName: name, type: isOwn ? type : nil,
          isOpenEnded: answer.isTrue(row, 10) && !isNumber, comment: answer.text(row, 14)))
    } else {
      table.forbidden.append(String(decoding: name, as: UTF8.self))
    }
  }

  /// The table with the reason why none of it is read, where there is one.
  private static func judged(_ table: ListedTable) -> ListedTable {
    guard table.fault == nil, table.columns.isEmpty else { return table }
    var table = table
    table.fault =
      table.forbidden.isEmpty
      ? Fault(.excluded, "it has no column that can hold text")
      : Fault(.unreadable, "the role has no right to read it")
    return table
  }
}
