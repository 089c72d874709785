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
  mutating func append(_ part: [UInt8]) { bytes.append(contentsOf: part) }
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }
  mutating func append(_ buffer: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: buffer) }

  mutating func append(blanks count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  /// A word of the report's own.
  mutating func append(constant text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends at most `count` bytes, which `write` writes, in one go.
  @inline(__always)
  mutating func append(atMost count: Int, _ write: (inout Piece) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { room in
      var piece = Piece(in: room)
      write(&piece)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<piece.count]))
    }
  }

  mutating func append(decimal number: Int) {
    append(atMost: Piece.longestNumber) { $0.append(decimal: number) }
  }

  /// Takes away what was appended behind the first `count` bytes.
  mutating func takeBack(to count: Int) -> [UInt8] {
    let part = Array(bytes[count...])
    bytes.removeSubrange(count...)
    return part
  }

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
