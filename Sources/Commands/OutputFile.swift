#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// A file that appears whole or not at all, readable by its owner only.
///
/// It is written without a name where the system can do that, else under a name beside its own;
/// only `publish` gives it its name. Whatever ends the program before leaves nothing behind.
struct OutputFile: ~Copyable {
  let path: FilePath
  let descriptor: Int32
  /// The name it is written under; nil where it has none, or is not a plain file.
  private var temporary: FilePath?
  /// Whether it is no plain file (a pipe, /dev/null), which is written as it is.
  private let isDirect: Bool
  private var isPublished = false

  /// Begins the file that will be called `path`, or what a symbolic link of that name leads to.
  ///
  /// - Parameter followingLinks: Whether it is so; else it takes the place of the link.
  static func create(_ path: FilePath, followingLinks: Bool = true) throws(Failure) -> OutputFile {
    var status = stat()
    let exists =
      Posix.withCString(path) {
        followingLinks ? stat($0, &status) : lstat($0, &status)
      } == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw .reportNotWritten(path, errno: EISDIR) }
    // What /dev/stdout leads to may have no name, and belongs to who opened it.
    let isOpen = ["/dev/", "/proc/"].contains { path.bytes.starts(with: $0.utf8) }
    let isDirect = exists && (![S_IFREG, S_IFLNK].contains(kind) || isOpen)
    let path = isDirect || !followingLinks ? path : target(of: path)
    let (descriptor, temporary) =
      isDirect
      ? (Posix.withCString(path) { openDirect($0, isPipe: kind == S_IFIFO) }, nil)
      : create(for: path)
    guard descriptor >= 0 else { throw .reportNotWritten(path, errno: errno) }
    return OutputFile(
      path: path, descriptor: descriptor, temporary: temporary, isDirect: isDirect)
  }

  private init(path: FilePath, descriptor: Int32, temporary: FilePath?, isDirect: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.temporary = temporary
    self.isDirect = isDirect
  }

  deinit {
    close(descriptor)
    if !isPublished, let temporary { _ = Posix.withCString(temporary) { unlink($0) } }
  }

  /// Gives the file the rights of the one whose place it takes, and its owner as far as that may be.
  /// Returns whether it has the rights: some file systems know none.
  ///
  /// - Parameters:
  ///   - mode: Its mode where there is none.
  ///   - least: What is added in any case.
  @discardableResult
  func keepMode(orElse mode: mode_t, atLeast least: mode_t = 0) -> Bool {
    var status = stat()
    let replaces = Posix.withCString(path) { stat($0, &status) } == 0
    guard replaces, status.st_mode & S_IFMT == S_IFREG else {
      return fchmod(descriptor, mode) == 0
    }
    // Before the mode, for a new owner may cost some of it. Only root may give a file away; a group
    // can be kept by who is in it.
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    return fchmod(descriptor, status.st_mode & 0o7777 | least) == 0
  }

  /// Gives the file its name, in place of one that is there.
  mutating func publish() throws(Failure) {
    guard !isDirect else { return }
    guard fsync(descriptor) == 0 else { throw .reportNotWritten(path, errno: errno) }
    let name = temporary ?? Self.temporaryName(for: path)
    if temporary == nil {
      let linked = Posix.withCString(FilePath("/proc/self/fd/\(descriptor)")) { source in
        Posix.withCString(name) { linkat(AT_FDCWD, source, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
      }
      guard linked == 0 else { throw .reportNotWritten(path, errno: errno) }
      temporary = name
    }
    let renamed = Posix.withCString(name) { from in Posix.withCString(path) { rename(from, $0) } }
    guard renamed == 0 else { throw .reportNotWritten(path, errno: errno) }
    isPublished = true
  }

  /// What `path` leads to through symbolic links, whether it is there or not.
  static func target(of path: FilePath) -> FilePath {
    var path = path
    // As many as Linux follows (path_resolution(7)).
    for _ in 0..<40 {
      guard let link = link(path) else { return path }
      path = link.bytes[0] == UInt8(ascii: "/") ? link : path.folder.appending(link.bytes)
    }
    return path
  }

  /// What a symbolic link says; nil for anything else.
  static func link(_ path: FilePath) -> FilePath? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = target.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        Posix.withCString(path) { path in
          text.baseAddress.map { readlink(path, $0, text.count) } ?? -1
        }
      }
    }
    return count > 0 ? FilePath(bytes: Array(target[..<count])) : nil
  }

  private static func create(for path: FilePath) -> (Int32, FilePath?) {
    #if os(Linux)
      // O_TMPFILE is a macro with an expression, which Swift does not import.
      let temporaryFile = Int32(0o20000000) | O_DIRECTORY
      let unnamed = Posix.withCString(path.folder) {
        Self.openFile($0, O_WRONLY | O_CLOEXEC | temporaryFile, 0o600)
      }
      if unnamed >= 0 { return (unnamed, nil) }
    #endif
    let name = temporaryName(for: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return (Posix.withCString(name) { openFile($0, flags, 0o600) }, name)
  }

  /// A pipe that nobody reads is not waited for: ENXIO.
  private static func openDirect(_ path: UnsafePointer<CChar>, isPipe: Bool) -> Int32 {
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC
    guard isPipe else { return openFile(path, flags, 0) }
    let descriptor = openFile(path, flags | O_NONBLOCK, 0)
    if descriptor >= 0 { _ = fcntl(descriptor, F_SETFL, O_APPEND) }
    return descriptor
  }

  private static func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t)
    -> Int32
  { open(path, flags, mode) }

  private static func temporaryName(for path: FilePath) -> FilePath {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return FilePath(bytes: path.bytes + Array(".\(random).tmp".utf8))
  }
}
