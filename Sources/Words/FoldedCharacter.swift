/// A character of a text, and what it is brought to where context words are compared: lower case,
/// without diacritics; nothing, where it only parts words.
struct FoldedCharacter: Sendable {
  let kind: TextFolding.Kind
  /// Bytes of the text that it takes.
  let length: Int
  /// Bytes that it becomes, four at most, and how many those are; the first one is the lowest.
  let bytes: UInt32
  let count: Int

  /// The character at `place`, where one begins; U+FFFD for a malformed byte.
  @inline(__always)
  init(at place: Int, of text: UnsafeBufferPointer<UInt8>) {
    let byte = text[place]
    guard byte < 0x80 else {
      self = Self.beyondASCII(at: place, of: text)
      return
    }
    kind = TextFolding.kind(ofASCII: byte)
    length = 1
    bytes = UInt32(TextFolding.lowercased(byte))
    count = kind == .blank ? 0 : 1
  }

  /// A scalar that takes `length` bytes.
  private init(_ scalar: UInt32, length: Int) {
    let kind = TextFolding.kind(of: scalar)
    let folded = TextFolding.folded(scalar, kind)
    self.kind = kind
    self.length = length
    bytes = folded.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    count = folded.count
  }

  @inline(never)
  private static func beyondASCII(
    at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> FoldedCharacter {
    let (scalar, length) = TextFolding.scalar(at: place, of: text)
    let isTabled = length == 2
    return isTabled ? ofTwoBytes[Int(scalar) - 0x80] : FoldedCharacter(scalar, length: length)
  }

  /// The characters that take two bytes: most of what is written beyond ASCII in letters.
  private static let ofTwoBytes: [FoldedCharacter] = (0x80..<0x800).map {
    FoldedCharacter($0, length: 2)
  }

  /// Whether words that begin with it are glued to what stands before them.
  @inline(__always)
  var isGlued: Bool { kind == .other && UInt8(truncatingIfNeeded: bytes) >= 0xD6 }

  /// Whether a word ends before it, given the kind of the character before it.
  @inline(__always)
  func isBehindBorder(_ last: TextFolding.Kind) -> Bool {
    kind == .blank || TextFolding.isBorder(last, kind)
  }
}
