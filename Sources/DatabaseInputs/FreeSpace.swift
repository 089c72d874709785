import Model

/// The bytes of a database file that belong to nothing any more: pages on the list of free ones, and
/// inside of other pages the blocks of deleted cells and what lies between their cells and the places
/// of these. The layout is that of https://sqlite.org/fileformat2.html.
///
/// The file is read as it lies on disk, without SQLite and without its log, a few pages at once.
/// Numbers in it may be anything: each page is looked at once, and what leads nowhere is counted.
struct FreeSpace {
  /// Bytes that lie side by side in one page.
  struct Region {
    /// The number of the page, from 1.
    let page: Int
    /// Bytes of the file before it.
    let offset: Int
    /// Bytes of the page before it.
    let place: Int
    /// How many values the records in the page have, as far as some are still in use there.
    let typeCount: Int?
    let bytes: UnsafeBufferPointer<UInt8>
  }

  private let file: OpenFile
  private let header: DatabaseHeader
  private let pageCount: Int
  private var free: PageSet
  private var trunks: PageSet
  /// Numbers that lead nowhere, or where something else led already.
  private(set) var strays = 0

  /// How the database writes text, as its header says: 1 is UTF-8, 2 and 3 are UTF-16.
  var textEncoding: Int { header.textEncoding }
  private var pageSize: Int { header.pageSize }
  /// Bytes of each page that SQLite uses.
  var usable: Int { header.usable }

  /// The page with this byte is never used.
  private static let lockedByte = 0x4000_0000
  /// Bytes at the start of a b-tree page that say of which kind it is.
  private static let treeKinds: [UInt8] = [2, 5, 10, 13]
  private static let leafKinds: [UInt8] = [10, 13]

  init(of file: OpenFile) throws(Fault) {
    guard let header = DatabaseHeader(try file.bytes(DatabaseHeader.size, at: 0)) else {
      throw Fault(.damaged, "its header makes no sense, so that free pages are not found")
    }
    self.file = file
    self.header = header
    pageCount = file.stamp.size / header.pageSize
    free = PageSet(count: pageCount)
    trunks = PageSet(count: pageCount)
  }

  /// Calls `body` with each region, in the order of the file.
  ///
  /// - Parameter isInterrupted: Asked now and then.
  mutating func forEachRegion(
    isInterrupted: () -> Bool, _ body: (Region) -> Flow
  ) throws(Fault) {
    try followFreeList(isInterrupted: isInterrupted)
    let chunk = max(1, DatabaseLimits.copyChunk / pageSize)
    var first = 1
    while first <= pageCount {
      if isInterrupted() { throw Fault(.interrupted) }
      let count = min(chunk, pageCount - first + 1)
      let bytes = try file.bytes(count * pageSize, at: (first - 1) * pageSize)
      let flow = bytes.withUnsafeBufferPointer { bytes in
        for index in 0..<bytes.count / pageSize {
          let page = bytes[index * pageSize..<index * pageSize + usable]
          if regions(of: UnsafeBufferPointer(rebasing: page), first + index, body) == .stop {
            return Flow.stop
          }
        }
        return .more
      }
      if flow == .stop { return }
      first += count
    }
  }

  private mutating func followFreeList(isInterrupted: () -> Bool) throws(Fault) {
    var trunk = header.firstTrunk
    while trunk != 0 {
      guard 2...max(2, pageCount) ~= trunk, trunk <= pageCount, free.insert(trunk) else {
        strays += 1
        return
      }
      _ = trunks.insert(trunk)
      if isInterrupted() { throw Fault(.interrupted) }
      let bytes = try file.bytes(usable, at: (trunk - 1) * pageSize)
      guard bytes.count == usable else { return }
      let said = bytes.number(4, at: 4)
      let count = min(said, usable / 4 - 2)
      if count < said { strays += 1 }
      for place in 0..<count {
        let leaf = bytes.number(4, at: 8 + 4 * place)
        if leaf < 2 || leaf > pageCount || !free.insert(leaf) { strays += 1 }
      }
      trunk = bytes.number(4, at: 0)
    }
  }

  private mutating func regions(
    of page: UnsafeBufferPointer<UInt8>, _ number: Int, _ body: (Region) -> Flow
  ) -> Flow {
    var typeCount: Int?
    /// Where the places of a page's cells end, and its cells begin.
    func cells(from base: Int) -> (places: Int, start: Int)? {
      let start = page.number(2, at: base + 5)
      let places = base + (page[base] < 10 ? 12 : 8) + 2 * page.number(2, at: base + 3)
      let cells = start == 0 ? 65536 : start
      return places <= cells && cells <= usable ? (places, cells) : nil
    }
    func region(_ range: Range<Int>) -> Flow {
      if range.isEmpty { return .more }
      return body(
        Region(
          page: number, offset: (number - 1) * pageSize + range.lowerBound,
          place: range.lowerBound, typeCount: typeCount,
          bytes: UnsafeBufferPointer(rebasing: page[range])))
    }
    if trunks.contains(number) {
      let count = min(page.number(4, at: 4), usable / 4 - 2)
      return region(8 + 4 * count..<usable)
    }
    if free.contains(number) {
      // Most are as they were when they became free.
      guard Self.leafKinds.contains(page[0]), let cells = cells(from: 0) else {
        return region(0..<usable)
      }
      typeCount = LiveRecords.typeCount(in: page, base: 0)
      return region(cells.places..<usable)
    }
    let base = number == 1 ? DatabaseHeader.size : 0
    // What begins otherwise holds the rest of long values; its first byte is that of a page's number.
    guard Self.treeKinds.contains(page[base]), Int(page[base]) > pageCount >> 24,
      !isPointerMap(number)
    else { return .more }
    guard let (places, cells) = cells(from: base) else {
      strays += 1
      return .more
    }
    typeCount = LiveRecords.typeCount(in: page, base: base)
    guard region(places..<cells) == .more else { return .stop }
    var block = page.number(2, at: base + 1)
    var least = cells
    while block != 0 {
      guard block >= least, block + 4 <= usable,
        case let end = block + page.number(2, at: block + 2), end >= block + 4, end <= usable
      else {
        strays += 1
        return .more
      }
      guard region(block..<end) == .more else { return .stop }
      least = end
      block = page.number(2, at: block)
    }
    return .more
  }

  /// Whether a page holds only where others belong.
  private func isPointerMap(_ page: Int) -> Bool {
    guard header.hasPointerMaps, page >= 2 else { return false }
    let run = usable / 5 + 1
    let map = (page - 2) / run * run + 2
    return page == (map == Self.lockedByte / pageSize + 1 ? map + 1 : map)
  }
}

/// Numbers of pages, a bit for each.
private struct PageSet {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: count / 64 + 1) }

  func contains(_ page: Int) -> Bool { words[page / 64] & 1 << (page % 64) != 0 }

  /// Whether it was not in it.
  mutating func insert(_ page: Int) -> Bool {
    if contains(page) { return false }
    words[page / 64] |= 1 << (page % 64)
    return true
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The number that some bytes are, the greatest first.
  func number(_ count: Int, at start: Int) -> Int {
    self[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
