/// The line above one in which a value stands behind tags, or behind a key that says nothing.
struct LineAbove {
  /// Digits of a line that has a value of its own, at least.
  private static let digitsOfValue = 4
  /// Bytes behind a sign in which those stand.
  private static let longestValue = 32

  /// The key of the pair that it is, where its value stands in it.
  let key: Range<Int>?
  /// Whether it opens what the line below is in, or is a pair of which the value is a name.
  private let isKeyOrPair: Bool
  private let hasValue: Bool

  init(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let line = ValueRanges.trimmed(line, in: text)
    hasValue = text[line].count { 0x30...0x39 ~= $0 } >= Self.digitsOfValue
    guard let last = line.last else {
      (key, isKeyOrPair) = (nil, false)
      return
    }
    switch text[last] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "="),
      UInt8(ascii: ">"):
      (key, isKeyOrPair) = (nil, true)
    default:
      let sign = text[line].firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
      key = sign.map { line.lowerBound..<$0 }
      isKeyOrPair = sign.map { Self.isName($0 + 1..<line.upperBound, in: text) } ?? false
    }
  }

  /// Whether what it says may name the value in the line below, which has a key before it or only tags.
  func names(hasKey: Bool) -> Bool { hasKey ? isKeyOrPair : !hasValue }

  /// Whether `word`, which stands in `line`, names a value there, alone or as a part of a key: a sign parts
  /// it from digits.
  static func hasValue(
    behind word: Range<Int>, in line: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard line.lowerBound <= word.lowerBound, word.upperBound <= line.upperBound else {
      return false
    }
    let isBlank = { (byte: UInt8) in byte == 0x20 || FieldKey.quotes.contains(byte) }
    let isOfKey = { (byte: UInt8) in
      LabelledField.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    let rest = text[word.upperBound..<line.upperBound].drop(while: isOfKey).drop(while: isBlank)
    guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { return false }
    let value = rest.dropFirst().prefix(longestValue).prefix { !",;&|\t".utf8.contains($0) }
    return value.count { 0x30...0x39 ~= $0 } >= digitsOfValue
  }

  /// Whether nothing but words stands there, in quotes or not: no call, no sentence.
  private static func isName(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isPart = { (byte: UInt8) in
      LabelledField.isLetterOrDigit(byte) || byte >= 0x80 || " \t_-\"'`,".utf8.contains(byte)
    }
    return text[range].allSatisfy(isPart)
  }
}
