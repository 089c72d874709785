/// A cell that may be a value as a whole.
struct LabelledCell {
  /// Where the cell begins; a quote may stand there.
  let start: Int
  /// What stands in it, without quotes and the blanks around it.
  let value: Range<Int>

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
      guard let end = text[(start + 1)..<limit].firstIndex(of: quote),
        end + 1 == text.count || text[end + 1] != quote
      else { return nil }
      self.init(start, start + 1..<end, in: text)
    } else {
      let end = text[start..<limit].firstIndex { $0 == separator || $0 == 0x0A } ?? limit
      self.init(start, start..<end, in: text)
    }
  }

  private init?(_ start: Int, _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let value = ValueRanges.trimmed(range, in: text)
    guard 1...LabelledField.longestValue ~= value.count else { return nil }
    self.start = start
    self.value = value
  }
}
