#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser

/// `privet-benchmark read`: the peer that only reads.
///
/// Every file below a folder into one buffer of 256 KiB, and `memchr` over it for a byte that text
/// does not have.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads every file below a folder, and does nothing with it.",
    shouldDisplay: false)

  @Argument(help: "A folder.")
  var folder: String

  private static let bufferSize = 256 << 10
  private static let rareByte: Int32 = 0xFF

  func run() throws {
    var bytes = 0
    var hits = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Self.bufferSize, alignment: 4096)
    defer { buffer.deallocate() }
    try Self.forEachFile(below: folder) { path in
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return }
      defer { close(descriptor) }
      while case let count = Posix.read(descriptor, buffer.baseAddress, buffer.count), count > 0 {
        bytes += count
        let part = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        hits += Self.count(of: Self.rareByte, in: part)
      }
    }
    Console.print("\(bytes) bytes, \(hits) of them \(Self.rareByte)")
  }

  private static func count(of byte: Int32, in bytes: UnsafeRawBufferPointer) -> Int {
    guard var start = bytes.baseAddress else { return 0 }
    let end = start + bytes.count
    var hits = 0
    while let hit = memchr(start, byte, end - start) {
      hits += 1
      start = UnsafeRawPointer(hit) + 1
    }
    return hits
  }

  private static func forEachFile(below folder: String, _ body: (String) -> Void) throws {
    guard let directory = opendir(folder) else { throw Failure.notStarted(folder, errno: errno) }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
        try forEachFile(below: path, body)
      } else {
        body(path)
      }
    }
  }
}
