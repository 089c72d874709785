/// Finds characters beyond ASCII that are written in numbers in place of plain ones: blanks and hyphens
/// that hold a line together, and the wide digits, letters and signs of East Asia.
enum LookAlikes {
  private static let upperBits = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)

  /// Letters and digits of the shortest numbers with a sign among them: of plates, of postcodes.
  private static let leastOfNumber = 5
  /// Bytes on either side that are looked at for them.
  private static let reach = 24

  /// Whether as many letters and digits as a number has stand around a sign, with nothing between them
  /// but what stands in numbers: the pages "7–34" are none.
  static func areInNumber(_ sign: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var place = sign.lowerBound - 1
    let lowest = max(0, sign.lowerBound - reach)
    while place >= lowest, count < leastOfNumber,
      isOfNumber(text[place], before: place > 0 ? text[place - 1] : 0)
    {
      if LabelledField.isLetterOrDigit(text[place]) { count += 1 }
      place -= 1
    }
    place = sign.upperBound
    let highest = min(text.count, sign.upperBound + reach)
    while place < highest, count < leastOfNumber,
      isOfNumber(text[place], before: place + 1 < text.count ? text[place + 1] : 0)
    {
      if LabelledField.isLetterOrDigit(text[place]) { count += 1 }
      place += 1
    }
    return count >= leastOfNumber
  }

  /// Whether a byte may stand in a number, before or behind `next`. Words stand behind blanks, too, but
  /// have small letters.
  private static func isOfNumber(_ byte: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    case UInt8(ascii: " "):
      0x30...0x39 ~= next || 0x41...0x5A ~= next || next >= 0x80 || next == UInt8(ascii: "(")
        || next == UInt8(ascii: ")") || next == UInt8(ascii: "+")
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

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
