internal import Model

/// Asks who was given the right to read a table: all of it, columns of it, its database or everything.
///
/// The server tells a role about others only where it may read the database `mysql`; what it tells of
/// itself alone would look as if nobody else had a right.
struct MariaDBExposure {
  private let table: ListedTable

  init(of table: ListedTable) { self.table = table }

  /// Fails where the role may not know.
  static let permission = Array("SELECT 1 FROM mysql.tables_priv LIMIT 0".utf8)

  /// One row for each of those who may, as the server writes them: `'name'@'host'`.
  var question: [UInt8] {
    let schema = MariaDBName.literal(table.rawSchema)
    let name = MariaDBName.literal(table.rawName)
    let ofTable =
      Array(" WHERE privilege_type = 'SELECT' AND table_schema = ".utf8) + schema
      + Array(" AND table_name = ".utf8) + name
    let parts: [[UInt8]] = [
      Array("SELECT grantee FROM information_schema.table_privileges".utf8), ofTable,
      Array(" UNION SELECT grantee FROM information_schema.column_privileges".utf8), ofTable,
      // A database is named by a pattern there, as LIKE takes it.
      Array(
        """
         UNION SELECT grantee FROM information_schema.schema_privileges \
        WHERE privilege_type = 'SELECT' AND 
        """.utf8), schema,
      Array(
        """
         LIKE table_schema UNION SELECT grantee FROM information_schema.user_privileges \
        WHERE privilege_type = 'SELECT'
        """.utf8),
    ]
    return Array(parts.joined())
  }

  /// - Parameter grantees: What the rows of the answer say.
  static func exposure(_ grantees: [String], isEncrypted: Bool) -> Exposure {
    let everyone = grantees.filter { ["PUBLIC", "'PUBLIC'@''", "''@'%'"].contains($0) }
    return Exposure(
      owner: nil, readers: Set(grantees).subtracting(everyone), isPublic: !everyone.isEmpty,
      hasRowSecurity: nil, isEncrypted: isEncrypted)
  }
}
