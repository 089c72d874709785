#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new file that is written from its start to its end; its identity is the open descriptor.
final class FileOutput {
  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 20

  init(_ path: String) throws(CorpusFailure) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    self.path = path
    guard descriptor >= 0 else { throw .notWritten(path, errno: errno) }
  }

  func write(_ bytes: some Sequence<UInt8>) throws(CorpusFailure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// What `write` was given is in the file only after this.
  func flush() throws(CorpusFailure) {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes {
        Posix.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[start...]))
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw .notWritten(path, errno: errno) }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  deinit { close(descriptor) }
}

/// The system's calls where a type has a method of the same name.
private enum Posix {
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
