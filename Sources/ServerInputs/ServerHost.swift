/// Where a server is, as a URL or an option names it.
enum ServerHost {
  /// Whether it is this machine: a socket, or the loopback interface.
  static func isLocal(_ host: some StringProtocol) -> Bool {
    ["", "localhost", "::1"].contains(String(host)) || host.hasPrefix("127.")
      || host.hasPrefix("/") || host.hasPrefix("@")
  }
}
