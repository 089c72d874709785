/// Reads the head of a Markdown table: a row of names, and below it one of dashes.
///
/// Tables without a bar at the start of each line are not known.
enum MarkdownHead {
  private static let bar = UInt8(ascii: "|")

  /// Reads the line that begins at `position` with a bar, and the one below.
  static func read(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    let limit = min(text.count, position + TableHead.longest)
    let cut = limit == text.count ? TableHead.Reading.cut : .none
    guard let names = line(from: position, to: limit, of: text) else {
      looked += limit - position
      return cut
    }
    looked += names.count
    let below = names.upperBound + 1
    guard below < limit else { return cut }
    // Most lines with bars are followed by a row like them.
    guard text[below] == bar else { return .none }
    var hasDash = false
    var end = below
    while end < limit, text[end] != 0x0A {
      guard isRule(text[end]) else { return .none }
      if text[end] == UInt8(ascii: "-") { hasDash = true }
      end += 1
    }
    guard end < limit else { return cut }
    // A table of one column has too little of a table.
    let bars = count(of: names, in: text)
    guard hasDash, bars > 1, count(of: below..<end, in: text) == bars else { return .none }
    return .head(.barred, table: position..<position, names: names, end: end + 1)
  }

  static func names(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [String] {
    // The row begins with a bar, and ends with one or none.
    var names: [[UInt8]] = [[]]
    var place = range.lowerBound + 1
    while place < range.upperBound {
      let byte = text[place]
      if byte == UInt8(ascii: "\\"), place + 1 < range.upperBound, text[place + 1] == bar {
        names[names.count - 1].append(bar)
        place += 1
      } else if byte == bar {
        names.append([])
      } else if byte >= 0x20 {
        names[names.count - 1].append(byte)
      }
      place += 1
    }
    return names.map { name in
      let isLayout = { (byte: UInt8) in byte == 0x20 || byte == 0x2A || byte == 0x60 }
      let first = name.firstIndex { !isLayout($0) } ?? name.endIndex
      let last = name.lastIndex { !isLayout($0) } ?? first - 1
      return String(decoding: name[first..<max(first, last + 1)], as: UTF8.self)
    }
  }

  /// Whether a byte may stand in the row of dashes.
  private static func isRule(_ byte: UInt8) -> Bool {
    switch byte {
    case bar, UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0D: true
    default: false
    }
  }

  /// The line from `start` on without its end; nil if it does not end before `limit`.
  private static func line(
    from start: Int, to limit: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var end = start
    while end < limit, text[end] != 0x0A { end += 1 }
    return end < limit ? start..<end : nil
  }

  /// How many columns a row has: bars with something behind them.
  private static func count(of row: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = row.upperBound
    while end > row.lowerBound, [0x20, 0x09, 0x0D].contains(text[end - 1]) { end -= 1 }
    if end > row.lowerBound, text[end - 1] == bar { end -= 1 }
    var bars = 0
    var place = row.lowerBound
    while place < end {
      if text[place] == UInt8(ascii: "\\") { place += 1 } else if text[place] == bar { bars += 1 }
      place += 1
    }
    return bars
  }
}
