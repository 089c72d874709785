/// Finds the lines of a text that begin with one of a few bytes.
///
/// It looks at eight bytes at once, for every text is looked through.
struct LineStarts {
  private static let ends = UInt64(0x0A0A_0A0A_0A0A_0A0A)
  private static let lows = UInt64(0x7F7F_7F7F_7F7F_7F7F)

  /// For each byte whether it is one of them.
  private let isWanted: [Bool]

  init(_ bytes: [UInt8]) { isWanted = (0...UInt8.max).map(bytes.contains) }

  /// Calls `onLine` with every position of `range` at which such a line begins. The start of the text
  /// begins a line.
  func find(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ onLine: (Int) -> Void
  ) {
    guard let start = text.baseAddress, !range.isEmpty else { return }
    let raw = UnsafeRawPointer(start)
    isWanted.withUnsafeBufferPointer { isWanted in
      if range.lowerBound == 0, isWanted[Int(text[0])] { onLine(0) }
      // A line of the range begins behind one of these.
      var position = max(0, range.lowerBound - 1)
      let end = range.upperBound - 1
      while position &+ 8 <= end {
        let bytes = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        let word = UInt64(littleEndian: bytes) ^ Self.ends
        // The top bit of each byte that ends a line, and of no other.
        var marks = ~(((word & Self.lows) &+ Self.lows) | word | Self.lows)
        while marks != 0 {
          let next = position &+ marks.trailingZeroBitCount / 8 &+ 1
          if isWanted[Int(text[next])] { onLine(next) }
          marks &= marks &- 1
        }
        position &+= 8
      }
      while position < end {
        if text[position] == 0x0A, isWanted[Int(text[position &+ 1])] { onLine(position &+ 1) }
        position &+= 1
      }
    }
  }
}
