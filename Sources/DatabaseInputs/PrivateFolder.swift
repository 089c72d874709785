import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder that only this user can enter, gone with the end of its life.
final class PrivateFolder {
  let path: FilePath
  private let isInterrupted: @Sendable () -> Bool

  private static let names = ["database", "database-wal", "database-journal", "database-shm"]

  /// The place of the copied database. Its companions have the same name and a suffix.
  var database: FilePath { path.appending(Array("database".utf8)) }

  /// `isInterrupted` is asked while files are copied into it.
  init(
    in parent: FilePath, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Fault) {
    self.isInterrupted = isInterrupted
    var name = parent.appending(Array("privet-XXXXXX".utf8)).cString
    guard mkdtemp(&name) != nil else {
      let message = String(cString: strerror(errno))
      throw Fault(.unreadable, "no temporary folder can be made in \(parent.text): \(message)")
    }
    path = FilePath(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
  }

  deinit { remove() }

  /// Removes the files and the folder; what is open stays readable until it is closed.
  func remove() {
    for name in Self.names { unlink(path.appending(Array(name.utf8)).cString) }
    rmdir(path.cString)
  }

  /// Whether so many bytes fit in.
  func holds(_ count: Int) -> Bool {
    var status = statvfs()
    guard statvfs(path.cString, &status) == 0 else { return true }
    let (free, isHuge) = UInt64(status.f_bavail).multipliedReportingOverflow(
      by: UInt64(status.f_frsize))
    return isHuge || free >= UInt64(count)
  }

  /// Copies the first `count` bytes of `file`, as far as there are so many.
  func copy(_ file: OpenFile, count: Int, suffix: String = "") throws(Fault) {
    let target = FilePath(bytes: database.bytes + Array(suffix.utf8))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let output = open(target.cString, flags, 0o600)
    guard output >= 0 else { throw noCopy(errno) }
    defer { close(output) }
    var done = 0
    while done < count {
      if isInterrupted() { throw Fault(.interrupted) }
      let chunk = try file.bytes(min(DatabaseLimits.copyChunk, count - done), at: done)
      guard !chunk.isEmpty else { return }
      var rest = chunk[...]
      while !rest.isEmpty {
        let put = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { throw noCopy(errno) }
        rest = rest.dropFirst(put)
      }
      done += chunk.count
    }
  }

  private func noCopy(_ code: Int32) -> Fault {
    if code == ENOSPC || code == EDQUOT { return Self.noRoom(in: path) }
    let message = String(cString: strerror(code))
    return Fault(.unreadable, "it cannot be copied to \(path.text): \(message)")
  }

  static func noRoom(in path: FilePath, count: Int? = nil) -> Fault {
    let size = count.map { " of \($0) bytes" } ?? ""
    return Fault(
      .unreadable,
      "it must be read from a copy\(size), and \(path.text) has no room for one:"
        + " set TMPDIR to a folder that has")
  }
}
