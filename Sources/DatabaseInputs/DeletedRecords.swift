/// Finds the records of deleted rows in bytes that belong to nothing any more.
///
/// Where a cell is deleted, its first four bytes become the place of the next free block and the length
/// of this one. SQLite joins blocks that lie side by side, and writes to the first only: what is inside
/// of a joined block are cells one behind the other, some whole, some with such four bytes of an earlier
/// block. Nothing says where those end but the types of their values, and that a cell follows.
struct DeletedRecords {
  /// A record of which the values are known.
  struct Record {
    /// Where the types of its values are, but for one that is lost.
    let types: Range<Int>
    /// A first value of which the type is lost.
    let untyped: Range<Int>
    /// Where the values begin that have types.
    let values: Int
    /// Where those end that are in this page.
    let valuesEnd: Int
    /// Where the cell ends.
    let end: Int
    let typeCount: Int
  }

  /// Bytes of a value that are worth a look.
  static let shortest = 4
  /// Bytes at the start of a deleted cell that are SQLite's.
  private static let link = 4
  /// The most bytes of a row's length and number before its record, of which the length has three.
  private static let longestPrefix = 12
  /// Bytes of a header that is looked for behind a link; whole cells may have longer ones.
  private static let longestHeader = 256
  /// Bytes of a header of which the length, in one byte, is lost.
  private static let longestLostHeader = 128
  /// Bytes of a cell of which length, row's number and header have one byte each.
  private static let longestShort = 130
  /// Gaps between cells that are too small to be blocks.
  private static let fragment = 3

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where in its page the first of them is, and how many bytes of the page SQLite uses.
  let place: Int
  let usable: Int
  /// Whether text is in UTF-16.
  let isWide: Bool
  /// How many values a record has as far as is known, of this page or one before.
  var typeCount: Int?

  /// The number of values that most whole records have; nil where there are none.
  var commonTypeCount: Int? {
    var counts: [Int: Int] = [:]
    var position = 0
    while position + Self.shortest < bytes.count {
      if let record = whole(at: position) {
        counts[record.typeCount, default: 0] += 1
        position = record.end
      } else {
        position += 1
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  // MARK: - Whole cells

  /// A cell that is whole: its length, in a table its row's number, and a record as long as that.
  func whole(at position: Int) -> Record? {
    guard let (length, start) = varint(at: position),
      2 + Self.shortest...Self.largest ~= length, start < bytes.count
    else { return nil }
    if let (_, behind) = varint(at: start),
      let record = record(from: behind, length: length, most: usable - 35)
    {
      return record
    }
    return record(from: start, length: length, most: (usable - 12) * 64 / 255 - 23)
  }

  /// - Parameter most: Bytes of a record that a cell holds at most; of a longer one it holds fewer.
  private func record(from start: Int, length: Int, most: Int) -> Record? {
    guard let (header, first) = varint(at: start), header <= length, first < start + header,
      start + header <= bytes.count
    else { return nil }
    let (held, link) = held(length, most: most)
    guard start + held + link <= bytes.count else { return nil }
    guard let found = scan(from: first, upTo: start + header, most: length - header),
      header + found.size == length
    else { return nil }
    return made(
      first..<start + header, found.count, valuesEnd: start + held, end: start + held + link)
  }

  /// Bytes of a record that are in its own page, and of the number of the page that has the rest
  /// (https://sqlite.org/fileformat2.html, "Cell Payload Overflow Pages").
  private func held(_ length: Int, most: Int) -> (count: Int, link: Int) {
    guard length > most else { return (length, 0) }
    let least = (usable - 12) * 32 / 255 - 23
    let count = least + (length - least) % (usable - 4)
    return (count <= most ? count : least, 4)
  }

  // MARK: - Cells whose first four bytes are lost

  /// A cell whose first bytes are a free block's, with what they say.
  private struct Block {
    let position: Int
    /// Where the block ends: behind this cell, or behind others with which it was joined.
    let end: Int
  }

  private func block(at position: Int) -> Block? {
    guard position + 2 * Self.link <= bytes.count else { return nil }
    let (next, size) = (bytes.number(2, at: position), bytes.number(2, at: position + 2))
    let end = place + position + size
    guard size >= 2 * Self.link, end <= usable,
      next == 0 || next > end + Self.fragment && next + Self.link <= usable
    else { return nil }
    return Block(position: position, end: position + size)
  }

  /// Whether a cell ends where another begins, or where nothing can follow.
  ///
  /// - Parameter isSure: Whether the other must be one beyond doubt.
  private func isBoundary(_ end: Int, of block: Block, isSure: Bool) -> Bool {
    let last = min(block.end, bytes.count)
    if end == last || !isSure && end < last && end + Self.fragment >= last { return true }
    guard end < last else { return false }
    if let next = self.block(at: end), !isSure || next.end == block.end { return true }
    return whole(at: end) != nil
  }

  /// The cell that begins at `position`, if one does, and where to look next.
  func cell(at position: Int) -> (record: Record?, next: Int) {
    if let record = whole(at: position) { return (record, record.end) }
    guard let record = overwritten(at: position) else { return (nil, position + 1) }
    // What holds a cell that is whole is none itself.
    let inner = (position + Self.link..<record.end).first { whole(at: $0) != nil }
    return inner.map { (nil, $0) } ?? (record, record.end)
  }

  /// A cell of which the first four bytes were written over. Of its record the types are there, but
  /// for the first if the row's number has one byte.
  private func overwritten(at position: Int) -> Record? {
    guard let block = block(at: position) else { return nil }
    return
      typeCount.flatMap { expected($0, in: block) }
      ?? withHeader(in: block) { isBoundary($0.end, of: block, isSure: true) }
      ?? withoutHeader(in: block)
  }

  /// A record that has as many values as others.
  private func expected(_ count: Int, in block: Block) -> Record? {
    let isEnding = { (record: Record) in isBoundary(record.end, of: block, isSure: false) }
    let all = readTypes(count, in: block).flatMap { isPlain($0) ? $0 : nil }
    let butFirst = readTypes(count - 1, in: block).flatMap { isPlain($0) ? $0 : nil }
    let isExpected = { (record: Record) in record.typeCount == count && isPlain(record) }
    if let record = withHeader(in: block, where: { isExpected($0) && isEnding($0) }) {
      return record
    }
    if let all, isEnding(all) { return all }
    if let butFirst {
      if isEnding(butFirst) { return butFirst }
      if let record = withUntyped(butFirst, in: block) { return record }
    }
    return withHeader(in: block, where: isExpected) ?? all
  }

  /// Whether all texts of a record are, and it has one that is worth a look: by chance none is so.
  private func isPlain(_ record: Record) -> Bool {
    var (isPlain, hasText) = (true, false)
    forEachValue(of: record) { type, range in
      guard isPlain, Self.isText(type) else { return }
      isPlain = isWide || isValid(range)
      if range.count >= Self.shortest { hasText = true }
    }
    return isPlain && hasText
  }

  private func isValid(_ range: Range<Int>) -> Bool {
    String(validating: bytes[range], as: UTF8.self) != nil
  }

  /// A record behind what is left of its row's number, with the length of its header.
  private func withHeader(in block: Block, where isMeant: (Record) -> Bool) -> Record? {
    for prefix in Self.link...Self.longestPrefix {
      let start = block.position + prefix
      // What is left of a number ends with a byte below 128, and only with that.
      guard start < bytes.count,
        prefix == Self.link || bytes[start - 1] < 0x80,
        prefix < Self.link + 2 || bytes[start - 2] >= 0x80
      else { continue }
      guard let (header, first) = varint(at: start), header <= Self.longestHeader,
        first < start + header,
        start + header <= min(block.end, bytes.count),
        let found = scan(from: first, upTo: start + header),
        case let length = header + found.size,
        case let (held, link) = held(length, most: usable - 35),
        start + held + link <= min(block.end, bytes.count),
        let record = made(
          first..<start + header, found.count, valuesEnd: start + held, end: start + held + link),
        isMeant(record)
      else { continue }
      return record
    }
    return nil
  }

  /// A record that is nothing but types, of which the length is lost, and values.
  private func withoutHeader(in block: Block) -> Record? {
    let start = block.position + Self.link
    var (position, size) = (start, 0)
    for count in 1..<Self.longestLostHeader {
      guard let (own, next) = type(at: position) else { return nil }
      position = next
      size += own
      guard let record = record(start..<position, count, size: size, in: block) else { return nil }
      if isBoundary(record.end, of: block, isSure: true) {
        let made = made(record.types, count, valuesEnd: record.valuesEnd, end: record.end)
        if made != nil { return made }
      }
    }
    return nil
  }

  /// So many types right behind the four bytes, and their values.
  private func readTypes(_ count: Int, in block: Block) -> Record? {
    guard 1..<Self.longestLostHeader ~= count else { return nil }
    let start = block.position + Self.link
    var (position, size) = (start, 0)
    for _ in 0..<count {
      guard let (own, next) = type(at: position) else { return nil }
      position = next
      size += own
    }
    guard let record = record(start..<position, count, size: size, in: block) else { return nil }
    return made(record.types, count, valuesEnd: record.valuesEnd, end: record.end)
  }

  /// A record with these types, whatever its values are; nil where it is longer than its block.
  private func record(
    _ types: Range<Int>, _ count: Int, size: Int, in block: Block
  ) -> Record? {
    // The length of the header is lost: it had one byte.
    let (held, link) = held(types.count + 1 + size, most: usable - 35)
    let end = types.lowerBound - 1 + held + link
    guard end <= min(block.end, bytes.count) else { return nil }
    return Record(
      types: types, untyped: types.upperBound..<types.upperBound, values: types.upperBound,
      valuesEnd: end - link, end: end, typeCount: count)
  }

  /// How many bytes a value of the type at `position` has, and where the next type is.
  private func type(at position: Int) -> (size: Int, next: Int)? {
    guard let (type, next) = varint(at: position), let size = Self.size(of: type),
      size <= Self.largest
    else { return nil }
    return (size, next)
  }

  /// The record with a first value that is as long as there is room for, up to the next cell.
  private func withUntyped(_ record: Record, in block: Block) -> Record? {
    let most = min(block.end, bytes.count, block.position + Self.longestShort)
    let size = record.end - record.values
    for end in record.end + 1..<max(record.end + 2, most + 1) where end <= most {
      guard isBoundary(end, of: block, isSure: true) else { continue }
      let untyped = record.types.upperBound..<end - size
      guard isWide || isValid(untyped) || untyped.count <= 8 else { return nil }
      return made(record.types, record.typeCount, untyped: untyped, valuesEnd: end, end: end)
    }
    return nil
  }

  // MARK: - Types and values

  /// How many types there are and how many bytes their values have; nil where they are none.
  private func scan(
    from start: Int, upTo end: Int, most: Int = largest
  ) -> (count: Int, size: Int)? {
    var (position, size, count) = (start, 0, 0)
    while position < end {
      guard let (type, next) = varint(at: position), let own = Self.size(of: type),
        own <= most - size
      else { return nil }
      size += own
      count += 1
      position = next
    }
    return position == end ? (count, size) : nil
  }

  /// The most bytes that a value may have (https://sqlite.org/limits.html).
  private static let largest = 1 << 31

  /// A record whose values are what the types say; nil where they are not.
  private func made(
    _ types: Range<Int>, _ count: Int, untyped: Range<Int>? = nil, valuesEnd: Int, end: Int
  ) -> Record? {
    let record = Record(
      types: types, untyped: untyped ?? types.upperBound..<types.upperBound,
      values: untyped?.upperBound ?? types.upperBound, valuesEnd: valuesEnd, end: end,
      typeCount: count)
    var hasValue = untyped != nil
    var isSound = true
    forEachValue(of: record) { type, range in
      if Self.isText(type), isSound { isSound = isText(range) }
      if range.count >= Self.shortest { hasValue = true }
    }
    return isSound && hasValue ? record : nil
  }

  /// Calls `body` with the types of a record's values and where they are, as far as they are in this
  /// page.
  func forEachValue(of record: Record, _ body: (_ type: Int, _ range: Range<Int>) -> Void) {
    var position = record.types.lowerBound
    var value = record.values
    while position < record.types.upperBound, value <= record.valuesEnd,
      let (type, next) = varint(at: position), let size = Self.size(of: type)
    {
      body(type, value..<min(value + size, record.valuesEnd))
      value += size
      position = next
    }
  }

  private func isText(_ range: Range<Int>) -> Bool {
    if isWide { return range.count.isMultiple(of: 2) }
    return range.allSatisfy { !Self.isControl(bytes[$0]) }
  }

  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  /// Bytes of a value of that type; nil for those that there are not.
  static func size(of type: Int) -> Int? {
    switch type {
    case 0, 8, 9: 0
    case 1...4: type
    case 5: 6
    case 6, 7: 8
    case ..<0, 10, 11: nil
    default: (type - 12) / 2
    }
  }

  static func isText(_ type: Int) -> Bool { type >= 13 && !type.isMultiple(of: 2) }

  private func varint(at start: Int) -> (value: Int, next: Int)? { bytes.varint(at: start) }
}

extension UnsafeBufferPointer<UInt8> {
  /// A number of SQLite's variable length, and where the next byte is.
  func varint(at start: Int) -> (value: Int, next: Int)? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard start + index < count else { return nil }
      let byte = self[start + index]
      if index == 8 { break }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int(exactly: value).map { ($0, start + index + 1) } }
    }
    // A row's number may be negative; a length may not.
    return (Int(truncatingIfNeeded: value << 8 | UInt64(self[start + 8])), start + 9)
  }
}
