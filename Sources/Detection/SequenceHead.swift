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
  /// Blanks at the end of a line.
  private static let mostBlanks = 8
  private static let longestItem = 256

  /// Reads the line that begins at `line`, of which the first thing stands at `first`.
  static func read(
    at first: Int, ofLineAt line: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    guard mayStand(at: first, ofLineAt: line, of: text) else { return .none }
    let isMarked = isSign(text[first])
    let mark = Mark(sign: isMarked ? text[first] : nil, indentation: first - line)
    guard mark.indentation <= HeadLines.deepest, item(at: line, mark, of: text) != nil,
      let above = HeadLines.line(above: line, near: line, of: text)
    else { return .none }
    looked += above.count
    let key = HeadLines.trimmed(above, in: text)
    let name = isMarked ? marked(key, in: text) : bracketed(key, in: text)
    guard let name, 1...longestName ~= name.count else { return .none }
    // What is marked and stands farther out than the key does not belong to it.
    let isHeading = text[key.lowerBound] == UInt8(ascii: "#")
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
    guard let last = endOfLine(before: line, in: text) else { return false }
    return isSign(text[first]) ? text[last] == UInt8(ascii: ":") : isBracket(text[last])
  }

  /// Where the last thing stands in the line above the one that begins at `line`.
  @inline(__always)
  private static func endOfLine(before line: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var last = line - 2
    let lowest = max(0, last - mostBlanks)
    while last > lowest, text[last] == 0x20 || text[last] == 0x0D { last -= 1 }
    return last >= 0 ? last : nil
  }

  /// The name that ends with a colon, behind the signs of an item or a heading.
  private static func marked(
    _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let last = line.last else { return nil }
    let isOutside = { (byte: UInt8) in
      byte == 0x20 || byte == UInt8(ascii: "#") || isSign(byte)
        || FieldKey.quotes.contains(byte)
    }
    guard let start = text[line].firstIndex(where: { !isOutside($0) }), start < last else {
      return nil
    }
    var end = last
    while end > start, isOutside(text[end - 1]) { end -= 1 }
    let name = text[start..<end]
    let isName = !name.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
    return isName && name.count { $0 == 0x20 } < mostWords ? start..<end : nil
  }

  /// The name before a sign that gives it the list whose bracket ends the line; the kind of the list
  /// may stand between them.
  private static func bracketed(
    _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let last = line.last else { return nil }
    let isOfKind = { (byte: UInt8) in
      LabelledField.isLetterOrDigit(byte) || byte == 0x20 || "[]._".utf8.contains(byte)
    }
    guard var sign = text[line.lowerBound..<last].lastIndex(where: { !isOfKind($0) }) else {
      return nil
    }
    let equals = UInt8(ascii: "=")
    switch text[sign] {
    case UInt8(ascii: ":"): break
    // `=>` and `:=` are one sign each.
    case UInt8(ascii: ">") where sign > line.lowerBound && text[sign - 1] == equals: sign -= 1
    case equals:
      if sign > line.lowerBound, text[sign - 1] == UInt8(ascii: ":") { sign -= 1 }
    default: return nil
    }
    return FieldKey.name(before: sign, in: text)
  }

  // MARK: Items

  /// Where the item stands of the line that begins at `line`, behind its sign; nil if it is none.
  static func item(
    at line: Int, _ mark: Mark, of text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let first = line + mark.indentation
    let limit = min(text.count, first + longestItem)
    guard first < limit, text[line..<first].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      return nil
    }
    let end = text[first..<limit].firstIndex(of: 0x0A) ?? limit
    guard end < limit || limit == text.count else { return nil }
    guard let sign = mark.sign else {
      return values(in: first..<end, of: text) > 0 ? first : nil
    }
    guard text[first] == sign, first + 1 < end, text[first + 1] == 0x20 else { return nil }
    let item = HeadLines.trimmed(first + 1..<end, in: text)
    return isValue(item, in: text) ? item.lowerBound : nil
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
    return !item.contains { place in
      text[place] == UInt8(ascii: ":") && place < last && text[place + 1] == 0x20
    }
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
      guard place < line.upperBound, !")]}".utf8.contains(text[place]) else { break }
      guard text[place] == UInt8(ascii: ",") else { return 0 }
      place = text[place + 1..<line.upperBound].firstIndex { $0 != 0x20 } ?? line.upperBound
    }
    return count
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
