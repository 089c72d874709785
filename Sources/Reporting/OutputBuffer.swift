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

  /// A word of the report's own and what stands around it, in one piece.
  mutating func append(
    between opening: StaticString, _ text: StaticString, _ closing: StaticString
  ) {
    let counts = (opening.utf8CodeUnitCount, text.utf8CodeUnitCount, closing.utf8CodeUnitCount)
    let count = counts.0 + counts.1 + counts.2
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { piece in
      guard let start = piece.baseAddress else { return }
      start.initialize(from: opening.utf8Start, count: counts.0)
      (start + counts.0).initialize(from: text.utf8Start, count: counts.1)
      (start + counts.0 + counts.1).initialize(from: closing.utf8Start, count: counts.2)
      bytes.append(contentsOf: UnsafeBufferPointer(piece))
    }
  }

  mutating func append(decimal number: Int) {
    guard number >= 10 else { return appendShort(number) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      var left = UInt(number)
      while left > 0 {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
        left /= 10
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  private mutating func appendShort(_ number: Int) {
    if number >= 0 { append(UInt8(ascii: "0") + UInt8(number)) } else { append(String(number)) }
  }

  /// 16 hexadecimal digits.
  mutating func append(hexadecimal word: UInt64) {
    append(digits: word >> 32)
    append(digits: word & 0xFFFF_FFFF)
  }

  /// The lower half of a word as eight digits, all made at once.
  private mutating func append(digits half: UInt64) {
    // A nibble to a byte.
    var nibbles = (half | half << 16) & 0x0000_FFFF_0000_FFFF
    nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
    nibbles = (nibbles | nibbles << 4) & 0x0F0F_0F0F_0F0F_0F0F
    // From ten on, the letters lie 39 places higher.
    let letters = (nibbles + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    let digits = nibbles + 0x3030_3030_3030_3030 + letters * 39
    withUnsafeBytes(of: digits.bigEndian) { bytes.append(contentsOf: $0) }
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
