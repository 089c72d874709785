/// Reads what base64 says (RFC 4648, sections 4 and 5), character by character, as long as that is
/// text in UTF-8.
struct Base64Reader {
  /// What was read, of all blocks, ascending.
  private(set) var characters: [EscapedCharacter] = []
  /// Bytes that were said since the last `begin`.
  private(set) var said = 0

  /// Bits of the byte that is being read, and how many characters of its group of four were.
  private var bits: UInt8 = 0
  private var phase = 0
  /// Where the byte begins that is being read.
  private var start = 0
  /// Of a character of several bytes: its bits so far, how many bytes are missing, the least that so
  /// many bytes may say, and where it begins.
  private var value: UInt32 = 0
  private var missing = 0
  private var lowest: UInt32 = 0
  private var first = 0
  /// Bytes of a character that began before what is read, of which there are three at most.
  private var continued = 0

  /// Whether groups of four are complete, as they are at the end of a broken line.
  var isBetweenGroups: Bool { phase == 0 }

  /// Forgets all blocks.
  mutating func forget() { characters.removeAll(keepingCapacity: true) }

  /// Begins a block, which may be the rest of one.
  mutating func begin(isContinued: Bool) {
    (said, phase, missing) = (0, 0, 0)
    continued = isContinued ? 3 : 0
  }

  /// Takes back all but the first `count` characters.
  mutating func keep(_ count: Int) { characters.removeSubrange(count...) }

  /// Goes over what says nothing: the end of a line, or a sign that fills up the last group.
  mutating func skip(_ range: Range<Int>) {
    // A character that goes over the end of a line has it inside.
    guard missing == 0, !range.isEmpty else { return }
    characters.append(EscapedCharacter(range, nil))
  }

  /// Reads characters of base64; returns whether all of them say text.
  mutating func read(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    // A variable of its own, for that of a part is looked after at each access.
    var characters: [EscapedCharacter] = []
    swap(&characters, &self.characters)
    defer { swap(&characters, &self.characters) }
    return Self.sextets.withUnsafeBufferPointer { sextets in
      var place = range.lowerBound
      while place < range.upperBound {
        if phase == 0, missing == 0, place + 4 <= range.upperBound,
          let group = Self.plainGroup(at: place, of: text, sextets)
        {
          characters.append(EscapedCharacter(place..<place + 2, Unicode.Scalar(group.0)))
          characters.append(EscapedCharacter(place + 2..<place + 3, Unicode.Scalar(group.1)))
          characters.append(EscapedCharacter(place + 3..<place + 4, Unicode.Scalar(group.2)))
          said += 3
          continued = 0
          place += 4
          continue
        }
        let sextet = sextets[Int(text[place])]
        guard sextet < 64, take(sextet, at: place, into: &characters) else { return false }
        place += 1
      }
      return true
    }
  }

  /// What the four characters at `place` say, if that is plain text: most of all texts are of those.
  @inline(__always)
  private static func plainGroup(
    at place: Int, of text: UnsafeBufferPointer<UInt8>, _ sextets: UnsafeBufferPointer<UInt8>
  ) -> (UInt8, UInt8, UInt8)? {
    let first = sextets[Int(text[place])]
    let second = sextets[Int(text[place + 1])]
    let third = sextets[Int(text[place + 2])]
    let fourth = sextets[Int(text[place + 3])]
    guard first | second | third | fourth < 64 else { return nil }
    let group = (first << 2 | second >> 4, second << 4 | third >> 2, third << 6 | fourth)
    return isPlain(group.0) && isPlain(group.1) && isPlain(group.2) ? group : nil
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func take(
    _ sextet: UInt8, at place: Int, into characters: inout [EscapedCharacter]
  ) -> Bool {
    let byte: UInt8
    switch phase {
    case 0:
      (bits, start, phase) = (sextet, place, 1)
      return true
    case 1: byte = bits << 2 | sextet >> 4
    case 2: byte = bits << 4 | sextet >> 2
    default: byte = bits << 6 | sextet
    }
    let begin = phase == 1 ? start : place
    bits = sextet
    phase = (phase + 1) & 3
    return take(byte, from: begin, to: place + 1, into: &characters)
  }

  private mutating func take(
    _ byte: UInt8, from begin: Int, to end: Int, into characters: inout [EscapedCharacter]
  ) -> Bool {
    switch byte {
    case _ where Self.isPlain(byte):
      guard missing == 0 else { return false }
      value = UInt32(byte)
      first = begin
    case 0x80..<0xC0:
      guard missing > 0 else {
        continued -= 1
        return continued >= 0
      }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
    case 0xC2..<0xF5:
      guard missing == 0 else { return false }
      (missing, lowest) = byte < 0xE0 ? (1, 0x80) : byte < 0xF0 ? (2, 0x800) : (3, 0x1_0000)
      value = UInt32(byte) & (0x3F >> UInt32(missing))
      first = begin
    default: return false
    }
    guard missing == 0 else { return true }
    continued = 0
    guard byte < 0x80 || value >= lowest, let scalar = Unicode.Scalar(value) else { return false }
    characters.append(EscapedCharacter(first..<end, scalar))
    said += UTF8.width(scalar)
    return true
  }

  /// The six bits that each byte stands for; 255 where base64 has it not.
  private static let sextets: [UInt8] = (0...255).map { sextet($0) ?? 255 }

  /// The six bits that a character stands for; nil if base64 has it not.
  static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
