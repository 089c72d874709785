import Model

/// Collects a report's bytes and hands them on in large pieces.
struct OutputBuffer {
  /// Enough that a system call costs nothing beside it.
  static let capacity = 64 * 1024

  private var sink: any ByteSink
  private(set) var bytes: [UInt8] = []

  init(sink: any ByteSink) {
    self.sink = sink
    bytes.reserveCapacity(Self.capacity + 4096)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// Hands the bytes on when there are many; to be called after each record.
  mutating func spill() throws(ReportError) {
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Hands on what there is.
  mutating func flush() throws(ReportError) {
    guard !bytes.isEmpty else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
