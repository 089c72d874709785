internal import Model

/// Tells whether a text is one of records with a header, by its first lines.
///
/// It must not be mistaken: names of columns are printed, and what is taken for a header may be a
/// record. So every cell of it must read like a name, and the next records must have as many cells.
/// Lines of comments and titles may stand above it; then all of the next records must.
enum DelimitedHeader {
  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  /// Records that are compared with the header.
  private static let compared = 5
  /// Lines that may stand above the header, and bytes of all of them.
  private static let mostTitles = 10
  private static let longestTitles = 2048
  private static let mostColumns = 16_384
  /// Bytes of a header.
  private static let longestHeader = 64 * 1024

  /// - Parameter isWhole: Whether `text` is all there is.
  static func detect(in text: ArraySlice<UInt8>, isWhole: Bool) -> DelimitedText? {
    text.withUnsafeBufferPointer { text in
      var titles: [Line] = []
      var start = 0
      while titles.count <= mostTitles, start <= longestTitles {
        guard let line = Line(from: start, of: text, isWhole: isWhole) else { return nil }
        if let found = header(line, below: titles, in: text, isWhole: isWhole) { return found }
        guard line.isComment || !line.isProgram else { return nil }
        titles.append(line)
        start = line.range.upperBound + 1
      }
      return nil
    }
  }

  /// A line, and how many of each separator are in it.
  private struct Line {
    let range: Range<Int>
    let counts: [Int]
    /// Whether it may hold an end of a line in quotes.
    private(set) var isQuoted = false
    /// Whether it says something of the file, or nothing.
    let isComment: Bool
    /// Whether it holds what stands in programs and markup, and in no title; and what stands in no name.
    private(set) var isProgram = false
    private(set) var isNameless = false
    /// Whether it is drawn below the names of a table.
    let isRule: Bool
    /// What ends it, if that is no blank, and how often in a row.
    let last: UInt8?
    let lastCount: Int

    init?(from start: Int, of text: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
      guard start < text.count else { return nil }
      var (commas, semicolons, tabs, bars) = (0, 0, 0, 0)
      var end = start
      let limit = min(text.count, start + longestHeader + 1)
      while end < limit, text[end] != 0x0A {
        switch text[end] {
        case 0x2C: commas += 1
        case 0x3B: semicolons += 1
        case 0x09: tabs += 1
        case 0x7C: bars += 1
        case UInt8(ascii: "\""): isQuoted = true
        case 0x7B, 0x7D, 0x3C, 0x3E: isProgram = true
        case 0x3A, 0x3D, 0x40: isNameless = true
        default: break
        }
        end += 1
      }
      guard end - start <= longestHeader else { return nil }
      counts = [commas, semicolons, tabs, bars]
      guard end < text.count || isWhole else { return nil }
      range = start..<end
      isComment = Self.isComment(text[range])
      isRule = text[range].contains(0x2D) && text[range].allSatisfy(Self.isOfRule)
      let backwards = text[range].reversed().drop { $0 == 0x20 || $0 == 0x0D }
      let last = backwards.first
      self.last = last
      lastCount = backwards.prefix { $0 == last }.count
      // Lines of programs open what later lines close.
      if let last, last == 0x28 || last == 0x5B { isProgram = true }
    }

    private static func isOfRule(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09,
        0x0D:
        true
      default: false
      }
    }

    /// Whether it may stand above a header that has as many separators of that kind.
    func isTitle(above count: Int, of kind: Int) -> Bool {
      if isComment { return true }
      // A table whose first lines are like the header has none, or another. But spreadsheets fill a
      // title up with separators.
      return counts[kind] != count || (last == separators[kind] && lastCount == count)
    }

    private static func isComment(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard let first = line.first else { return true }
      return first == UInt8(ascii: "#") || first == UInt8(ascii: "%")
        || ["//", "--", "sep="].contains { line.starts(with: $0.utf8) }
    }
  }

  private static func header(
    _ line: Line, below titles: [Line], in text: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> DelimitedText? {
    guard !line.isProgram, !line.isNameless,
      let most = line.counts.max(), most > 0, most < mostColumns,
      let kind = line.counts.firstIndex(of: most)
    else { return nil }
    if separators[kind] == 0x7C, isAmidText(line, below: titles, in: text, isWhole: isWhole) {
      return nil
    }
    if !titles.isEmpty {
      guard titles.allSatisfy({ $0.isTitle(above: most, of: kind) }) else { return nil }
      // Most lines of a text are told from a header by the next one.
      guard let next = Line(from: line.range.upperBound + 1, of: text, isWhole: isWhole),
        next.isQuoted || line.isQuoted || next.counts[kind] == most
      else { return nil }
    }
    // A header may be the last of the comments.
    var start = line.range.lowerBound
    while start < line.range.upperBound, text[start] == UInt8(ascii: "#") { start += 1 }
    let isFirst = titles.isEmpty && start == line.range.lowerBound
    return header(
      in: text, from: start, separators[kind], isFirst: isFirst, isWhole: isWhole
    ).map {
      DelimitedText(
        separator: separators[kind], columns: $0, lengths: $1, preamble: line.range.lowerBound)
    }
  }

  /// Whether a line with bars is the head of a table amid a text, of which there may be more: a line of
  /// dashes stands below it, or a text above it and bars around it.
  private static func isAmidText(
    _ line: Line, below titles: [Line], in text: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> Bool {
    if Line(from: line.range.upperBound + 1, of: text, isWhole: isWhole)?.isRule == true {
      return true
    }
    return !titles.isEmpty && text[line.range].first { $0 != 0x20 && $0 != 0x09 } == 0x7C
  }

  private static func header(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ separator: UInt8, isFirst: Bool,
    isWhole: Bool
  ) -> (columns: [String], lengths: ClosedRange<Int>)? {
    var records = Records(text, from: start, separator)
    guard let names = records.next(), names.count > 1 else { return nil }
    let columns = names.map { String(decoding: trimmed($0), as: UTF8.self) }
    let named = columns.filter { !$0.isEmpty }
    guard 2 * named.count > columns.count, named.allSatisfy(isName),
      10 * Set(named).count >= 9 * named.count
    else { return nil }
    var lengths = Lengths(of: columns.count)
    for _ in 0..<compared {
      guard let record = records.next(), !records.isCut || isWhole else { break }
      // A line of nothing is no record.
      if record.count == 1, trimmed(record[0]).isEmpty {
        if lengths.isEmpty { lengths.isParted = true }
        continue
      }
      // A quote that does not end makes a record of whatever follows.
      if records.isCutInQuotes { break }
      let cells = record.map(trimmed)
      // A title may have been read for the header, and this is that.
      if lengths.isEmpty, cells.allSatisfy({ isName(String(decoding: $0, as: UTF8.self)) }) {
        lengths.isParted = true
      }
      lengths.add(cells.count, endsBlank: cells[cells.count - 1].isEmpty)
    }
    return (isFirst ? lengths.ofFirst : lengths.ofLater).map { (columns, $0) }
  }

  /// How many cells the records have that are compared with a header.
  private struct Lengths {
    private let header: Int
    private var (alike, others) = (0, 0)
    /// Records that lack the last cell, and those that have an empty one more.
    private var (shorter, longer) = (0, 0)
    /// Whether the records may be those of another header.
    var isParted = false

    init(of header: Int) { self.header = header }

    var isEmpty: Bool { alike + others == 0 }

    mutating func add(_ count: Int, endsBlank: Bool) {
      if count == header {
        alike += 1
      } else {
        others += 1
        if count == header - 1, count > 1 { shorter += 1 }
        if count == header + 1, endsBlank { longer += 1 }
      }
    }

    /// What records have below a header that begins the text; nil if it is none.
    ///
    /// Where most are unlike it, all must be so in the same way.
    var ofFirst: ClosedRange<Int>? {
      if alike > others { return header...header }
      guard alike + others > 1, !isParted else { return nil }
      if longer == others { return header...header + 1 }
      return shorter == others ? header - 1...header : nil
    }

    /// The same below titles.
    var ofLater: ClosedRange<Int>? { alike > 1 && others == 0 ? header...header : nil }
  }

  /// Without blanks and carriage returns around it.
  private static func trimmed(_ cell: [UInt8]) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = cell.firstIndex(where: { !isBlank($0) }),
      let last = cell.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return cell[first...last]
  }

  /// Whether a cell reads like the name of a column, and not like a part of a program.
  private static func isName(_ cell: String) -> Bool {
    // A statement of a program or of SQL is cut amid its parentheses.
    let isBalanced = cell.utf8.count { $0 == 0x28 } == cell.utf8.count { $0 == 0x29 }
    return FieldName.isLikely(cell) && isBalanced && !hasQuote(cell)
  }

  /// Whether it holds an apostrophe that is none, for no letters stand around it.
  private static func hasQuote(_ cell: String) -> Bool {
    guard cell.utf8.contains(UInt8(ascii: "'")) else { return false }
    let parts = cell.split(separator: "'", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).contains { before, behind in
      before.last?.isLetter != true || behind.first?.isLetter != true
    }
  }
}

/// The records of a text, one after another.
private struct Records {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position: Int
  /// Whether the end of the text ended the last record.
  private(set) var isCut = false
  private(set) var isCutInQuotes = false

  init(_ text: UnsafeBufferPointer<UInt8>, from position: Int, _ separator: UInt8) {
    self.text = text
    self.position = position
    self.separator = separator
  }

  mutating func next() -> [[UInt8]]? {
    guard position < text.count else { return nil }
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    while position < text.count {
      let byte = text[position]
      position += 1
      if isQuoted {
        guard byte == UInt8(ascii: "\"") else {
          cells[cells.count - 1].append(byte)
          continue
        }
        if position < text.count, text[position] == byte {
          cells[cells.count - 1].append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x0A {
        return cells
      } else if byte == separator {
        cells.append([])
      } else if byte == UInt8(ascii: "\""), cells[cells.count - 1].isEmpty {
        isQuoted = true
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    isCut = true
    isCutInQuotes = isQuoted
    return cells
  }
}
