/// Reads the head of a table of HTML: a row of `th` and nothing else, with what opens the table before
/// it.
enum MarkupHead {
  /// Bytes of a name, with the tags in it.
  private static let longestName = 512

  /// Reads what begins at `first` with `<`.
  static func read(
    at first: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    guard MarkupTag.mayBeOfTable(at: first, of: text) else { return .none }
    var place = first
    var names: Range<Int>?
    var count = 0
    var isInRow = false
    // A tag takes longer to read than as many bytes do elsewhere.
    defer { looked += 4 * (place - first) }
    while place - first < TableHead.longest {
      guard place < text.count else { return .cut }
      guard text[place] == UInt8(ascii: "<") else {
        // Between the tags that open a table, and between names, nothing stands.
        guard text[place] <= 0x20 else { return .none }
        place += 1
        continue
      }
      guard let tag = MarkupTag(at: place, of: text) else {
        return isCut(place, text) ? .cut : .none
      }
      switch tag.kind {
      case .table where !isInRow && names == nil, .opening where names == nil: place = tag.end
      case .row where !isInRow && names == nil:
        isInRow = true
        place = tag.end
      case .name where tag.rows == 1:
        guard let end = endOfName(from: tag.end, of: text) else {
          return isCut(tag.end, text) ? .cut : .none
        }
        names = (names?.lowerBound ?? place)..<end
        count += 1
        place = end
      case .nameEnd where names != nil: place = tag.end
      case .row, .rowEnd, .groupEnd:
        guard let names, count > 1 else { return .none }
        // A row that is not ended ends where the next one begins.
        let end = tag.kind == .row ? place : tag.end
        return .head(.markup, table: first..<first, names: names, end: end)
      default: return .none
      }
    }
    return .none
  }

  private static func isCut(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count - place < longestName
  }

  /// Where the name ends that begins at `start`: at a tag that belongs to the table.
  private static func endOfName(
    from start: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let limit = min(text.count, start + longestName)
    var place = start
    while let open = text[place..<limit].firstIndex(of: UInt8(ascii: "<")) {
      if let tag = MarkupTag(at: open, of: text), tag.kind != .other { return open }
      place = open + 1
    }
    return nil
  }

  /// The names in `row`, each with as many empty ones behind it as it has columns more.
  static func names(in row: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [String] {
    var names: [String] = []
    var place = row.lowerBound
    while let open = text[place..<row.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      guard let tag = MarkupTag(at: open, of: text), tag.kind == .name else {
        place = open + 1
        continue
      }
      place = endOfName(from: tag.end, of: text) ?? row.upperBound
      names.append(words(of: tag.end..<max(tag.end, place), in: text))
      names += Array(repeating: "", count: tag.columns - 1)
    }
    return names
  }

  /// What stands in `range` without tags, its words parted by a blank each.
  private static func words(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> String {
    var isTag = false
    let plain = text[range].map { byte -> UInt8 in
      let isShown = !isTag && byte != UInt8(ascii: "<") && byte > 0x20
      if byte == UInt8(ascii: "<") { isTag = true }
      if byte == UInt8(ascii: ">") { isTag = false }
      return isShown ? byte : 0x20
    }
    return String(decoding: plain, as: UTF8.self).replacing("&nbsp;", with: " ")
      .split(separator: " ").joined(separator: " ")
  }
}
