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
    /// One, two or four bytes for each scalar, told by `source[at]`, the file's own bytes.
    case gb18030(source: [UInt8], at: Int)
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
    text.withUnsafeBufferPointer { bytes in
      switch encoding {
      case .utf8: advanceUTF8(UnsafeBufferPointer(rebasing: bytes[range]))
      default: advanceTranscoded(UnsafeBufferPointer(rebasing: bytes[range]))
      }
    }
  }

  private mutating func advanceUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    var newlines = 0
    for byte in bytes { newlines &+= byte == 0x0A ? 1 : 0 }
    offset += bytes.count
    var tail = bytes[...]
    if newlines > 0, let last = bytes.lastIndex(of: 0x0A) {
      line += newlines
      unitsInLine = 0
      bytesInLine = 0
      tail = bytes[(last + 1)...]
    }
    bytesInLine += tail.count
    var units = 0
    for byte in tail {
      // Continuation bytes add nothing, the first of four stands for a surrogate pair.
      units &+= (byte & 0xC0 != 0x80 ? 1 : 0) &+ (byte >= 0xF0 ? 1 : 0)
    }
    unitsInLine += units
  }

  private mutating func advanceTranscoded(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes where byte & 0xC0 != 0x80 {
      let units = byte >= 0xF0 ? 2 : 1
      let width = nextWidth(units: units)
      offset += width
      if byte == 0x0A {
        line += 1
        unitsInLine = 0
        bytesInLine = 0
      } else {
        unitsInLine += units
        bytesInLine += width
      }
    }
  }

  /// Bytes of the file that the next scalar, of `units` UTF-16 units, takes.
  private mutating func nextWidth(units: Int) -> Int {
    switch encoding {
    case .utf8: return units  // Never asked; UTF-8 has its own, faster way.
    case .utf16: return 2 * units
    case .utf32: return 4
    case .singleByte: return 1
    case .gb18030(let source, let position):
      // GB 18030-2005, 4.1: the first byte, and for pairs the second, tell the length.
      let first = position < source.count ? source[position] : 0
      var width = 1
      if first >= 0x81, first <= 0xFE, position + 1 < source.count {
        let second = source[position + 1]
        width = second >= 0x30 && second <= 0x39 ? 4 : second >= 0x40 ? 2 : 1
      }
      encoding = .gb18030(source: source, at: position + width)
      return width
    }
  }

  /// Where `range` lies in the file, for a cursor that stands at `position` in the text; the
  /// cursor moves to the start of the range.
  public mutating func locate(_ range: Range<Int>, from position: Int, in text: [UInt8])
    -> TextLocation
  {
    advance(over: position..<range.lowerBound, of: text)
    var end = self
    end.advance(over: range, of: text)
    return TextLocation(
      line: line, column: unitsInLine + 1, columnBytes: bytesInLine + 1,
      endLine: end.line, endColumn: end.unitsInLine + 1,
      offset: offset, length: end.offset - offset)
  }
}
