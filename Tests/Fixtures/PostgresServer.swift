import Foundation

/// A server of PostgreSQL for the tests alone: in a folder of its own, reached by a socket there and
/// by the loopback interface, and run by somebody without rights.
public final class PostgresServer: Sendable {
  /// One for all tests, started by the first that asks.
  public static let shared = PostgresServer()

  /// Where the server's programs are; nil where it is not installed.
  public static let programs: String? = {
    let folder = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let newest = versions.max { (Int($0) ?? 0) < (Int($1) ?? 0) }
    let named = ProcessInfo.processInfo.environment["PRIVET_POSTGRES"]
    let candidates = [named, newest.map { "\(folder)/\($0)/bin" }, "/opt/homebrew/bin"]
    return candidates.compactMap { $0 }.first {
      FileManager.default.isExecutableFile(atPath: $0 + "/initdb")
    }
  }()

  /// The folder of the socket.
  public let folder = "/tmp/privet-postgres-\(UInt32.random(in: .min ... .max))"
  public let port = ServerProgram.freePort()
  private let server: WatchedServer

  /// One that takes itself for the standby of another one, which it has not, so that nothing can be made
  /// there; and that has a certificate for "localhost", `certificate("server")`, made by itself.
  public static let standby = PostgresServer(isStandby: true)

  /// - Parameter isStandby: Whether it is like `standby`.
  public init(isStandby: Bool = false) {
    ServerProgram.makeFolder(folder)
    let data = folder + "/data"
    ServerProgram.run(
      ServerProgram.asNobody(
        [
          Self.programs! + "/initdb", "-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8",
          "--locale=C", "--no-sync",
        ]))
    ServerProgram.run(
      ["/bin/sh", "-c", "printf '%s' \"$1\" > \"$2\"", "sh", Self.access, data + "/pg_hba.conf"])
    if isStandby {
      ServerProgram.run(["/bin/sh", "-c", ": > \"$1\"", "sh", data + "/standby.signal"])
    }
    var settings = [
      "listen_addresses=127.0.0.1", "port=\(port)", "unix_socket_directories=\(folder)",
      "fsync=off",
      "autovacuum=off", "max_connections=100", "log_min_messages=panic",
    ]
    if isStandby {
      for name in ["server", "stranger"] {
        ServerProgram.run(
          ServerProgram.asNobody(
            ["/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"]
              + ["-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", "/CN=localhost"]
              + ["-keyout", "\(folder)/\(name).key"]
              + ["-out", "\(folder)/\(name).crt"]))
      }
      settings += [
        "ssl=on", "ssl_cert_file=\(folder)/server.crt", "ssl_key_file=\(folder)/server.key",
      ]
    }
    server = WatchedServer(
      [Self.programs! + "/postgres", "-D", data] + settings.flatMap { ["-c", $0] },
      folder: folder, signal: "QUIT")
    // Each attempt starts a program, which takes its time.
    let question = [Self.programs! + "/pg_isready", "-h", folder, "-p", "\(port)"]
    for _ in 0..<2000 where ServerProgram.status(question) == 0 { return }
    preconditionFailure("the PostgreSQL server for the tests does not start")
  }

  deinit { stop() }

  /// The file of a certificate: that of the server, or a stranger's.
  public func certificate(_ name: String) -> String { "\(folder)/\(name).crt" }

  /// Stops it as if it had crashed.
  public func stop() { server.stop() }

  /// Some roles need a password.
  private static let access = """
    local all password,asked scram-sha-256
    local all all trust
    host all all 127.0.0.1/32 trust

    """

  // MARK: - Databases

  /// Makes a database, empty but for what the statements make.
  @discardableResult
  public func make(_ database: String, _ statements: String..., encoding: String = "UTF8") -> String
  {
    let name = database.replacing("\"", with: "\"\"")
    sql("CREATE DATABASE \"\(name)\" TEMPLATE template0 ENCODING '\(encoding)'")
    sql(statements.joined(separator: ";\n"), in: database)
    return database
  }

  /// The URL of a database, by the socket.
  public func url(_ database: String, role: String = "owner", _ more: String = "") -> String {
    "postgresql://\(role)@/\(database)?host=\(folder)&port=\(port)\(more)"
  }

  /// Runs statements, and returns what they give as text.
  @discardableResult
  public func sql(_ statements: String, in database: String = "postgres") -> String {
    let client = Client(self, database)
    return client.finish(statements)
  }

  /// A session of psql that stays open.
  public final class Client {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    public init(_ server: PostgresServer, _ database: String) {
      process.executableURL = URL(fileURLWithPath: PostgresServer.programs! + "/psql")
      process.arguments = [
        "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", server.folder, "-p",
        "\(server.port)", "-U", "owner", "-d", database,
      ]
      process.standardInput = input
      process.standardOutput = output
      try! process.run()
    }

    /// Sends statements and waits until they are done.
    public func run(_ statements: String) {
      input.fileHandleForWriting.write(Data((statements + ";\n\\echo done\n").utf8))
      var said: [UInt8] = []
      while !String(decoding: said, as: UTF8.self).hasSuffix("done\n") {
        let part = output.fileHandleForReading.availableData
        precondition(!part.isEmpty, "psql has ended")
        said += part
      }
    }

    @discardableResult
    public func finish(_ statements: String = "") -> String {
      input.fileHandleForWriting.write(Data((statements + ";\n").utf8))
      try? input.fileHandleForWriting.close()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      precondition(process.terminationStatus == 0, "psql has failed")
      return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
