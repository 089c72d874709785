import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A server of PostgreSQL for the tests alone: in a folder of its own, reached by a socket there and
/// by the loopback interface, and run by somebody without rights.
///
/// It stops, and its folder goes, when the tests end, however they do: a shell waits for that.
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
  public let port = PostgresServer.freePort()
  private let shell = Process()
  private let life = Pipe()

  /// One that takes itself for the standby of another one, which it has not, so that nothing can be made
  /// there; and that has a certificate for "localhost", `certificate("server")`, made by itself.
  public static let standby = PostgresServer(isStandby: true)

  /// - Parameter isStandby: Whether it is like `standby`.
  public init(isStandby: Bool = false) {
    try! FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    if geteuid() == 0 { Self.run("/bin/chown", ["nobody", folder]) }
    let data = folder + "/data"
    Self.run(
      asNobody: "initdb",
      ["-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8"]
        + ["--locale=C", "--no-sync"])
    Self.run(
      "/bin/sh", ["-c", "printf '%s' \"$1\" > \"$2\"", "sh", Self.access, data + "/pg_hba.conf"])
    if isStandby { Self.run("/bin/sh", ["-c", ": > \"$1\"", "sh", data + "/standby.signal"]) }
    var settings = [
      "listen_addresses=127.0.0.1", "port=\(port)", "unix_socket_directories=\(folder)",
      "fsync=off",
      "autovacuum=off", "max_connections=100", "log_min_messages=panic",
    ]
    if isStandby {
      for name in ["server", "stranger"] {
        Self.run(
          asNobody: "/usr/bin/openssl",
          ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
            + ["-days", "2", "-subj", "/CN=localhost", "-keyout", "\(folder)/\(name).key"]
            + ["-out", certificate(name)])
      }
      settings += [
        "ssl=on", "ssl_cert_file=" + certificate("server"), "ssl_key_file=\(folder)/server.key",
      ]
    }
    let server = Self.asNobody("postgres", ["-D", data] + settings.flatMap { ["-c", $0] })
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments =
      ["-c", "\"$@\" & read rest; kill -QUIT $!; until rm -rf '\(folder)'; do :; done", "sh"]
      + server
    shell.standardInput = life
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    shell.currentDirectoryURL = URL(fileURLWithPath: "/")
    try! shell.run()
    // Each attempt starts a program, which takes its time.
    for _ in 0..<2000 where Self.status("pg_isready", ["-h", folder, "-p", "\(port)"]) == 0 {
      return
    }
    preconditionFailure("the PostgreSQL server for the tests does not start")
  }

  deinit { stop() }

  /// The file of a certificate: that of the server, or a stranger's.
  public func certificate(_ name: String) -> String { "\(folder)/\(name).crt" }

  /// Stops it as if it had crashed.
  public func stop() {
    try? life.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

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

  // MARK: - Programs

  private static func asNobody(_ program: String, _ arguments: [String]) -> [String] {
    let command = [program.hasPrefix("/") ? program : programs! + "/" + program] + arguments
    guard geteuid() == 0 else { return command }
    return ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] + command
  }

  private static func run(asNobody program: String, _ arguments: [String]) {
    let command = asNobody(program, arguments)
    run(command[0], Array(command.dropFirst()))
  }

  private static func run(_ program: String, _ arguments: [String]) {
    precondition(status(program, arguments) == 0, "\(program) has failed")
  }

  private static func status(_ program: String, _ arguments: [String]) -> Int32 {
    let process = Process()
    let path = program.hasPrefix("/") ? program : programs! + "/" + program
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try! process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func freePort() -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        precondition(bind(descriptor, $0, length) == 0)
        precondition(getsockname(descriptor, $0, &length) == 0)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
