/// Undoes the ways in which JSON, programs and markup write a character as several of ASCII.
enum EscapedText {
  /// Fills `decoded` with what `text` says; whether that differs from how it is written.
  static func decode(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, into decoded: inout [UInt8]
  ) -> Bool {
    decoded.removeAll(keepingCapacity: true)
    guard text.contains(where: { $0 == backslash || $0 == ampersand }) else {
      decoded.append(contentsOf: text)
      return false
    }
    var isDecoded = false
    var place = text.startIndex
    while place < text.endIndex {
      let rest = text[place...]
      if let (character, length) = unicodeEscape(rest) ?? reference(rest) {
        decoded.append(contentsOf: String(character).utf8)
        place += length
        isDecoded = true
      } else {
        decoded.append(text[place])
        place += 1
      }
    }
    return isDecoded
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let ampersand = UInt8(ascii: "&")

  /// `\u00e9`, and two of them for a character beyond the first plane (RFC 8259, section 7).
  private static func unicodeEscape(
    _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (Character, length: Int)? {
    guard let first = unit(text) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (Character(scalar), 6) }
    guard UTF16.isLeadSurrogate(first), let second = unit(text.dropFirst(6)),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    let value = 0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF)
    return Unicode.Scalar(value).map { (Character($0), 12) }
  }

  private static func unit(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
    guard text.starts(with: [backslash, UInt8(ascii: "u")]) else { return nil }
    let digits = text.dropFirst(2).prefix(4)
    return digits.count == 4 ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  /// `&#233;`, `&#xE9;`, and the characters with names in every kind of markup.
  private static func reference(
    _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (Character, length: Int)? {
    guard text.first == ampersand, let end = text.prefix(10).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let length = end - text.startIndex + 1
    let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
    if let character = named[name] { return (character, length) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().lowercased().hasPrefix("x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init).map {
      (Character($0), length)
    }
  }

  private static let named: [String: Character] = [
    "amp": "&", "apos": "'", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ",
  ]
}
