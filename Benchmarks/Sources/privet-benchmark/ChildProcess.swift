#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Corpora

/// A program with its arguments, to be run.
struct ChildProcess {
  let program: String
  let arguments: [String]
  var environment: [String: String] = [:]
  /// A status above it is a failure; `grep` and `rg` say with 1 that nothing was found.
  var highestGoodStatus: Int32 = 1
  /// Whether what it says on standard error is thrown away.
  var isQuiet = false
  /// A file that it reads; nothing otherwise.
  var input = "/dev/null"

  /// What a run took.
  struct Usage: Codable, Sendable {
    /// Seconds.
    let wall: Double
    let cpu: Double
    /// Bytes.
    let peakMemory: Int
  }

  /// Runs it with its output thrown away.
  func measure() throws -> Usage {
    // Not /dev/null: `grep` recognizes it, and stops at the first match of each file.
    let sink = open("/dev/zero", O_WRONLY | O_CLOEXEC)
    defer { close(sink) }
    let start = ContinuousClock.now
    let identifier = try spawn(output: sink)
    let (status, usage) = try wait(for: identifier)
    let wall = start.duration(to: .now)
    try check(status)
    return Usage(
      wall: wall / .seconds(1), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMemory: Self.bytes(maximumResidentSet: usage.ru_maxrss))
  }

  /// Runs it and gives each line of its output.
  func forEachLine(_ body: (ArraySlice<UInt8>) -> Void) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure.notStarted(program, errno: errno) }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let identifier: pid_t
    do {
      defer { close(ends[1]) }
      identifier = try spawn(output: ends[1])
    }
    try Failure.naming { try LineReader.forEachLine(of: ends[0], named: program, body) }
    try check(wait(for: identifier).status)
  }

  func output() throws -> String {
    var lines: [String] = []
    try forEachLine { lines.append(String(decoding: $0, as: UTF8.self)) }
    return lines.joined(separator: "\n")
  }

  /// Its output, or nothing if it cannot be run: a program that is not there is no failure here.
  func text() -> String? {
    var command = self
    command.isQuiet = true
    return try? command.output()
  }

  private func spawn(output: Int32) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    if isQuiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = Self.inherited.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var identifier: pid_t = 0
    let number = posix_spawn(&identifier, program, &actions, nil, words, variables)
    guard number == 0 else { throw Failure.notStarted(program, errno: number) }
    return identifier
  }

  /// What programs need to run as they do for everybody; `grep` and `rg` search bytes.
  private static let inherited: [String: String] = {
    var variables = ["LC_ALL": "C"]
    for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }()

  private func wait(for identifier: pid_t) throws -> (status: Int32, usage: rusage) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure.notStarted(program, errno: errno) }
    }
    return (status, usage)
  }

  /// The wait status as POSIX packs it: the signal in the low seven bits, above it the exit status.
  private func check(_ status: Int32) throws {
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    if code > highestGoodStatus { throw Failure.failed(program, status: code) }
  }

  private func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  /// Linux counts in KiB, Darwin in bytes.
  private static func bytes(maximumResidentSet size: Int) -> Int {
    #if canImport(Darwin)
      size
    #else
      size * 1024
    #endif
  }
}
