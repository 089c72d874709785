/// A cell that may be a value as a whole.
struct LabelledCell {
  /// Where the cell begins; a quote may stand there.
  let start: Int
  /// What stands in it, without quotes and the blanks around it.
  let value: Range<Int>
  /// The quote that stands twice in the value where it is part of it.
  private(set) var doubledQuote: UInt8?

  /// The cell of a table that begins at `start`; nil if it is empty, or longer than a value.
  init?(at start: Int, of text: UnsafeBufferPointer<UInt8>) {
    let limit = min(text.count, start + LabelledField.longestValue + 1)
    let end = text[start..<limit].firstIndex(of: 0) ?? limit
    self.init(start, start..<end, in: text)
  }

  /// The cell of a text of records that begins at `start`.
  init?(at start: Int, of text: UnsafeBufferPointer<UInt8>, before separator: UInt8?) {
    let limit = min(text.count, start + LabelledField.longestValue + 2)
    let quote = UInt8(ascii: "\"")
    if start < text.count, text[start] == quote {
      var end = start + 1
      while end < limit {
        if text[end] != quote {
          end += 1
        } else if end + 1 < text.count, text[end + 1] == quote {
          end += 2
        } else {
          break
        }
      }
      guard end < limit else { return nil }
      self.init(start, start + 1..<end, in: text)
      doubledQuote = quote
    } else {
      let end = text[start..<limit].firstIndex { $0 == separator || $0 == 0x0A } ?? limit
      self.init(start, start..<end, in: text)
    }
  }

  /// The cell that stands in `range` of a table in the midst of a text.
  init?(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, in rows: TableHead.Rows) {
    switch rows {
    case .tuples:
      guard let (value, quote) = Self.literal(in: range, of: text) else { return nil }
      self.init(range.lowerBound, value, in: text)
      doubledQuote = quote
    case .markup:
      guard let value = Self.content(of: range, in: text) else { return nil }
      self.init(range.lowerBound, value, in: text)
    case .sequence(let mark):
      guard let value = SequenceHead.onlyValue(in: Self.line(of: range, in: text), mark, of: text)
      else { return nil }
      self.init(range.lowerBound, value, in: text)
    case .listed:
      let line = HeadLines.trimmed(Self.line(of: range, in: text), in: text)
      let quoted = ListedHead.quoted(line, in: text)
      self.init(range.lowerBound, quoted ?? line, in: text)
      if quoted != nil { doubledQuote = UInt8(ascii: "\"") }
    case .framed(.drawn), .parted(.drawn):
      // Of the bar that ends it not all is left out.
      let end = text[range].indices.first { BoxDrawing.part(at: $0, in: text) == .bar }
      let cell = range.lowerBound..<(end ?? range.upperBound)
      self.init(range.lowerBound, Self.line(of: cell, in: text), in: text)
    case .copied, .barred, .doublyHeaded, .loose, .framed, .parted, .aligned:
      let line = Self.line(of: range, in: text)
      // Bold type and code.
      let isPlain = { (byte: UInt8) in ![0x20, UInt8(ascii: "*"), UInt8(ascii: "`")].contains(byte)
      }
      guard let first = text[line].firstIndex(where: isPlain),
        let last = text[line].lastIndex(where: isPlain)
      else { return nil }
      self.init(range.lowerBound, first..<last + 1, in: text)
    }
  }

  /// What stands in a cell of HTML before the next tag, behind those that it begins with.
  private static func content(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let open = UInt8(ascii: "<")
    var start = range.lowerBound
    while let first = text[start..<range.upperBound].firstIndex(where: { $0 > 0x20 }) {
      guard text[first] == open else {
        let end = text[first..<range.upperBound].firstIndex(of: open) ?? range.upperBound
        return text[first..<end].lastIndex { $0 > 0x20 }.map { first..<$0 + 1 }
      }
      guard let tag = MarkupTag(at: first, of: text), tag.end < range.upperBound else { return nil }
      start = tag.end
    }
    return nil
  }

  /// What stands in `range` before the end of a line.
  private static func line(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    range.lowerBound..<(text[range].firstIndex(of: 0x0A) ?? range.upperBound)
  }

  /// What a literal of SQL says: a number or a word as it stands, a string without its quotes, what
  /// stands before them (`N`, `E`, `DATE`) and what it is cast to.
  private static func literal(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> (Range<Int>, quote: UInt8?)? {
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }
    guard let first = text[range].firstIndex(where: isQuote) else { return (range, nil) }
    guard let last = text[range].lastIndex(of: text[first]), last > first,
      text[range.lowerBound..<first].allSatisfy({ SQLCursor.isNamePart($0) || $0 <= 0x20 })
    else { return nil }
    return (first + 1..<last, text[first])
  }

  private init?(_ start: Int, _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let value = ValueRanges.trimmed(range, in: text)
    guard 1...LabelledField.longestValue ~= value.count else { return nil }
    self.start = start
    self.value = value
  }
}
