public import Model
internal import Synchronization
internal import Tables

/// The tables of a database on a server, each an item.
///
/// Items come in the order of schemas and tables by name. What is left out is in the ledger: tables
/// without rights one by one, views and what else the options do not ask for by their number.
public struct ServerSource: Source {
  private static let drivers: [any ServerDriver.Type] = [PostgresDriver.self, MariaDBDriver.self]

  private let options: ServerOptions
  private let pool: ConnectionPool
  private let budget: ServerBudget
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

  /// What reports call the database of a URL that cannot be connected to.
  public static func place(of url: String, options: ServerOptions) throws(ServerError)
    -> ServerPlace
  {
    guard let kind = driver(for: url) else { throw .badURL }
    return try kind.init(url: url, options: options).place
  }

  /// Connects, so that what cannot be is known before anything is read.
  public init(url: String, options: ServerOptions) throws(ServerError) {
    guard let kind = Self.driver(for: url) else { throw .badURL }
    let (driver, connection) = try Self.connect(try kind.init(url: url, options: options), options)
    pool = ConnectionPool(driver, first: connection)
    place = connection.place
    hasPasswordInURL = driver.hasPasswordInURL
    self.options = options
    budget = ServerBudget(options)
    if connection.isStandby { options.tell(.standby(place)) }
  }

  /// Connects with the password that is known or, where there is none, with one that is asked for.
  private static func connect(
    _ driver: any ServerDriver, _ options: ServerOptions
  ) throws(ServerError) -> (any ServerDriver, any ServerConnection) {
    do throws(ServerError) {
      return (driver, try driver.connect())
    } catch {
      guard case .notConnected(_, .noPassword) = error, let password = options.password?(),
        let driver = driver.with(password: password)
      else { throw error }
      return (driver, try driver.connect())
    }
  }

  public func forEachItem(_ body: (Item) -> Flow) {
    var left = LeftOut()
    var listed = Listed()
    var flow = Flow.more
    // Listing needs a session of its own while tables are read, and waits long between its questions.
    let lease = pool.lease()
    defer { lease.end() }
    func take(_ table: ListedTable, at place: ServerPlace) -> Flow {
      if let item = item(of: table, at: place, &left) { flow = body(item) }
      return flow
    }
    var fault = list(&listed, lease, take)
    for _ in 0..<ServerLimits.repetitions where fault != nil && listed.isInterrupted {
      options.tell(.readAgain(place, after: .lostConnection))
      fault = list(&listed, lease, take)
    }
    if let fault, flow == .more { flow = body(Item(origin: .server(place), work: .skip(fault))) }
    for fault in left.faults(options.tables) where flow == .more {
      flow = body(Item(origin: .server(place), work: .skip(fault)))
    }
  }

  /// Hands the tables to `body` that were not listed before. Returns what it ended with.
  private func list(
    _ listed: inout Listed, _ lease: ConnectionPool.Lease,
    _ body: (ListedTable, ServerPlace) -> Flow
  ) -> Fault? {
    listed.isInterrupted = false
    do throws(Fault) {
      try lease.withConnection { connection throws(Fault) in
        do throws(Fault) {
          try connection.listTables { table in
            listed.isNew(table) ? body(table, connection.place(of: table)) : .more
          }
        } catch {
          listed.isInterrupted = !connection.isAlive
          throw error
        }
      }
      return nil
    } catch {
      return error
    }
  }

  /// Nil for what is only counted.
  private func item(
    of table: ListedTable, at place: ServerPlace, _ left: inout LeftOut
  ) -> Item? {
    guard options.tables.includes(table.name, in: table.schema) else {
      left.unchosen += 1
      return nil
    }
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
    if let fault = table.fault { return Item(origin: .server(place), work: .skip(fault)) }
    return Item(
      origin: .server(place),
      work: .extract(
        TableContent(table, at: place, options: options, budget: budget, lease: pool.lease())))
  }
}

/// The tables that were listed, so that none is read twice where listing begins anew.
private struct Listed {
  /// What is left of their names: a server can have millions.
  private var names: Set<Int> = []
  /// Whether the connection was lost.
  var isInterrupted = false

  mutating func isNew(_ table: ListedTable) -> Bool {
    var hasher = Hasher()
    hasher.combine(table.rawSchema)
    hasher.combine(table.rawName)
    return names.insert(hasher.finalize()).inserted
  }
}

/// What a database has that is not read, counted.
private struct LeftOut {
  var views = 0
  var foreignTables = 0
  /// Tables and views that the options do not name.
  var unchosen = 0
  private var columns = 0
  private var types: Set<String> = []

  mutating func add(_ textless: [String]) {
    columns += textless.count
    types.formUnion(textless)
  }

  func faults(_ choice: TableChoice) -> [Fault] {
    var faults = [Fault(.excluded, "the server's own schemas")]
    if let words = choice.words(forLeftOut: unchosen) { faults.append(Fault(.excluded, words)) }
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
