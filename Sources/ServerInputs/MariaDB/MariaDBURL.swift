/// What a URL says of a server of MariaDB or MySQL:
/// `mysql://USER:PASSWORD@HOST:PORT/DATABASE?ssl-mode=…&ssl-ca=…&socket=…&connect-timeout=…`.
/// All but the scheme may be missing.
struct MariaDBURL: Sendable {
  /// As the programs of MySQL call them.
  enum Encryption: String, Sendable {
    case disabled, preferred, required
    case verifyCA = "verify_ca"
    case verifyIdentity = "verify_identity"
  }

  private(set) var user: String?
  private(set) var password: String?
  private(set) var host = ""
  private(set) var port: Int?
  /// Nil for all.
  private(set) var database: String?
  private(set) var socket: String?
  private(set) var encryption: Encryption?
  /// A file.
  private(set) var authorities: String?
  /// Seconds.
  private(set) var connectTimeout: Int?

  init(_ text: String) throws(ServerError) {
    guard let start = text.firstRange(of: "://")?.upperBound else { throw .badURL }
    let parts = text[start...].split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    // A password may hold an @ that nobody has encoded.
    if let sign = names[0].lastIndex(of: "@") {
      try takeUser(names[0][..<sign])
      try takeHost(names[0][names[0].index(after: sign)...])
    } else {
      try takeHost(names[0])
    }
    if names.count == 2, !names[1].isEmpty {
      // What stands there is what a slash in a password has left.
      guard !names[1].contains("@") else { throw .badURL }
      database = try Self.decoded(names[1])
    }
    guard parts.count == 2, !parts[1].isEmpty else { return }
    for setting in parts[1].split(separator: "&") {
      let words = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count == 2 else { throw .badURL }
      try take(words[0].lowercased(), try Self.decoded(words[1]))
    }
  }

  private mutating func takeUser(_ text: Substring) throws(ServerError) {
    let words = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if !words[0].isEmpty { user = try Self.decoded(words[0]) }
    if words.count == 2 { password = try Self.decoded(words[1]) }
  }

  /// A name, or an address, which stands in brackets where it has colons.
  private mutating func takeHost(_ text: Substring) throws(ServerError) {
    var rest = text
    if rest.first == "[" {
      guard let end = rest.firstIndex(of: "]") else { throw .badURL }
      host = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
    } else {
      host = try Self.decoded(rest.prefix { $0 != ":" })
      rest = rest.drop { $0 != ":" }
    }
    guard !rest.isEmpty else { return }
    guard rest.first == ":", let port = UInt16(rest.dropFirst()), port > 0 else { throw .badURL }
    self.port = Int(port)
  }

  private mutating func take(_ name: String, _ value: String) throws(ServerError) {
    switch name {
    case "ssl-mode", "sslmode":
      let word = String(value.lowercased().map { $0 == "-" ? "_" : $0 })
      guard let mode = Encryption(rawValue: word) else { throw .badURL }
      encryption = mode
    case "ssl-ca": authorities = value
    case "socket": socket = value
    case "connect-timeout":
      guard let seconds = Int(value), 1...3600 ~= seconds else { throw .badURL }
      connectTimeout = seconds
    default: throw .badURL
    }
  }

  /// Without percent signs; the library takes no NULs.
  private static func decoded(_ text: some StringProtocol) throws(ServerError) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { throw .badURL }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard !bytes.contains(0), let string = String(validating: bytes, as: UTF8.self) else {
      throw .badURL
    }
    return string
  }
}
