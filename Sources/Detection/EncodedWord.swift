/// A word of a mail's header that is written in ASCII (RFC 2047): `=?utf-8?B?SsO2cmc=?=`, and
/// `=?iso-8859-1?Q?J=F6rg?=`.
struct EncodedWord {
  /// What it is made of; what stands around its text says nothing.
  private(set) var characters: [EscapedCharacter] = []
  private(set) var end: Int

  /// Bytes of the longest one, which RFC 2047 holds to 75; and of blanks up to the next.
  private static let longest = 256
  private static let widest = 16
  private static let mark = UInt8(ascii: "?")

  /// The word whose first sign stands at `place`; nil if there is none.
  init?(at place: Int, of text: UnsafeBufferPointer<UInt8>) {
    guard place + 1 < text.count, text[place + 1] == Self.mark else { return nil }
    let highest = min(text.count, place + Self.longest)
    guard let set = text[place + 2..<highest].firstIndex(of: Self.mark), set + 2 < highest,
      text[set + 2] == Self.mark, let isUTF8 = Self.isUTF8(text[place + 2..<set])
    else { return nil }
    let start = set + 3
    guard let last = text[start..<highest].firstIndex(of: Self.mark), last + 1 < text.count,
      text[last + 1] == UInt8(ascii: "=")
    else { return nil }
    end = last + 2
    characters.append(EscapedCharacter(place..<start, nil))
    switch text[set + 1] | 0x20 {
    case UInt8(ascii: "b"):
      let textEnd = text[start..<last].firstIndex(of: UInt8(ascii: "=")) ?? last
      guard isUTF8 else { return nil }
      var reader = Base64Reader()
      reader.begin(isContinued: false)
      guard reader.read(start..<textEnd, of: text) else { return nil }
      characters += reader.characters
      characters.append(EscapedCharacter(textEnd..<end, nil))
    case UInt8(ascii: "q"):
      guard takeQuoted(start..<last, isUTF8, of: text) else { return nil }
      characters.append(EscapedCharacter(last..<end, nil))
    default: return nil
    }
    skipBlanks(of: text)
  }

  /// Blanks between two such words say nothing.
  private mutating func skipBlanks(of text: UnsafeBufferPointer<UInt8>) {
    let highest = min(text.count, end + Self.widest)
    guard let next = text[end..<highest].firstIndex(where: { $0 > 0x20 }), next > end,
      next + 1 < text.count, text[next] == UInt8(ascii: "="), text[next + 1] == Self.mark
    else { return }
    characters.append(EscapedCharacter(end..<next, nil))
  }

  private mutating func takeQuoted(
    _ range: Range<Int>, _ isUTF8: Bool, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      switch text[place] {
      case UInt8(ascii: "_"):
        characters.append(EscapedCharacter(place..<place + 1, " "))
        place += 1
      case UInt8(ascii: "="):
        guard let found = Escape.quoted(at: place, isUTF8: isUTF8, of: text),
          place + found.length <= range.upperBound
        else { return false }
        characters.append(EscapedCharacter(place..<place + found.length, found.scalar))
        place += found.length
      case 0x21..<0x7F: place += 1
      default: return false
      }
    }
    return true
  }

  /// Nil for other sets than UTF-8, its part ASCII, and Latin-1 and those that have its letters.
  private static func isUTF8(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "utf-8", "utf8", "us-ascii": true
    case "iso-8859-1", "iso-8859-15", "windows-1252", "latin1": false
    default: nil
    }
  }
}
