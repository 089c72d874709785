/// One character that a text writes as several of ASCII.
struct Escape {
  /// What it says. Blanks and hyphens that only hold a line together are the plain ones.
  let scalar: Unicode.Scalar
  /// Bytes of the text that it takes.
  let length: Int

  private init(_ scalar: Unicode.Scalar, length: Int) {
    self.scalar = Self.plain(scalar)
    self.length = length
  }

  /// A blank in the query of an address, or in a form that was sent.
  static let plus = Escape(" ", length: 1)

  /// A quote that stands twice within quotes.
  static func doubled(_ quote: UInt8) -> Escape { Escape(Unicode.Scalar(quote), length: 2) }

  // MARK: Backslashes

  /// The escape of JSON (RFC 8259, section 7) and of most programs whose backslash stands at `place`.
  static func behindBackslash(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    guard place + 1 < text.count else { return nil }
    switch text[place + 1] {
    case UInt8(ascii: "u"): return unicode(at: place, of: text)
    case UInt8(ascii: "n"): return Escape("\n", length: 2)
    case UInt8(ascii: "r"): return Escape("\r", length: 2)
    case UInt8(ascii: "t"): return Escape("\t", length: 2)
    case UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return Escape(Unicode.Scalar(text[place + 1]), length: 2)
    default: return nil
    }
  }

  /// `\u00e9`, and two of them for a character beyond the first plane.
  private static func unicode(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    guard let first = unit(at: place, of: text) else { return nil }
    if let scalar = Unicode.Scalar(first) { return Escape(scalar, length: 6) }
    guard UTF16.isLeadSurrogate(first), let second = unit(at: place + 6, of: text),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    let value = 0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF)
    return Unicode.Scalar(value).map { Escape($0, length: 12) }
  }

  private static func unit(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard place + 6 <= text.count, text[place] == UInt8(ascii: "\\"),
      text[place + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for place in place + 2..<place + 6 {
      guard let digit = digit(text[place]) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte & 15
    case 0x41...0x46, 0x61...0x66: (byte & 15) + 9
    default: nil
    }
  }

  // MARK: Markup

  /// Digits of a reference by number: leading zeros are allowed, but nobody writes many.
  private static let mostDigits = 8

  /// The reference of HTML and XML whose ampersand stands at `place`: `&#233;`, `&#xE9;`, `&eacute;`.
  static func behindAmpersand(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    guard place + 3 < text.count else { return nil }
    guard text[place + 1] == UInt8(ascii: "#") else { return named(at: place, of: text) }
    let isHexadecimal = text[place + 2] | 0x20 == UInt8(ascii: "x")
    let first = place + (isHexadecimal ? 3 : 2)
    var (value, end) = (UInt32(0), first)
    while end < min(text.count, first + mostDigits), let digit = digit(text[end]) {
      guard isHexadecimal || digit < 10 else { return nil }
      value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
      end += 1
    }
    guard end > first, end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    return Unicode.Scalar(value).map { Escape($0, length: end + 1 - place) }
  }

  private static func named(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    var (name, end) = (UInt64(0), place + 1)
    while end < min(text.count, place + 10), LabelledField.isLetterOrDigit(text[end]) {
      name = name << 8 | UInt64(text[end])
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ";"), end - place - 1 <= 8 else { return nil }
    return NamedCharacters.character(name).map { Escape($0, length: end + 1 - place) }
  }

  // MARK: Addresses

  /// The character whose percent sign stands at `place` (RFC 3986, section 2.1): one of ASCII, or all
  /// bytes of one in UTF-8.
  static func behindPercent(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    guard let first = byte(at: place, behind: UInt8(ascii: "%"), of: text) else { return nil }
    if first < 0x80 {
      // Other signs for control are in nobody's address.
      guard first >= 0x20 || [0x09, 0x0A, 0x0D].contains(first) else { return nil }
      return Escape(Unicode.Scalar(first), length: 3)
    }
    return character(from: first, at: place, behind: UInt8(ascii: "%"), of: text)
  }

  /// The character of UTF-8 beyond ASCII whose bytes stand in hexadecimal behind a sign each.
  private static func character(
    from first: UInt8, at place: Int, behind sign: UInt8, of text: UnsafeBufferPointer<UInt8>
  ) -> Escape? {
    let count = (~first).leadingZeroBitCount
    guard 2...4 ~= count else { return nil }
    var bytes: [UInt8] = [first]
    for number in 1..<count {
      guard let byte = byte(at: place + 3 * number, behind: sign, of: text) else { return nil }
      bytes.append(byte)
    }
    var decoder = UTF8()
    var source = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&source), source.next() == nil else {
      return nil
    }
    return Escape(scalar, length: 3 * count)
  }

  private static func byte(
    at place: Int, behind sign: UInt8, of text: UnsafeBufferPointer<UInt8>
  ) -> UInt8? {
    guard place + 3 <= text.count, text[place] == sign,
      let upper = digit(text[place + 1]), let lower = digit(text[place + 2])
    else { return nil }
    return upper << 4 | lower
  }

  // MARK: Mail

  /// Bytes of a line that a mailer breaks with an equals sign: no line is longer, and few are much shorter.
  private static let brokenLine = 50...76

  /// What the equals sign at `place` says in quoted-printable (RFC 2045, section 6.7): a character of UTF-8
  /// or a letter of Latin-1 beyond ASCII, or that a line is broken there, and what comes behind that.
  /// Nothing else is read: `size=40` is no sign of mail.
  static func behindEquals(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    guard place + 2 < text.count else { return nil }
    switch text[place + 1] {
    case 0x0A: return behindBreak(at: place, next: place + 2, of: text)
    case 0x0D:
      return text[place + 2] == 0x0A ? behindBreak(at: place, next: place + 3, of: text) : nil
    default: return mailed(at: place, of: text)
    }
  }

  private static func mailed(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    let sign = UInt8(ascii: "=")
    guard let first = byte(at: place, behind: sign, of: text), first >= 0x80 else { return nil }
    return character(from: first, at: place, behind: sign, of: text)
      ?? (isLetter(first, at: place, of: text) ? Escape(Unicode.Scalar(first), length: 3) : nil)
  }

  /// Whether a byte is a letter of Latin-1 in a word: `M=FCller`. Values of settings (`mode=FAST`) are in
  /// capitals as a whole.
  private static func isLetter(
    _ byte: UInt8, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard byte >= 0xC0, byte != 0xD7, byte != 0xF7, !isSmall(place + 1, of: text),
      !isSmall(place + 2, of: text)
    else { return false }
    if isSmall(place + 3, of: text) { return true }
    let sign = UInt8(ascii: "=")
    let before = place > 2 ? self.byte(at: place - 3, behind: sign, of: text) : nil
    guard place > 0, isSmall(place - 1, of: text) || before ?? 0 >= 0xC0 else { return false }
    // Another such letter follows, or the word ends.
    if let next = self.byte(at: place + 3, behind: sign, of: text) { return next >= 0xC0 }
    return place + 3 >= text.count || !LabelledField.isLetterOrDigit(text[place + 3])
  }

  private static func isSmall(_ place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    place < text.count && 0x61...0x7A ~= text[place]
  }

  /// What the equals sign at `place` says in a word of a mail's header, where it may be any character; of
  /// Latin-1 if the word is not in UTF-8.
  static func quoted(
    at place: Int, isUTF8: Bool, of text: UnsafeBufferPointer<UInt8>
  ) -> Escape? {
    let sign = UInt8(ascii: "=")
    guard let first = byte(at: place, behind: sign, of: text) else { return nil }
    if first < 0x80 || !isUTF8 { return Escape(Unicode.Scalar(first), length: 3) }
    return character(from: first, at: place, behind: sign, of: text)
  }

  private static func behindBreak(
    at place: Int, next: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Escape? {
    guard place > 0, next < text.count else { return nil }
    let before = text[max(0, place - brokenLine.upperBound - 1)..<place]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    // Programs break lines behind an equals sign, too, between blanks.
    guard brokenLine.contains(place - start), text[place - 1] != 0x20 || text[next] != 0x20 else {
      return nil
    }
    if text[next] == UInt8(ascii: "=") {
      return mailed(at: next, of: text).map { Escape($0.scalar, length: next - place + $0.length) }
    }
    guard 0x20..<0x7F ~= text[next] else { return nil }
    return Escape(Unicode.Scalar(text[next]), length: next + 1 - place)
  }

  // MARK: Characters like those of ASCII

  /// The character at `place` that stands for one of ASCII in a number or right beside a digit: a blank
  /// or a hyphen that holds a line together, or a wide one; nil if there is none.
  static func lookAlike(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Escape? {
    switch text[place] {
    case 0xC2:
      guard place + 2 < text.count, text[place + 1] == 0xA0 else { return nil }
      return isWithinNumber(place..<place + 2, of: text) ? Escape("\u{A0}", length: 2) : nil
    case 0xE2:
      guard place + 3 < text.count, text[place + 1] == 0x80 || text[place + 1] == 0x88,
        let scalar = wide(at: place, of: text), plain(scalar) != scalar,
        isWithinNumber(place..<place + 3, of: text)
      else { return nil }
      return Escape(scalar, length: 3)
    case 0xE3:
      guard wide(at: place, of: text) == "\u{3000}",
        isDigit(before: place, in: text), isDigit(at: place + 3, of: text)
      else { return nil }
      return Escape("\u{3000}", length: 3)
    case 0xEF:
      guard let scalar = wideASCII(at: place, of: text) else { return nil }
      switch scalar {
      case "0"..."9": return Escape(scalar, length: 3)
      case "A"..."Z", "a"..."z", "-", ".", "/", "(", ")", "@", "+":
        let others = [place - 3, place + 3].compactMap { wideASCII(at: $0, of: text) }
        return others.contains(where: isLetterOrDigit) ? Escape(scalar, length: 3) : nil
      default: return nil
      }
    default: return nil
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    LabelledField.isLetterOrDigit(UInt8(scalar.value))
  }

  /// The character of ASCII whose wide likeness (U+FF01 to U+FF5E) stands at `place`.
  private static func wideASCII(
    at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar? {
    guard place >= 0, let scalar = wide(at: place, of: text), 0xFF01...0xFF5E ~= scalar.value
    else { return nil }
    return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  }

  private static func isDigit(before place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    isDigit(at: place - 1, of: text) || isDigit(at: place - 3, of: text)
  }

  /// Whether a digit stands at `place`, plain or wide.
  private static func isDigit(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.indices.contains(place) else { return false }
    if 0x30...0x39 ~= text[place] { return true }
    guard let scalar = wideASCII(at: place, of: text) else { return false }
    return "0"..."9" ~= scalar
  }

  /// The character of three bytes at `place`.
  private static func wide(
    at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar? {
    guard place + 2 < text.count, text[place] & 0xF0 == 0xE0, text[place + 1] & 0xC0 == 0x80,
      text[place + 2] & 0xC0 == 0x80
    else { return nil }
    return Unicode.Scalar(
      UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
        | UInt32(text[place + 2] & 0x3F))
  }

  /// Whether what stands at `sign` lies beside a digit, or between two capital
  /// letters, as in "ABNA BE 2A".
  private static func isWithinNumber(
    _ sign: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard sign.lowerBound > 0 else { return false }
    let (before, behind) = (text[sign.lowerBound - 1], text[sign.upperBound])
    let isBeside =
      0x30...0x39 ~= before || 0x30...0x39 ~= behind
      || (0x41...0x5A ~= before && 0x41...0x5A ~= behind)
    return isBeside && LookAlikes.areInNumber(sign, of: text)
  }

  /// Blanks that do not break a line, or are of another width, and hyphens of the same kind: a value is
  /// the same with any of them.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2013, 0x2212: "-"
    default: scalar
    }
  }
}
