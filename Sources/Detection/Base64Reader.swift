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
  /// Whether what is read may begin within a character.
  private var isContinued = false

  /// Whether groups of four are complete, as they are at the end of a broken line.
  var isBetweenGroups: Bool { phase == 0 }

  /// Forgets all blocks.
  mutating func forget() { characters.removeAll(keepingCapacity: true) }

  /// Begins a block, which may be the rest of one.
  mutating func begin(isContinued: Bool) {
    (said, phase, missing) = (0, 0, 0)
    self.isContinued = isContinued
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
    for place in range {
      guard let sextet = Self.sextet(text[place]) else { return false }
      let byte: UInt8
      switch phase {
      case 0:
        (bits, start, phase) = (sextet, place, 1)
        continue
      case 1: byte = bits << 2 | sextet >> 4
      case 2: byte = bits << 4 | sextet >> 2
      default: byte = bits << 6 | sextet
      }
      guard take(byte, from: phase == 1 ? start : place, to: place + 1) else { return false }
      bits = sextet
      phase = (phase + 1) & 3
    }
    return true
  }

  private mutating func take(_ byte: UInt8, from begin: Int, to end: Int) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D:
      guard missing == 0 else { return false }
      value = UInt32(byte)
      first = begin
    case 0x80..<0xC0:
      guard missing > 0 else { return isContinued && said == 0 }
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
    guard byte < 0x80 || value >= lowest, let scalar = Unicode.Scalar(value) else { return false }
    characters.append(EscapedCharacter(first..<end, scalar))
    said += UTF8.width(scalar)
    return true
  }

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
