#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// The calls of the operating system that the program itself needs.
enum Posix {
  /// Ends the program.
  static func exit(_ status: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }

  /// The error of a pipe that is opened to be written and that nobody reads.
  static let noReader = ENXIO

  static func message(_ number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return text(buffer)
  }

  /// What stands before the first NUL.
  private static func text(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes all of `bytes`; returns 0, or the error that stopped it.
  static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count >= 0 {
          done += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// What the program was started with, its own name first.
  static var arguments: [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }.map { argument in
      Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static var workingDirectory: FilePath? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }

  /// Whether anything has this name; a link that leads nowhere is something, too.
  static func isThere(_ path: FilePath) -> Bool { lookUp(path) == 0 }

  /// Whether it is certain that nothing has this name.
  static func isMissing(_ path: FilePath) -> Bool { [ENOENT, ENOTDIR].contains(lookUp(path)) }

  /// 0 where anything has this name, or the error over which that could not be seen.
  private static func lookUp(_ path: FilePath) -> Int32 {
    var status = stat()
    return withCString(path) { lstat($0, &status) == 0 ? 0 : errno }
  }

  static func isFolder(_ path: FilePath) -> Bool { file(path)?.isFolder ?? false }

  /// The folder `path`, or the one in which the file of that name lies, by its absolute path without
  /// symbolic links; nil where there is none.
  static func resolvedFolder(of path: FilePath) -> FilePath? {
    folder(isFolder(path) ? path : path.folder)
  }

  /// `path` from the working folder on, where it lies in that.
  static func shown(_ path: FilePath) -> FilePath {
    guard let folder = workingDirectory?.appending([]).bytes, path.bytes.starts(with: folder)
    else { return path }
    return FilePath(bytes: Array(path.bytes.dropFirst(folder.count)))
  }

  /// The environment variables whose names begin with `prefix`.
  static func variables(beginningWith prefix: String) -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let text = next.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1)
      if let name = parts.first, name.hasPrefix(prefix) {
        variables[String(name)] = parts.count > 1 ? String(parts[1]) : ""
      }
      next += 1
    }
    return variables
  }

  /// The path without symbolic links in it; nil where there is nothing.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard let real = withCString(path, { realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  /// What there is under a name, behind symbolic links; nil where there is nothing.
  static func file(_ path: FilePath) -> (size: Int, isFile: Bool, isFolder: Bool)? {
    var status = stat()
    guard withCString(path, { stat($0, &status) }) == 0 else { return nil }
    let kind = status.st_mode & S_IFMT
    return (Int(status.st_size), kind == S_IFREG, kind == S_IFDIR)
  }

  /// Whether it is a folder that has no name any more, but for the processes that are in it.
  static func isRemovedFolder(_ path: FilePath) -> Bool {
    var status = stat()
    guard withCString(path, { stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return false
    }
    // Some file systems count no links of folders.
    return status.st_nlink == 0 && realPath(path) == nil
  }

  /// The root of git's work tree in which the program runs; nil where it runs in none.
  static var workTree: FilePath? { workingDirectory.flatMap { workTree(around: $0) } }

  /// The nearest folder, from an absolute one upwards, that is the root of a work tree of git: one
  /// with an entry `.git`.
  static func workTree(around folder: FilePath) -> FilePath? {
    // Git does not take a link that leads nowhere for one.
    folder.upwards.first { file($0.appending(Array(".git".utf8))) != nil }
  }

  /// The absolute path of a folder, without symbolic links; nil where there is none.
  static func folder(_ path: FilePath) -> FilePath? {
    realPath(path).flatMap { isFolder($0) ? $0 : nil }
  }

  /// The path of this program, where the system tells it; else its name.
  static var program: String {
    #if os(Linux)
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      if readlink("/proc/self/exe", &target, target.count - 1) > 0 { return text(target) }
    #endif
    guard let resolved = realpath(CommandLine.arguments[0], nil) else {
      return CommandLine.arguments[0]
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The time in UTC, ISO 8601 with seconds.
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return text(buffer)
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  static var seconds: Int { time(nil) }

  /// Seconds on a clock that never jumps; for rates.
  static func monotonicSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// The path with a NUL behind it, as calls want it.
  static func withCString<Result>(_ path: FilePath, _ body: (UnsafePointer<CChar>) -> Result)
    -> Result
  {
    let bytes = path.bytes.map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  /// Up to `reach` bytes of both ends of a plain file; nil of anything else, or where they cannot be
  /// read.
  static func ends(of path: FilePath, reach: Int) -> (head: [UInt8], tail: [UInt8])? {
    let descriptor = withCString(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    func bytes(at offset: Int) -> [UInt8]? {
      var bytes = [UInt8](repeating: 0, count: reach)
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, reach, off_t(offset))
      }
      return count < 0 ? nil : Array(bytes[..<count])
    }
    guard let head = bytes(at: 0), let tail = bytes(at: max(0, Int(status.st_size) - reach)) else {
      return nil
    }
    return (head, tail)
  }

  /// A whole small file, which must be a plain one, or a pipe that is open already: a shell hands on
  /// what a command writes under a name such as /dev/fd/63.
  static func contents(of path: FilePath, atMost limit: Int) -> Result<
    (bytes: [UInt8], mode: UInt32), PosixError
  > {
    let isOpen = ["/dev/", "/proc/"].contains { path.bytes.starts(with: $0.utf8) }
    // Another pipe would let wait for ever, with O_NONBLOCK it is opened at once.
    let flags = O_RDONLY | O_CLOEXEC | (isOpen ? 0 : O_NONBLOCK)
    let descriptor = withCString(path) { open($0, flags) }
    guard descriptor >= 0 else { return .failure(PosixError(number: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(PosixError(number: errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFIFO where isOpen: break
    case S_IFDIR: return .failure(PosixError(reason: "it is a folder"))
    default: return .failure(PosixError(reason: "it is no plain file"))
    }
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < limit {
      let part = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress! + count, limit - count)
      }
      if part < 0, errno == EINTR { continue }
      guard part >= 0 else { return .failure(PosixError(number: errno)) }
      if part == 0 { break }
      count += part
    }
    return .success((Array(bytes[..<count]), UInt32(status.st_mode)))
  }
}

/// Why a file cannot be read.
struct PosixError: Error {
  /// The system's; nil for what is no plain file.
  let number: Int32?
  /// A clause without a full stop.
  let reason: String

  init(number: Int32) {
    self.number = number
    reason = Posix.message(number)
  }

  init(reason: String) {
    number = nil
    self.reason = reason
  }
}
