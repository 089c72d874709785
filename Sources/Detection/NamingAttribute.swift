/// An attribute of markup that names what its element holds: `<field name="surname">Berg</field>`,
/// `<property name="surname" value="Berg"/>`.
struct NamingAttribute {
  /// Where the value begins that it names.
  let value: Int
  let ending: LabelledField.Ending

  /// Bytes that are looked back for the beginning of the tag.
  private static let longestBeginning = 128

  private static let names: Set<String> = [
    "class", "data-field", "data-label", "field", "id", "itemprop", "key", "name", "property",
  ]

  /// What `label` names, of which `end` lies behind a number that may follow it; nil if it is not the
  /// end of such an attribute, or its element holds nothing near.
  init?(_ label: Range<Int>, to end: Int, in text: UnsafeBufferPointer<UInt8>) {
    var close = end
    if close < text.count, text[close] == UInt8(ascii: "]") { close += 1 }
    guard close < text.count, text[close] == UInt8(ascii: "\"") || text[close] == UInt8(ascii: "'"),
      let start = Self.start(of: label, quotedBy: text[close], in: text),
      let tag = Self.tag(around: start, in: text)
    else { return nil }
    // Labels are looked for so far before a value only; one with many blanks in it is longer.
    let limit = min(text.count, label.lowerBound + 2 * LabelledField.reach)
    guard close < limit else { return nil }
    let isInput = Self.isInput(text[(tag + 1)..<start])
    if isInput, Self.isChoice(text[tag..<limit]) { return nil }
    if let before = Self.value(in: tag..<start, of: text) {
      value = before.place
      ending = .quote([before.quote])
      return
    }
    guard let tagEnd = text[close..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    if let behind = Self.value(in: close + 1..<tagEnd, of: text) {
      value = behind.place
      ending = .quote([behind.quote])
      return
    }
    guard !isInput, text[tagEnd - 1] != UInt8(ascii: "/") else { return nil }
    var place = tagEnd + 1
    // The value may have an element of its own.
    if place + 1 < limit, text[place] == UInt8(ascii: "<"), text[place + 1] != UInt8(ascii: "/") {
      guard let end = text[place..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      place = end + 1
    }
    while place < limit, text[place] == 0x20 { place += 1 }
    guard place < limit else { return nil }
    value = place
    ending = .tag
  }

  /// What an attribute of `tag` calls what its element holds, if one does; classes and ids are not for
  /// readers.
  static func name(in tag: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var place = tag.lowerBound
    while let blank = text[place..<tag.upperBound].firstIndex(where: { $0 <= 0x20 }) {
      place = blank + 1
      guard let sign = text[place..<tag.upperBound].firstIndex(where: { !isOfName($0) }),
        sign + 1 < tag.upperBound, text[sign] == UInt8(ascii: "=")
      else { continue }
      let quote = text[sign + 1]
      let attribute = String(decoding: text[place..<sign], as: UTF8.self).lowercased()
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), names.contains(attribute),
        attribute != "class", attribute != "id",
        let close = text[sign + 2..<tag.upperBound].firstIndex(of: quote)
      else { continue }
      return sign + 2..<close
    }
    return nil
  }

  /// Where the name of the attribute begins whose value ends with `label`.
  private static func start(
    of label: Range<Int>, quotedBy quote: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var open = label.lowerBound
    let lowest = max(2, open - LabelledField.reach)
    while open > lowest, isOfName(text[open - 1]) { open -= 1 }
    guard open > lowest, text[open - 1] == quote, text[open - 2] == UInt8(ascii: "=") else {
      return nil
    }
    var start = open - 2
    while start > lowest, isOfName(text[start - 1]) { start -= 1 }
    guard start > 0, text[start - 1] <= 0x20, start < open - 2,
      names.contains(String(decoding: text[start..<open - 2], as: UTF8.self).lowercased())
    else { return nil }
    return start
  }

  /// What the names of attributes and of fields are made of.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      true
    default: LabelledField.isLetterOrDigit(byte)
    }
  }

  /// Where the tag begins in which an attribute begins at `start`.
  private static func tag(around start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let before = text[max(0, start - longestBeginning)..<start]
    guard
      let tag = before.lastIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      text[tag] == UInt8(ascii: "<"), LabelledField.isLetterOrDigit(text[tag + 1])
    else { return nil }
    return tag
  }

  private static func isInput(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    tag.count > 5 && zip(tag, "input".utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Whether a field of a form is one of several to choose from, or does something.
  private static func isChoice(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = "type=".utf8
    var rest = tag
    while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
      rest = tag[(sign + 1)...]
      let start = sign + 1 - name.count
      guard start > tag.startIndex, tag[start..<sign + 1].elementsEqual(name),
        let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      else { continue }
      let type = rest.dropFirst().prefix { $0 != quote }
      return choices.contains(String(decoding: type, as: UTF8.self).lowercased())
    }
    return false
  }

  private static let choices: Set<String> = [
    "button", "checkbox", "image", "radio", "reset", "submit",
  ]

  /// The value of the attribute `value` of the tag whose name ends at `end`: its beginning, and its quote.
  static func value(
    ofTagFrom end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, quote: UInt8)? {
    guard end < text.count, text[end] == 0x20,
      let close = text[end..<min(text.count, end + LabelledField.reach)].firstIndex(where: {
        $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
      })
    else { return nil }
    return value(in: end..<close, of: text)
  }

  /// The same of the field of a form that comes right behind `label`: no text stands between them, and
  /// few tags.
  static func value(
    ofInputBehind label: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, quote: UInt8)? {
    let limit = min(text.count, label.lowerBound + 2 * LabelledField.reach)
    var place = label.upperBound
    for _ in 0..<4 {
      while place < limit,
        text[place] <= 0x20 || text[place] == UInt8(ascii: ":") || text[place] == UInt8(ascii: "*")
      {
        place += 1
      }
      guard place + 1 < limit, text[place] == UInt8(ascii: "<") else { return nil }
      let close = text[place..<limit].firstIndex(of: UInt8(ascii: ">")) ?? limit
      if isInput(text[(place + 1)..<limit]) {
        return isChoice(text[place..<close]) ? nil : value(in: place..<close, of: text)
      }
      place = min(close + 1, limit)
    }
    return nil
  }

  /// Where the value of the attribute `value` begins, and its quote.
  private static func value(
    in attributes: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, quote: UInt8)? {
    let name = Array("value=".utf8)
    var place = attributes.lowerBound
    while place + name.count < attributes.upperBound {
      let quote = text[place + name.count]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), place > 0,
        text[place - 1] <= 0x20, text[place..<place + name.count].elementsEqual(name)
      {
        return (place + name.count + 1, quote)
      }
      place += 1
    }
    return nil
  }
}
