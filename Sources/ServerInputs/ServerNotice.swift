public import Model

/// What whoever runs a scan should know of a server although it leaves nothing unread.
public enum ServerNotice: Equatable, Sendable {
  public enum Interruption: Sendable {
    case lostConnection
    /// A standby that follows its primary ended the statement.
    case conflict
  }

  /// The server follows another one, and has what that one had a while ago.
  case standby(ServerPlace)
  /// A table is read again from its beginning, or a database's tables are listed further on.
  case readAgain(ServerPlace, after: Interruption)
}
