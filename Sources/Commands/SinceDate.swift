import ArgumentParser
import GitInputs

/// A time from which on commits count: 2026-01-31, 2026-01-31T12:00:00Z or "90 days ago".
struct SinceDate {
  /// As the user wrote it.
  let text: String
  let time: CommitTime

  init(parsing text: String) throws {
    guard let time = CommitTime(text, now: Posix.seconds) else {
      throw ValidationError(
        "write a day (2026-01-31), a time (2026-01-31T12:00:00Z, 2026-01-31 12:00, "
          + "2026-01-31T12:00+01:00; without a zone it is UTC) or a span ('2 weeks ago', in seconds, "
          + "minutes, hours, days, weeks, months or years)")
    }
    self.text = text
    self.time = time
  }
}
