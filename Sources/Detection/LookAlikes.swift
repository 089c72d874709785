/// Finds characters beyond ASCII that are written in numbers in place of plain ones: blanks and hyphens
/// that hold a line together, and the wide digits, letters and signs of East Asia.
enum LookAlikes {
  private static let upperBits = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)

  /// Writes where such characters begin in `range` of `text` into `places`, ascending.
  static func find(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into places: inout [UInt32]
  ) {
    places.removeAll(keepingCapacity: true)
    guard let start = UnsafeRawPointer(text.baseAddress) else { return }
    var place = range.lowerBound
    while place < range.upperBound {
      // Most text is ASCII.
      while place + 32 <= range.upperBound,
        start.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self) & upperBits == .zero
      {
        place += 32
      }
      guard place < range.upperBound else { return }
      let end = min(place + 32, range.upperBound)
      while place < end {
        if text[place] >= 0xC2, Escape.lookAlike(at: place, of: text) != nil {
          places.append(UInt32(place))
        }
        place += 1
      }
    }
  }
}
