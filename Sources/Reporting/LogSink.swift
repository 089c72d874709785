import Model

/// Hands on text that may stand in the log of a pipeline, which reads commands out of it: a name
/// that looks like one is spelled out.
///
/// GitHub takes a line for a command whose first letters are `::`, whatever blanks stand before,
/// and like Azure and TeamCity one that has `##[`, `##vso[` or `##teamcity[` anywhere.
struct LogSink: ByteSink {
  private static let hash = UInt8(ascii: "#")
  private static let colon = UInt8(ascii: ":")

  private var sink: any ByteSink
  /// The last byte, as a pair may lie across the border of two pieces.
  private var last: UInt8 = 0x0A
  /// Whether nothing stands in the line yet that surely ends its blanks: there are many of them
  /// outside ASCII.
  private var isAtStart = true

  init(_ sink: any ByteSink) { self.sink = sink }

  mutating func write(_ bytes: ArraySlice<UInt8>) throws(ReportError) {
    guard hasPair(bytes) else {
      skip(bytes)
      return try sink.write(bytes)
    }
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count + 64)
    for byte in bytes {
      if byte == last, byte == Self.hash || byte == Self.colon && isAtStart {
        written += byte == Self.hash ? "\\x23".utf8 : "\\x3A".utf8
      } else {
        written.append(byte)
      }
      pass(byte)
    }
    try sink.write(written[...])
  }

  /// Whether one of the two signs stands twice in a row; most reports have neither.
  private func hasPair(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first else { return false }
      var pairs = Self.pair(last, first)
      // Without a branch, so that many bytes are looked at at once.
      for index in 1..<bytes.count { pairs |= Self.pair(bytes[index - 1], bytes[index]) }
      return pairs != 0
    }
  }

  private static func pair(_ one: UInt8, _ other: UInt8) -> UInt8 {
    (one == other ? 1 : 0) & ((other == hash ? 1 : 0) | (other == colon ? 1 : 0))
  }

  /// Goes past bytes that are handed on as they are: only their last line counts.
  private mutating func skip(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes.suffix(from: bytes.lastIndex(of: 0x0A) ?? bytes.startIndex) { pass(byte) }
  }

  private mutating func pass(_ byte: UInt8) {
    last = byte
    if byte == 0x0A {
      isAtStart = true
    } else if byte > 0x20, byte < 0x80, byte != Self.colon {
      isAtStart = false
    }
  }
}
