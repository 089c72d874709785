import Model
import ServerInputs

/// The database servers that a scan reads.
struct ServerScan {
  /// Connected, each once.
  let sources: [ServerSource]

  /// Connects to all, so that what cannot be is refused before anything is read.
  init(_ options: ScanOptions) throws(Failure) {
    var sources: [ServerSource] = []
    for url in options.servers {
      let source: ServerSource
      do throws(ServerError) {
        source = try ServerSource(url: url, options: options.serverOptions)
      } catch {
        throw .server(error)
      }
      if source.hasPasswordInURL, !options.quiet {
        Console.error(
          "the password in the URL of \(Console.visible(source.place.path.text)) shows in the list of "
            + "processes and in the shell's history; put it into ~/.pgpass or PGPASSWORD")
      }
      if !sources.contains(where: { $0.place == source.place }) { sources.append(source) }
    }
    self.sources = sources
  }

  /// What the report calls them.
  var names: [FilePath] { sources.map(\.place.path) }
}

extension Failure {
  /// A sentence about a server that cannot be scanned.
  static func words(_ error: ServerError) -> String {
    switch error {
    case .noLibrary(let name):
      "PostgreSQL is read through the library \(name), which is not on this machine; install libpq5, "
        + "or what it is called there"
    case .badURL:
      "the URL of the database cannot be understood; it is postgresql://USER@HOST:PORT/DATABASE, "
        + "with other signs than letters and digits percent-encoded"
    case .notConnected(let words, let cause):
      "cannot connect to the database: \(Console.visible(words))"
        + (cause.map { "; " + advice($0) } ?? "")
    case .notEncrypted(let host):
      "the connection to \(Console.visible(host)) would not be encrypted; add ?sslmode=require to the "
        + "URL, or sslmode=disable if it need not be"
    case .tooOld(let version, let least):
      "the server is PostgreSQL \(Console.visible(version)); privet reads \(least) and later"
    }
  }

  private static func advice(_ cause: ConnectionCause) -> String {
    switch cause {
    case .unknownHost: "is the name of the host right?"
    case .refused: "does it run, and are host and port right?"
    case .noPassword: "put one into ~/.pgpass (or the file PGPASSFILE names) or PGPASSWORD"
    case .wrongPassword: "the password comes from the URL, PGPASSWORD or ~/.pgpass, in that order"
    case .notAllowed: "the server's pg_hba.conf does not let this role in from here"
    case .noDatabase: "the URL names it behind the host, as in postgresql://HOST/DATABASE"
    case .noEncryption:
      "to other machines privet asks for TLS; add ?sslmode=disable to the URL if that need not be"
    case .untrustedCertificate:
      "name the authority that signed it with sslrootcert=FILE in the URL, or take sslmode=require, "
        + "which trusts any"
    case .tooManyConnections: "try again when fewer are connected"
    case .slow: "is a firewall between? connect_timeout=SECONDS in the URL waits longer"
    }
  }
}
