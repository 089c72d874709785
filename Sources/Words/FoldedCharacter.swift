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

  private init(kind: TextFolding.Kind, length: Int, bytes: UInt32, count: Int) {
    self.kind = kind
    self.length = length
    self.bytes = bytes
    self.count = count
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
    switch scalar {
    case latin: return ofLatin[Int(scalar - latin.lowerBound)]
    case others: return ofOthers[Int(scalar - others.lowerBound)]
    case vietnamese: return ofVietnamese[Int(scalar - vietnamese.lowerBound)]
    default: break
    }
    let kind = TextFolding.kind(of: scalar)
    guard kind == .blank || TextFolding.isCaseless(scalar) else {
      return FoldedCharacter(scalar, length: length)
    }
    let count = kind == .blank ? 0 : length
    let bytes = (0..<count).reduce(UInt32(0)) { $0 | UInt32(text[place + $1]) << (8 * UInt32($1)) }
    return FoldedCharacter(kind: kind, length: length, bytes: bytes, count: count)
  }

  /// The characters that take two bytes: most of what is written beyond ASCII in letters. Those of
  /// Latin are made by themselves: it takes a tenth as long as it does for the others, and most
  /// texts have none of these.
  private static let latin: Range<UInt32> = 0x80..<0x250
  private static let others: Range<UInt32> = 0x250..<0x800
  private static let ofLatin = latin.map { FoldedCharacter($0, length: 2) }
  private static let ofOthers = others.map { FoldedCharacter($0, length: 2) }

  /// The Latin letters that take three.
  private static let vietnamese: Range<UInt32> = 0x1E00..<0x1F00
  private static let ofVietnamese = vietnamese.map { FoldedCharacter($0, length: 3) }

  /// Whether words that begin with it are glued to what stands before them.
  @inline(__always)
  var isGlued: Bool { kind == .other && UInt8(truncatingIfNeeded: bytes) >= 0xD6 }

  /// Whether a word ends before it, given the kind of the character before it.
  @inline(__always)
  func isBehindBorder(_ last: TextFolding.Kind) -> Bool {
    kind == .blank || TextFolding.isBorder(last, kind)
  }
}
