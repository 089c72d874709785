/// Reads the head of a list of values under a key, an item a line: the sequences of YAML and the lists
/// of Markdown below a line that ends with a colon, the arrays of JSON, TOML and programs below one that
/// opens a bracket.
///
/// The first item is what one knows it by; the key stands in the line above. An item that has a key of
/// its own ends the list: what it holds is named by that.
enum SequenceHead {
  /// How the items of a list are told from other lines.
  struct Mark: Equatable {
    /// The sign that stands before each; nil between brackets, where a comma stands behind.
    let sign: UInt8?
    /// Bytes that each is indented by.
    let indentation: Int

    /// Two bytes that no other one has: no line is looked at that is indented by more than one can tell.
    var bytes: [UInt8] { [sign ?? 0, UInt8(indentation)] }
  }

  private static let longestName = 64
  /// Words of a name that is not one of programs.
  private static let mostWords = 4
  /// Blanks at the end of a line, and behind it.
  private static let mostBlanks = 8
  /// Letters that may stand before a number.
  private static let shortWord = 2
  private static let longestItem = 256

  /// Reads the line that begins at `line`, of which the first thing stands at `first`.
  static func read(
    at first: Int, ofLineAt line: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    guard mayStand(at: first, ofLineAt: line, of: text) else { return .none }
    let isMarked = isSign(text[first])
    let mark = Mark(sign: isMarked ? text[first] : nil, indentation: first - line)
    guard mark.indentation <= HeadLines.deepest, item(at: line, mark, of: text) != nil,
      let above = key(above: line, of: text)
    else { return .none }
    looked += above.count
    let key = HeadLines.trimmed(above, in: text)
    let name = isMarked ? marked(key, in: text) : bracketed(key, in: text)
    guard let name, 1...longestName ~= name.count else { return .none }
    // What is marked and stands farther out than the key does not belong to it.
    let isHeading =
      text[key.lowerBound] == UInt8(ascii: "#") || text[key].starts(with: "**".utf8)
    guard !isMarked || isHeading || mark.indentation >= name.lowerBound - above.lowerBound else {
      return .none
    }
    return .head(.sequence(mark), table: line..<line, names: name, end: line)
  }

  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): true
    default: false
    }
  }

  @inline(__always)
  private static func isBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): true
    default: false
    }
  }

  /// Whether what stands at `first` may be an item: most lines that begin like one stand below a line
  /// that gives no list, as its end tells.
  @inline(__always)
  static func mayStand(
    at first: Int, ofLineAt line: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var last = line - 2
    let lowest = max(0, last - mostBlanks)
    while last > lowest, text[last] == 0x20 || text[last] == 0x0A || text[last] == 0x0D {
      last -= 1
    }
    guard last > 1 else { return false }
    guard isSign(text[first]) else { return isBracket(text[last]) }
    return text[last] == UInt8(ascii: ":")
      || (text[last] == UInt8(ascii: "*") && text[last - 2] == UInt8(ascii: ":"))
  }

  /// The line above the one that begins at `line`; the one above that if it is blank.
  private static func key(
    above line: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let above = HeadLines.line(above: line, near: line, of: text) else { return nil }
    guard HeadLines.isBlank(above, in: text) else { return above }
    return HeadLines.line(above: above.lowerBound, near: line, of: text)
  }

  /// The name that ends with a colon, behind the signs of an item, a heading or bold type.
  private static func marked(
    _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let isOutside = { (byte: UInt8) in
      byte == 0x20 || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":") || isSign(byte)
        || FieldKey.quotes.contains(byte)
    }
    guard let start = text[line].firstIndex(where: { !isOutside($0) }),
      let last = text[line].lastIndex(where: { !isOutside($0) })
    else { return nil }
    let name = text[start...last]
    let isName = !name.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
    return isName && name.count { $0 == 0x20 } < mostWords ? start..<last + 1 : nil
  }

  /// The name before a sign that gives it the list whose bracket ends the line; its type may stand
  /// before the sign, and what makes the list behind it.
  private static func bracketed(
    _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let last = line.last, isBracket(text[last]) else { return nil }
    let isOfType = { (byte: UInt8) in
      LabelledField.isLetterOrDigit(byte) || " []._<>!&?(".utf8.contains(byte)
    }
    let (colon, equals) = (UInt8(ascii: ":"), UInt8(ascii: "="))
    guard var sign = text[line.lowerBound..<last].lastIndex(where: { !isOfType($0) }) else {
      return listed(line.lowerBound..<last, in: text)
    }
    switch text[sign] {
    case colon: break
    case equals:
      let before = sign > line.lowerBound ? text[sign - 1] : 0
      // What is compared is given nothing; `:=` is one sign.
      if [equals, UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">")].contains(before) {
        return nil
      }
      let start = text[line.lowerBound..<sign].lastIndex { !isOfType($0) }
      if let start, text[start] == colon { sign = start }
    case UInt8(ascii: "-") where sign > line.lowerBound && text[sign - 1] == UInt8(ascii: "<"):
      sign -= 1
    default: return nil
    }
    // `numbers[]` is a list, and `row["number"]` one of the fields of a row.
    var end = sign
    while end > line.lowerBound, " []".utf8.contains(text[end - 1]) { end -= 1 }
    return FieldKey.name(before: end, in: text)
  }

  /// The name before the `IN` of SQL that ends `line`.
  private static func listed(
    _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let words = text[line].split(separator: 0x20)
    guard words.count > 1, let last = words.last, last.count == 2,
      last.elementsEqual("in".utf8, by: { $0 | 0x20 == $1 })
    else { return nil }
    let name = words[words.count - 2]
    return name.startIndex..<name.endIndex
  }

  // MARK: Items

  /// A line of a list.
  struct Item {
    /// Where it begins, behind its sign.
    let start: Int
    /// Whether it begins like a value that the key names: what begins with a word has a name of its own,
    /// or is one of the things to choose from.
    let isNamed: Bool
  }

  /// What the line that begins at `line` says in a list; nil if it is none of its lines. Blank lines
  /// and comments may stand between the items.
  static func item(
    at line: Int, _ mark: Mark, of text: UnsafeBufferPointer<UInt8>
  ) -> Item? {
    let limit = min(text.count, line + HeadLines.deepest + longestItem)
    let end = text[line..<limit].firstIndex(of: 0x0A) ?? limit
    guard end < limit || limit == text.count else { return nil }
    guard let first = text[line..<end].firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D })
    else { return Item(start: line, isNamed: false) }
    if isComment(at: first, of: text) {
      // Below a blank line it may be a heading, with a list of its own.
      let isHeading = mark.sign != nil && first == line && isBehindBlank(line, of: text)
      return isHeading ? nil : Item(start: first, isNamed: false)
    }
    guard first == line + mark.indentation else { return nil }
    guard let sign = mark.sign else {
      guard values(in: first..<end, of: text) > 0 else { return nil }
      return Item(start: first, isNamed: isNamed(first..<end, in: text))
    }
    guard text[first] == sign, first + 1 < end, text[first + 1] == 0x20 else { return nil }
    let item = HeadLines.trimmed(first + 1..<end, in: text)
    guard isValue(item, in: text) else { return nil }
    return Item(start: item.lowerBound, isNamed: isNamed(item, in: text))
  }

  private static func isBehindBlank(_ line: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line > 1 else { return false }
    return text[line - 2] == 0x0A || (text[line - 2] == 0x0D && line > 2 && text[line - 3] == 0x0A)
  }

  private static func isComment(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    return text[place] == UInt8(ascii: "#")
      || (text[place] == slash && place + 1 < text.count && text[place + 1] == slash)
  }

  /// Whether the first word of an item has a digit in it, or is like the letters before a number.
  private static func isNamed(_ item: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isQuoted = FieldKey.quotes.contains(text[item.lowerBound])
    let word = text[item.lowerBound + (isQuoted ? 1 : 0)..<item.upperBound].prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: ",") && !FieldKey.quotes.contains(byte)
    }
    return (word.count <= shortWord && !word.contains { 0x61...0x7A ~= $0 })
      || (0x30...0x39 ~= word[word.startIndex] || "+(".utf8.contains(word[word.startIndex])
        || (!word.contains(UInt8(ascii: ":")) && word.contains { 0x30...0x39 ~= $0 }))
  }

  /// Whether an item of a marked list is no key, with or without its value, and no list itself.
  private static func isValue(
    _ item: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let last = item.last, !"{[&*!|>-".utf8.contains(text[item.lowerBound]),
      text[last] != UInt8(ascii: ":")
    else { return false }
    if FieldKey.quotes.contains(text[item.lowerBound]), text[item.lowerBound] == text[last] {
      return true
    }
    for place in item.dropLast() where text[place + 1] == 0x20 {
      if text[place] == UInt8(ascii: ":") { return false }
      // A comment may say anything.
      if text[place] == UInt8(ascii: "#") { return true }
    }
    return true
  }

  /// How many values a line consists of, with commas between them, and maybe a comma or the end of the
  /// list behind the last; 0 if anything else stands there.
  private static func values(in line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let line = HeadLines.trimmed(line, in: text)
    var place = line.lowerBound
    var count = 0
    while place < line.upperBound {
      guard let value = value(at: place, before: line.upperBound, of: text) else { return 0 }
      count += 1
      place = text[value.upperBound..<line.upperBound].firstIndex { $0 != 0x20 } ?? line.upperBound
      guard place < line.upperBound, !isEnd(at: place, of: text) else { break }
      guard text[place] == UInt8(ascii: ",") else { return 0 }
      place = text[place + 1..<line.upperBound].firstIndex { $0 != 0x20 } ?? line.upperBound
      if place < line.upperBound, isEnd(at: place, of: text) { break }
    }
    return count
  }

  /// Whether a bracket closes at `place`, or a comment begins.
  private static func isEnd(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    ")]}".utf8.contains(text[place]) || isComment(at: place, of: text)
  }

  /// The string or number at `place`, with its quotes; nil if none stands there.
  private static func value(
    at place: Int, before limit: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard FieldKey.quotes.contains(text[place]) else {
      let isPart = { (byte: UInt8) in
        LabelledField.isLetterOrDigit(byte) || "+-._".utf8.contains(byte)
      }
      let end = text[place..<limit].firstIndex { !isPart($0) } ?? limit
      return end > place ? place..<end : nil
    }
    var end = place + 1
    while end < limit, text[end] != text[place] {
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end < limit ? place..<end + 1 : nil
  }

  /// What the only value says that begins in `item`, without its quotes; nil if there are several.
  static func onlyValue(
    in item: Range<Int>, _ mark: Mark, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var whole = HeadLines.trimmed(item, in: text)
    if mark.sign == nil {
      guard values(in: whole, of: text) == 1,
        let value = value(at: whole.lowerBound, before: whole.upperBound, of: text)
      else { return nil }
      whole = value
    }
    guard whole.count > 1, FieldKey.quotes.contains(text[whole.lowerBound]),
      text[whole.upperBound - 1] == text[whole.lowerBound]
    else { return whole }
    return whole.lowerBound + 1..<whole.upperBound - 1
  }
}
