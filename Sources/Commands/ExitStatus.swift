/// What the exit status tells scripts. It does not depend on the format.
enum ExitStatus: Int32, Error {
  /// Nothing at or above `--fail-on`.
  case nothingFound = 0
  /// At least one finding at or above `--fail-on`.
  case found = 1
  /// A bad option, a pattern that does not compile, no such path, a report that cannot be written.
  case couldNotRun = 2
  /// Something was not searched, under `--fail-on-incomplete`.
  case incomplete = 3
  /// Ended by Ctrl-C, as shells count signals.
  case interrupted = 130
}
