/// Brings text into the one writing in which context words are compared: lower case, without
/// diacritics, words parted by single blanks, a blank at either end.
///
/// `socialSecurity`, `social_security` and `Social-Security` all become " social security ".
enum TextFolding {
  static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = [blank]
    folded.reserveCapacity(bytes.count + 8)
    var last = Kind.blank
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let kind = kind(of: scalar.value)
      if isBorder(last, kind), folded.last != blank { folded.append(blank) }
      last = kind
      switch kind {
      case .blank: continue
      case .digit, .lower: folded.append(UInt8(scalar.value))
      case .upper: folded.append(UInt8(scalar.value) | 0x20)
      case .accented: folded += baseLetters(scalar.value)
      case .other: folded += Array(String(lowercase(scalar)).utf8)
      }
    }
    if folded.last != blank { folded.append(blank) }
    return folded
  }

  /// Whether `word` is of a script that is written without blanks, or glues particles to words:
  /// Hebrew, Arabic and all that come after them in Unicode.
  static func isGlued(_ word: String) -> Bool { word.unicodeScalars.contains { $0.value >= 0x590 } }

  private static let blank = UInt8(ascii: " ")
  private enum Kind { case blank, digit, lower, upper, accented, other }

  private static func isBorder(_ last: Kind, _ next: Kind) -> Bool {
    switch (last, next) {
    case (_, .blank): true
    case (.lower, .upper), (.accented, .upper): true
    case (.digit, .digit): false
    case (.digit, _), (_, .digit): true
    case (.other, .lower), (.other, .upper), (.lower, .other), (.upper, .other): true
    default: false
    }
  }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x30...0x39: .digit
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020,
      0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFEFF, 0xFFFD:
      .blank
    case 0xC0...0x24F, 0x1E00...0x1EFF: .accented
    // Marks that combine with the letter before them add nothing to it.
    case 0x300...0x36F: .accented
    default: .other
    }
  }

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
    case 0x300...0x36F: return []
    default: break
    }
    return LatinLetters.base(scalar).map { [$0] } ?? []
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.lowercaseMapping
  }
}
