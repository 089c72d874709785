public import Model
internal import Synchronization

/// The tables of a database on a server, each an item.
///
/// Items come in the order of schemas and tables by name. What is left out is in the ledger: tables
/// without rights one by one, views and what else the options do not ask for by their number.
public struct ServerSource: Source {
  private static let drivers: [any ServerDriver.Type] = [PostgresDriver.self, MariaDBDriver.self]

  private let options: ServerOptions
  private let pool: ConnectionPool
  /// The database that is read.
  public let place: ServerPlace
  /// Whether the URL held a password, which others can see there.
  public let hasPasswordInURL: Bool

  /// What the URLs of servers begin with, before "://".
  public static var schemes: [String] { drivers.flatMap { $0.schemes } }

  /// The kind of server that a URL leads to; nil for what is no such URL.
  public static func kind(of url: String) -> ServerKind? { driver(for: url)?.kind }

  private static func driver(for url: String) -> (any ServerDriver.Type)? {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    return drivers.first { $0.schemes.contains(scheme) }
  }

  /// Connects, so that what cannot be is refused before anything is read.
  public init(url: String, options: ServerOptions) throws(ServerError) {
    guard let kind = Self.driver(for: url) else { throw .badURL }
    let driver = try kind.init(url: url, options: options)
    let connection = try driver.connect()
    pool = ConnectionPool(driver, first: connection)
    place = connection.place
    hasPasswordInURL = driver.hasPasswordInURL
    self.options = options
  }

  public func forEachItem(_ body: (Item) -> Flow) {
    var left = LeftOut()
    var flow = Flow.more
    do throws(Fault) {
      // Listing needs a session of its own while tables are read.
      let lease = pool.lease()
      defer { lease.end() }
      try lease.withConnection { connection throws(Fault) in
        try connection.listTables { table in
          if let item = item(of: table, at: connection.place(of: table), &left) {
            flow = body(item)
          }
          return flow
        }
      }
    } catch {
      if flow == .more { flow = body(Item(origin: .server(place), work: .skip(error))) }
    }
    for fault in left.faults where flow == .more {
      flow = body(Item(origin: .server(place), work: .skip(fault)))
    }
  }

  /// Nil for what is only counted.
  private func item(
    of table: ListedTable, at place: ServerPlace, _ left: inout LeftOut
  ) -> Item? {
    switch table.kind {
    case .view where !options.readsViews:
      left.views += 1
      return nil
    case .foreign where !options.readsForeignTables:
      left.foreignTables += 1
      return nil
    default: break
    }
    left.add(table.textless)
    let origin = Origin.server(place)
    if let fault = table.fault { return Item(origin: origin, work: .skip(fault)) }
    return Item(
      origin: origin, work: .extract(TableContent(table, options: options, lease: pool.lease())))
  }
}

/// What a database has that is not read, counted.
private struct LeftOut {
  var views = 0
  var foreignTables = 0
  private var columns = 0
  private var types: Set<String> = []

  mutating func add(_ textless: [String]) {
    columns += textless.count
    types.formUnion(textless)
  }

  var faults: [Fault] {
    var faults = [Fault(.excluded, "the server's own schemas")]
    if views > 0 {
      faults.append(Fault(.excluded, count(views, "view") + "; --views reads them"))
    }
    if foreignTables > 0 {
      let what = count(foreignTables, "foreign table")
      faults.append(Fault(.excluded, what + "; --foreign-tables reads them"))
    }
    if columns > 0 {
      let what = count(columns, "column") + " of types that hold no text: "
      faults.append(Fault(.excluded, what + types.sorted().joined(separator: ", ")))
    }
    return faults
  }

  private func count(_ number: Int, _ what: String) -> String {
    number == 1 ? "1 \(what)" : "\(number) \(what)s"
  }
}
