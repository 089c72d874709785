internal import PatternFiles

/// What a report shows of a value: enough to know it again by, too little to use it.
enum Mask {
  /// Letters and digits that are shown, however long the value is.
  private static let mostShown = 4

  static func of(_ value: UnsafeBufferPointer<UInt8>, _ rule: MaskRule) -> String {
    if rule == .hidden { return "***" }
    if isASCII(value) { return ofASCII(value, rule) }
    return ofCharacters(Array(String(decoding: value, as: UTF8.self)), rule)
  }

  /// Whether each byte is a character. A carriage return may be one with the line feed after it.
  private static func isASCII(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in value where byte >= 0x80 || byte == 0x0D { return false }
    return true
  }

  private static func ofASCII(_ value: UnsafeBufferPointer<UInt8>, _ rule: MaskRule) -> String {
    String(unsafeUninitializedCapacity: value.count) { mask in
      let at = rule == .email ? value.lastIndex(of: UInt8(ascii: "@")) : nil
      if let at {
        for place in value.indices {
          mask[place] = place < at ? UInt8(ascii: "*") : value[place]
        }
        // A single letter is the whole local part, which would tell everything.
        if at > 1 { mask[0] = value[0] }
        return value.count
      }
      var secrets = 0
      for place in value.indices {
        let isSecret = isSecret(value[place])
        mask[place] = isSecret ? UInt8(ascii: "*") : value[place]
        secrets &+= isSecret ? 1 : 0
      }
      show(
        rule == .lastFour ? 4 : rule == .quarter ? min(mostShown, secrets / 4) : 0, of: value,
        in: mask)
      return value.count
    }
  }

  /// Puts the last `count` letters and digits back into a mask.
  private static func show(
    _ count: Int, of value: UnsafeBufferPointer<UInt8>, in mask: UnsafeMutableBufferPointer<UInt8>
  ) {
    var left = count
    var place = value.count
    while left > 0, place > 0 {
      place -= 1
      mask[place] = value[place]
      if isSecret(value[place]) { left -= 1 }
    }
  }

  /// Whether a byte tells something of the value; the others are separators.
  private static func isSecret(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"), UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"):
      false
    default: true
    }
  }

  private static func ofCharacters(_ characters: [Character], _ rule: MaskRule) -> String {
    switch rule {
    case .quarter:
      let secrets = characters.count(where: isSecret)
      return masked(characters, showing: min(mostShown, secrets / 4))
    case .lastFour: return masked(characters, showing: 4)
    case .hidden: return masked(characters, showing: 0)
    case .email:
      guard let at = characters.lastIndex(of: "@") else { return masked(characters, showing: 0) }
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
