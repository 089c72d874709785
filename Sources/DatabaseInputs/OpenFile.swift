import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file, open to be read, and what tells whether it has changed since.
final class OpenFile {
  let descriptor: Int32
  let stamp: Stamp

  /// What the system says of a file's state.
  struct Stamp: Equatable {
    let device: UInt64
    let number: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(status.st_ino)
      size = Int(status.st_size)
      #if canImport(Darwin)
        let changed = status.st_mtimespec
      #else
        let changed = status.st_mtim
      #endif
      seconds = Int(changed.tv_sec)
      nanoseconds = Int(changed.tv_nsec)
    }

    /// The state of the file that now bears the name `path`.
    init?(at path: FilePath) {
      var status = stat()
      guard lstat(path.cString, &status) == 0 else { return nil }
      self.init(status)
    }
  }

  /// Opens the file itself, never what a symbolic link names, and waits for no pipe's other end.
  init(_ path: FilePath) throws(Fault) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let opened = open(path.cString, flags)
    guard opened >= 0 else { throw Fault(errno: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0 else {
      let code = errno
      close(opened)
      throw Fault(errno: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw Fault(.specialFile, "not a regular file")
    }
    descriptor = opened
    stamp = Stamp(status)
  }

  deinit { close(descriptor) }

  /// Whether the file is as it was when it was opened.
  var isUnchanged: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && Stamp(status) == stamp
  }

  /// Up to `count` bytes at `offset`; fewer only at the end of the file.
  func bytes(_ count: Int, at offset: Int) throws(Fault) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<count])
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        filled += got
      }
    }
    guard failure == 0 else { throw Fault(errno: failure) }
    return bytes
  }
}

extension FilePath {
  /// The path as C functions take it.
  var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

extension Fault {
  /// A failed system call on a file.
  init(errno code: Int32) {
    let reason: FaultReason =
      switch code {
      case ENOENT, ENOTDIR: .vanished
      case ELOOP: .symbolicLink
      default: .unreadable
      }
    self.init(reason, String(cString: strerror(code)))
  }
}
