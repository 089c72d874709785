import ArgumentParser
import GitInputs

/// A time from which on commits count: 2026-01-31, 2026-01-31T12:00:00Z or "90 days ago".
struct SinceDate: ExpressibleByArgument {
  /// As the user wrote it.
  let text: String
  let time: CommitTime

  init?(argument: String) {
    guard let time = CommitTime(argument, now: Posix.seconds) else { return nil }
    text = argument
    self.time = time
  }
}
