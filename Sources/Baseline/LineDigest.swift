internal import Fingerprinting
public import Model

/// What a baseline keeps of the line that a value stands on, so that it knows the line again
/// wherever it has moved.
///
/// Only words of a fixed list go into it (`PlainWords`), in their order, and where among them the
/// value stands: "card", "number", the value, "valid". All else is left out: the value itself,
/// digits, signs, names and every other word; and so are words in one piece with digits, with `@`
/// or with the value. What is left out does not depend on what a scan finds, nor on its options. So a
/// line on which other values stand has the same digest, and whoever tries all values out learns
/// nothing of those that are there, found or not. The price: lines that differ only in other words
/// are alike.
public struct LineDigest: Hashable, Sendable {
  /// How far words may stand from the value, in bytes of UTF-8, on either side. Longer lines change
  /// elsewhere, and stay known.
  static let reach = Limits.contextReach
  /// The first 64 bits of SHA-256 over the words: enough that lines are never alike by chance. The
  /// words themselves are no secret.
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// The digest of what stands around the value at `range` of the passage's text, on its lines.
  public init(around range: Range<Int>, in passage: Passage) {
    let digest = passage.text.withUnsafeBufferPointer { text in
      var words = LineWords()
      let lowest = max(passage.extent.lowerBound, range.lowerBound - Self.reach)
      let before = UnsafeBufferPointer(rebasing: text[lowest..<range.lowerBound])
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      words.add(
        UnsafeBufferPointer(rebasing: before[(start ?? 0)...]),
        isCutBefore: start == nil && before.count == Self.reach, isCutAfter: true)
      words.addValue()
      let highest = min(passage.extent.upperBound, range.upperBound + Self.reach)
      let after = UnsafeBufferPointer(rebasing: text[range.upperBound..<highest])
      let end = after.firstIndex(of: UInt8(ascii: "\n"))
      words.add(
        UnsafeBufferPointer(rebasing: after[..<(end ?? after.count)]),
        isCutBefore: true, isCutAfter: end == nil && after.count == Self.reach)
      return UnkeyedDigest.of(words.numbers)
    }
    self.init(bits: digest)
  }
}

/// The words of a line that its digest is made of, by their numbers.
struct LineWords {
  /// 0 stands for the value.
  private(set) var numbers: [UInt64] = []

  mutating func addValue() { numbers.append(0) }

  /// Adds the words of a text; not those at an end of it where it is cut.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, isCutBefore: Bool, isCutAfter: Bool
  ) {
    var start = 0
    while start < text.count {
      guard Self.isOfPiece(text[start]) else {
        start += 1
        continue
      }
      var end = start
      var mayBeValue = false
      while end < text.count, Self.isOfPiece(text[end]) {
        if !Self.isOfNames(text[end]) { mayBeValue = true }
        end += 1
      }
      let isCut = (isCutBefore && start == 0) || (isCutAfter && end == text.count)
      if !mayBeValue, !isCut { addWords(of: UnsafeBufferPointer(rebasing: text[start..<end])) }
      start = end
    }
  }

  /// Adds the words that a name such as `customer_email` or `cardNumber` is made of.
  private mutating func addWords(of name: UnsafeBufferPointer<UInt8>) {
    var (number, length) = (UInt64(0), 0)
    for index in name.indices {
      let byte = name[index]
      if Self.isLetter(byte), !Self.beginsWord(at: index, of: name) || length == 0 {
        number = length < PlainWords.longest ? number << 5 | UInt64(byte & 0x1F) : 0
        length += 1
        continue
      }
      add(number, length)
      (number, length) = Self.isLetter(byte) ? (UInt64(byte & 0x1F), 1) : (0, 0)
    }
    add(number, length)
  }

  private mutating func add(_ number: UInt64, _ length: Int) {
    if length > 0, length <= PlainWords.longest, PlainWords.isKnown(number) {
      numbers.append(number)
    }
  }

  /// Whether a capital begins a word within a name: "cardNumber", "IBANNumber".
  private static func beginsWord(at index: Int, of name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0, isCapital(name[index]), isLetter(name[index - 1]) else { return false }
    if !isCapital(name[index - 1]) { return true }
    return index + 1 < name.count && isLetter(name[index + 1]) && !isCapital(name[index + 1])
  }

  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// What names in programs are made of.
  private static func isOfNames(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: isLetter(byte)
    }
  }

  /// What holds a piece of a line together: numbers, addresses and words of any script, too.
  private static func isOfPiece(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x80..., UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "+"): true
    default: isOfNames(byte)
    }
  }
}
