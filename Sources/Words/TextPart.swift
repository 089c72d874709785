/// What stands between two borders of a text: a word, or a part of one that consists of several.
struct TextPart {
  /// Its first eight bytes as they fold, or as many as there are; the first one is the lowest.
  let key: UInt64
  /// Where it ends.
  let end: Int
  /// Whether it is of ASCII and nothing else belongs to it, or may.
  let isASCII: Bool

  /// The one that begins at `place`.
  @inline(__always)
  init(at place: Int, of text: UnsafeBufferPointer<UInt8>) {
    var key: UInt64 = 0
    var shift: UInt64 = 0
    var all: UInt8 = 0
    var last = TextFolding.Kind.blank
    var end = place
    while end < text.count {
      let character = FoldedCharacter(at: end, of: text)
      all |= text[end]
      if end > place, character.isBehindBorder(last) { break }
      // What lies behind the eighth byte is shifted out.
      key |= UInt64(character.bytes) << shift
      shift += 8 * UInt64(character.count)
      last = character.kind
      end += character.length
    }
    self.init(key: key, end: end, isASCII: all < 0x80)
  }

  /// The key of the one that begins at `place` with a word of ASCII of `length` bytes; nil where it
  /// is longer, or may be.
  @inline(__always)
  static func keyOfASCII(
    at place: Int, length: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> UInt64? {
    guard 1...7 ~= length, place + 8 <= text.count, text[place + length] < 0x80 else { return nil }
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    // Digits keep their bytes: the bit of lower case is set in all of them.
    let lowercased = UInt64(littleEndian: bytes) | 0x2020_2020_2020_2020
    return lowercased & ((1 &<< UInt64(8 * length)) - 1)
  }

  private init(key: UInt64, end: Int, isASCII: Bool) {
    self.key = key
    self.end = end
    self.isASCII = isASCII
  }

  /// Whether a key is all of a part.
  @inline(__always)
  static func isShort(_ key: UInt64) -> Bool { key >> 56 == 0 }

  /// The key of the one that comes after `place`, where one has ended; 0 if there is none.
  static func key(behind place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var place = place
    while place < text.count, text[place] < 0x80,
      TextFolding.kind(ofASCII: text[place]) == .blank
    {
      place += 1
    }
    return keyOfASCII(at: place, of: text) ?? key(fromSigns: place, of: text)
  }

  /// The key of the one that begins at `place`; nil if it is not of ASCII, or may not be.
  @inline(__always)
  private static func keyOfASCII(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard place + 9 <= text.count else { return nil }
    if let key = keyOfSmallLetters(at: place, of: text) { return key }
    var key: UInt64 = 0
    var last = TextFolding.Kind.blank
    for offset in 0..<9 {
      let byte = text[place + offset]
      if byte >= 0x80 { return nil }
      let kind = TextFolding.kind(ofASCII: byte)
      if offset > 0, kind == .blank || TextFolding.isBorder(last, kind) { break }
      if offset < 8 { key |= UInt64(TextFolding.lowercased(byte)) &<< UInt64(8 * offset) }
      last = kind
    }
    return key
  }

  /// The same for what most words are: small letters with something of ASCII behind them that is part
  /// of no word. All eight bytes are looked at together.
  @inline(__always)
  private static func keyOfSmallLetters(
    at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> UInt64? {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let bytes = UInt64(littleEndian: raw)
    if bytes & tops != 0 { return nil }
    // The top bit of each byte that is at least "a", and of each that is more than "z".
    let fromA = bytes &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = bytes &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~beyondZ) & tops
    let length = others.trailingZeroBitCount / 8
    let next = text[place + length]
    if length == 8 { return next < 0x80 ? bytes : nil }
    guard length > 0, TextFolding.kind(ofASCII: next) == .blank else { return nil }
    return bytes & ((1 &<< UInt64(8 * length)) - 1)
  }

  @inline(never)
  private static func key(fromSigns place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var place = place
    while place < text.count {
      let character = FoldedCharacter(at: place, of: text)
      if character.count > 0 { return TextPart(at: place, of: text).key }
      place += character.length
    }
    return 0
  }

  /// The key of what is folded already.
  static func key(_ folded: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var key: UInt64 = 0
    var shift: UInt64 = 0
    for byte in folded.prefix(8) {
      key |= UInt64(byte) &<< shift
      shift += 8
    }
    return key
  }
}
