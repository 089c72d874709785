internal import Sieve

/// Finds the lines of a text that begin with one of a few bytes.
struct LineStarts {
  private static let ends = ByteFinder([0x0A])
  /// Places that are asked for at once.
  private static let stride = 4096

  /// For each byte whether it is one of them.
  private let isWanted: [Bool]

  init(_ bytes: [UInt8]) { isWanted = (0...UInt8.max).map(bytes.contains) }

  /// Calls `onLine` with every position of `range` at which such a line begins. The start of the text
  /// begins a line. `places` is room that is kept from one text to the next.
  func find(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, with places: inout [UInt32],
    _ onLine: (Int) -> Void
  ) {
    guard !range.isEmpty else { return }
    isWanted.withUnsafeBufferPointer { isWanted in
      if range.lowerBound == 0, isWanted[Int(text[0])] { onLine(0) }
      // A line of the range begins behind one of these.
      var position = max(0, range.lowerBound - 1)
      while position < range.upperBound - 1 {
        let end = min(position + Self.stride, range.upperBound - 1)
        let count = Self.ends.find(in: position..<end, of: text, into: &places)
        for place in places[..<count] where isWanted[Int(text[Int(place) + 1])] {
          onLine(Int(place) + 1)
        }
        position = end
      }
    }
  }
}
