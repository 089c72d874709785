internal import Model

/// Asks who was given the right to read a table: all of it, or columns.
///
/// Members of these roles can read it too; so can whoever may everything, or is in
/// `pg_read_all_data`. A right is of no use without one on the schema; who has that is not asked.
struct PostgresExposure {
  private let table: ListedTable

  init(of table: ListedTable) { self.table = table }

  /// One row for each role, with what is the table's own in all of them.
  var question: [UInt8] {
    Array(
      """
      SELECT pg_get_userbyid(c.relowner), c.relrowsecurity, g.grantee = 0, \
      pg_get_userbyid(g.grantee)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN LATERAL (
        SELECT DISTINCT x.grantee FROM (
          SELECT (aclexplode(c.relacl)).*
          UNION ALL
          SELECT (aclexplode(a.attacl)).* FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped) x
        WHERE x.privilege_type = 'SELECT' AND x.grantee <> c.relowner) g ON true
      WHERE n.nspname = 
      """.utf8) + PostgresName.literal(table.rawSchema) + Array(" AND c.relname = ".utf8)
      + PostgresName.literal(table.rawName)
  }

  /// What an answer says; nil where the table is gone.
  static func exposure(in answer: borrowing PostgresAnswer, isEncrypted: Bool) -> Exposure? {
    guard answer.rowCount > 0 else { return nil }
    var readers: [String] = []
    var isPublic = false
    for row in 0..<answer.rowCount {
      if answer.isTrue(row, 2) {
        isPublic = true
      } else if let reader = answer.text(row, 3) {
        readers.append(reader)
      }
    }
    return Exposure(
      owner: answer.text(0, 0), readers: readers, isPublic: isPublic,
      hasRowSecurity: answer.isTrue(0, 1), isEncrypted: isEncrypted)
  }
}
