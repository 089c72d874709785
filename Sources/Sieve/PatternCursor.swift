/// A place in the text of a pattern.
struct PatternCursor {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ pattern: String) { bytes = Array(pattern.utf8) }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func isAt(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + $0.count]) }
  }

  /// Steps over `text` if it stands here.
  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  mutating func takeByte() throws(PatternNotUnderstood) -> UInt8 {
    guard let byte = next else { throw PatternNotUnderstood() }
    position += 1
    return byte
  }

  mutating func takeWhile(_ condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while let byte = next, condition(byte) { position += 1 }
    return bytes[start..<position]
  }

  /// A decimal number of up to five digits.
  mutating func takeNumber() throws(PatternNotUnderstood) -> Int {
    let digits = takeWhile(ByteSet.digits.contains)
    guard 1...5 ~= digits.count else { throw PatternNotUnderstood() }
    return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  /// The name of a group, and the byte that closes it.
  mutating func takeName(
    until end: StaticString, startsWithLetter: Bool = false
  ) throws(PatternNotUnderstood) -> String {
    let name = takeWhile(ByteSet.word.contains)
    guard let first = name.first, take(end) else { throw PatternNotUnderstood() }
    if startsWithLetter, ByteSet.digits.contains(first) { throw PatternNotUnderstood() }
    return String(decoding: name, as: UTF8.self)
  }

  /// A whole character of UTF-8, as its bytes.
  mutating func takeCharacter() throws(PatternNotUnderstood) -> [UInt8] {
    let first = try takeByte()
    guard first >= 0x80 else { return [first] }
    return [first] + takeWhile { $0 & 0xC0 == 0x80 }
  }

  /// Steps over comments and, in free spacing, over blanks.
  mutating func skipIgnored(isFreeSpacing: Bool) throws(PatternNotUnderstood) {
    while let byte = next {
      if take("(?#") {
        _ = takeWhile { $0 != UInt8(ascii: ")") }
        guard take(")") else { throw PatternNotUnderstood() }
      } else if isFreeSpacing, byte == UInt8(ascii: "#") {
        // Where a comment ends at a CR, if it does, depends on how PCRE2 was built.
        let comment = takeWhile { $0 != 0x0A }
        guard !comment.contains(0x0D) else { throw PatternNotUnderstood() }
      } else if isFreeSpacing, ByteSet.blanks.contains(byte) {
        position += 1
      } else {
        return
      }
    }
  }
}
