import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the programs of database servers are run for tests: by nobody, where root runs the tests.
enum ServerProgram {
  /// The command that runs another by somebody without rights.
  static func asNobody(_ command: [String]) -> [String] {
    guard geteuid() == 0 else { return command }
    return ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] + command
  }

  static func run(_ command: [String]) {
    precondition(status(command) == 0, "\(command[0]) has failed")
  }

  static func status(_ command: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try! process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A folder that belongs to who runs the server.
  static func makeFolder(_ path: String) {
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    if geteuid() == 0 { run(["/bin/chown", "nobody", path]) }
  }

  static func freePort() -> Int {
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

/// A server that stops, and whose folder goes, when the tests end, however they do: a shell waits for
/// that.
final class WatchedServer: Sendable {
  private let shell = Process()
  private let life = Pipe()

  init(_ command: [String], folder: String, signal: String) {
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments =
      ["-c", "\"$@\" & read rest; kill -\(signal) $!; until rm -rf '\(folder)'; do :; done", "sh"]
      + ServerProgram.asNobody(command)
    shell.standardInput = life
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    shell.currentDirectoryURL = URL(fileURLWithPath: "/")
    try! shell.run()
  }

  /// Stops it as if it had crashed.
  func stop() {
    try? life.fileHandleForWriting.close()
    shell.waitUntilExit()
  }
}
