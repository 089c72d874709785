/// What stands around a label: what comes before it in its key, and the value that it names.
///
/// It looks at a few bytes on either side only, so that it works in any text, whole or broken.
struct LabelledField {
  /// How far a label is looked back from for the start of its key, and how far apart a label and its
  /// value may stand; bytes.
  static let reach = 64
  /// Bytes of a value, and of how it is written: a character may be escaped as several.
  static let longestValue = 200
  static let longestWriting = 600

  /// How the end of a value is told.
  enum Ending {
    /// By the quote that it begins with; its bytes, of which there may be several.
    case quote([UInt8])
    /// By the next tag.
    case tag
    /// By what parts it from what comes next.
    case plain
  }

  /// Where the value begins.
  let value: Int
  let ending: Ending
  /// Whether the label may as well be the head of a column, and what stands behind it of the next: then
  /// only what is proved is a value.
  private(set) var isUnsure = false
  /// Whether it is one of a short list of quoted values.
  private(set) var isListed = false

  /// The field that `label` names in `text`; nil if no value stands behind it.
  init?(_ label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    var reader = LabelReader(text, at: label.upperBound, end: label.upperBound + Self.reach)
    reader.skipNumber()
    if let open = Self.tag(before: label.lowerBound, in: text) {
      // The value of an attribute stands behind a sign; that of an element behind its tag, or it is an
      // attribute that is called so: `<birthDate value="1980-04-12"/>`.
      guard text[open] != UInt8(ascii: "/") else { return nil }
      if let attribute = NamingAttribute.value(ofTagFrom: reader.position, in: text) {
        value = attribute.place
        ending = .quote([attribute.quote])
      } else {
        guard reader.skipRestOfTag() else { return nil }
        value = reader.position
        ending = .tag
      }
    } else if let input = NamingAttribute.value(ofInputBehind: label, in: text) {
      value = input.place
      ending = .quote([input.quote])
    } else if let row = reader.skipToNextCell(from: label.lowerBound) {
      value = reader.position
      ending = .tag
      isUnsure = row == .first
    } else {
      let end = reader.position
      guard Self.skipToValue(of: label, &reader, in: text) else {
        guard let named = NamingAttribute(label, to: end, in: text) else { return nil }
        value = named.value
        ending = named.ending
        return
      }
      reader.skipTags()
      reader.skipKind()
      isListed = reader.skipToList(before: label.lowerBound + 2 * Self.reach)
      if let quote = reader.skipQuote() {
        ending = .quote(quote)
      } else {
        ending = .plain
      }
      value = reader.position
    }
    guard value < text.count else { return nil }
  }

  private static func skipToValue(
    of label: Range<Int>, _ reader: inout LabelReader, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = reader
    if reader.skipToValue() { return true }
    reader = end
    if isSymbol(label, in: text), reader.skipToQuoted() { return true }
    reader = end
    return reader.skipToPart() && isPart(label, in: text)
  }

  /// Whether `label` is a name that no language but those of programs writes so: `:name`, `first_name`.
  private static func isSymbol(_ label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[label].contains(UInt8(ascii: "_")) || isBehindColon(label.lowerBound, in: text)
  }

  /// Whether a colon stands right before `start` that begins the name of a symbol.
  private static func isBehindColon(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start > 0, text[start - 1] == UInt8(ascii: ":") else { return false }
    guard start > 1 else { return true }
    switch text[start - 2] {
    case 0...0x20, UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","):
      return true
    default: return false
    }
  }

  /// Whether `label` ends the name of a part of a form that was sent.
  private static func isPart(_ label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = text[max(0, label.lowerBound - reach)..<label.lowerBound]
    guard let quote = before.lastIndex(of: UInt8(ascii: "\"")) else { return false }
    return text[before.startIndex..<quote].reversed().starts(
      with: "form-data; name=".utf8.reversed())
  }

  /// The next value of a list that this is one of; nil if none begins within reach of `label`.
  func next(of label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> LabelledField? {
    guard isListed, case .quote(let quote) = ending, quote.count == 1 else { return nil }
    var close = value
    let limit = min(text.count, label.lowerBound + 2 * Self.reach)
    while close < limit, text[close] != quote[0] {
      close += text[close] == UInt8(ascii: "\\") ? 2 : 1
    }
    var reader = LabelReader(text, at: close + 1, end: limit)
    guard reader.skipToNextOfList(), reader.skipQuote() == quote, reader.position < limit else {
      return nil
    }
    return LabelledField(valueOfListAt: reader.position, quote)
  }

  private init(valueOfListAt value: Int, _ quote: [UInt8]) {
    (self.value, ending, isListed) = (value, .quote(quote), true)
  }

  /// Where the name of the tag begins that `position` lies in the name of.
  private static func tag(before position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let lowest = max(0, position - reach)
    var start = position
    while start > lowest, isName(text[start - 1]) { start -= 1 }
    return start > lowest && text[start - 1] == UInt8(ascii: "<") ? start : nil
  }

  /// Whether `label` is part of one name, and does not lie over the border of two.
  static func isOneName(_ label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text[label].contains(UInt8(ascii: "(")) {
      // The name of a function, and of what is handed to it: `child(name=`.
      guard label.upperBound < text.count, text[label.upperBound] == UInt8(ascii: ")") else {
        return false
      }
    }
    return !text[label].contains { byte in
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"),
        UInt8(ascii: "&"):
        true
      default: false
      }
    }
  }

  /// Whether nothing of its key stands before `label`.
  static func isWhole(_ label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = label.lowerBound
    let lowest = max(0, start - reach)
    guard start > 0 else { return true }
    switch text[start - 1] {
    case UInt8(ascii: ":"):
      // A namespace in markup; elsewhere the key of a key.
      return tag(before: start, in: text) != nil || isBehindColon(start, in: text)
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"),
      UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return false
    default: break
    }
    while start > lowest, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    guard start > 0, start > lowest else { return true }
    if text[start - 1] < 0x80 { return !isLetterOrDigit(text[start - 1]) }
    var first = start - 1
    while first > 0, start - first < 4, text[first] & 0xC0 == 0x80 { first -= 1 }
    let last = String(decoding: text[first..<start], as: UTF8.self).unicodeScalars.last
    return last?.properties.isAlphabetic != true
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "/"), 0x80...:
      true
    default: isLetterOrDigit(byte)
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
