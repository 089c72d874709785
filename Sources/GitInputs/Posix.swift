#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Model

/// The calls of the operating system that child processes need.
enum Posix {
  /// Both ends of a pipe.
  struct Pipe {
    let reading: Int32
    let writing: Int32

    /// A child that is started between the calls would inherit the ends, and keep them open: see
    /// `GitProcess`.
    init() throws(GitError) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw .notStarted(errno: errno) }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func close() {
      shut(reading)
      shut(writing)
    }
  }

  static func message(_ number: Int32) -> String { String(cString: strerror(number)) }

  static func shut(_ descriptor: Int32) { close(descriptor) }

  /// The variables of this process, as `NAME=value`.
  static var environment: [[UInt8]] {
    var variables: [[UInt8]] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(Array(UnsafeRawBufferPointer(start: variable, count: strlen(variable))))
      next += 1
    }
    return variables
  }

  /// Starts the program `name` of the PATH with the three descriptors as its standard ones; -1 for
  /// input is nothing to read. It leads a process group of its own, so that Ctrl-C is for us to
  /// answer, and meets signals as if from a shell. Returns its number.
  static func spawn(
    _ name: String, _ arguments: [[UInt8]], environment: [[UInt8]], input: Int32, output: Int32,
    errors: Int32
  ) throws(GitError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input >= 0 {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)

    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))

    let words = ([Array(name.utf8)] + arguments).map(copy) + [nil]
    let variables = environment.map(copy) + [nil]
    defer { for text in words + variables { free(text) } }
    var identifier: pid_t = 0
    let number = posix_spawnp(&identifier, name, &actions, &attributes, words, variables)
    if number == ENOENT { throw .notInstalled }
    guard number == 0 else { throw .notStarted(errno: number) }
    return identifier
  }

  /// A copy as C wants it, to be freed.
  private static func copy(_ text: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    (text.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { strdup($0) }
    }
  }

  /// Which of the two descriptors can be read; waits for one. -1 is none.
  static func wait(for first: Int32, or second: Int32) -> (first: Bool, second: Bool) {
    let wanted = Int16(POLLIN)
    var polled = (
      pollfd(fd: first, events: wanted, revents: 0), pollfd(fd: second, events: wanted, revents: 0)
    )
    _ = withUnsafeMutableBytes(of: &polled) { bytes in
      poll(bytes.assumingMemoryBound(to: pollfd.self).baseAddress, 2, -1)
    }
    return (polled.0.revents != 0, polled.1.revents != 0)
  }

  /// Appends up to `count` bytes that can be read; returns how many, 0 at the end, nil where there
  /// is nothing yet.
  static func read(
    _ descriptor: Int32, upTo count: Int, appendingTo buffer: inout [UInt8]
  ) -> Int? {
    var result = 0
    buffer.append(addingCapacity: count) { (span: inout OutputSpan<UInt8>) in
      span.withUnsafeMutableBufferPointer { bytes, filled in
        guard let base = bytes.baseAddress else { return }
        result = transfer(from: descriptor, to: base + filled, count)
        if result > 0 { filled += result }
      }
    }
    if result >= 0 { return result }
    return errno == EINTR || errno == EAGAIN ? nil : 0
  }

  /// `read`, which inside this type would be its own.
  private static func transfer(
    from descriptor: Int32, to target: UnsafeMutablePointer<UInt8>, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, target, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, target, count)
    #else
      Darwin.read(descriptor, target, count)
    #endif
  }

  /// All of a file, as far as it is there and can be read.
  static func contents(of path: FilePath) -> [UInt8] {
    let descriptor = withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while read(descriptor, upTo: Limits.chunk, appendingTo: &bytes) != 0 {}
    return bytes
  }

  /// The path without symbolic links in it; nil where there is nothing.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard let real = withCString(path, { realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  private static func withCString<Result>(
    _ path: FilePath, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    let bytes = path.bytes.map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  /// Writes all of `bytes`; false where nobody reads them.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return true }
      var done = 0
      while done < buffer.count {
        let count = put(base + done, buffer.count - done, to: descriptor)
        if count >= 0 {
          done += count
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  private static func put(_ bytes: UnsafeRawPointer, _ count: Int, to descriptor: Int32) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// Waits for a child's end; whether it ended well.
  static func awaitEnd(of child: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  static func end(_ child: pid_t) { kill(child, SIGKILL) }
}
