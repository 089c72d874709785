import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the operating system refused.
struct SystemError: Error {
  let number: Int32

  static let missing = SystemError(number: ENOENT)

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether symbolic links lead in a circle.
  var isLoop: Bool { number == ELOOP }

  /// The fault of an item that could not be read for this reason.
  var fault: Fault {
    switch number {
    case ENOENT: Fault(.vanished)
    // What was a file when it was listed; links are not followed.
    case ELOOP: Fault(.vanished, "replaced by a symbolic link")
    default: Fault(.unreadable, String(cString: strerror(number)))
    }
  }
}

/// Names a file on this machine, whatever its paths.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// What the file system tells of a file.
struct FileStatus {
  enum Kind: Equatable {
    case file, folder, symbolicLink
    case special(String)
  }

  let kind: Kind
  let identity: FileIdentity
  let size: Int
  let links: Int
  /// When the content changed last, in nanoseconds.
  let modified: Int

  init(_ status: stat) {
    kind = Self.kind(ofMode: status.st_mode)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    case S_IFIFO: .special("named pipe")
    case S_IFSOCK: .special("socket")
    case S_IFCHR: .special("character device")
    case S_IFBLK: .special("block device")
    default: .special("")
    }
  }
}

/// An open file or folder, closed when nobody has it any more.
final class Descriptor: Sendable {
  let number: Int32

  init(number: Int32) { self.number = number }
  deinit { close(number) }

  /// Where relative paths begin.
  static let workingFolder: Int32 = AT_FDCWD

  enum Purpose {
    case file(followsLink: Bool)
    case folder(followsLink: Bool)

    fileprivate var flags: Int32 {
      // O_NONBLOCK: a pipe that took the file's place must not stop the run.
      switch self {
      case .file(let follows): O_RDONLY | O_CLOEXEC | O_NONBLOCK | (follows ? 0 : O_NOFOLLOW)
      case .folder(let follows): O_RDONLY | O_CLOEXEC | O_DIRECTORY | (follows ? 0 : O_NOFOLLOW)
      }
    }
  }

  /// Opens `name`, which ends with a NUL, in `folder`.
  static func open(
    _ name: UnsafePointer<CChar>, in folder: Int32, for purpose: Purpose
  ) throws(SystemError) -> Descriptor {
    while true {
      let number = openat(folder, name, purpose.flags)
      if number >= 0 { return Descriptor(number: number) }
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }

  /// Opens `path`, however long it is.
  static func open(_ path: FilePath, for purpose: Purpose) throws(SystemError) -> Descriptor {
    let (folder, rest) = try Posix.folder(nearest: path)
    return try withExtendedLifetime(folder) { () throws(SystemError) in
      try Posix.withName(rest) { name throws(SystemError) in
        try open(name, in: folder?.number ?? workingFolder, for: purpose)
      }
    }
  }

  /// A descriptor of its own for what descriptor 0 reads.
  static func copyOfStandardInput() throws(SystemError) -> Descriptor {
    let copy = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemError(number: errno) }
    return Descriptor(number: copy)
  }

  /// The folder in which this folder lies.
  func parent() throws(SystemError) -> Descriptor {
    try Posix.withName([0x2E, 0x2E]) { name throws(SystemError) in
      try Descriptor.open(name, in: number, for: .folder(followsLink: false))
    }
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemError(number: errno) }
    return FileStatus(status)
  }

  /// Says that the file will be read from start to end; only a hint.
  func adviseSequential() {
    #if !canImport(Darwin)
      _ = posix_fadvise(number, 0, 0, POSIX_FADV_SEQUENTIAL)
    #endif
  }

  /// Appends up to `count` bytes; returns how many, 0 at the end.
  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(SystemError) -> Int {
    var result = 0
    var failure: Int32 = 0
    buffer.append(addingCapacity: count) { (span: inout OutputSpan<UInt8>) in
      span.withUnsafeMutableBufferPointer { bytes, filled in
        guard let base = bytes.baseAddress else { return }
        repeat {
          result = Posix.read(number, base + filled, count)
          failure = result < 0 ? errno : 0
        } while failure == EINTR
        if result > 0 { filled += result }
      }
    }
    guard result >= 0 else { throw SystemError(number: failure) }
    return result
  }
}

/// Calls of the operating system that belong to no open file.
enum Posix {
  /// `read`, which inside `Descriptor` would be its own.
  fileprivate static func read(_ number: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(number, target, count)
    #elseif canImport(Musl)
      Musl.read(number, target, count)
    #else
      Darwin.read(number, target, count)
    #endif
  }

  static func status(
    of name: UnsafePointer<CChar>, in folder: Int32, followsLink: Bool
  ) throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstatat(folder, name, &status, followsLink ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemError(number: errno)
    }
    return FileStatus(status)
  }

  /// The status of `path`, however long it is; of what a symbolic link leads to.
  static func status(of path: FilePath) throws(SystemError) -> FileStatus {
    let (folder, rest) = try folder(nearest: path)
    return try withExtendedLifetime(folder) { () throws(SystemError) in
      try withName(rest) { name throws(SystemError) in
        try status(
          of: name, in: folder?.number ?? Descriptor.workingFolder, followsLink: true)
      }
    }
  }

  /// What `path` leads to, where it is a symbolic link; else itself.
  static func target(of path: FilePath) -> FilePath {
    var status = stat()
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    guard lstat(name, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    return realPath(path) ?? path
  }

  /// The absolute path without symbolic links in it; nil where it cannot be told.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard !path.bytes.contains(0) else { return nil }
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    guard let real = realpath(name, nil) else { return nil }
    defer { free(real) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  /// Opens folders on the way to `path` until the rest is short enough for one call.
  fileprivate static func folder(nearest path: FilePath) throws(SystemError)
    -> (Descriptor?, ArraySlice<UInt8>)
  {
    let longest = Int(PATH_MAX) - 1
    var rest = path.bytes[...]
    var folder: Descriptor?
    while rest.count > longest {
      guard let slash = rest.prefix(longest).lastIndex(of: 0x2F), slash > rest.startIndex else {
        throw SystemError(number: ENAMETOOLONG)
      }
      let parent = folder
      folder = try withName(rest[..<slash]) { name throws(SystemError) in
        try Descriptor.open(
          name, in: parent?.number ?? Descriptor.workingFolder, for: .folder(followsLink: true))
      }
      rest = rest[slash...].drop { $0 == 0x2F }
    }
    return (folder, rest)
  }

  /// Hands `name` over as C wants it; the empty one is the folder itself.
  fileprivate static func withName<Result>(
    _ name: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    // A NUL ends a path for the operating system: nothing has such a name.
    guard !name.contains(0) else { throw SystemError(number: ENOENT) }
    let text = name.isEmpty ? [0x2E, 0] : name.map { CChar(bitPattern: $0) } + [0]
    var result: Swift.Result<Result, SystemError>?
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      do throws(SystemError) { result = .success(try body(base)) } catch {
        result = .failure(error)
      }
    }
    guard let result else { throw SystemError(number: EINVAL) }
    return try result.get()
  }
}
