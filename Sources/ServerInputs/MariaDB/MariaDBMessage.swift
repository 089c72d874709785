internal import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the library and the server say, as far as it may be told.
enum MariaDBMessage {
  /// Words about a connection, which hold nothing that a table does, in one line.
  static func oneLine(_ words: String) -> String {
    words.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// What an error of a connection that failed means, of which one can say what to do. Numbers of the
  /// library begin with 2000, the server's are in
  /// https://mariadb.com/docs/server/reference/error-codes/mariadb-error-code-reference.
  static func cause(of error: Int, _ words: String) -> ConnectionCause? {
    switch error {
    case 1045: words.contains("using password: NO") ? .noPassword : .wrongPassword
    case 1044, 1129, 1130, 1524, 1698: .notAllowed
    case 1049: .noDatabase
    case 1040, 1203, 1226: .tooManyConnections
    case 2005: .unknownHost
    case 2002, 2003, 2013: isTimeout(words) ? .slow : .refused
    case 2026:
      if words.contains("does not support") {
        .noEncryption
      } else {
        words.lowercased().contains("certificate") ? .untrustedCertificate : nil
      }
    default: nil
    }
  }

  /// Whether the operating system's own error, which the words end with, is that time was over.
  private static func isTimeout(_ words: String) -> Bool {
    let last = words.split { !$0.isNumber }.last.flatMap { Int32($0) }
    return last.map { [ETIMEDOUT, EAGAIN].contains($0) } ?? false
  }

  /// The fault for an error of a statement, by its number. What the server says of it can quote what
  /// it met in a table.
  static func fault(_ error: Int) -> Fault {
    switch error {
    case 1044, 1142, 1143, 1227, 1345, 1370:
      Fault(.unreadable, "the role has no right to read it")
    case 1049, 1051, 1146, 1932: Fault(.vanished, "it is not there any more")
    case 1054, 1412: Fault(.changedWhileRead, "its columns are others by now")
    case 1205:
      Fault(.unreadable, "another session holds a lock on it; privet waits 2 seconds for one")
    case 1213: Fault(.unreadable, "the server ended the statement for a conflict of locks")
    case 1028, 1317, 1969, 3024:
      Fault(.overLimit, "the server ended the statement, after --statement-timeout or on request")
    case 1290, 1792: Fault(.unreadable, "to read it would write, which privet does not allow")
    case 1356, 1449:
      Fault(.unreadable, "it refers to what is not there, or to what its owner may not read")
    case 1429...1431, 12701:
      Fault(.unreadable, "the server that has it does not answer")
    case 1021, 1037, 1038, 1041, 1104, 1114, 1153, 2020, 2008:
      Fault(.overLimit, "it needs more memory or space than there is")
    case 126, 127, 144, 145, 1033...1035, 1194, 1195, 1712, 1877:
      Fault(.damaged, "the server finds it damaged")
    case _ where isLoss(error): lost
    default: Fault(.unreadable, "the server could not read it: error \(error)")
    }
  }

  /// Whether the session has ended with it.
  static func isLoss(_ error: Int) -> Bool {
    switch error {
    case 1053, 1152, 1158...1161, 1184, 1927, 2006, 2013, 2014, 2020, 2026, 2027, 2055, 4031: true
    default: false
    }
  }

  static var lost: Fault { Fault(.unreadable, "the connection to the server was lost") }
}
