import Model
import ServerInputs

/// Says on standard error what happens at servers while they are read.
enum ServerNotices {
  static func say(_ notice: ServerNotice) {
    // A line that says how far the run is may stand there; it comes again by itself.
    if Posix.isTerminal(2) { Console.error(raw: "\r\u{1B}[K") }
    Console.error(words(notice))
  }

  static func words(_ notice: ServerNotice) -> String {
    switch notice {
    case .standby(let place):
      "\(Console.visible(place.path.text)) is on a standby: it has what its primary had a while ago, "
        + "and may end what takes long"
    case .readAgain(let place, let interruption):
      "\(Console.visible(place.path.text)) is read again: "
        + (interruption == .conflict
          ? "the server ended the statement for a conflict, as standbys do"
          : "the connection was lost")
    }
  }
}
