import Model
import ServerInputs
import Tables

/// The database servers that a scan reads.
struct ServerScan {
  /// Connected, each once.
  let sources: [ServerSource]

  /// Connects to all, so that what cannot be is refused before anything is read.
  init(_ options: ScanOptions, _ tables: TableChoice) throws(Failure) {
    var sources: [ServerSource] = []
    var wanted = options.serverOptions
    wanted.tables = tables
    if !options.quiet { wanted.tell = ServerNotices.say }
    for url in options.servers {
      let source: ServerSource
      if !options.quiet, !options.noProgress {
        // What stands behind a question mark can hold other secrets.
        let shown = Console.visible(String(url.prefix { $0 != "?" }))
        wanted.password = { PasswordPrompt().ask("Password for \(shown): ") }
      }
      do throws(ServerError) {
        source = try ServerSource(url: url, options: wanted)
      } catch {
        throw .server(error, ServerSource.kind(of: url) ?? .postgreSQL)
      }
      if source.hasPasswordInURL, !options.quiet {
        Console.error(
          "the password in the URL of \(Console.visible(source.place.path.text)) shows in the list of "
            + "processes and in the shell's history; put it into "
            + ServerWords(ServerSource.kind(of: url) ?? .postgreSQL).passwordPlace)
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
  static func words(_ error: ServerError, _ kind: ServerKind) -> String {
    let words = ServerWords(kind)
    return switch error {
    case .noLibrary(let name):
      "\(words.name) is read through the library \(name), which is not on this machine; install "
        + "\(words.package), or what it is called there"
    case .badURL:
      "the URL of the database cannot be understood; it is \(words.url), with other signs than "
        + "letters and digits percent-encoded"
    case .notConnected(let said, let cause):
      "cannot connect to the database: \(Console.visible(said))"
        + (cause.map { "; " + words.advice($0) } ?? "")
    case .notEncrypted(let host):
      "the connection to \(Console.visible(host)) would not be encrypted; add "
        + "?\(words.encryption.any) to the URL, or \(words.encryption.none) if it need not be"
    case .tooOld(let version, let least):
      "the server is \(words.name) \(Console.visible(version)); privet reads \(least) and later"
    }
  }
}
