/// Brings text into the one writing in which context words are compared: lower case, without
/// diacritics, words parted by single blanks, a blank at either end.
///
/// `socialSecurity`, `social_security` and `Social-Security` all become " social security ".
enum TextFolding {
  static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let blank = UInt8(ascii: " ")
    var folded = [blank]
    folded.reserveCapacity(bytes.count + 8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      foldASCII(bytes, into: &folded)
      return folded
    }
    Array(bytes).withUnsafeBufferPointer { text in
      var last = Kind.blank
      var place = 0
      while place < text.count {
        let character = FoldedCharacter(at: place, of: text)
        if character.isBehindBorder(last), folded.last != blank { folded.append(blank) }
        for byte in 0..<character.count {
          folded.append(UInt8(truncatingIfNeeded: character.bytes >> (8 * UInt32(byte))))
        }
        last = character.kind
        place += character.length
      }
    }
    if folded.last != blank { folded.append(blank) }
    return folded
  }

  /// As `fold` does it, for what most words are made of.
  private static func foldASCII(_ bytes: some Collection<UInt8>, into folded: inout [UInt8]) {
    let blank = UInt8(ascii: " ")
    var last = Kind.blank
    var isBehindBlank = true
    for byte in bytes {
      let kind = kind(ofASCII: byte)
      if isBorder(last, kind), !isBehindBlank {
        folded.append(blank)
        isBehindBlank = true
      }
      if kind != .blank {
        folded.append(lowercased(byte))
        isBehindBlank = false
      }
      last = kind
    }
    if !isBehindBlank { folded.append(blank) }
  }

  /// The first of the scripts that are written without blanks, or glue particles to words: Hebrew,
  /// Arabic and all that come after them in Unicode.
  static let firstGlued: UInt32 = 0x590

  /// Whether `word` is of a script that glues words together.
  static func isGlued(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.value >= firstGlued && kind(of: $0.value) == .other }
  }

  /// Whether a byte of UTF-8 belongs to a word.
  static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || kind(ofASCII: byte) != .blank
  }

  enum Kind: UInt8 {
    case blank, digit, lower, upper
    /// Latin letters beyond ASCII.
    case accented, accentedUpper
    /// Goes with letters of either case: marks that combine with the letter before them, and the sharp
    /// s, which stands between capitals too.
    case mark
    case other
  }

  /// The kind of a byte of ASCII, without a branch.
  @inline(__always)
  static func kind(ofASCII byte: UInt8) -> Kind {
    let isLetter = (byte | 0x20) &- 0x61 < 26
    let letter = byte & 0x20 == 0 ? Kind.upper : .lower
    return isLetter ? letter : byte &- 0x30 < 10 ? .digit : .blank
  }

  /// An ASCII letter in lower case; everything else as it is.
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }

  /// Whether a word ends between two characters.
  @inline(__always)
  static func isBorder(_ last: Kind, _ next: Kind) -> Bool {
    switch (last, next) {
    case (_, .blank): true
    case (.lower, .upper), (.accented, .upper), (.lower, .accentedUpper),
      (.accented, .accentedUpper):
      true
    case (.digit, .digit): false
    case (.digit, _), (_, .digit): true
    case (.other, .lower), (.other, .upper), (.lower, .other), (.upper, .other): true
    default: false
    }
  }

  static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x30...0x39: .digit
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    // Signs; among them the numero sign, which stands right behind a label.
    case 0..<0xC0, 0xD7, 0xF7, 0x55A...0x55F, 0x2000...0x206F, 0x2116, 0x3000...0x3004,
      0x3008...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFEFF, 0xFFFD:
      .blank
    case 0xDF, 0x300...0x36F: .mark
    // The schwa of Azerbaijan is the only one whose lower case lies behind the others.
    case 0xC0...0x24F, 0x259, 0x1E00...0x1EFF:
      Unicode.Scalar(scalar)?.properties.isUppercase == true ? .accentedUpper : .accented
    default: .other
    }
  }

  /// The scalar beyond ASCII at `place` of UTF-8, and its length; U+FFFD for a malformed byte.
  static func scalar(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    let lead = text[place]
    if 0xC2...0xDF ~= lead, place + 1 < text.count, text[place + 1] & 0xC0 == 0x80 {
      return (UInt32(lead & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F), 2)
    }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard length > 1, lead < 0xF5, place + length <= text.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard text[place + offset] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(text[place + offset] & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    let isScalar = value >= least && Unicode.Scalar(value) != nil
    return isScalar ? (value, length) : (0xFFFD, 1)
  }

  /// What a scalar becomes.
  static func folded(_ scalar: UInt32, _ kind: Kind) -> [UInt8] {
    switch kind {
    case .blank: []
    case .digit, .lower: [UInt8(scalar)]
    case .upper: [UInt8(scalar) | 0x20]
    case .accented, .accentedUpper, .mark: baseLetters(scalar)
    case .other: Array(withoutAccent(scalar).utf8)
    }
  }

  /// Whether a letter is of a script that has no capitals, of those that take three bytes or more: it
  /// stands for itself.
  static func isCaseless(_ scalar: UInt32) -> Bool {
    switch scalar {
    // India, Tibet, and South-east Asia; Korean letters, Ethiopia; Khmer, Mongolian and others.
    case 0x900..<0x10A0, 0x1100..<0x13A0, 0x1780..<0x1C80: true
    // Kana, Hanzi and what stands among them; India again; Korean syllables; more Hanzi.
    case 0x2E80..<0xA640, 0xA800..<0xAB30, 0xAC00..<0xD800, 0xF900..<0xFB00, 0x20000..<0x40000: true
    default: false
    }
  }

  /// A letter of another script in lower case. The accents of Greek are left out in capitals, and
  /// the dots of the Cyrillic io nearly everywhere.
  private static func withoutAccent(_ scalar: UInt32) -> String {
    let lowercased = Unicode.Scalar(scalar)?.properties.lowercaseMapping ?? ""
    return plainLetters[lowercased] ?? lowercased
  }

  private static let plainLetters = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ",
    "ΐ": "ι", "ΰ": "υ", "ς": "σ", "ё": "е",
  ]

  /// The letters of ASCII that a Latin letter is made of.
  private static func baseLetters(_ scalar: UInt32) -> [UInt8] {
    switch scalar {
    case 0xDF, 0x1E9E: return Array("ss".utf8)
    case 0xC6, 0xE6: return Array("ae".utf8)
    case 0xD8, 0xF8: return [UInt8(ascii: "o")]
    case 0x152, 0x153: return Array("oe".utf8)
    case 0xD0, 0xF0, 0x110, 0x111: return [UInt8(ascii: "d")]
    case 0xDE, 0xFE: return Array("th".utf8)
    case 0x131: return [UInt8(ascii: "i")]
    case 0x141, 0x142: return [UInt8(ascii: "l")]
    case 0x18F, 0x259: return [UInt8(ascii: "e")]
    case 0x1A0, 0x1A1: return [UInt8(ascii: "o")]
    case 0x1AF, 0x1B0: return [UInt8(ascii: "u")]
    case 0x300...0x36F: return []
    default: break
    }
    return LatinLetters.base(scalar).map { [$0] } ?? []
  }
}
