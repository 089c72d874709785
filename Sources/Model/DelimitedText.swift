/// How a text of records with a header is laid out (RFC 4180 and its kin: CSV, TSV).
///
/// A class, so that every passage of a text refers to it in one word.
public final class DelimitedText: Sendable {
  /// Stands between cells.
  public let separator: UInt8
  /// The names in the header, in the order of the columns.
  public let columns: [String]
  /// How many cells records have: as many as the header, or in some texts one fewer, where an empty
  /// last one is left out, or one more, where a separator ends each.
  public let lengths: ClosedRange<Int>
  /// Bytes of UTF-8 before the header: titles and comments.
  public let preamble: Int

  public init(
    separator: UInt8, columns: [String], lengths: ClosedRange<Int>? = nil, preamble: Int = 0
  ) {
    self.separator = separator
    self.columns = columns
    self.lengths = lengths ?? columns.count...columns.count
    self.preamble = preamble
  }

  /// Whether what begins at `start` reads like one of the records: it has as many cells.
  public func isRecord(at start: Int, of text: [UInt8]) -> Bool {
    var cells = 1
    var isQuoted = false
    for place in start..<min(text.count, start + Self.longestRecord) {
      switch text[place] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case separator where !isQuoted: cells += 1
      case 0x0A where !isQuoted: return lengths.contains(cells)
      default: break
      }
    }
    return false
  }

  /// Bytes of a record that are looked at.
  private static let longestRecord = 16 * 1024
}
