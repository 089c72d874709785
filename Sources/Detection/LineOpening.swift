/// What stands in a line before a value, where that says nothing of it: tags, signs, and a key that is
/// a plain one.
struct LineOpening {
  /// Whether it says nothing, so that what the line above says counts.
  let isPlain: Bool
  /// Whether a key is among it.
  let hasKey: Bool
  /// Whether tags are.
  let hasTags: Bool

  init(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    var place = range.lowerBound
    var key: Range<Int>?
    var hasTags = false
    while place < range.upperBound {
      let byte = text[place]
      if byte == UInt8(ascii: "<"),
        let end = text[place..<range.upperBound].firstIndex(of: UInt8(ascii: ">"))
      {
        place = end + 1
        hasTags = true
      } else if Self.isWord(byte) {
        let end =
          text[place..<range.upperBound].firstIndex { !Self.isWord($0) && $0 != UInt8(ascii: "_") }
          ?? range.upperBound
        guard key == nil, PlainKey.isOne(text[place..<end]) else {
          (isPlain, hasKey, self.hasTags) = (false, true, hasTags)
          return
        }
        key = place..<end
        place = end
      } else {
        place += 1
      }
    }
    hasKey = key != nil
    self.hasTags = hasTags
    isPlain = key.map { Self.isParted($0.upperBound..<range.upperBound, in: text) } ?? true
  }

  /// Whether what stands between a key and its value is what parts them.
  private static func isParted(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let sign = text[range].first { $0 != 0x20 && !FieldKey.quotes.contains($0) }
    return sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
