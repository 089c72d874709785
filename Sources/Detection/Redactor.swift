internal import Fingerprinting
internal import Model
internal import PatternFiles

/// Turns a value into what may leave this module.
struct Redactor {
  let key: FingerprintKey

  func redact(_ value: ArraySlice<UInt8>, mask: MaskRule, canonical: CanonicalRule) -> Redacted {
    Redacted(
      mask: Self.mask(value, mask),
      fingerprint: key.fingerprint(of: Self.canonical(value, canonical)[...]))
  }

  private static func canonical(_ value: ArraySlice<UInt8>, _ rule: CanonicalRule) -> [UInt8] {
    switch rule {
    case .lowercase: value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    case .alphanumeric:
      value.compactMap { byte in
        switch byte {
        case 0x61...0x7A: byte & ~0x20
        case 0x30...0x39, 0x41...0x5A, 0x80...: byte
        default: nil
        }
      }
    }
  }

  private static func mask(_ value: ArraySlice<UInt8>, _ rule: MaskRule) -> String {
    let characters = Array(String(decoding: value, as: UTF8.self))
    switch rule {
    case .quarter: return masked(characters, showing: characters.count(where: isSecret) / 4)
    case .lastFour: return masked(characters, showing: 4)
    case .email:
      guard let at = characters.lastIndex(of: "@") else { return masked(characters, showing: 0) }
      // A single letter is the whole local part, which would tell everything.
      let first = at > 1 ? String(characters[0]) : ""
      return first + String(repeating: "*", count: at - first.count) + String(characters[at...])
    }
  }

  /// Everything but the last `count` letters and digits as `*`; separators stay.
  private static func masked(_ characters: [Character], showing count: Int) -> String {
    var left = count
    var masked: [Character] = []
    for character in characters.reversed() {
      if !isSecret(character) {
        masked.append(character)
      } else if left > 0 {
        left -= 1
        masked.append(character)
      } else {
        masked.append("*")
      }
    }
    return String(masked.reversed())
  }

  private static func isSecret(_ character: Character) -> Bool {
    !" -./():,+°'\t".contains(character)
  }
}
