/// Reads the head of a table of one column: the first line of a text, if it may be a name, and values
/// stand below it, a line each.
///
/// Nothing but the lines themselves says that it is a table. So it ends with the first line that is
/// empty or reads like a sentence, and a name is one only if a pattern knows it.
enum ListedHead {
  private static let longestName = 64
  private static let longestValue = 100
  private static let longestQuoted = 200
  /// Values that are looked at below the name; two there must be.
  private static let compared = 3
  private static let mostWords = 9
  /// Words of a value that begin with a small letter, as "van den" does.
  private static let mostSmall = 3

  /// Reads the line at the start of the text, and those below.
  static func read(of text: UnsafeBufferPointer<UInt8>) -> TableHead.Reading {
    guard let line = HeadLines.line(from: 0, to: min(text.count, longestName + 4), of: text) else {
      return .none
    }
    var name = HeadLines.trimmed(line, in: text)
    if let quoted = quoted(name, in: text) { name = quoted }
    guard !name.isEmpty, name.count <= longestName else { return .none }
    var next = line.upperBound + 1
    var count = 0
    while count < compared, next < text.count, !isEmptyLine(at: next, of: text) {
      guard let end = endOfValue(at: next, of: text) else { return .none }
      next = end + 1
      count += 1
    }
    guard count > 1 else { return .none }
    return .head(.listed, table: 0..<0, names: name, end: line.upperBound + 1)
  }

  private static func isEmptyLine(at start: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[start] == 0x0A
      || (text[start] == 0x0D && start + 1 < text.count && text[start + 1] == 0x0A)
  }

  /// Where the line ends that begins at `start`; nil if it is not one of a value.
  static func endOfValue(at start: Int, of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let limit = min(text.count, start + longestQuoted + 4)
    let end = text[start..<limit].firstIndex(of: 0x0A) ?? limit
    guard end < limit || limit == text.count else { return nil }
    let line = HeadLines.trimmed(start..<end, in: text)
    guard line.lowerBound == start, !line.isEmpty else { return nil }
    if quoted(line, in: text) != nil { return end }
    return line.count <= longestValue && isValue(line, in: text) ? end : nil
  }

  /// What stands between the quotes of a cell; nil if it has none.
  static func quoted(_ cell: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let quote = UInt8(ascii: "\"")
    guard cell.count > 1, text[cell.lowerBound] == quote, text[cell.upperBound - 1] == quote else {
      return nil
    }
    return cell.lowerBound + 1..<cell.upperBound - 1
  }

  private static func isValue(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Headings, lists, comments and programs.
    if "#*-|>=<{[/\\\"'`~".utf8.contains(text[line.lowerBound]) { return false }
    var (words, small) = (0, 0)
    var before: UInt8 = 0x20
    for place in line {
      let byte = text[place]
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ";"), 0x00..<0x20:
        return false
      case 0x20 where before == UInt8(ascii: ":"): return false
      case 0x20: break
      default:
        guard before == 0x20 else { break }
        words += 1
        if 0x61...0x7A ~= byte { small += 1 }
      }
      before = byte
    }
    guard words <= mostWords, small <= mostSmall else { return false }
    switch before {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"): return false
    case UInt8(ascii: "."): return words <= mostSmall
    default: return true
    }
  }
}
