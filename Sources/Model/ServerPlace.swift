/// A database of a server, or a schema or table in it, as reports call it: nothing of it is secret.
public struct ServerPlace: Hashable, Sendable {
  /// The name of the server as the connection has it; "localhost" for a socket of this machine.
  public let host: String
  /// Nil for the usual one of its kind of server.
  public let port: Int?
  public let database: String
  public let schema: String?
  public let table: String?

  public init(
    host: String, port: Int?, database: String, schema: String? = nil, table: String? = nil
  ) {
    self.host = host
    self.port = port
    self.database = database
    self.schema = schema
    self.table = table
  }

  /// The table of that name in this database.
  public func table(_ table: String, in schema: String) -> ServerPlace {
    ServerPlace(host: host, port: port, database: database, schema: schema, table: table)
  }

  /// The database that it is or is in.
  public var ofDatabase: ServerPlace { ServerPlace(host: host, port: port, database: database) }

  /// `db/host/port/database/schema/table`, without the port where it is the usual one: a path, so
  /// that whatever takes a file's path takes it, and without a scheme, which code scanning refuses.
  public var path: FilePath {
    let names: [String?] = [host, port.map { String($0) }, database, schema, table]
    return FilePath(
      bytes: Array(
        (["db"] + names.compactMap { $0.map(Self.segment) }).joined(separator: "/").utf8))
  }

  /// A name of which no part looks like a folder.
  private static func segment(_ name: String) -> String {
    if name == "." || name == ".." { return String(repeating: "%2E", count: name.utf8.count) }
    var segment = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "/": segment += "%2F"
      case "%": segment += "%25"
      default: segment.unicodeScalars.append(scalar)
      }
    }
    return segment
  }
}
