/// Reads off a pattern which bytes may not stand before a match.
///
/// A digit in the middle of a run is a candidate for no pattern that begins with `(?<! [0-9] )`.
/// Knowing that without asking PCRE2 saves most of its calls. Only what is surely understood
/// counts: single-byte classes in negative lookbehinds at the very start of a pattern that has no
/// alternation at its top level.
enum LeadingLookbehind {
  static func barredBytes(of pattern: String) -> [Bool] {
    var barred = [Bool](repeating: false, count: 256)
    let bytes = Array(pattern.utf8)
    guard !hasAlternationAtTop(bytes) else { return barred }
    var position = 0
    while let (set, end) = lookbehind(bytes, at: position) {
      for byte in set { barred[Int(byte)] = true }
      position = end
    }
    return barred
  }

  /// The class of a lookbehind that stands at `position`, and where it ends; the class is empty
  /// for one that is longer than a byte.
  private static func lookbehind(_ bytes: [UInt8], at position: Int) -> ([UInt8], Int)? {
    var at = skipBlanks(bytes, position)
    // Caseless matching widens what is barred, so ignoring it is safe.
    if starts(bytes, at, with: "(?i)") { at = skipBlanks(bytes, at + 4) }
    guard starts(bytes, at, with: "(?<!") else { return nil }
    guard let end = groupEnd(bytes, at) else { return nil }
    let inner = skipBlanks(bytes, at + 4)
    guard inner < end, bytes[inner] == UInt8(ascii: "["), let set = charClass(bytes, inner),
      skipBlanks(bytes, set.end) == end
    else { return ([], end + 1) }
    return (set.bytes, end + 1)
  }

  /// A class of plain bytes and ranges; nil for anything else, escapes and negation among it.
  private static func charClass(_ bytes: [UInt8], _ start: Int) -> (bytes: [UInt8], end: Int)? {
    var set: [UInt8] = []
    var at = start + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "]") {
      let byte = bytes[at]
      guard byte < 0x80, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "["),
        byte != UInt8(ascii: "^")
      else { return nil }
      if at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "-"),
        bytes[at + 2] != UInt8(ascii: "]")
      {
        guard bytes[at + 2] < 0x80, bytes[at + 2] != UInt8(ascii: "\\"), byte <= bytes[at + 2]
        else { return nil }
        set += Array(byte...bytes[at + 2])
        at += 3
      } else {
        set.append(byte)
        at += 1
      }
    }
    return at < bytes.count && !set.isEmpty ? (set, at + 1) : nil
  }

  private static func hasAlternationAtTop(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): at = classEnd(bytes, at)
      case UInt8(ascii: "#"): at = lineEnd(bytes, at)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "|") where depth == 0: return true
      default: break
      }
      at += 1
    }
    return false
  }

  /// Where the group that opens at `start` closes.
  private static func groupEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): at = classEnd(bytes, at)
      case UInt8(ascii: "#"): at = lineEnd(bytes, at)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    return nil
  }

  /// The position of the `]` that ends the class at `start`; the first one may stand for itself.
  private static func classEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start + 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") { at += 1 }
    while at < bytes.count, bytes[at] != UInt8(ascii: "]") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return at
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "#") {
        at = lineEnd(bytes, at)
      } else if bytes[at] != 0x20, bytes[at] != 0x0A, bytes[at] != 0x09, bytes[at] != 0x0D {
        return at
      } else {
        at += 1
      }
    }
    return at
  }

  private static func starts(_ bytes: [UInt8], _ at: Int, with text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }
}
