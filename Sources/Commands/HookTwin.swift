#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// A second name for a hook, so that another can take its first one in a single step: whenever the
/// program ends, git finds a hook.
struct HookTwin {
  let original: FilePath
  let path: FilePath

  /// Whether it is there, as a program leaves it that ended between the two steps.
  var exists: Bool {
    guard let first = Self.status(original), let second = Self.status(path) else { return false }
    if first.st_ino == second.st_ino, first.st_dev == second.st_dev { return true }
    guard first.st_mode == second.st_mode, first.st_size == second.st_size else { return false }
    switch first.st_mode & S_IFMT {
    case S_IFLNK: return OutputFile.link(original) == OutputFile.link(path)
    case S_IFREG:
      guard let content = Self.content(original) else { return false }
      return content == Self.content(path)
    default: return false
    }
  }

  /// Makes it. Returns whether it was not there before; throws where the name is another's.
  func make() throws(Failure) -> Bool {
    if exists { return false }
    guard !Posix.isThere(path) else { throw .hookIsKept(path) }
    // That of a symbolic link is a link as well.
    let linked = Posix.withCString(original) { original in
      Posix.withCString(path) { linkat(AT_FDCWD, original, AT_FDCWD, $0, 0) }
    }
    // Not every file system has hard links, and not everybody may make one.
    if linked != 0 { try copy() }
    return true
  }

  func remove() { _ = Posix.withCString(path) { unlink($0) } }

  private func copy() throws(Failure) {
    if let target = OutputFile.link(original) {
      let linked = Posix.withCString(target) { target in
        Posix.withCString(path) { symlink(target, $0) }
      }
      guard linked == 0 else { throw failure(errno) }
      return
    }
    guard let status = Self.status(original), let content = Self.content(original) else {
      throw failure(EIO)
    }
    do throws(Failure) {
      var file = try OutputFile.create(path)
      let number = Posix.writeAll(content[...], to: file.descriptor)
      guard number == 0 else { throw failure(number) }
      guard fchmod(file.descriptor, status.st_mode & 0o7777) == 0 else { throw failure(errno) }
      try file.publish()
    } catch {
      throw error.ofHook(path)
    }
  }

  private func failure(_ number: Int32) -> Failure {
    .hookNotWritten(path, reason: Posix.message(number))
  }

  private static func status(_ path: FilePath) -> stat? {
    var status = stat()
    return Posix.withCString(path) { lstat($0, &status) } == 0 ? status : nil
  }

  /// All of it: a hook may be a large program.
  private static func content(_ path: FilePath) -> [UInt8]? {
    guard let size = Self.status(path)?.st_size,
      case .success(let file) = Posix.contents(of: path, atMost: Int(size)),
      file.bytes.count == size
    else { return nil }
    return file.bytes
  }
}

extension Failure {
  /// A failure to write a report is one to write the hook `path`.
  func ofHook(_ path: FilePath) -> Failure {
    guard case .reportNotWritten(_, let number) = self else { return self }
    return .hookNotWritten(path, reason: Posix.message(number))
  }
}
