internal import Model

/// A kind of database server: all that privet must know of it. A further one is a type that fulfils
/// this protocol, and a line in `ServerSource.drivers`.
protocol ServerDriver: Sendable {
  static var kind: ServerKind { get }
  /// What its URLs begin with, before "://".
  static var schemes: [String] { get }
  /// Whether the URL holds a password, which others can see there.
  var hasPasswordInURL: Bool { get }
  /// The database, as far as URL and environment name it: what reports call it where no connection
  /// can say more.
  var place: ServerPlace { get }

  /// - Parameter url: As the user gave it.
  init(url: String, options: ServerOptions) throws(ServerError)
  /// Opens a session that can only read. May be called from several threads at once.
  func connect() throws(ServerError) -> any ServerConnection
  /// The driver with a password that somebody was asked for; nil where it takes none.
  func with(password: String) -> Self?
}

extension ServerDriver {
  func with(password: String) -> Self? { nil }
}

/// A session of a server. One thread uses it at a time. It ends with its life.
protocol ServerConnection: AnyObject, Sendable {
  /// The database to which it leads.
  var place: ServerPlace { get }
  /// What reports call a table that it has listed.
  func place(of table: ListedTable) -> ServerPlace
  /// Whether it can be used further on.
  var isAlive: Bool { get }
  /// Whether the server follows another one.
  var isStandby: Bool { get }

  /// Names all tables and views that the role can see, but for the server's own, in an order that is
  /// the same on every run. Called again on another session where this one is lost.
  func listTables(_ body: (ListedTable) -> Flow) throws(Fault)
  /// Reads rows of a table, as of one moment, and asks `rows` about each whether it may be taken. What
  /// was read before a fault stays in `rows`.
  func readRows(of table: ListedTable, into rows: inout RowReading) throws(Fault)
}

extension ServerConnection {
  var isStandby: Bool { false }
}

/// A table or view of a server, as it is listed.
struct ListedTable: Sendable {
  enum Kind: Sendable { case ordinary, partitioned, materializedView, view, foreign }

  /// Names as the server keeps them, which need not be UTF-8. Where databases have no schemas, that
  /// of the database stands for one.
  let rawSchema: [UInt8]
  let rawName: [UInt8]
  let kind: Kind
  /// Those whose cells are read.
  var columns: [ListedColumn] = []
  /// Columns whose types hold no text, by the name of the type.
  var textless: [String] = []
  /// Names of the columns that the role may not read.
  var forbidden: [String] = []
  /// Why none of it can be read; nil where it can.
  var fault: Fault?
  /// Whether the server hides rows from the role, by policies.
  var hidesRows = false
  /// Whether each row can be named by the place where the server keeps it.
  var hasPlaces = false
  /// Bytes of its rows, as the server last knew.
  var size = 0

  var schema: String { String(decoding: rawSchema, as: UTF8.self) }
  var name: String { String(decoding: rawName, as: UTF8.self) }
}

/// A column whose cells are read.
struct ListedColumn: Sendable {
  let rawName: [UInt8]
  /// The server's name of a type that is its own; nil for one that somebody made.
  let type: String?
  /// Whether values can be of any length.
  let isOpenEnded: Bool
  /// What somebody wrote about it, as far as that is short.
  var comment: String?

  var name: String { String(decoding: rawName, as: UTF8.self) }
}
