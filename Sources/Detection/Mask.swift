internal import PatternFiles

/// What a report shows of a value: enough to know it again by, too little to use it.
enum Mask {
  static func of(_ value: ArraySlice<UInt8>, _ rule: MaskRule) -> String {
    ofASCII(value, rule) ?? ofCharacters(Array(String(decoding: value, as: UTF8.self)), rule)
  }

  /// The mask of a value in which each byte is a character; nil for others. A carriage return may
  /// be one character with the line feed after it.
  private static func ofASCII(_ value: ArraySlice<UInt8>, _ rule: MaskRule) -> String? {
    var secrets = 0
    for byte in value {
      guard byte < 0x80, byte != 0x0D else { return nil }
      if isSecret(byte) { secrets += 1 }
    }
    switch rule {
    case .quarter: return masked(value, showing: secrets / 4)
    case .lastFour: return masked(value, showing: 4)
    case .email:
      guard let at = value.lastIndex(of: UInt8(ascii: "@")) else {
        return masked(value, showing: 0)
      }
      return masked(value, before: at)
    }
  }

  private static func masked(_ value: ArraySlice<UInt8>, showing count: Int) -> String {
    String(unsafeUninitializedCapacity: value.count) { buffer in
      var left = count
      var position = value.count
      for byte in value.reversed() {
        position -= 1
        var shown = byte
        if isSecret(byte) {
          if left > 0 { left -= 1 } else { shown = UInt8(ascii: "*") }
        }
        buffer[position] = shown
      }
      return value.count
    }
  }

  private static func masked(_ value: ArraySlice<UInt8>, before at: Int) -> String {
    String(unsafeUninitializedCapacity: value.count) { buffer in
      var position = 0
      for index in value.indices {
        buffer[position] = index < at ? UInt8(ascii: "*") : value[index]
        position += 1
      }
      // A single letter is the whole local part, which would tell everything.
      if at - value.startIndex > 1 { buffer[0] = value[value.startIndex] }
      return value.count
    }
  }

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
    case .quarter: return masked(characters, showing: characters.count(where: isSecret) / 4)
    case .lastFour: return masked(characters, showing: 4)
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
