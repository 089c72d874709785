/// The kinds of database servers that are read.
public enum ServerKind: Sendable {
  case postgreSQL
  /// MariaDB, and MySQL, which speaks alike.
  case mariaDB
}
