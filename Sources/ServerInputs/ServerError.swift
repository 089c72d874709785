/// Why a database server cannot be scanned at all. No case holds a password.
public enum ServerError: Error, Sendable {
  /// The library that speaks to it is not on this machine.
  case noLibrary(name: String)
  /// The URL cannot be understood; it is not repeated, for it may hold a password.
  case badURL
  /// - Parameters:
  ///   - words: What the library or the server said, in one line.
  ///   - cause: What that means, where it is known.
  case notConnected(words: String, cause: ConnectionCause?)
  /// The connection is not encrypted, and nobody said that it need not be.
  case notEncrypted(host: String)
  case tooOld(version: String, least: String)

  /// Whether it is about this one server, as it is now, and not about what the user wrote or what this
  /// machine has.
  public var isOfServer: Bool {
    switch self {
    case .noLibrary, .badURL: false
    case .notConnected, .notEncrypted, .tooOld: true
    }
  }
}

/// What keeps a connection from being made, as far as something can be done about it.
public enum ConnectionCause: Sendable {
  case unknownHost, refused, noPassword, wrongPassword, notAllowed, noDatabase
  /// The server has no encryption, which privet wants by itself, or which the user asked for.
  case noEncryption, noWantedEncryption
  case untrustedCertificate, foreignCertificate, noAuthority, tooManyConnections, slow
}
