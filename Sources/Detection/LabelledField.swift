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
    var reader = ByteReader(text, at: label.upperBound, end: label.upperBound + Self.reach)
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
    } else if let input = NamingAttribute.value(ofInputBehind: label.upperBound, in: text) {
      value = input.place
      ending = .quote([input.quote])
    } else if let row = reader.skipToNextCell(from: label.lowerBound) {
      value = reader.position
      ending = .tag
      isUnsure = row == .first
    } else {
      let end = reader.position
      guard reader.skipToValue() else {
        guard let named = NamingAttribute(label, to: end, in: text) else { return nil }
        value = named.value
        ending = named.ending
        return
      }
      reader.skipTags()
      // A label of several words is no key, but one that is translated.
      isListed =
        !text[label].contains(0x20)
        && reader.skipToList(before: label.lowerBound + 2 * Self.reach)
      if let quote = reader.skipQuote() {
        ending = .quote(quote)
      } else {
        ending = .plain
      }
      value = reader.position
    }
    guard value < text.count else { return nil }
  }

  /// The next value of a list that this is one of; nil if none begins within reach of `label`.
  func next(of label: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> LabelledField? {
    guard isListed, case .quote(let quote) = ending, quote.count == 1 else { return nil }
    var close = value
    let limit = min(text.count, label.lowerBound + 2 * Self.reach)
    while close < limit, text[close] != quote[0] { close += text[close] == UInt8(ascii: "\\") ? 2 : 1 }
    var reader = ByteReader(text, at: close + 1, end: limit)
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
      return tag(before: start, in: text) != nil
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

/// Goes over what may stand between a label and its value.
private struct ByteReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var position: Int

  init(_ text: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) {
    self.text = text
    self.position = position
    self.end = min(end, text.count)
  }

  private var byte: UInt8? { position < end ? text[position] : nil }

  private func stands(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      position + word.count <= end
        && text[position..<position + word.count].elementsEqual(word)
    }
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    guard stands(word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  /// Blanks, also those that do not break a line and those as wide as an ideogram.
  private mutating func skipBlanks() {
    while skip(" ") || skip("\t") || skip("\u{A0}") || skip("\u{3000}") {}
  }

  /// What tells several fields of a name apart: `address1`, `first_name_2`.
  mutating func skipNumber() {
    var next = position
    if let byte, byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ") { next += 1 }
    let first = next
    while next < end, next - first < 2, 0x30...0x39 ~= text[next] { next += 1 }
    guard next > first, next == end || !LabelledField.isLetterOrDigit(text[next]) else { return }
    position = next
  }

  /// Goes to behind the tag; false if it does not end soon, or has no value behind it.
  mutating func skipRestOfTag() -> Bool {
    guard let byte, byte == UInt8(ascii: ">") || byte == 0x20 else { return false }
    while let byte = self.byte, byte != UInt8(ascii: ">") {
      if byte == UInt8(ascii: "<") || byte == 0x0A { return false }
      position += 1
    }
    guard position < end, text[position - 1] != UInt8(ascii: "/") else { return false }
    position += 1
    skipBlanks()
    return true
  }

  /// Goes to the value of a label: behind the sign that parts them, and behind a plain key where the
  /// value is an object that has one (`"surname": {"value": `), or where the label is a value itself, and
  /// the plain key is the next (`"name": "surname", "value": `).
  mutating func skipToValue() -> Bool {
    let label = position
    if skipSeparator() {
      let plain = position
      if !skip("{"), byte != 0x0A, byte != 0x0D { return true }
      if !skipPlainKey(PlainKey.isOne) { position = plain }
      return true
    }
    position = label
    let isQuoted = skipQuote() != nil
    let isParted = isQuoted ? skip(",") || skip(" ,") : byte == 0x0A || byte == 0x0D
    return isParted && skipPlainKey(PlainKey.isOfValue)
  }

  /// Goes behind the key that comes next, and what parts it from its value, if it is a plain one.
  private mutating func skipPlainKey(
    _ isPlain: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Bool {
    skipBlanksAndLines()
    let isQuoted = skipQuote() != nil
    let first = position
    while let byte, LabelledField.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") {
      position += 1
    }
    guard isPlain(text[first..<position]) else { return false }
    let sign = position + (isQuoted ? 1 : 0)
    return skipSeparator() && sign < position
  }

  private mutating func skipBlanksAndLines() {
    while let byte, byte <= 0x20, byte != 0 { position += 1 }
  }

  /// What a label and the cell behind it are.
  enum Row {
    /// A row of these two that is the first one of its table.
    case first
    case other
  }

  /// Goes from a label, which begins at `start` and ends a cell of a table in markup, or a term, into
  /// the cell behind it; nil if there is none, or that is not its value.
  mutating func skipToNextCell(from start: Int) -> Row? {
    let label = position
    var isMeant = false
    while let byte, [UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "*")].contains(byte) {
      isMeant = isMeant || byte == UInt8(ascii: ":")
      position += 1
    }
    // What one cell of a table says is seldom the label of the next; what heads a row is, ends with a
    // colon, or has only that one behind it.
    guard stands("</") else {
      position = label
      return nil
    }
    let isPlain = stands("</td") && !isMeant
    let isKey = stands("</key>")
    let row = isPlain ? beginning(ofRowWithCell: start) : .other
    while stands("</") {
      while let byte, byte != UInt8(ascii: ">") { position += 1 }
      guard skip(">") else { break }
      skipBlanksAndLines()
    }
    // A property list, or an entry of a table of keys.
    if isKey, skip("<string>") || skip("<value>") || skip("<date>") || skip("<integer>") {
      return .other
    }
    if stands("<td") || stands("<dd") {
      position += 3
      // Where another cell comes behind that, it is a row of a table that has a head, or the head.
      if let row, skipRestOfTag(), isPlain ? isFollowed(by: "</tr") : !isFollowed(by: "<td") {
        return row
      }
    }
    position = label
    return nil
  }

  /// Whether `tag` comes behind the cell whose value begins here.
  private func isFollowed(by tag: StaticString) -> Bool {
    let limit = min(text.count, position + LabelledField.longestValue)
    guard let close = text[position..<limit].firstIndex(of: UInt8(ascii: "<")) else { return false }
    var reader = ByteReader(text, at: close, end: close + LabelledField.reach)
    guard reader.skip("</td>") else { return false }
    reader.skipBlanksAndLines()
    return reader.stands(tag)
  }

  /// Which row it is whose first cell has its text at `place`; nil if it is not the first cell of one.
  private func beginning(ofRowWithCell place: Int) -> Row? {
    var place = place
    guard skipTag("<td", before: &place), skipTag("<tr", before: &place) else { return nil }
    return skipTag("</tr", before: &place) ? .other : .first
  }

  /// Goes to before a tag of this name, and the blanks and lines behind it, if one ends before `place`.
  private func skipTag(_ name: StaticString, before place: inout Int) -> Bool {
    var end = place
    while end > 0, text[end - 1] <= 0x20, text[end - 1] != 0 { end -= 1 }
    guard end > 0, text[end - 1] == UInt8(ascii: ">"),
      let open = text[max(0, end - LabelledField.reach)..<end].lastIndex(of: UInt8(ascii: "<"))
    else { return false }
    let reader = ByteReader(text, at: open, end: end)
    guard reader.stands(name) else { return false }
    place = open
    return true
  }

  /// Goes to behind the sign between a key and its value, and the blanks around it.
  private mutating func skipSeparator() -> Bool {
    skipRemark()
    // The key may be quoted, in a string that is quoted itself, in bold type, or starred as required.
    while skip("\\\"") || skip("\"") || skip("'") || skip("`") || skip("*") || skip("]") {}
    skipBlanks()
    if skip("=>") || skip(":=") || skip("\u{FF1A}") {
      // Nothing else can follow.
    } else if skip(":") {
      if stands(":") || stands("//") { return false }
    } else if skip("=") {
      if stands("=") || stands("~") { return false }
    } else {
      return false
    }
    while skip("*") {}
    skipBlanks()
    return true
  }

  /// What a label is explained by: `Salary (EUR):`.
  private mutating func skipRemark() {
    let before = position
    skipBlanks()
    guard skip("(") else {
      position = before
      return
    }
    while let byte, byte != UInt8(ascii: ")") {
      if byte == 0x0A {
        position = before
        return
      }
      position += 1
    }
    if !skip(")") { position = before }
  }

  /// Tags that end the label's own and begin the value's: `<b>Name:</b> `.
  mutating func skipTags() {
    for _ in 0..<4 where byte == UInt8(ascii: "<") {
      let before = position
      while let byte, byte != UInt8(ascii: ">"), byte != 0x0A { position += 1 }
      guard byte == UInt8(ascii: ">") else {
        position = before
        return
      }
      position += 1
      skipBlanks()
    }
  }

  /// Goes to the quote of the first value of a list, if one begins here that ends before `limit`: those
  /// of one person are few, and a long list is one of choices.
  mutating func skipToList(before limit: Int) -> Bool {
    let before = position
    if skip("[") {
      skipBlanksAndLines()
      if stands("\"") || stands("'"),
        text[position..<max(position, min(limit, text.count))].contains(UInt8(ascii: "]"))
      {
        return true
      }
    }
    position = before
    return false
  }

  /// Goes from behind a value to the next of a list.
  mutating func skipToNextOfList() -> Bool {
    skipBlanksAndLines()
    guard skip(",") else { return false }
    skipBlanksAndLines()
    return true
  }

  /// The bytes of the quote that ends what one begins here.
  mutating func skipQuote() -> [UInt8]? {
    if skip("\\\"") { return Array("\\\"".utf8) }
    if skip("\"") { return Array("\"".utf8) }
    if skip("'") { return Array("'".utf8) }
    if skip("`") { return Array("`".utf8) }
    if skip("\u{201E}") { return Array("\u{201C}".utf8) }
    if skip("\u{201C}") { return Array("\u{201D}".utf8) }
    if skip("\u{300C}") { return Array("\u{300D}".utf8) }
    return nil
  }
}
