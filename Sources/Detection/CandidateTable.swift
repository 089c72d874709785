internal import PCRE2

/// Which forms can begin at a position, told by the byte before it and the first ones from it on.
///
/// A set of forms is a few words of bits. For each offset and each byte there is the set of the forms
/// that bear this byte at this offset; the intersection over the offsets is what is left to ask PCRE2.
/// In most places nothing is left after two or three look-ups. This is where the sieve will come
/// in: whoever asks gives a position and gets forms.
struct CandidateTable: Sendable {
  /// Offsets from the start of a match that are looked at.
  static let depth = 10

  /// Words in a set of forms.
  private let width: Int
  /// The sets: those for the byte before a match, then those for each offset; 256 of each.
  private let sets: [UInt64]

  init(_ forms: [CompiledForm]) {
    width = (forms.count + 63) / 64
    var sets = [UInt64](repeating: 0, count: (Self.depth + 1) * 256 * width)
    for (number, form) in forms.enumerated() {
      let (word, bit) = (number >> 6, UInt64(1) << UInt64(number & 63))
      for (row, bytes) in form.rows(Self.depth).enumerated() {
        for byte in 0..<256 where bytes?[byte] ?? true {
          sets[(row * 256 + byte) * width + word] |= bit
        }
      }
    }
    self.sets = sets
  }

  /// Calls `body` with each position of `core` and the number of each form that may match there,
  /// in the order of the text and then of the patterns. Nothing before `start` is looked at; there
  /// a line feed is assumed.
  @inline(__always)
  func forEach(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, from start: Int,
    _ body: (_ position: Int, _ form: Int) -> Void
  ) {
    // Everything the loop needs by pointer, so that no position costs a reference count.
    sets.withUnsafeBufferPointer { sets in
      let width = width
      for position in core {
        let before = Int(position > start ? text[position - 1] : 0x0A) * width
        let first = (256 + Int(text[position])) * width
        let most = min(Self.depth, text.count - position)
        for word in 0..<width {
          var left = sets[before + word] & sets[first + word]
          var offset = 1
          while left != 0, offset < most {
            left &= sets[((offset + 1) * 256 + Int(text[position + offset])) * width + word]
            offset += 1
          }
          while left != 0 {
            body(position, word << 6 + left.trailingZeroBitCount)
            left &= left - 1
          }
        }
      }
    }
  }
}

extension CompiledForm {
  /// The bytes that can stand before a match, then those at each of `depth` offsets; nil for all.
  fileprivate func rows(_ depth: Int) -> [[Bool]?] {
    let known = (0..<depth).map { $0 < leadingBytes.count ? leadingBytes[$0] : nil }
    // PCRE2's own opinion of the first byte can be the sharper one.
    var first = known[0] ?? expression.firstBytes
    if let sharper = expression.firstBytes, let set = first {
      first = zip(set, sharper).map { $0 && $1 }
    }
    return [barredBefore.map { !$0 }, first] + known.dropFirst()
  }
}
