#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads an open file or pipe line by line, in memory of the longest line.
public enum LineReader {
  private static let chunkSize = 1 << 20

  /// Calls `body` with each line, without its newline.
  public static func forEachLine(
    of descriptor: Int32, named name: String, _ body: (ArraySlice<UInt8>) -> Void
  ) throws(CorpusFailure) {
    var buffer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .notRead(name, errno: errno) }
      guard count > 0 else { break }
      buffer.append(contentsOf: chunk[..<count])
      var start = buffer.startIndex
      while let end = buffer[start...].firstIndex(of: 0x0A) {
        body(buffer[start..<end])
        start = end + 1
      }
      buffer.removeSubrange(..<start)
    }
    if !buffer.isEmpty { body(buffer[...]) }
  }

  /// The same for the file at `path`.
  public static func forEachLine(
    in path: String, _ body: (ArraySlice<UInt8>) -> Void
  ) throws(CorpusFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notRead(path, errno: errno) }
    defer { close(descriptor) }
    try forEachLine(of: descriptor, named: path, body)
  }
}
