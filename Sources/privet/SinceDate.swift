import ArgumentParser

/// A time from which on commits count: 2026-01-31, 2026-01-31T12:00:00Z or "90 days ago".
///
/// Git takes whatever it does not understand for now, and so would find nothing; hence only what it
/// surely understands is let through.
struct SinceDate: ExpressibleByArgument {
  /// As the user wrote it.
  let text: String
  /// As git is asked. A day begins at midnight, UTC.
  let forGit: String

  init?(argument: String) {
    text = argument
    let day = /[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])/
    let time = /T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+\-][0-9]{2}:[0-9]{2})/
    let span = /[1-9][0-9]{0,5} (second|minute|hour|day|week|month|year)s? ago/
    if argument.wholeMatch(of: span) != nil {
      forGit = argument
      return
    }
    guard let start = argument.prefixMatch(of: day)?.range.upperBound else { return nil }
    if start == argument.endIndex {
      forGit = argument + "T00:00:00Z"
    } else if argument[start...].wholeMatch(of: time) != nil {
      forGit = argument
    } else {
      return nil
    }
  }
}
