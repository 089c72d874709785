/// Goes over what may stand between a label and its value.
struct LabelReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var position: Int

  init(_ text: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) {
    self.text = text
    self.position = position
    self.end = min(end, text.count)
  }

  private var byte: UInt8? { position < end ? text[position] : nil }

  @inline(__always)
  private func stands(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= end, text[position] == word.utf8Start.pointee else { return false }
    return count == 1 || word.withUTF8Buffer { text[position..<position + count].elementsEqual($0) }
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
    if isQuoted, skipSerialized() { return true }
    let isParted = isQuoted ? skip(",") || skip(" ,") : byte == 0x0A || byte == 0x0D
    return isParted && skipPlainKey(PlainKey.isOfValue)
  }

  /// What stands between key and value as PHP writes them: `s:4:"name";s:3:"Ada";`.
  private mutating func skipSerialized() -> Bool {
    let before = position
    if skip(";s:"), skipDigits(), skip(":"), stands("\"") || stands("\\\"") { return true }
    position = before
    return false
  }

  private mutating func skipDigits() -> Bool {
    let first = position
    while let byte, 0x30...0x39 ~= byte { position += 1 }
    return position > first
  }

  /// What says of which kind a quoted value is, or that there is one: `Some("Ada")`, `string(3) "Ada"`.
  mutating func skipKind() {
    let before = position
    if skip("Some(") || skip("Optional(") || skip("Just ") {
      if stands("\"") || stands("\\\"") { return }
    } else {
      skipBlanksAndLines()
      if skip("string("), skipDigits(), skip(") "), stands("\"") { return }
    }
    position = before
  }

  /// Goes from the name of a symbol to the quoted value behind it: `:name "Ada"`, `HSET 1 first_name "Ada"`.
  mutating func skipToQuoted() -> Bool { skip(" ") && stands("\"") }

  /// Goes from the name of a part of a form that was sent (RFC 7578) to its value, behind a blank line.
  mutating func skipToPart() -> Bool {
    guard skip("\""), skipLineEnd() else { return false }
    if stands("Content-") {
      while let byte, byte != 0x0A, byte != 0x0D { position += 1 }
      guard skipLineEnd() else { return false }
    }
    return skipLineEnd() && byte != 0x0A && byte != 0x0D
  }

  private mutating func skipLineEnd() -> Bool { skip("\r\n") || skip("\n") }

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
    var reader = LabelReader(text, at: close, end: close + LabelledField.reach)
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
    let reader = LabelReader(text, at: open, end: end)
    guard reader.stands(name) else { return false }
    place = open
    return true
  }

  /// Goes to behind the sign between a key and its value, and the blanks around it.
  private mutating func skipSeparator() -> Bool {
    skipRemark()
    // The key may be quoted, in a string that is quoted itself, in bold type, or starred as required.
    while skip("\\\"") || skip("\\\\\\\"") || skip("\"") || skip("'") || skip("`") || skip("*")
      || skip("]")
    {}
    skipBlanks()
    if skipLeaders() { return true }
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

  /// Dots that lead from a label to its value: `NAME ......... Ada`; where a colon follows, only they are
  /// gone over, as is the one that ends an abbreviation.
  private mutating func skipLeaders() -> Bool {
    let before = position
    var count = 0
    while skip(".") || (count > 0 && skip(" ")) { count += text[position - 1] == 0x20 ? 0 : 1 }
    if count > 0, stands(":") { return false }
    if count > 3, text[position - 1] == 0x20 { return true }
    position = before
    return false
  }

  /// What a label is explained by: `Salary (EUR):`, `氏名（漢字）：`. What has a type is no label, but told of by the
  /// documentation of a program: `name (str, optional): `.
  private mutating func skipRemark() {
    let before = position
    skipBlanks()
    let isWide = skip("\u{FF08}")
    guard isWide || skip("("), !TypeName.isPlain(at: position, in: text) else {
      position = before
      return
    }
    let close: StaticString = isWide ? "\u{FF09}" : ")"
    while let byte, !stands(close) {
      if byte == 0x0A {
        position = before
        return
      }
      position += 1
    }
    if !skip(close) { position = before }
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

  /// Whether a quote begins a value here that stands twice: JSON in a cell of CSV, `""name"":""Ada""`.
  /// What is empty is seldom followed by something.
  private var isDoubledQuote: Bool {
    guard stands("\"\""), position + 2 < end else { return false }
    let next = text[position + 2]
    return next >= 0x80 || next == UInt8(ascii: "\\") || LabelledField.isLetterOrDigit(next)
  }

  /// The bytes of the quote that ends what one begins here.
  mutating func skipQuote() -> [UInt8]? {
    if skip("\\\"") { return Array("\\\"".utf8) }
    // JSON in JSON in JSON, as of messages of programs in containers.
    if skip("\\\\\\\"") { return Array("\\\\\\\"".utf8) }
    if isDoubledQuote, skip("\"\"") { return Array("\"\"".utf8) }
    if skip("\"") { return Array("\"".utf8) }
    if skip("'") { return Array("'".utf8) }
    if skip("`") { return Array("`".utf8) }
    if skip("\u{201E}") { return Array("\u{201C}".utf8) }
    if skip("\u{201C}") { return Array("\u{201D}".utf8) }
    if skip("\u{300C}") { return Array("\u{300D}".utf8) }
    return nil
  }
}
