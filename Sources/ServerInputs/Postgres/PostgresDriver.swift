internal import CPQ
internal import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// PostgreSQL, spoken to by libpq, which also reads what the environment, the service file and the
/// password file say.
struct PostgresDriver: ServerDriver {
  static let kind = ServerKind.postgreSQL
  static let schemes = ["postgresql", "postgres"]
  /// PostgreSQL 12, the oldest version of which tests of partitions can be asked.
  private static let leastVersion: Int32 = 120_000

  private var settings: [String: String]
  private let options: ServerOptions
  let hasPasswordInURL: Bool
  /// Whether encryption is wanted by privet, and not by who named it.
  private let wantsEncryption: Bool

  init(url: String, options: ServerOptions) throws(ServerError) {
    guard cpq_load() else { throw .noLibrary(name: String(cString: cpq_name)) }
    var settings = try Self.settings(in: url)
    hasPasswordInURL = settings["password"] != nil
    let mode = settings["sslmode"] == nil ? Self.encryption(for: settings) : nil
    if let mode { settings["sslmode"] = mode }
    wantsEncryption = mode != nil
    if settings["connect_timeout"] == nil {
      settings["connect_timeout"] = String(ServerLimits.connectTimeout)
    }
    // So a server that is gone without a word is noticed.
    settings["keepalives_idle"] = settings["keepalives_idle"] ?? "30"
    settings["keepalives_interval"] = settings["keepalives_interval"] ?? "10"
    settings["keepalives_count"] = settings["keepalives_count"] ?? "3"
    settings["application_name"] = options.applicationName
    self.settings = settings
    self.options = options
  }

  var place: ServerPlace {
    let service = settings["service"] ?? Self.variable("PGSERVICE")
    let host =
      settings["host"] ?? settings["hostaddr"] ?? Self.variable("PGHOST")
      ?? Self.variable("PGHOSTADDR") ?? service ?? ""
    let port = Int(settings["port"] ?? Self.variable("PGPORT") ?? "")
    // Without one it would be the user's own, whose name the system knows.
    let database = settings["dbname"] ?? Self.variable("PGDATABASE") ?? settings["user"]
    return Self.place(host: host, port: port, database: database ?? "")
  }

  /// What a database is called in reports: a socket's folder says nothing that others need.
  static func place(host: String, port: Int?, database: String) -> ServerPlace {
    let isSocket = host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@")
    return ServerPlace(
      host: isSocket ? "localhost" : host, port: port == 5432 ? nil : port, database: database)
  }

  func with(password: String) -> PostgresDriver? {
    var driver = self
    driver.settings["password"] = password
    return driver
  }

  private static func settings(in url: String) throws(ServerError) -> [String: String] {
    // What libpq says of a URL repeats parts of it.
    guard let list = cpq_parse(url, nil) else { throw .badURL }
    defer { cpq_free_options(list) }
    let settings = settings(list)
    // Where a password has a sign that ends one in a URL, what is left of it is taken for a host or a
    // port, and libpq's messages would repeat it.
    let port = settings["port"] ?? ""
    guard settings["host"]?.dropFirst().contains("@") != true,
      settings["dbname"]?.contains("@") != true,
      port.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," })
    else { throw .badURL }
    return settings
  }

  private static func settings(_ list: UnsafeMutablePointer<PQconninfoOption>)
    -> [String: String]
  {
    var settings: [String: String] = [:]
    var next = list
    while let keyword = next.pointee.keyword {
      if let value = next.pointee.val {
        settings[String(cString: keyword)] = String(cString: value)
      }
      next += 1
    }
    return settings
  }

  /// The mode of encryption where nobody names one: to another machine, never without. Nil where
  /// libpq's own default is right, or a service may name one.
  private static func encryption(for settings: [String: String]) -> String? {
    if getenv("PGSSLMODE") != nil || isOfService(settings) { return nil }
    let named = settings["hostaddr"] ?? settings["host"] ?? variable("PGHOSTADDR")
    return isLocal(named ?? variable("PGHOST") ?? "") ? nil : "require"
  }

  private static func isOfService(_ settings: [String: String]) -> Bool {
    settings["service"] != nil || getenv("PGSERVICE") != nil
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether all of a list of hosts are this machine: a socket, or the loopback interface.
  static func isLocal(_ hosts: String) -> Bool {
    hosts.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(ServerHost.isLocal)
  }

  func connect() throws(ServerError) -> any ServerConnection {
    let pairs = settings.sorted { $0.key < $1.key }
    let handle = Self.withWords(pairs.map(\.key)) { keywords in
      Self.withWords(pairs.map(\.value)) { values in cpq_connect(keywords, values) }
    }
    guard let handle else { throw .notConnected(words: "out of memory", cause: nil) }
    let connection = PostgresConnection(handle, options: options)
    guard connection.isAlive else {
      let words = String(cString: cpq_message(handle))
      var cause = PostgresMessage.cause(of: words)
      if cause == .noEncryption, !wantsEncryption { cause = .noWantedEncryption }
      throw .notConnected(words: PostgresMessage.oneLine(words), cause: cause)
    }
    // A service file may name a host without saying whether to encrypt.
    if !Self.isLocal(connection.host), !cpq_is_encrypted(handle),
      Self.effective(handle)["sslmode"] == "prefer", settings["sslmode"] == nil,
      getenv("PGSSLMODE") == nil
    {
      throw .notEncrypted(host: connection.host)
    }
    let version = cpq_server_version(handle)
    guard version >= Self.leastVersion else {
      throw .tooOld(
        version: connection.parameter("server_version") ?? "an older one",
        least: String(Self.leastVersion / 10_000))
    }
    return connection
  }

  private static func effective(_ handle: OpaquePointer) -> [String: String] {
    guard let list = cpq_options(handle) else { return [:] }
    defer { cpq_free_options(list) }
    return settings(list)
  }

  /// The words as C has lists of them, with a null at the end.
  private static func withWords<Result>(
    _ words: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let list = copies.map { UnsafePointer($0) } + [nil]
    return list.withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}
