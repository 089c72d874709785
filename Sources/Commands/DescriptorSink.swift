#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// Writes a report to an open descriptor. Before each write it takes the progress line away.
struct DescriptorSink: ByteSink {
  let descriptor: Int32
  /// The file's name, for messages; nil is standard output.
  var path: FilePath?
  let progressLine: ProgressLine?

  mutating func write(_ bytes: ArraySlice<UInt8>) throws(ReportError) {
    progressLine?.clear()
    let number = Posix.writeAll(bytes, to: descriptor)
    if number == EPIPE { throw .closed }
    if number != 0 { throw .failed(errno: number, path: path) }
  }
}
