/// Counts lines, columns and bytes of the file while it moves over the UTF-8 text that was made
/// of the file.
public struct TextCursor: Sendable {
  /// How the file writes what the text says, as far as positions depend on it.
  public enum Encoding: Sendable {
    case utf8
    /// Two bytes for each UTF-16 unit.
    case utf16
    /// Four bytes for each scalar.
    case utf32
    /// One byte for each scalar.
    case singleByte
    /// Bytes of the file for each scalar that its charset counts in `source[at...]`, the file's own.
    case multiByte(MultiByteCharset, source: [UInt8], at: Int)
  }

  /// The line the cursor stands in; 1 is the first.
  public private(set) var line: Int
  /// UTF-16 units between the start of the line and the cursor.
  public private(set) var unitsInLine: Int
  /// Bytes of the file between the start of the line and the cursor.
  public private(set) var bytesInLine: Int
  /// Bytes of the file before the cursor.
  public private(set) var offset: Int
  public private(set) var encoding: Encoding

  /// A cursor at the start of a text that follows `offset` bytes (a byte order mark) of the file.
  /// The mark counts in the offset, not in the first line's columns: it is no part of the text.
  public init(encoding: Encoding, offset: Int = 0) {
    line = 1
    unitsInLine = 0
    bytesInLine = 0
    self.offset = offset
    self.encoding = encoding
  }

  /// The same place in another chunk of the same file, which may be written otherwise.
  public func with(encoding: Encoding) -> TextCursor {
    var other = self
    other.encoding = encoding
    return other
  }

  /// Moves over `range` of `text`, which must begin and end between characters.
  public mutating func advance(over range: Range<Int>, of text: [UInt8]) {
    text.withUnsafeBufferPointer { advance(over: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
    if case .multiByte(let charset, let source, let position) = encoding {
      let end = source.withUnsafeBufferPointer {
        advance(over: bytes, of: $0, at: position, in: charset)
      }
      encoding = .multiByte(charset, source: source, at: end)
      return
    }
    // In the others the counts of a text tell how many bytes of the file it takes.
    let tally = TextTally(of: bytes)
    let width = width(of: tally, bytes: bytes.count)
    offset += width
    guard tally.newlines > 0, let last = TextTally.lastNewline(in: bytes) else {
      unitsInLine += tally.units
      bytesInLine += width
      return
    }
    let tail = UnsafeBufferPointer(rebasing: bytes[(last + 1)...])
    let rest = TextTally(of: tail)
    line += tally.newlines
    unitsInLine = rest.units
    bytesInLine = self.width(of: rest, bytes: tail.count)
  }

  /// Bytes of the file that text with the counts `tally` takes.
  private func width(of tally: TextTally, bytes: Int) -> Int {
    switch encoding {
    case .utf16: 2 * tally.units
    case .utf32: 4 * tally.scalars
    case .singleByte: tally.scalars
    case .utf8, .multiByte: bytes
    }
  }

  /// Moves over text that was made of `source` from `position` on, scalar by scalar; returns the
  /// position in the source behind it.
  private mutating func advance(
    over bytes: UnsafeBufferPointer<UInt8>, of source: UnsafeBufferPointer<UInt8>, at position: Int,
    in charset: MultiByteCharset
  ) -> Int {
    var position = position
    for byte in bytes where byte & 0xC0 != 0x80 {
      guard position < source.count else { break }
      // Nothing is cut in a text that was decoded, except at the very end of a file.
      let width = charset.width(at: position, of: source) ?? 1
      position += width
      offset += width
      if byte == 0x0A {
        line += 1
        unitsInLine = 0
        bytesInLine = 0
      } else {
        unitsInLine += byte >= 0xF0 ? 2 : 1
        bytesInLine += width
      }
    }
    return position
  }

  /// Where `range` lies in the file, for a cursor that stands at `position` in the text; the
  /// cursor moves to the start of the range.
  public mutating func locate(_ range: Range<Int>, from position: Int, in text: [UInt8])
    -> TextLocation
  {
    text.withUnsafeBufferPointer { bytes in
      advance(over: UnsafeBufferPointer(rebasing: bytes[position..<range.lowerBound]))
      var end = self
      end.advance(over: UnsafeBufferPointer(rebasing: bytes[range]))
      return TextLocation(
        line: line, column: unitsInLine + 1, columnBytes: bytesInLine + 1,
        endLine: end.line, endColumn: end.unitsInLine + 1,
        offset: offset, length: end.offset - offset)
    }
  }
}
