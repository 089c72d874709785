import Foundation

/// A server of MariaDB for the tests alone: in a folder of its own, reached by a socket there and by
/// the loopback interface, and run by somebody without rights.
public final class MariaDBServer: Sendable {
  /// One for all tests, started by the first that asks.
  public static let shared = MariaDBServer()

  /// Where the server and its programs are; nil where it is not installed.
  private static let programs: (server: String, installer: String, client: String)? = {
    let named = ProcessInfo.processInfo.environment["PRIVET_MARIADB"]
    let folders = [named, "/usr", "/usr/local", "/opt/homebrew"].compactMap { $0 }
    func find(_ program: String) -> String? {
      folders.flatMap { ["\($0)/sbin/\(program)", "\($0)/bin/\(program)"] }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
    guard let server = find("mariadbd"), let installer = find("mariadb-install-db"),
      let client = find("mariadb")
    else { return nil }
    return (server, installer, client)
  }()
  public static let isInstalled = programs != nil

  public let folder = "/tmp/privet-mariadb-\(UInt32.random(in: .min ... .max))"
  public let port = ServerProgram.freePort()
  private let server: WatchedServer
  private var socket: String { folder + "/socket" }

  public init() {
    let programs = Self.programs!
    ServerProgram.makeFolder(folder)
    let data = "--datadir=\(folder)/data"
    ServerProgram.run(
      ServerProgram.asNobody(
        [
          programs.installer, "--no-defaults", data, "--auth-root-authentication-method=normal",
          "--skip-test-db", "--innodb-log-file-size=4M",
        ]))
    server = WatchedServer(
      [
        programs.server, "--no-defaults", data, "--socket=\(folder)/socket", "--port=\(port)",
        "--bind-address=127.0.0.1", "--pid-file=\(folder)/pid", "--character-set-server=utf8mb4",
        "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M",
        "--innodb-log-file-size=4M", "--skip-log-bin",
      ], folder: folder, signal: "KILL")
    let question = command + ["-e", "SELECT 1"]
    for _ in 0..<2000 where ServerProgram.status(question) == 0 { return }
    preconditionFailure("the MariaDB server for the tests does not start")
  }

  deinit { stop() }

  /// Stops it as if it had crashed.
  public func stop() { server.stop() }

  private var command: [String] {
    [
      Self.programs!.client, "--no-defaults", "--socket=\(folder)/socket", "--user=root",
      "--default-character-set=utf8mb4", "--batch", "--raw", "--skip-column-names", "--unbuffered",
    ]
  }

  // MARK: - Databases

  /// Makes a database, empty but for what the statements make.
  @discardableResult
  public func make(_ database: String, _ statements: String...) -> String {
    sql("CREATE DATABASE `\(database.replacing("`", with: "``"))`")
    sql(statements.joined(separator: ";\n"), in: database)
    return database
  }

  /// The URL of a database, by the socket.
  public func url(_ database: String, user: String = "root", _ more: String = "") -> String {
    "mysql://\(user)@/\(database)?socket=\(folder)/socket\(more)"
  }

  /// Runs statements, and returns what they give as text.
  @discardableResult
  public func sql(_ statements: String, in database: String = "mysql") -> String {
    Client(self, database).finish(statements)
  }

  /// A session of the client program that stays open.
  public final class Client {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    public init(_ server: MariaDBServer, _ database: String) {
      let command = server.command + [database]
      process.executableURL = URL(fileURLWithPath: command[0])
      process.arguments = Array(command.dropFirst())
      process.standardInput = input
      process.standardOutput = output
      try! process.run()
    }

    /// Sends statements and waits until they are done.
    public func run(_ statements: String) {
      input.fileHandleForWriting.write(Data((statements + ";\nSELECT 'done';\n").utf8))
      var said: [UInt8] = []
      while !String(decoding: said, as: UTF8.self).hasSuffix("done\n") {
        let part = output.fileHandleForReading.availableData
        precondition(!part.isEmpty, "the client of MariaDB has ended")
        said += part
      }
    }

    @discardableResult
    public func finish(_ statements: String = "") -> String {
      input.fileHandleForWriting.write(Data((statements + "\n;\n").utf8))
      try? input.fileHandleForWriting.close()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      precondition(process.terminationStatus == 0, "the client of MariaDB has failed")
      return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
