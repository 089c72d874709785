/// The members of an object, or the pairs of an address, that stand before the one a value belongs to:
/// `{"dob": "…", "visit": "…"}`, `dob=…&visit=…`. Their keys name other values.
struct OtherMembers {
  private static let longestKey = 64
  /// How far behind its opening quote a match may begin.
  private static let longestBeginning = 64

  private let range: Range<Int>
  /// What stands behind a key.
  private let sign: UInt8

  /// Those in the line of a match that begins at `match`; nil if the key of its value is no such, or is
  /// a plain one, which others may explain.
  init?(from start: Int, before match: Int, in text: UnsafeBufferPointer<UInt8>) {
    let near = max(start, match - Self.longestBeginning)..<match
    // In a value without quotes it is the first thing.
    let quote = text[near].lastIndex { FieldKey.quotes.contains($0) || $0 == UInt8(ascii: "=") }
    var place = quote.map { FieldKey.quotes.contains(text[$0]) ? $0 : match } ?? match
    Self.skipBlanks(before: &place, from: start, in: text)
    guard place > start else { return nil }
    sign = text[place - 1]
    let key: Int
    switch sign {
    case UInt8(ascii: ":"):
      place -= 1
      Self.skipBlanks(before: &place, from: start, in: text)
      guard let open = Self.quoted(before: place, from: start, in: text) else { return nil }
      if PlainKey.isOne(text[open + 1..<place - 1]) { return nil }
      key = open
    case UInt8(ascii: "="):
      let end = place - 1
      place = end
      while place > start, Self.isName(text[place - 1]) { place -= 1 }
      // Elsewhere what stands before may be about all that follows, as in a line of a log.
      guard place > start, place < end, text[place - 1] == UInt8(ascii: "&"),
        !PlainKey.isOne(text[place..<end])
      else { return nil }
      key = place
    default: return nil
    }
    guard let first = Self.first(before: key, from: start, in: text) else { return nil }
    range = first..<key
  }

  /// Whether `word` lies in the key of one of them.
  func name(_ word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.contains(word.lowerBound) else { return false }
    var end = word.upperBound
    while end < range.upperBound, Self.isName(text[end]) || text[end] == 0x20 { end += 1 }
    guard end < range.upperBound else { return false }
    if sign == UInt8(ascii: ":") {
      // A colon within a text ends no key.
      guard FieldKey.quotes.contains(text[end]) else { return false }
      end += 1
      while end < range.upperBound, text[end] == 0x20 { end += 1 }
      guard end < range.upperBound, text[end] == sign else { return false }
      end += 1
      while end < range.upperBound, text[end] == 0x20 { end += 1 }
      // A flag is no value that the key could name.
      return end < range.upperBound && !Self.isFlag(text[end])
    }
    return text[end] == sign
  }

  /// Whether `true`, `false` or `null` begins with it, where no quote does.
  private static func isFlag(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "t") || byte == UInt8(ascii: "f") || byte == UInt8(ascii: "n")
  }

  /// Where the object begins whose member has its key at `key`, or the line.
  private static func first(
    before key: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var depth = 0
    var place = key
    while place > start {
      place -= 1
      switch text[place] {
      case UInt8(ascii: "\""):
        // What stands in a text opens and closes nothing.
        place = text[start..<place].lastIndex(of: UInt8(ascii: "\"")) ?? start
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 0 { return place + 1 }
        depth -= 1
      default: break
      }
    }
    return start < key ? start : nil
  }

  /// Where the quoted name begins that ends before `end`.
  private static func quoted(
    before end: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard end - 1 > start, FieldKey.quotes.contains(text[end - 1]) else { return nil }
    let lowest = max(start, end - longestKey)
    return text[lowest..<end - 1].lastIndex(of: text[end - 1])
  }

  private static func skipBlanks(
    before place: inout Int, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) {
    while place > start, text[place - 1] == 0x20 { place -= 1 }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x80...: true
    default: false
    }
  }
}
