/// What a stretch of a text says, and where in the text it says that; used again for one stretch after
/// another.
///
/// A class, so that whoever searches it refers to it in one word.
final class DecodedText {
  /// An escape and what it has become.
  private struct Mark {
    let decoded: Range<Int>
    let raw: Range<Int>
  }

  private(set) var bytes: [UInt8] = []
  private var marks: [Mark] = []
  /// Where the stretch begins in the text.
  private var begin = 0

  /// Becomes what `range` of `text` says.
  func decode(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    _ escapes: some Sequence<EscapedCharacter>
  ) {
    // Variables of their own, for those of an object are watched at each access.
    var (bytes, marks) = ([UInt8](), [Mark]())
    swap(&bytes, &self.bytes)
    swap(&marks, &self.marks)
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    begin = range.lowerBound
    var position = begin
    for escape in escapes {
      let raw = escape.range
      if position < raw.lowerBound {
        bytes += UnsafeBufferPointer(rebasing: text[position..<raw.lowerBound])
      }
      let start = bytes.count
      if let scalar = escape.scalar {
        if scalar.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          for byte in scalar.utf8 { bytes.append(byte) }
        }
      }
      marks.append(Mark(decoded: start..<bytes.count, raw: raw))
      position = raw.upperBound
    }
    bytes += UnsafeBufferPointer(rebasing: text[position..<range.upperBound])
    swap(&bytes, &self.bytes)
    swap(&marks, &self.marks)
  }

  /// Where in the text that stands which lies at `position` here.
  func rawPosition(of position: Int) -> Int {
    guard let mark = lastMark(at: position) else { return begin + position }
    if position < mark.decoded.upperBound { return mark.raw.lowerBound }
    return mark.raw.upperBound + position - mark.decoded.upperBound
  }

  /// The bytes of the text that say `range`, which is not empty.
  func rawRange(of range: Range<Int>) -> Range<Int> {
    let last = range.upperBound - 1
    let end: Int
    if let mark = lastMark(at: last), last < mark.decoded.upperBound {
      end = mark.raw.upperBound
    } else {
      end = rawPosition(of: last) + 1
    }
    return rawPosition(of: range.lowerBound)..<end
  }

  /// Where that lies here which stands at `position` in the text; behind an escape if it stands in it.
  func position(ofRaw position: Int) -> Int {
    let number = number { $0.raw.lowerBound >= position }
    guard number > 0 else { return position - begin }
    let mark = marks[number - 1]
    return mark.decoded.upperBound + max(0, position - mark.raw.upperBound)
  }

  /// The escapes that `range` holds, and the one right before it, as they stand in the text.
  func escapes(touching range: Range<Int>) -> [Range<Int>] {
    let first = number { $0.decoded.upperBound >= range.lowerBound }
    return marks[first...].prefix { $0.decoded.lowerBound < range.upperBound }.map(\.raw)
  }

  /// Whether there are any of those.
  func isEscaped(_ range: Range<Int>) -> Bool {
    let first = number { $0.decoded.upperBound >= range.lowerBound }
    return first < marks.count && marks[first].decoded.lowerBound < range.upperBound
  }

  private func lastMark(at position: Int) -> Mark? {
    let number = number { $0.decoded.lowerBound > position }
    return number > 0 ? marks[number - 1] : nil
  }

  /// The number of the first mark from which on `isBehind` holds.
  private func number(where isBehind: (Mark) -> Bool) -> Int {
    var (lower, upper) = (0, marks.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if isBehind(marks[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
