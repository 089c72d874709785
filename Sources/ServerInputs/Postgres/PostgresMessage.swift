internal import Model

/// What libpq and the server say, as far as it may be told.
enum PostgresMessage {
  /// Words about a connection, which hold nothing that a table does, in one line.
  static func oneLine(_ words: String) -> String {
    // libpq asks behind a tab whether the server runs: what to do is told by the cause.
    words.split(whereSeparator: \.isNewline).filter { !($0.first == "\t" && $0.last == "?") }
      .map { $0.drop { $0 == "\t" } }.joined(separator: "; ")
  }

  /// What in the words of a connection that failed means something of which one can say what to do.
  /// Those of libpq are English; a server may speak another language.
  static func cause(of words: String) -> ConnectionCause? {
    let phrases: [(String, ConnectionCause)] = [
      ("could not translate host name", .unknownHost), ("no password supplied", .noPassword),
      ("password authentication failed", .wrongPassword),
      ("no pg_hba.conf entry", .notAllowed), ("authentication failed", .notAllowed),
      ("certificate verify failed", .untrustedCertificate),
      ("server certificate for", .foreignCertificate), ("root certificate file", .noAuthority),
      ("does not support SSL", .noEncryption), ("too many clients", .tooManyConnections),
      ("too many connections", .tooManyConnections),
      ("remaining connection slots", .tooManyConnections), ("timeout expired", .slow),
      ("Connection refused", .refused), ("No such file or directory", .refused),
    ]
    if let (_, cause) = phrases.first(where: { words.contains($0.0) }) { return cause }
    if words.contains("database"), words.contains("does not exist") { return .noDatabase }
    return nil
  }

  /// The fault for an error of a statement, by its code
  /// (https://www.postgresql.org/docs/current/errcodes-appendix.html). What the server says of it
  /// can quote what it met in a table.
  static func fault(_ state: String) -> Fault {
    switch state {
    case "42501": Fault(.unreadable, "the role has no right to read it")
    case "42P01", "3F000": Fault(.vanished, "it is not there any more")
    case "42703", "42804": Fault(.changedWhileRead, "its columns are others by now")
    case "55P03":
      Fault(.unreadable, "another session holds a lock on it; privet waits 2 seconds for one")
    case "57014":
      Fault(.overLimit, "the server ended the statement, after --statement-timeout or on request")
    case "40001": conflict
    case "25006": Fault(.unreadable, "to read it would write, which privet does not allow")
    case "57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "08000", "08003", "08006":
      lost
    case "53200", "54000", "53100", "53400", "54001":
      Fault(.overLimit, "the server lacks memory or space for it")
    case "XX001", "XX002": Fault(.damaged, "the server finds it damaged")
    case "22021", "22P05":
      Fault(.unsupportedEncoding, "the server cannot bring a text in it into UTF-8")
    case "55000": Fault(.unreadable, "it is not in a state to be read")
    default: Fault(.unreadable, "the server could not read it: error \(state)")
    }
  }

  static var conflict: Fault {
    Fault(.unreadable, "the server ended the statement for a conflict, as standbys do")
  }

  /// For a view, of which the server does not say whether it or something in it is not there.
  static var lostName: Fault {
    Fault(
      .vanished,
      "it is not there any more, or it calls what names a table without its schema, as found by "
        + "search_path, which privet sets to pg_catalog")
  }

  static var lost: Fault { Fault(.unreadable, "the connection to the server was lost") }
}
