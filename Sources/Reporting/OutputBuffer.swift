import Model

/// Collects a report's bytes and hands them on in large pieces.
struct OutputBuffer {
  /// Enough that a system call costs nothing beside it.
  static let capacity = 64 * 1024

  private var sink: any ByteSink
  /// The first `count` bytes are filled.
  private var room: [UInt8]
  private(set) var count = 0

  init(sink: any ByteSink) {
    self.sink = sink
    room = Array(repeating: 0, count: Self.capacity + 4096)
  }

  /// Appends what `write` writes, at most `most` bytes.
  @inline(__always)
  mutating func append(atMost most: Int, _ write: (inout Piece) -> Void) {
    if room.count - count < most { grow(by: most) }
    let start = count
    count = room.withUnsafeMutableBufferPointer { room in
      var piece = Piece(in: room, from: start)
      write(&piece)
      return piece.end
    }
  }

  private mutating func grow(by count: Int) {
    room.append(contentsOf: repeatElement(0, count: max(count, room.count)))
  }

  mutating func append(_ byte: UInt8) { append(atMost: 1) { $0.append(byte) } }
  mutating func append(_ part: [UInt8]) { append(atMost: part.count) { $0.append(part) } }
  mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    append(atMost: text.utf8.count) { piece in
      var text = text
      text.withUTF8 { piece.append($0) }
    }
  }

  /// A word of the report's own.
  mutating func append(constant text: StaticString) {
    append(atMost: text.utf8CodeUnitCount) { $0.append(text) }
  }

  mutating func append(decimal number: Int) {
    append(atMost: Piece.longestNumber) { $0.append(decimal: number) }
  }

  mutating func append(blanks count: Int) {
    append(atMost: count) { piece in
      for _ in 0..<count { piece.append(UInt8(ascii: " ")) }
    }
  }

  /// Takes away what was appended behind the first `kept` bytes.
  mutating func takeBack(to kept: Int) -> [UInt8] {
    let part = Array(room[kept..<count])
    count = kept
    return part
  }

  /// Hands the bytes on when there are many; to be called after each record.
  mutating func spill() throws(ReportError) {
    if count >= Self.capacity { try flush() }
  }

  /// Hands on what there is.
  mutating func flush() throws(ReportError) {
    guard count > 0 else { return }
    try sink.write(room[..<count])
    count = 0
  }
}
