import Model
import ServerInputs
import Tables

/// The database servers that a scan reads.
struct ServerScan {
  /// Each once, in the order in which they are named: those that are connected, and of the others what
  /// keeps them from being read.
  let sources: [any Source]
  /// What the report calls them.
  let names: [FilePath]

  /// Connects to all, so that what cannot be is known before anything is read. A server that is not to
  /// be reached leaves the others alone, as a folder does that may not be read; a URL that means nothing
  /// is refused, as a path is that leads nowhere.
  ///
  /// - Parameter isAlone: Whether nothing else is scanned, so that without a server nothing is.
  init(_ options: ScanOptions, _ tables: TableChoice, isAlone: Bool) throws(Failure) {
    var wanted = options.serverOptions
    wanted.tables = tables
    if !options.quiet { wanted.tell = ServerNotices.say }
    var sources: [(place: ServerPlace, source: any Source)] = []
    var connected: Set<ServerPlace> = []
    var repeated: [any Source] = []
    var unreachable: [UnreachableServer] = []
    for url in options.servers {
      let kind = ServerSource.kind(of: url) ?? .postgreSQL
      if !options.quiet, !options.noProgress {
        // What stands behind a question mark can hold other secrets.
        let shown = Console.visible(String(url.prefix { $0 != "?" }))
        wanted.password = { PasswordPrompt().ask("Password for \(shown): ") }
      }
      do throws(ServerError) {
        let source = try ServerSource(url: url, options: wanted)
        if !options.quiet { Self.warn(of: source, kind) }
        // Another role may have been refused there.
        if connected.insert(source.place).inserted {
          sources.append((source.place, source))
        } else {
          repeated.append(RepeatedServer(place: source.place))
        }
      } catch {
        guard error.isOfServer else { throw .server(error, kind) }
        do throws(ServerError) {
          let place = try ServerSource.place(of: url, options: wanted)
          let server = UnreachableServer(place: place, error: error, kind: kind)
          if !sources.contains(where: { $0.place == place }) {
            sources.append((place, server))
            unreachable.append(server)
          }
        } catch {
          throw .server(error, kind)
        }
      }
    }
    if isAlone, let only = unreachable.first, unreachable.count == sources.count {
      throw sources.count == 1 ? .server(only.error, only.kind) : .servers(unreachable)
    }
    // Whoever asks for findings only is not to take silence for a server without any.
    for server in unreachable { Console.error(server.message) }
    self.sources = sources.map(\.source) + repeated
    names = sources.map(\.place.path)
  }

  private static func warn(of source: ServerSource, _ kind: ServerKind) {
    guard source.hasPasswordInURL else { return }
    Console.error(
      "the password in the URL of \(Console.visible(source.place.path.text)) shows in the list of "
        + "processes and in the shell's history; put it into "
        + ServerWords(kind).passwordPlace)
  }
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
