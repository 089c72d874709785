/// What the first bytes of a database file say of it (https://sqlite.org/fileformat2.html, "The
/// Database Header").
struct DatabaseHeader {
  /// Bytes at the start of a database file.
  static let size = 100

  let pageSize: Int
  /// Bytes of each page that SQLite uses.
  let usable: Int
  /// Pages of the file; nil where nobody has kept count.
  let pageCount: Int?
  /// The page on which the list of free pages begins; 0 for none.
  let firstTrunk: Int
  let hasPointerMaps: Bool
  /// How text is written: 1 is UTF-8, 2 and 3 are UTF-16.
  let textEncoding: Int

  /// Whether a file that begins like this was a database, although the mark at its start is damaged: a
  /// page's size, the fractions that stand in all of them, and the numbers of a format and an encoding
  /// that there are.
  static func isDamaged(_ head: [UInt8]) -> Bool {
    guard head.count >= size, !head.starts(with: SQLiteExtractor.header) else { return false }
    let pageSize = head.number(2, at: 16)
    return (pageSize == 1 || pageSize >= 512 && pageSize & (pageSize - 1) == 0)
      && head[21...23].elementsEqual([64, 32, 32])
      && 1...4 ~= head.number(4, at: 44) && 1...3 ~= head.number(4, at: 56)
  }

  /// Nil where it makes no sense.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.size, bytes.starts(with: SQLiteExtractor.header) else { return nil }
    let written = bytes.number(2, at: 16)
    pageSize = written == 1 ? 65536 : written
    usable = pageSize - Int(bytes[20])
    guard pageSize >= 512, pageSize & (pageSize - 1) == 0, usable >= 480 else { return nil }
    // Who does not know of the count leaves it behind when the file changes.
    let isCounted = bytes[24..<28].elementsEqual(bytes[92..<96])
    let count = bytes.number(4, at: 28)
    pageCount = isCounted && count > 0 ? count : nil
    firstTrunk = bytes.number(4, at: 32)
    hasPointerMaps = bytes.number(4, at: 52) != 0
    textEncoding = bytes.number(4, at: 56)
  }
}
