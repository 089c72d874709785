/// Finds characters beyond ASCII that are written in numbers in place of plain ones: blanks and hyphens
/// that hold a line together, and the wide digits, letters and signs of East Asia.
enum LookAlikes {
  /// Writes where such characters begin in `range` of `text` into `places`, ascending.
  static func find(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into places: inout [UInt32]
  ) {
    places.removeAll(keepingCapacity: true)
    let bytes = UnsafeRawBufferPointer(text)
    var place = range.lowerBound
    while place < range.upperBound {
      // Most text is ASCII.
      while place + 8 <= range.upperBound,
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
      }
      let end = min(place + 8, range.upperBound)
      while place < end {
        if text[place] >= 0xC2, Escape.lookAlike(at: place, of: text) != nil {
          places.append(UInt32(place))
        }
        place += 1
      }
    }
  }
}
