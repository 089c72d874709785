internal import CMariaDB
internal import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// MariaDB and MySQL, spoken to by MariaDB Connector/C, which also reads the option files.
struct MariaDBDriver: ServerDriver {
  static let kind = ServerKind.mariaDB
  static let schemes = ["mysql", "mariadb"]
  /// The oldest versions that know all that a session is told.
  private static let least = (mariaDB: (10, 3), mySQL: (5, 7))
  private static let usualPort = 3306

  private let url: MariaDBURL
  private let options: ServerOptions
  /// What somebody was asked for.
  private var password: String?

  init(url: String, options: ServerOptions) throws(ServerError) {
    guard cmariadb_load() else { throw .noLibrary(name: String(cString: cmariadb_name)) }
    self.url = try MariaDBURL(url)
    self.options = options
  }

  var hasPasswordInURL: Bool { url.password != nil }

  func with(password: String) -> MariaDBDriver? {
    var driver = self
    driver.password = password
    return driver
  }

  private var isLocal: Bool { url.socket != nil || ServerHost.isLocal(url.host) }

  /// To another machine, never without being told so.
  private var mustBeEncrypted: Bool {
    switch url.encryption {
    case nil: !isLocal
    case .disabled, .preferred: false
    case .required, .verifyCA, .verifyIdentity: true
    }
  }

  var place: ServerPlace {
    ServerPlace(
      host: url.socket != nil || url.host.isEmpty ? "localhost" : url.host,
      port: url.port == Self.usualPort || url.socket != nil ? nil : url.port,
      database: url.database ?? "")
  }

  func connect() throws(ServerError) -> any ServerConnection {
    guard let handle = open() else { throw .notConnected(words: "out of memory", cause: nil) }
    let connection = MariaDBConnection(handle, to: place, options: options)
    let error = Int(cmariadb_error(handle))
    guard error == 0, connection.isAlive else {
      let words = MariaDBMessage.oneLine(String(cString: cmariadb_message(handle)))
      let cause = MariaDBMessage.cause(of: error, words)
      throw .notConnected(words: words, cause: cause == .noEncryption ? noEncryption : cause)
    }
    guard cmariadb_is_encrypted(handle) || !mustBeEncrypted else {
      throw .notConnected(words: "the server offers no encryption", cause: noEncryption)
    }
    let version = cmariadb_server_version(handle).map { String(cString: $0) } ?? ""
    let isMariaDB = version.contains("MariaDB")
    let numbers = version.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    let least = isMariaDB ? Self.least.mariaDB : Self.least.mySQL
    guard numbers.count == 2, (numbers[0], numbers[1]) >= least else {
      throw .tooOld(version: version, least: "\(least.0).\(least.1)")
    }
    do throws(Fault) { try connection.prepare(isMariaDB: isMariaDB) } catch {
      throw .notConnected(words: error.detail, cause: nil)
    }
    return connection
  }

  /// Where neither another machine nor the URL asks for encryption, an option file does.
  private var noEncryption: ConnectionCause {
    url.encryption == nil && !isLocal ? .noEncryption : .noWantedEncryption
  }

  private func open() -> OpaquePointer? {
    let texts = [
      url.socket != nil || url.host.isEmpty ? "localhost" : url.host, url.socket, url.user,
      password ?? url.password, url.database, url.authorities, options.applicationName,
    ]
    let isVerified = [.verifyCA, .verifyIdentity].contains(url.encryption)
    var target = CMariaDBTarget()
    target.port = UInt32(url.port ?? 0)
    target.uses_port = url.port != nil && url.socket == nil
    target.encryption = Int32(encryption)
    target.trusts_any_certificate = url.encryption != nil && !isVerified
    target.sends_plain_password = isLocal || isVerified
    target.connect_timeout = UInt32(url.connectTimeout ?? ServerLimits.connectTimeout)
    // The server is to end a statement first.
    target.read_timeout = UInt32(options.timeout + ServerLimits.idleTimeout)
    target.longest_row = UInt(ServerLimits.longestRow)
    return Self.withWords(texts) { words in
      target.host = words[0]
      target.socket = words[1]
      target.user = words[2]
      target.password = words[3]
      target.database = words[4]
      target.authorities = words[5]
      target.program = words[6]
      return cmariadb_connect(&target)
    }
  }

  private var encryption: Int {
    switch url.encryption {
    case nil: isLocal ? CMARIADB_ENCRYPTION_UNSAID : CMARIADB_ENCRYPTION_ON
    case .disabled: CMARIADB_ENCRYPTION_OFF
    case .preferred, .required: CMARIADB_ENCRYPTION_ON
    // The library does not know the one without the other.
    case .verifyCA, .verifyIdentity: CMARIADB_ENCRYPTION_VERIFIED
    }
  }

  /// The words as C has them.
  private static func withWords<Result>(
    _ words: [String?], _ body: ([UnsafePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = words.map { word in word.map { strdup($0) } ?? nil }
    defer { for copy in copies { free(copy) } }
    return body(copies.map { $0.map { UnsafePointer($0) } })
  }
}
