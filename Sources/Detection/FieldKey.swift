/// Finds the key that names a value, by what stands right before it: `"key": "value"` in JSON,
/// `key: value` and `key = value` in configurations, `key=value` in logs and addresses,
/// `<key>value` and `key="value"` in markup.
///
/// It looks back from the value only, so that it works in any text, whole or broken.
enum FieldKey {
  private static let longest = 64
  /// How far back a tag may begin, and the list that a value is in.
  private static let farthest = 512

  static func range(before value: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var end = value
    skipQuote(before: &end, in: text)
    skip(blanks, before: &end, in: text)
    guard end > 0 else { return nil }
    switch text[end - 1] {
    case UInt8(ascii: "="): return attribute(before: end - 1, in: text)
    case UInt8(ascii: ":"): return name(before: end - 1, in: text)
    case UInt8(ascii: ">"): return tag(before: end - 1, in: text)
    case UInt8(ascii: ","), UInt8(ascii: "["): return list(before: end, in: text)
    default: return nil
    }
  }

  /// The name before the sign that parts it from its value.
  static func name(
    before sign: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var end = sign
    skip(blanks, before: &end, in: text)
    let isQuoted = skipQuote(before: &end, in: text)
    var start = end
    while start > 0, end - start <= longest, isName(text[start - 1], isQuoted: isQuoted) {
      start -= 1
    }
    if isQuoted, start == 0 || !quotes.contains(text[start - 1]) { return nil }
    return isLikely(text, start..<end) ? start..<end : nil
  }

  /// The name before an equals sign; of an attribute of markup that is only called a value, the one
  /// that another attribute of its tag tells.
  private static func attribute(
    before sign: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let name = name(before: sign, in: text) else { return nil }
    guard text[name].elementsEqual("value".utf8) else { return name }
    let before = text[max(0, name.lowerBound - farthest)..<name.lowerBound]
    guard
      let open = before.lastIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      text[open] == UInt8(ascii: "<"),
      let close = text[sign..<min(text.count, sign + farthest)].firstIndex(of: UInt8(ascii: ">")),
      let named = NamingAttribute.name(in: open + 1..<close, of: text), isLikely(text, named)
    else { return name }
    return named
  }

  /// The name of the tag that ends at `end`, or the one that an attribute of it tells.
  private static func tag(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let lowest = max(0, end - farthest)
    var open = end
    while open > lowest, text[open - 1] != UInt8(ascii: "<") {
      if text[open - 1] == UInt8(ascii: ">") { return nil }
      open -= 1
    }
    guard open > lowest else { return nil }
    if let named = NamingAttribute.name(in: open..<end, of: text), isLikely(text, named) {
      return named
    }
    var last = open
    while last < end, isName(text[last], isQuoted: false) || text[last] == UInt8(ascii: ":") {
      last += 1
    }
    // What stands before a colon is the namespace.
    let start = (open..<last).last { text[$0] == UInt8(ascii: ":") }.map { $0 + 1 } ?? open
    return isLikely(text, start..<last) ? start..<last : nil
  }

  /// The name of the list in whose middle `end` is.
  private static func list(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var open = end
    let lowest = max(0, end - farthest)
    while open > lowest, text[open - 1] != UInt8(ascii: "[") {
      if text[open - 1] == UInt8(ascii: "{") || text[open - 1] == UInt8(ascii: "}") { return nil }
      open -= 1
    }
    guard open > lowest else { return nil }
    var sign = open - 1
    skip(blanks + [0x0A, 0x0D], before: &sign, in: text)
    guard sign > 0, text[sign - 1] == UInt8(ascii: ":") else { return nil }
    return name(before: sign - 1, in: text)
  }

  static let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")]
  private static let blanks: [UInt8] = [0x20, 0x09]

  private static func skip(
    _ bytes: [UInt8], before end: inout Int, in text: UnsafeBufferPointer<UInt8>
  ) {
    while end > 0, bytes.contains(text[end - 1]) { end -= 1 }
  }

  /// Goes to before a quote, or two as they stand in a cell of CSV.
  @discardableResult
  private static func skipQuote(
    before end: inout Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard end > 0, quotes.contains(text[end - 1]) else { return false }
    end -= 1
    if end > 0, text[end] == UInt8(ascii: "\""), text[end - 1] == text[end] { end -= 1 }
    return true
  }

  private static func isName(_ byte: UInt8, isQuoted: Bool) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x80...: true
    case 0x20: isQuoted
    default: false
    }
  }

  /// Whether it is as long as names are, and holds no number that could be a value.
  private static func isLikely(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    guard 1...longest ~= name.count, !(0x30...0x39 ~= text[name.lowerBound]) else { return false }
    return text[name].count { 0x30...0x39 ~= $0 } < 4
  }
}
